import type { ExerciseInput } from "../schema";

export const kneeToChest: ExerciseInput = {
  slug: "knee-to-chest",
  version: 1,
  name: "Knee to chest",
  otherNames: ["Single knee-to-chest stretch", "Knee hug"],
  purpose: "Eases tension in your lower back and hip.",
  regions: ["low-back", "hip"],
  targetMuscles: ["Erector spinae", "Gluteus maximus"],
  movementType: "stretch",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your back with both legs straight.",
    "Bend one knee and take hold of your shin with both hands.",
    "Draw the knee towards your chest until you feel a gentle stretch.",
    "Hold and breathe. Lower the leg and change sides.",
  ],
  cues: [
    "Keep your head and shoulders resting on the floor.",
    "Let the other leg stay long and heavy.",
    "Breathe out as the knee comes closer.",
  ],
  commonMistakes: ["Pulling in jerks", "Lifting your head off the floor", "Holding your breath"],
  cautions: [
    "If your knee is sore, hold behind your thigh instead of on your shin.",
    "If the straight leg pulls on your back, bend it and put the foot flat.",
    "For more stretch, bring both knees up, but only when one is easy.",
  ],
  contraindications: [
    "Hip replacement with limits on bending, usually the first 12 weeks",
    "Osteoporosis with a high risk of fracture of the spine",
  ],
  dosage: { sets: 1, holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" },
  easier: [],
  harder: ["childs-pose", "piriformis-stretch"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with both legs straight. Then one knee is bent and both hands on the shin draw it to the chest, while the other leg stays straight on the floor.",
    props: [{ kind: "mat", from: -92, to: 100 }],
    arrows: [
      {
        through: [
          [8, 66, 9],
          [-4, 72, 9],
          [-18, 70, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Both legs straight",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: {
          left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
          right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
        },
        legs: {
          left: { flex: -3, knee: 0 },
          right: { flex: -3, knee: 0 },
        },
      },
      {
        name: "One knee held to the chest",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -94 },
        spine: { flex: [4, 0, 0] },
        arms: {
          left: {
            reach: { on: "right-shank", along: 0.2, offset: [0, 5, -7] },
            elbow: [0, -0.4, -1],
            hand: [0.5, -0.3, 0.8],
          },
          right: {
            reach: { on: "right-shank", along: 0.24, offset: [0, 5, 7] },
            elbow: [0, -0.4, 1],
            hand: [0.5, -0.3, -0.8],
          },
        },
        legs: {
          left: { flex: -7, knee: 0 },
          right: { flex: 126, knee: 136 },
        },
      },
    ],
  },
};
