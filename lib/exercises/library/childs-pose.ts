import type { ExerciseInput } from "../schema";

export const childsPose: ExerciseInput = {
  slug: "childs-pose",
  version: 1,
  name: "Child’s pose",
  otherNames: ["Prayer stretch", "Balasana", "Kneeling back stretch"],
  purpose: "Gives your lower back, hips and thighs a long, restful stretch.",
  regions: ["low-back", "hip", "shoulder"],
  targetMuscles: ["Erector spinae", "Latissimus dorsi", "Gluteus maximus"],
  movementType: "stretch",
  startPosition: "kneeling",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Kneel on a mat and sit back on your heels.",
    "Walk your hands forward and lower your forehead to the mat.",
    "Rest there and breathe deeply into your lower back.",
    "To come up, walk your hands back towards your knees.",
  ],
  cues: [
    "Let your bottom stay heavy on your heels.",
    "Let your shoulders melt towards the floor.",
    "Feel your back widen with each breath in.",
  ],
  commonMistakes: [
    "Lifting your bottom to reach further",
    "Hunching your shoulders up to your ears",
  ],
  cautions: [
    "If your knees do not bend this far, put a pillow between your bottom and your heels.",
    "If your forehead does not reach the mat, rest it on your fists or a cushion.",
    "Widen your knees if your tummy gets in the way or you are pregnant.",
  ],
  contraindications: [
    "Knee that must not bend fully, for example soon after a knee replacement",
    "Osteoporosis with a high risk of fracture of the spine",
  ],
  dosage: { sets: 1, holdMinSeconds: 30, holdMaxSeconds: 60, side: "none" },
  easier: ["knee-to-chest"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    tilt: 20,
    alt: "A person kneels and sits on their heels. Then they fold forward with the bottom still on the heels, the forehead on the mat and both arms stretched out in front on the floor.",
    props: [{ kind: "mat", from: -66, to: 96 }],
    arrows: [
      {
        through: [
          [40, 46, 0],
          [56, 44, 0],
          [70, 34, 0],
        ],
      },
    ],
    poses: [
      {
        name: "Sitting on the heels",
        anchor: { point: "hips", at: [-32, 24, 0] },
        pelvis: { pitch: 0 },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.65, offset: [0, 10, 0] },
            elbow: [-1, 0, -0.5],
          },
          right: {
            reach: { on: "right-thigh", along: 0.65, offset: [0, 10, 0] },
            elbow: [-1, 0, 0.5],
          },
        },
        legs: {
          left: { reach: [-36.5, 6, -9], knee: [1, 0, 0], toes: [-1, -0.5, 0] },
          right: { reach: [-36.5, 6, 9], knee: [1, 0, 0], toes: [-1, -0.5, 0] },
        },
      },
      {
        name: "Folded forward, arms long",
        anchor: { point: "hips", at: [-32, 24, 0] },
        pelvis: { pitch: 72 },
        spine: { flex: [14, 14, 8] },
        head: { neck: 4, nod: -4 },
        arms: {
          left: { reach: [66, 4, -24], elbow: [0, 1, -1], hand: [1, -0.05, 0] },
          right: { reach: [66, 4, 24], elbow: [0, 1, 1], hand: [1, -0.05, 0] },
        },
        legs: {
          left: { reach: [-36.5, 6, -9], knee: [1, 0, 0], toes: [-1, -0.5, 0] },
          right: { reach: [-36.5, 6, 9], knee: [1, 0, 0], toes: [-1, -0.5, 0] },
        },
      },
    ],
  },
};
