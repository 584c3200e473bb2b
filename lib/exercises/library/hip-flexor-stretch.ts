import type { ExerciseInput } from "../schema";

export const hipFlexorStretch: ExerciseInput = {
  slug: "hip-flexor-stretch",
  version: 1,
  name: "Hip flexor stretch",
  otherNames: ["Half-kneeling hip flexor stretch", "Kneeling lunge stretch"],
  purpose: "Stretches the front of your hip, which can pull on your lower back when it is tight.",
  regions: ["low-back", "hip"],
  targetMuscles: ["Iliopsoas", "Rectus femoris"],
  movementType: "stretch",
  startPosition: "kneeling",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Kneel on one knee. Put the other foot flat in front, so that both knees make a right angle.",
    "Keep your body tall and gently tuck your tailbone under.",
    "Move your hips forward until you feel a stretch at the front of the hip you kneel on.",
    "Hold and breathe. Then change sides.",
  ],
  cues: [
    "Squeeze your bottom on the side you kneel on.",
    "Keep your chest above your hips.",
    "The movement is small.",
  ],
  commonMistakes: [
    "Arching your lower back",
    "Leaning your chest forward",
    "Letting the front knee fall inwards",
  ],
  cautions: [
    "Put a cushion under your knee.",
    "Hold on to a chair if you feel wobbly.",
    "If kneeling hurts, do it standing with one foot behind you.",
  ],
  contraindications: [
    "Knee that must not take your weight in kneeling",
    "Hip replacement with limits on stretching the leg back",
  ],
  dosage: { sets: 1, holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" },
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person kneels on one knee with the other foot flat in front and the body upright. Then the hips move forward over the front foot, so that the thigh of the kneeling leg slants back and the front of its hip opens.",
    props: [{ kind: "mat", from: -70, to: 80 }],
    arrows: [
      {
        through: [
          [-26, 50, 9],
          [-16, 50, 9],
          [-4, 48, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Kneeling tall",
        anchor: { point: "hips", at: [4, 46.9, 0] },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.8, offset: [0, 10, 0] },
            elbow: [-1, 0, -0.6],
          },
          right: {
            reach: { on: "left-thigh", along: 0.74, offset: [0, 10, 4] },
            elbow: [-1, 0, 0.6],
          },
        },
        legs: {
          left: { reach: [50, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [-41, 6, 9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
        },
      },
      {
        name: "Hips forward",
        anchor: { point: "hips", at: [18, 43, 0] },
        pelvis: { pitch: -2 },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.8, offset: [0, 10, 0] },
            elbow: [-1, 0, -0.6],
          },
          right: {
            reach: { on: "left-thigh", along: 0.74, offset: [0, 10, 4] },
            elbow: [-1, 0, 0.6],
          },
        },
        legs: {
          left: { reach: [50, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [-41, 6, 9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
        },
      },
    ],
  },
};
