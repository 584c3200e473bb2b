import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const legs: PoseInput["legs"] = {
  left: { reach: [41, 6, 10], knee: [-1, -1, 0], toes: [1, -0.5, 0] },
  right: { reach: [41, 6, -10], knee: [-1, -1, 0], toes: [1, -0.5, 0] },
};
const left: PoseInput["arms"]["left"] = {
  reach: [-48, 4, 18],
  elbow: [0.2, 0.3, 1],
  hand: [-1, -0.1, 0],
  palm: [0, -1, 0],
};

export const threadTheNeedle: ExerciseInput = {
  slug: "thread-the-needle",
  version: 1,
  name: "Thread the needle",
  otherNames: ["Quadruped thoracic rotation", "Kneeling trunk twist", "T-spine rotation"],
  purpose: "Helps your upper back turn and stretches the back of your shoulder.",
  regions: ["upper-back", "shoulder"],
  targetMuscles: ["Thoracic rotators", "Rhomboids", "Posterior deltoid"],
  movementType: "mobility",
  startPosition: "quadruped",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Go on your hands and knees with your back flat.",
    "Slide one hand, palm up, along the floor under the other arm.",
    "Let that shoulder and the side of your head sink to the floor.",
    "Breathe out there. Then push up with the other hand and come back.",
  ],
  cues: [
    "Keep your hips above your knees.",
    "Let your eyes follow your hand.",
    "Turn your ribs, not only your arm.",
  ],
  commonMistakes: [
    "Sitting back on your heels",
    "Putting weight on your neck",
    "Dropping down fast",
  ],
  cautions: [
    "Go only half way if your shoulder or neck does not like the floor, or put a cushion under your head.",
    "If your knees hurt, kneel on a folded towel.",
  ],
  contraindications: [
    "Recent shoulder or wrist injury that must not take weight",
    "Recent spinal fracture or surgery, until your surgeon agrees",
    "Osteoporosis with a high risk of fracture of the spine",
  ],
  dosage: {
    sets: 1,
    repsMin: 6,
    repsMax: 8,
    holdMinSeconds: 3,
    holdMaxSeconds: 5,
    side: "each-side",
  },
  easier: ["seated-trunk-rotation"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: -18,
    tilt: 20,
    alt: "A person is on hands and knees with a flat back. Then one arm slides along the floor under the other, palm up, until that shoulder and the side of the head rest on the floor. The hips stay above the knees.",
    props: [{ kind: "mat", from: -92, to: 72, depth: 44 }],
    muscles: [{ region: "upper-back" }],
    arrows: [{ follow: "right-wrist" }],
    poses: [
      {
        name: "On hands and knees",
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { yaw: 180, pitch: 75 },
        head: { neck: -12, nod: -6 },
        arms: {
          left,
          right: {
            reach: [-46, 4, -18],
            elbow: [0.2, 0.4, -1],
            hand: [-1, -0.1, 0],
            palm: [0, -1, 0],
          },
        },
        legs,
      },
      {
        name: "Arm threaded under, shoulder on the floor",
        hold: 2,
        breath: "out",
        anchor: { point: "hips", at: [3, 46, 0] },
        pelvis: { yaw: 180, pitch: 98 },
        spine: { flex: [10, 10, 4], twist: -48 },
        head: { turn: -10, neck: 0 },
        arms: {
          left,
          right: {
            reach: [-34, 4, 44],
            elbow: [-0.2, 1, -0.2],
            hand: [0.2, 0, 1],
            palm: [0, 1, 0],
          },
        },
        legs,
      },
    ],
  },
};
