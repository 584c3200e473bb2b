import type { ExerciseInput } from "../../schema";
import { armsBesideLying } from "./positions";

export const adductorSqueeze: ExerciseInput = {
  slug: "adductor-squeeze",
  version: 1,
  name: "Adductor squeeze",
  otherNames: ["Ball squeeze", "Groin squeeze", "Isometric hip adduction", "Knee squeeze"],
  purpose: "Makes the inside of your thighs stronger and eases a sore groin without much movement.",
  regions: ["hip", "abdomen"],
  targetMuscles: ["Adductor longus", "Adductor magnus", "Pelvic floor"],
  movementType: "strength",
  startPosition: "supine",
  equipment: ["mat", "ball"],
  difficulty: 1,
  steps: [
    "Lie on your back with your knees bent and your feet flat.",
    "Put a soft ball or a firm pillow between your knees.",
    "Squeeze the ball with both knees, slowly and evenly. Hold.",
    "Let go slowly, but keep the ball in place.",
  ],
  cues: [
    "Build up the squeeze over two seconds.",
    "Keep breathing and keep your tummy soft.",
    "Both thighs push equally hard.",
  ],
  commonMistakes: [
    "Squeezing with all your strength at once",
    "Lifting your bottom",
    "Holding your breath",
  ],
  cautions: [
    "Squeeze only so hard that your groin stays comfortable.",
    "Use a bigger pillow if bringing the knees close is sore.",
  ],
  contraindications: [
    "Fresh adductor tear or pelvic fracture, until cleared",
    "Pain over the pubic bone in pregnancy that gets worse with squeezing",
  ],
  dosage: {
    sets: 1,
    repsMin: 8,
    repsMax: 10,
    holdMinSeconds: 5,
    holdMaxSeconds: 10,
    restSeconds: 30,
    side: "none",
  },
  easier: ["bent-knee-fall-out"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 62,
    tilt: 24,
    alt: "A person lies on their back with knees bent, feet flat and a ball between the knees. Then both knees press inwards and squeeze the ball, with the feet staying flat.",
    props: [
      { kind: "mat", from: -92, to: 72 },
      { kind: "ball", at: { between: ["left-knee", "right-knee"] }, radius: 10 },
    ],
    muscles: [{ region: "adductors" }],
    arrows: [
      {
        through: [
          [24, 50, 44],
          [24, 50, 36],
          [24, 50, 28],
        ],
      },
      {
        through: [
          [24, 50, -44],
          [24, 50, -36],
          [24, 50, -28],
        ],
      },
    ],
    poses: [
      {
        name: "Ball between the knees",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: armsBesideLying,
        legs: {
          left: { reach: [42, 6.6, -13], knee: [0, 1, -0.26], toes: [1, 0, 0] },
          right: { reach: [42, 6.6, 13], knee: [0, 1, 0.26], toes: [1, 0, 0] },
        },
      },
      {
        name: "Both knees squeeze the ball",
        hold: 5,
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: armsBesideLying,
        legs: {
          left: { reach: [42, 6.6, -13], knee: [0, 1, -0.1], toes: [1, 0, 0] },
          right: { reach: [42, 6.6, 13], knee: [0, 1, 0.1], toes: [1, 0, 0] },
        },
      },
    ],
  },
};
