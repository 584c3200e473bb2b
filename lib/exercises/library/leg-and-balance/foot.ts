import type { ExerciseInput } from "../../schema";
import { handsOnThighs, onChair } from "./stances";

export const towelScrunch: ExerciseInput = {
  slug: "towel-scrunch",
  version: 1,
  name: "Towel scrunch",
  otherNames: ["Towel curls", "Toe curls", "Towel grab with toes", "Foot intrinsics scrunch"],
  purpose: "Makes the small muscles of your foot stronger so that they hold up your arch.",
  regions: ["ankle-foot"],
  targetMuscles: ["Toe flexors", "Foot intrinsic muscles"],
  movementType: "strength",
  startPosition: "sitting",
  equipment: ["chair", "towel"],
  difficulty: 1,
  steps: [
    "Sit on a chair and lay a towel flat in front of you.",
    "Put one bare foot on the near end of the towel.",
    "Curl your toes and pull the towel towards you.",
    "Open your toes and grip the next bit. Keep your heel down.",
  ],
  cues: [
    "Keep your heel still on the floor.",
    "Spread your toes wide before each grip.",
    "Use all five toes.",
  ],
  commonMistakes: [
    "Lifting the heel",
    "Pulling with the leg instead of the toes",
    "Using only the big toe",
  ],
  cautions: [
    "If your foot cramps, stop and stretch the toes up.",
    "Use a thin towel on a smooth floor to make it easier.",
  ],
  contraindications: [
    "Recent toe or foot operation, until the toes may work",
    "Open sore on the foot",
  ],
  dosage: { sets: 3, repsMin: 10, repsMax: 15, restSeconds: 30, side: "each-side" },
  easier: ["plantar-ball-roll"],
  harder: ["heel-raise"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    tilt: 22,
    crop: { on: "right-ball", span: 48, offset: [10, 6, 0] },
    alt: "A bare foot stands on the end of a towel that lies flat on the floor. Then the toes curl and pull the towel into folds towards the foot, while the heel stays down.",
    props: [
      {
        kind: "towel",
        ends: [
          [38, 0, 9],
          [86, 0, 9],
        ],
        flat: 13,
        length: 48,
        drawnBy: "right",
        layer: "behind",
      },
    ],
    muscles: [{ region: "foot", side: "right" }],
    arrows: [
      {
        through: [
          [92, 8, 9],
          [86, 8, 9],
          [78, 8, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Toes long on the towel",
        anchor: onChair,
        arms: handsOnThighs,
        legs: {
          left: { reach: [18, 6.6, -12], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [38, 6.8, 9], knee: [1, 1, 0], toes: [1, 0, 0], toeBend: 6 },
        },
      },
      {
        name: "Toes curled, towel pulled in",
        hold: 1,
        anchor: onChair,
        arms: handsOnThighs,
        legs: {
          left: { reach: [18, 6.6, -12], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [38, 7.2, 9], knee: [1, 1, 0], toes: [1, 0.25, 0], toeBend: -58 },
        },
      },
    ],
  },
};

export const plantarBallRoll: ExerciseInput = {
  slug: "plantar-ball-roll",
  version: 1,
  name: "Foot roll on a ball",
  otherNames: ["Plantar fascia ball roll", "Tennis ball foot massage", "Arch roll", "Foot massage"],
  purpose: "Eases a tight or sore sole of the foot.",
  regions: ["ankle-foot"],
  targetMuscles: ["Plantar fascia", "Foot intrinsic muscles"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair", "ball"],
  difficulty: 1,
  steps: [
    "Sit on a chair and put one bare foot on a small ball.",
    "Press down gently and roll the ball from your heel to the ball of your foot.",
    "Roll back again slowly.",
    "Stay a little longer on tight spots.",
  ],
  cues: [
    "Press so that it feels strong but good.",
    "Let your toes stay loose.",
    "Move the foot slowly over the ball.",
  ],
  commonMistakes: [
    "Pressing so hard that you tense up",
    "Rolling too fast",
    "Standing on the ball",
  ],
  cautions: [
    "Press less if it hurts sharply.",
    "Pick the ball up when you have finished, so that nobody slips on it.",
  ],
  contraindications: [
    "Open sore on the foot or poor feeling in the sole, for example with diabetes",
    "Suspected stress fracture of the foot",
  ],
  dosage: { sets: 2, durationMinSeconds: 60, durationMaxSeconds: 120, side: "each-side" },
  easier: [],
  harder: ["towel-scrunch"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "right-ankle", span: 74, offset: [4, 14, 0] },
    alt: "A person sits on a chair with one bare foot on a small ball. The foot slides forward over the ball until the ball is under the heel, then back until it is under the front of the foot.",
    props: [
      { kind: "chair", x: 0 },
      { kind: "ball", at: [38, 4, 9], radius: 4 },
    ],
    muscles: [{ region: "foot", side: "right" }],
    arrows: [{ follow: "right-toes", both: true, offset: [6, 10, 0] }],
    poses: [
      {
        name: "Ball under the front of the foot",
        anchor: onChair,
        arms: handsOnThighs,
        legs: {
          left: { reach: [18, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [29, 12.4, 9], knee: [1, 1, 0], toes: [0.98, 0.17, 0] },
        },
      },
      {
        name: "Ball under the heel",
        anchor: onChair,
        arms: handsOnThighs,
        legs: {
          left: { reach: [18, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [40, 14.6, 9], knee: [1, 1, 0], toes: [0.98, -0.17, 0] },
        },
      },
    ],
  },
};
