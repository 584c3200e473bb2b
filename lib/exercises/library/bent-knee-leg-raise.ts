import type { ExerciseInput } from "../schema";

export const bentKneeLegRaise: ExerciseInput = {
  slug: "bent-knee-leg-raise",
  version: 1,
  name: "Bent-knee leg raise",
  otherNames: ["Supine march", "Bent-knee lift", "Heel lift in crook lying"],
  purpose: "Strengthens your tummy with little load on your lower back.",
  regions: ["low-back", "abdomen", "hip"],
  targetMuscles: ["Transversus abdominis", "Rectus abdominis", "Iliopsoas"],
  movementType: "stability",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on your back with your knees bent and your feet flat on the floor.",
    "Tighten your tummy gently and keep your hips still.",
    "Lift one foot about a hand’s width off the floor, with the knee still bent.",
    "Hold for a moment, lower it slowly and change legs.",
  ],
  cues: [
    "Keep the same small gap under your lower back all the time.",
    "Put your fingers on your hip bones to feel that they stay still.",
    "Breathe out as you lift.",
  ],
  commonMistakes: [
    "Arching your lower back",
    "Rocking your hips from side to side",
    "Letting the foot drop",
  ],
  cautions: [
    "Lift only the heel if your back arches or hurts.",
    "If the front of your hip clicks or pinches, lift less.",
  ],
  contraindications: ["Recent tummy or hip surgery, until your surgeon agrees"],
  dosage: { sets: 1, repsMin: 10, holdMinSeconds: 1, holdMaxSeconds: 2, side: "each-side" },
  easier: ["pelvic-tilt"],
  harder: ["dead-bug"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with knees bent and both feet flat. Then one foot lifts a hand’s width off the floor with its knee still bent, while the other foot and the back stay down.",
    props: [{ kind: "mat", from: -92, to: 72 }],
    arrows: [
      {
        through: [
          [36, 4, 20],
          [36, 9, 20],
          [36, 15, 20],
        ],
      },
    ],
    poses: [
      {
        name: "Both feet flat",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: {
          left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
          right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
        },
        legs: {
          left: { reach: [47, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [47, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "One foot lifted, knee still bent",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: {
          left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
          right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
        },
        legs: {
          left: { reach: [47, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [33, 25, 9], knee: [0, 1, 0], toes: [1, 0.1, 0] },
        },
      },
    ],
  },
};
