import type { ExerciseInput } from "../schema";

export const piriformisStretch: ExerciseInput = {
  slug: "piriformis-stretch",
  version: 1,
  name: "Piriformis stretch",
  otherNames: ["Figure-four stretch", "Supine glute stretch"],
  purpose: "Stretches the deep muscle in your bottom that can press on the nerve to your leg.",
  regions: ["low-back", "hip"],
  targetMuscles: ["Piriformis", "Gluteus maximus", "Deep hip rotators"],
  movementType: "stretch",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on your back with your knees bent and your feet flat.",
    "Rest one ankle across the other thigh, just above the knee.",
    "Hold behind that thigh with both hands and draw the leg gently towards your chest.",
    "Hold when you feel a stretch in your bottom. Then change sides.",
  ],
  cues: [
    "Let the knee of the crossed leg fall outwards.",
    "Keep your head and shoulders on the floor.",
    "Relax your bottom as you breathe out.",
  ],
  commonMistakes: [
    "Resting the ankle on the kneecap",
    "Pulling with lifted shoulders",
    "Rolling over to one side",
  ],
  cautions: [
    "If you cannot reach your thigh, put a towel round it and hold the ends.",
    "Stop if tingling or pain goes further down your leg.",
    "If your crossed knee hurts, bring the ankle nearer to your hip or lower the leg.",
  ],
  contraindications: [
    "Hip replacement with limits on bending or turning, usually the first 12 weeks",
    "Recent hip fracture",
  ],
  dosage: { sets: 1, holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" },
  easier: ["knee-to-chest"],
  harder: ["seated-spinal-twist"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 32,
    tilt: 18,
    alt: "A person lies on their back with one ankle resting across the other thigh, so that the legs make a figure four. Then both hands behind the lower thigh draw both legs to the chest.",
    props: [{ kind: "mat", from: -92, to: 68 }],
    arrows: [
      {
        through: [
          [24, 72, -9],
          [12, 79, -9],
          [-2, 78, -9],
        ],
      },
    ],
    poses: [
      {
        name: "Ankle across the other thigh",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: {
          left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
          right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
        },
        legs: {
          left: { reach: [40, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: {
            reach: { on: "left-thigh", along: 0.86, offset: [-5, 8, 3] },
            knee: [-0.3, 1, 0.8],
          },
        },
      },
      {
        name: "Both legs drawn to the chest",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -92 },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.62, offset: [6, -2, -7] },
            elbow: [0, 0, -1],
            hand: [0, 0.1, 1],
          },
          right: {
            reach: { on: "left-thigh", along: 0.52, offset: [4, -2, 6] },
            elbow: [0, 0, 1],
            hand: [0, 0.1, -1],
          },
        },
        legs: {
          left: { flex: 96, abduct: 4, knee: 100 },
          right: {
            reach: { on: "left-thigh", along: 0.8, offset: [-6, 4, -2] },
            knee: [-0.6, -0.1, 1],
          },
        },
      },
    ],
  },
};
