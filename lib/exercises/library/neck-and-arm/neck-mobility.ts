import type { ExerciseInput } from "../../schema";
import { chair, leftOnThigh, rightOnThigh, seated } from "./positions";

const hands = { left: leftOnThigh, right: rightOnThigh };

export const chinTuck: ExerciseInput = {
  slug: "chin-tuck",
  version: 1,
  name: "Chin tuck",
  otherNames: ["Cervical retraction", "Neck retraction", "Head glide", "Double chin exercise"],
  purpose: "Brings your head back over your shoulders and eases the strain on your neck.",
  regions: ["neck", "upper-back"],
  targetMuscles: ["Longus colli", "Longus capitis", "Suboccipitals"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall and look straight ahead.",
    "Slide your head straight back, as if to make a double chin.",
    "Hold for a few seconds. Keep your eyes level.",
    "Let your head come forward again slowly.",
  ],
  cues: [
    "Imagine a drawer that slides shut.",
    "Your head moves back, not up or down.",
    "Feel the back of your neck grow long.",
  ],
  commonMistakes: ["Dropping your chin to your chest", "Tipping your head back", "Pushing hard"],
  cautions: [
    "Move only as far as is comfortable.",
    "Stop if you feel dizzy, or if tingling goes down your arm.",
  ],
  contraindications: [
    "Recent neck fracture or surgery, until the surgeon agrees",
    "Instability of the upper neck, for example in rheumatoid arthritis",
    "Signs of spinal cord compression",
  ],
  dosage: { sets: 2, repsMin: 8, repsMax: 10, holdMinSeconds: 3, holdMaxSeconds: 5, side: "none" },
  easier: ["deep-neck-flexor-nod"],
  harder: ["isometric-neck-press"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "shoulders", span: 82, offset: [2, 4, 0] },
    alt: "A person sits and is seen from the side, close up. First the head pokes forward. Then the whole head slides straight back over the shoulders, with the chin level and tucked in.",
    props: [chair],
    arrows: [
      {
        through: [
          [34, 118, 0],
          [27, 118, 0],
          [21, 118, 0],
        ],
      },
    ],
    muscles: [{ region: "neck-front" }, { region: "neck-back" }],
    poses: [
      {
        name: "Head pokes forward",
        ...seated,
        spine: { flex: [0, 4, 6] },
        head: { neck: 14, nod: -18, glide: 5 },
        arms: hands,
      },
      {
        name: "Head slid straight back",
        ...seated,
        head: { neck: -4, nod: 8, glide: -3 },
        arms: hands,
      },
    ],
  },
};

export const neckRotation: ExerciseInput = {
  slug: "neck-rotation",
  version: 1,
  name: "Neck rotation",
  otherNames: ["Cervical rotation", "Head turns", "Active neck rotation", "AROM rotation"],
  purpose: "Helps you look over your shoulder more easily.",
  regions: ["neck"],
  targetMuscles: ["Sternocleidomastoid", "Splenius capitis", "Suboccipitals"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall and let your shoulders hang loose.",
    "Turn your head slowly to the right, as far as is comfortable.",
    "Wait for a moment and breathe.",
    "Come back to the middle. Then turn to the left.",
  ],
  cues: [
    "Keep your chin level.",
    "Let your eyes lead the way.",
    "Only your head turns. Your chest stays still.",
  ],
  commonMistakes: ["Turning your shoulders too", "Tipping your head", "Moving in jerks"],
  cautions: [
    "Stop if you feel dizzy, see double or feel faint.",
    "Turn less far to the sore side. It will grow with time.",
  ],
  contraindications: [
    "Recent neck fracture or surgery, until the surgeon agrees",
    "Signs of poor blood flow in the neck arteries, such as dizziness or double vision on turning",
    "Instability of the upper neck",
  ],
  dosage: { sets: 1, repsMin: 10, holdMinSeconds: 1, holdMaxSeconds: 2, side: "each-side" },
  easier: [],
  harder: ["levator-scapulae-stretch"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "front",
    crop: { on: "shoulders", span: 84, offset: [0, 4, 0] },
    alt: "A person sits and is seen from the front, close up. They look straight ahead, then turn the head to look over the right shoulder, then over the left one. The shoulders stay still.",
    props: [chair],
    loop: "cycle",
    arrows: [{ around: "head", axis: [0, -1, 0], radius: 19, start: [1, 0, -0.3], degrees: 75 }],
    muscles: [{ region: "neck-side" }],
    poses: [
      { name: "Looking straight ahead", ...seated, arms: hands },
      { name: "Head turned right", ...seated, head: { turn: 65 }, arms: hands },
      { name: "Head turned left", ...seated, head: { turn: -65 }, arms: hands },
    ],
  },
};

export const neckSideBend: ExerciseInput = {
  slug: "neck-side-bend",
  version: 1,
  name: "Neck side bend",
  otherNames: ["Cervical side flexion", "Lateral neck flexion", "Ear to shoulder"],
  purpose: "Loosens the sides of your neck.",
  regions: ["neck"],
  targetMuscles: ["Scalenes", "Upper trapezius", "Sternocleidomastoid"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall and look straight ahead.",
    "Bring your right ear slowly down towards your right shoulder.",
    "Wait for a moment and breathe.",
    "Come back to the middle. Then do the left side.",
  ],
  cues: [
    "Keep your nose pointing forwards.",
    "Let both shoulders stay heavy and low.",
    "The movement is small and smooth.",
  ],
  commonMistakes: ["Lifting your shoulder to your ear", "Turning your head", "Leaning your body"],
  cautions: [
    "Stop if tingling or pain goes down your arm.",
    "Do not push with your hand in this exercise.",
  ],
  contraindications: [
    "Recent neck fracture or surgery, until the surgeon agrees",
    "Instability of the upper neck",
    "Signs of spinal cord compression",
  ],
  dosage: { sets: 1, repsMin: 10, holdMinSeconds: 1, holdMaxSeconds: 2, side: "each-side" },
  easier: [],
  harder: ["upper-trapezius-stretch"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "front",
    turn: 88,
    crop: { on: "shoulders", span: 84, offset: [0, 4, 0] },
    alt: "A person sits and is seen from the front, close up. The head tips sideways so that the right ear comes down towards the right shoulder, then the left ear towards the left one. The face keeps looking forwards.",
    props: [chair],
    loop: "cycle",
    arrows: [{ around: "shoulders", axis: [1, 0, 0], radius: 38, start: [0, 1, 0.1], degrees: 36 }],
    muscles: [{ region: "neck-side" }],
    poses: [
      { name: "Head upright", ...seated, arms: hands },
      { name: "Right ear to right shoulder", ...seated, head: { tilt: 40 }, arms: hands },
      { name: "Left ear to left shoulder", ...seated, head: { tilt: -40 }, arms: hands },
    ],
  },
};
