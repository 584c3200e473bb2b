import type { ExerciseInput } from "../../schema";
import { supine } from "./positions";

const arms = {
  left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
  right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
} satisfies ExerciseInput["figure"]["poses"][number]["arms"];

export const deepNeckFlexorNod: ExerciseInput = {
  slug: "deep-neck-flexor-nod",
  version: 1,
  name: "Deep neck flexor nod",
  otherNames: ["DNF nod", "Craniocervical flexion", "CCF", "Supine chin nod"],
  purpose: "Wakes up the small muscles at the front of your neck that hold your head steady.",
  regions: ["neck"],
  targetMuscles: ["Longus colli", "Longus capitis"],
  movementType: "stability",
  startPosition: "supine",
  equipment: ["mat", "towel"],
  difficulty: 1,
  steps: [
    "Lie on your back with your knees bent and a folded towel under your head.",
    "Nod very gently, as if you said yes. Your chin moves a little towards your throat.",
    "Hold for a few seconds. Your head stays on the towel.",
    "Let your chin come up again slowly.",
  ],
  cues: [
    "Feel the back of your head slide up the towel.",
    "The front of your neck should stay soft under your fingers.",
    "Keep your teeth apart and your jaw loose.",
  ],
  commonMistakes: ["Lifting your head", "Nodding too hard", "Clenching your jaw"],
  cautions: [
    "Make the nod smaller if your neck or head hurts.",
    "Stop if you feel dizzy or have trouble swallowing.",
  ],
  contraindications: [
    "Recent neck fracture or surgery, until the surgeon agrees",
    "Instability of the upper neck, for example in rheumatoid arthritis",
  ],
  dosage: { sets: 1, repsMin: 10, holdMinSeconds: 5, holdMaxSeconds: 10, side: "none" },
  easier: [],
  harder: ["chin-tuck"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "shoulders", span: 66, offset: [-4, 8, 0] },
    alt: "A person lies on their back with the head on a folded towel, seen close up from the side. First the chin points up. Then the head nods a little, so that the chin comes closer to the throat, and the head stays on the towel.",
    props: [
      { kind: "mat", from: -100, to: 72 },
      { kind: "cushion", centre: [-74, 1.7, 0], size: [30, 3.4, 40], layer: "behind" },
    ],
    arrows: [{ around: "head", axis: [0, 0, -1], radius: 19, start: [-0.3, 1, 0], degrees: 50 }],
    muscles: [{ region: "neck-front" }],
    poses: [
      { name: "Chin up, head resting", ...supine, head: { nod: -16, rest: 3.4 }, arms },
      { name: "Chin nodded in", hold: 2, ...supine, head: { nod: 16, rest: 3.4 }, arms },
    ],
  },
};
