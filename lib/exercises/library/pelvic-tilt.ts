import type { ExerciseInput } from "../schema";

export const pelvicTilt: ExerciseInput = {
  slug: "pelvic-tilt",
  version: 1,
  name: "Pelvic tilt",
  otherNames: ["Pelvic rock", "Posterior pelvic tilt", "Lumbar flattening"],
  purpose: "Wakes up your deep tummy muscles and eases a stiff lower back.",
  regions: ["low-back", "abdomen"],
  targetMuscles: ["Transversus abdominis", "Rectus abdominis", "Gluteus maximus"],
  movementType: "stability",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your back on a mat. Bend your knees and keep both feet flat on the floor.",
    "Gently tighten your tummy and press the hollow of your back down to the floor.",
    "Hold for a few seconds. Keep breathing.",
    "Let go slowly until your back is in its usual curve. Then do it again.",
  ],
  cues: [
    "Think of tipping a bowl of water in your hips towards your chin.",
    "Only your hips rock. Your shoulders and feet stay still.",
    "Breathe out as you press down.",
  ],
  commonMistakes: [
    "Lifting your bottom off the floor",
    "Holding your breath",
    "Pushing hard with your feet",
  ],
  cautions: [
    "Move in a smaller range if your back or leg hurts more when you press down.",
    "After the fourth month of pregnancy, do it standing against a wall instead of lying flat.",
  ],
  contraindications: ["Recent spinal fracture or surgery, until your surgeon agrees"],
  dosage: { sets: 1, repsMin: 10, repsMax: 15, holdMinSeconds: 3, holdMaxSeconds: 5, side: "none" },
  easier: [],
  harder: ["bridge", "bent-knee-leg-raise"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with knees bent and feet flat. First there is a small hollow under the lower back. Then the hips rock back and the lower back lies flat on the floor.",
    tilt: 2,
    crop: { on: "waist", span: 102, offset: [-4, 22, 0] },
    props: [{ kind: "mat", from: -92, to: 72 }],
    muscles: [{ region: "abdomen" }],
    arrows: [
      {
        around: "hips",
        axis: [0, 0, 1],
        radius: 24,
        start: [0.34, 0.94, 0],
        degrees: 70,
      },
    ],
    poses: [
      {
        name: "Back in its usual curve",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -60 },
        spine: { flex: [-18, -30, 6] },
        arms: {
          left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
          right: { reach: [-34, 27, 8], elbow: [0.3, -0.4, 1], hand: [0.3, 0, -1] },
        },
        legs: {
          left: { reach: [42, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [42, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Lower back pressed flat",
        anchor: { point: "hips", at: [0, 13, 0] },
        pelvis: { pitch: -104 },
        spine: { flex: [10, 6, 4] },
        arms: {
          left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
          right: { reach: [-34, 27, 8], elbow: [0.3, -0.4, 1], hand: [0.3, 0, -1] },
        },
        legs: {
          left: { reach: [42, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [42, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};
