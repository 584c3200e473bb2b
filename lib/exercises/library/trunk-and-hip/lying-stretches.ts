import type { ExerciseInput } from "../../schema";
import { armsBesideLying, feetFlat } from "./positions";

export const doubleKneeToChest: ExerciseInput = {
  slug: "double-knee-to-chest",
  version: 1,
  name: "Double knee to chest",
  otherNames: ["DKTC", "Knees to chest", "Both knees hug", "Flexion in lying"],
  purpose: "Bends and eases your lower back when standing or bending back is sore.",
  regions: ["low-back", "hip"],
  targetMuscles: ["Erector spinae", "Gluteus maximus"],
  movementType: "stretch",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your back with your knees bent and your feet flat.",
    "Bring up one knee, then the other, and hold both shins.",
    "Draw both knees gently towards your chest. Your tailbone may lift a little.",
    "Hold and breathe. Then put down one foot at a time.",
  ],
  cues: [
    "Keep your head and shoulders resting on the floor.",
    "Let your lower back go soft and wide.",
    "Breathe out as the knees come closer.",
  ],
  commonMistakes: [
    "Lifting your head off the floor",
    "Pulling in jerks",
    "Lowering both legs together",
  ],
  cautions: [
    "Hold behind your thighs if your knees are sore.",
    "Let your knees go apart if your tummy gets in the way.",
    "Stop if pain or tingling goes further down your leg.",
  ],
  contraindications: [
    "Osteoporosis with a high risk of fracture of the spine",
    "Hip replacement with limits on bending, usually the first 12 weeks",
    "Disc-related leg pain that gets worse with bending forward",
  ],
  dosage: { sets: 3, holdMinSeconds: 20, holdMaxSeconds: 30, restSeconds: 10, side: "none" },
  easier: [],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with knees bent and feet flat. Then both knees come up, both hands hold the shins and draw the two legs together to the chest, while head and shoulders stay down.",
    props: [{ kind: "mat", from: -92, to: 68 }],
    muscles: [{ region: "low-back" }, { region: "buttocks" }],
    arrows: [
      {
        through: [
          [6, 68, 9],
          [-6, 74, 9],
          [-20, 72, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Both feet flat",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: armsBesideLying,
        legs: feetFlat,
      },
      {
        name: "Both knees held to the chest",
        anchor: { point: "hips", at: [0, 12, 0] },
        pelvis: { pitch: -100 },
        spine: { flex: [8, 2, 0] },
        arms: {
          left: {
            reach: { on: "left-shank", along: 0.24, offset: [2, 6, -2] },
            elbow: [0, -0.4, -1],
            hand: [0.4, -0.3, 0.9],
          },
          right: {
            reach: { on: "right-shank", along: 0.24, offset: [2, 6, 2] },
            elbow: [0, -0.4, 1],
            hand: [0.4, -0.3, -0.9],
          },
        },
        legs: { left: { flex: 122, knee: 132 }, right: { flex: 122, knee: 132 } },
      },
    ],
  },
};

export const lowerTrunkRotation: ExerciseInput = {
  slug: "lower-trunk-rotation",
  version: 1,
  name: "Lower trunk rotation",
  otherNames: ["LTR", "Knee rolls", "Knee rocks", "Supine trunk rotation", "Windscreen wipers"],
  purpose: "Loosens a stiff lower back by turning it gently from side to side.",
  regions: ["low-back", "hip"],
  targetMuscles: ["Obliques", "Erector spinae", "Multifidus", "Gluteus medius"],
  movementType: "mobility",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your back with your knees bent and together. Stretch your arms out to the sides.",
    "Let both knees roll slowly to one side.",
    "Stop where it is comfortable and take a breath.",
    "Roll through the middle to the other side.",
  ],
  cues: [
    "Keep both shoulders heavy on the floor.",
    "Keep your knees and feet together.",
    "Make it small at first. It may grow with each turn.",
  ],
  commonMistakes: [
    "Letting the knees fall fast",
    "Lifting the shoulder on the other side",
    "Holding your breath",
  ],
  cautions: [
    "Stay in the part of the movement that does not hurt.",
    "Put a pillow beside you for your knees to land on if your back is very sore.",
  ],
  contraindications: [
    "Recent spinal fracture or surgery, until your surgeon agrees",
    "Osteoporosis with a high risk of fracture of the spine: small range only",
    "Hip replacement with limits on crossing the legs",
  ],
  dosage: { sets: 1, repsMin: 10, repsMax: 20, side: "alternating" },
  easier: [],
  harder: [],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 48,
    tilt: 34,
    alt: "A person lies on their back with knees bent and together, arms out to the sides. Both knees roll together to one side, then through the middle to the other side, while both shoulders stay on the floor.",
    props: [{ kind: "mat", from: -92, to: 68, depth: 62 }],
    muscles: [{ region: "obliques" }, { region: "low-back" }],
    still: 0,
    arrows: [{ follow: "right-knee", from: 1, to: 0 }],
    poses: [
      {
        name: "Knees rolled to one side",
        hold: 1,
        anchor: { point: "hips", at: [0, 13, 0] },
        pelvis: { yaw: 90, pitch: -46, roll: 90 },
        spine: { twist: -44 },
        head: { rest: 0 },
        arms: {
          left: { reach: [-44, 4, -70], elbow: [0, 1, 0], hand: [0, 0, -1], palm: [0, 1, 0] },
          right: { reach: [-44, 4, 70], elbow: [0, 1, 0], hand: [0, 0, 1], palm: [0, 1, 0] },
        },
        legs: {
          left: { reach: [38, 8, -2], knee: [0, 0.5, 1], toes: [1, 0, 0.3] },
          right: { reach: [38, 5, 8], knee: [0, 0.5, 1], toes: [1, 0, 0.3] },
        },
      },
      {
        name: "Knees up in the middle",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { yaw: 90, pitch: -90, roll: 90 },
        head: { rest: 0 },
        arms: {
          left: { reach: [-44, 4, -70], elbow: [0, 1, 0], hand: [0, 0, -1], palm: [0, 1, 0] },
          right: { reach: [-44, 4, 70], elbow: [0, 1, 0], hand: [0, 0, 1], palm: [0, 1, 0] },
        },
        legs: {
          left: { reach: [38, 6.6, -6], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [38, 6.6, 6], knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Knees rolled to the other side",
        hold: 1,
        anchor: { point: "hips", at: [0, 13, 0] },
        pelvis: { yaw: 90, pitch: -134, roll: 90 },
        spine: { twist: 44 },
        head: { rest: 0 },
        arms: {
          left: { reach: [-44, 4, -70], elbow: [0, 1, 0], hand: [0, 0, -1], palm: [0, 1, 0] },
          right: { reach: [-44, 4, 70], elbow: [0, 1, 0], hand: [0, 0, 1], palm: [0, 1, 0] },
        },
        legs: {
          left: { reach: [38, 5, -8], knee: [0, 0.5, -1], toes: [1, 0, -0.3] },
          right: { reach: [38, 8, 2], knee: [0, 0.5, -1], toes: [1, 0, -0.3] },
        },
      },
    ],
  },
};
