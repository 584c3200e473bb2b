import type { ExerciseInput } from "../../schema";
import { feetFlat } from "./positions";

export const deadBugLegsOnly: ExerciseInput = {
  slug: "dead-bug-legs-only",
  version: 1,
  name: "Dead bug, legs only",
  otherNames: ["Deadbug legs", "Supine leg lowering from table top", "Leg extension dead bug"],
  purpose: "Makes your tummy stronger at holding your back still while your legs move.",
  regions: ["low-back", "abdomen"],
  targetMuscles: ["Transversus abdominis", "Rectus abdominis", "Iliopsoas"],
  movementType: "stability",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on your back with your arms by your sides.",
    "Lift both legs until your hips and knees are bent square.",
    "Press your lower back gently on to the floor.",
    "Slowly stretch one leg out above the floor. Bring it back and change legs.",
  ],
  cues: [
    "Breathe out as the leg goes out.",
    "Keep the other knee above your hip.",
    "The lower the leg, the harder it is. Stay where your back keeps still.",
  ],
  commonMistakes: [
    "Lower back lifting off the floor",
    "Letting the bent leg drift away",
    "Pushing your chin up",
  ],
  cautions: [
    "If your back lifts or hurts, keep the knee bent and only touch the heel down.",
    "Rest with both feet down between the turns if you get tired.",
  ],
  contraindications: [
    "Recent tummy surgery, or the first weeks after giving birth, until your midwife or doctor agrees",
    "Acute disc-related leg pain that gets worse with lifting the legs",
  ],
  dosage: { sets: 2, repsMin: 8, repsMax: 10, side: "each-side" },
  easier: ["heel-slide", "dead-bug-arms-only"],
  harder: [],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back, arms resting by the sides, with both hips and knees bent square in the air. Then one leg stretches out straight just above the floor, while the other leg stays bent and the back stays down.",
    props: [{ kind: "mat", from: -92, to: 96 }],
    muscles: [{ region: "abdomen" }],
    arrows: [
      {
        through: [
          [60, 58, 9],
          [78, 54, 9],
          [88, 44, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Both knees bent square",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -92 },
        spine: { flex: [2, 0, 0] },
        arms: {
          left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
          right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
        },
        legs: { left: { flex: 90, knee: 90 }, right: { flex: 90, knee: 90 } },
      },
      {
        name: "One leg stretched out low",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -92 },
        spine: { flex: [2, 0, 0] },
        arms: {
          left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
          right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
        },
        legs: { left: { flex: 90, knee: 90 }, right: { flex: 12, knee: 4 } },
      },
    ],
  },
};

export const deadBugArmsOnly: ExerciseInput = {
  slug: "dead-bug-arms-only",
  version: 1,
  name: "Dead bug, arms only",
  otherNames: ["Deadbug arms", "Supine alternate arm lowering", "Crook lying arm lowering"],
  purpose: "Teaches your tummy to keep your ribs and back still while your arms move.",
  regions: ["low-back", "abdomen", "shoulder"],
  targetMuscles: ["Transversus abdominis", "Rectus abdominis", "Obliques"],
  movementType: "stability",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your back with your knees bent and your feet flat. Point both arms at the ceiling.",
    "Press your lower back gently on to the floor.",
    "Slowly lower one arm back beside your ear. The other arm stays up.",
    "Bring it back up and change arms.",
  ],
  cues: [
    "Keep your ribs heavy on the floor.",
    "Keep both elbows straight.",
    "Breathe out as the arm goes back.",
  ],
  commonMistakes: [
    "Ribs and back lifting as the arm goes back",
    "Bending the elbow to get lower",
    "Rushing",
  ],
  cautions: [
    "Stop the arm before your shoulder hurts. It need not reach the floor.",
    "Put a small pillow under your head if your neck is stiff.",
  ],
  contraindications: ["Shoulder surgery with a limit on lifting the arm, until the surgeon agrees"],
  dosage: { sets: 2, repsMin: 8, repsMax: 10, side: "each-side" },
  easier: [],
  harder: ["dead-bug-legs-only", "pallof-press"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with knees bent, feet flat and both arms pointing at the ceiling. Then one straight arm lowers back past the head towards the floor, while the other arm stays up and the feet stay down.",
    props: [{ kind: "mat", from: -124, to: 68 }],
    muscles: [{ region: "abdomen" }],
    arrows: [
      {
        through: [
          [-72, 62, 17],
          [-90, 52, 17],
          [-100, 36, 17],
        ],
      },
    ],
    poses: [
      {
        name: "Both arms up, feet flat",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -92 },
        spine: { flex: [2, 0, 0] },
        arms: { left: { flex: 90 }, right: { flex: 90 } },
        legs: feetFlat,
      },
      {
        name: "One arm lowered past the head",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -92 },
        spine: { flex: [2, 0, 0] },
        arms: { left: { flex: 90 }, right: { flex: 166 } },
        legs: feetFlat,
      },
    ],
  },
};
