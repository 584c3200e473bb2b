import type { ExerciseInput } from "../schema";

export const catCow: ExerciseInput = {
  slug: "cat-cow",
  version: 1,
  name: "Cat–cow",
  otherNames: ["Cat-camel", "Cat stretch", "Quadruped spinal flexion and extension"],
  purpose: "Loosens your whole back and helps you feel how it moves.",
  regions: ["low-back", "upper-back", "neck"],
  targetMuscles: ["Erector spinae", "Multifidus", "Rectus abdominis"],
  movementType: "mobility",
  startPosition: "quadruped",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Go on your hands and knees. Put your hands under your shoulders and your knees under your hips.",
    "Breathe in. Let your tummy sink and lift your head and your bottom. This is the cow.",
    "Breathe out. Push your back up like an angry cat and let your head and bottom drop.",
    "Keep moving slowly from one to the other.",
  ],
  cues: [
    "Let your breath set the speed.",
    "Start each movement at your tailbone and let it roll up to your head.",
    "Push the floor away with straight arms.",
  ],
  commonMistakes: [
    "Rushing from one end to the other",
    "Bending your elbows instead of moving your back",
    "Throwing your head back",
  ],
  cautions: [
    "If your wrists hurt, lean on your fists or forearms.",
    "If your knees hurt, kneel on a folded towel.",
    "If your neck hurts, keep looking at the floor.",
  ],
  contraindications: [
    "Osteoporosis with a high risk of fracture: leave out the rounded position",
    "Recent spinal fracture or surgery, until your surgeon agrees",
  ],
  dosage: { sets: 1, durationMinSeconds: 30, durationMaxSeconds: 60, side: "none" },
  easier: [],
  harder: ["bird-dog"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person is on hands and knees. In the cow the tummy sinks and the head and bottom lift. In the cat the back rounds up high and the head and tailbone hang down.",
    props: [{ kind: "mat", from: -68, to: 84 }],
    arrows: [
      {
        through: [
          [14, 82, 0],
          [14, 87, 0],
          [14, 92, 0],
        ],
      },
    ],
    poses: [
      {
        name: "Cow: tummy sinks, head and bottom lift",
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { pitch: 115 },
        spine: { flex: [-22, -28, -18] },
        head: { neck: -20, nod: -12 },
        arms: {
          left: { reach: [43, 4, -17], elbow: [-0.2, 0, -1], hand: [1, -0.1, 0] },
          right: { reach: [43, 4, 17], elbow: [-0.2, 0, 1], hand: [1, -0.1, 0] },
        },
        legs: {
          left: { reach: [-41, 6, -9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
          right: { reach: [-41, 6, 9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
        },
      },
      {
        name: "Cat: back rounds up, head and tailbone hang",
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { pitch: 28 },
        spine: { flex: [22, 36, 30] },
        head: { neck: 14, nod: 16 },
        arms: {
          left: { reach: [43, 4, -17], elbow: [-0.2, 0, -1], hand: [1, -0.1, 0] },
          right: { reach: [43, 4, 17], elbow: [-0.2, 0, 1], hand: [1, -0.1, 0] },
        },
        legs: {
          left: { reach: [-41, 6, -9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
          right: { reach: [-41, 6, 9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
        },
      },
    ],
  },
};
