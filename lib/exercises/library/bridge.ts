import type { ExerciseInput } from "../schema";

export const bridge: ExerciseInput = {
  slug: "bridge",
  version: 1,
  name: "Bridge",
  otherNames: ["Glute bridge", "Hip lift", "Supine bridge"],
  purpose: "Makes your bottom, the backs of your thighs and your lower back stronger.",
  regions: ["low-back", "hip"],
  targetMuscles: ["Gluteus maximus", "Hamstrings", "Erector spinae"],
  movementType: "strength",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on your back with your knees bent and your feet flat, as wide apart as your hips.",
    "Push through your heels and lift your hips until your body is straight from shoulders to knees.",
    "Squeeze your bottom and hold at the top for a few seconds.",
    "Lower your hips slowly to the floor.",
  ],
  cues: [
    "Press your heels into the floor.",
    "Keep your knees in line with your feet.",
    "Keep your ribs down. Your bottom does the work, not your back.",
  ],
  commonMistakes: [
    "Arching your back at the top",
    "Letting your knees fall in or out",
    "Dropping down fast",
  ],
  cautions: [
    "Lift less high if you feel it in your back instead of your bottom.",
    "If you get a cramp behind your thigh, move your feet closer to you.",
    "Do not turn your head while you are up.",
  ],
  contraindications: [
    "Recent spinal fracture or surgery, until your surgeon agrees",
    "High blood pressure that is not under control: do not hold",
  ],
  dosage: { sets: 1, repsMin: 10, repsMax: 15, holdMinSeconds: 3, holdMaxSeconds: 5, side: "none" },
  easier: ["pelvic-tilt"],
  harder: ["wall-sit"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with knees bent, feet flat and arms by their sides. Then the hips lift until shoulders, hips and knees make one straight line.",
    props: [{ kind: "mat", from: -92, to: 68 }],
    arrows: [
      {
        through: [
          [18, 9, 9],
          [18, 16, 9],
          [18, 23, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Hips on the floor",
        anchor: { point: "shoulders", at: [-49, 12, 0] },
        pelvis: { pitch: -90 },
        arms: {
          left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
          right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
        },
        legs: {
          left: { reach: [36, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [36, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Hips lifted, one straight line",
        anchor: { point: "shoulders", at: [-49, 13, 0] },
        pelvis: { pitch: -114 },
        spine: { flex: [0, 0, 4] },
        head: { neck: 20 },
        arms: {
          left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
          right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
        },
        legs: {
          left: { reach: [36, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [36, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};
