import type { ExerciseInput } from "../schema";

export const deadBug: ExerciseInput = {
  slug: "dead-bug",
  version: 1,
  name: "Dead bug",
  otherNames: ["Supine opposite arm and leg lowering"],
  purpose: "Trains your tummy muscles to keep your back still without straining it.",
  regions: ["low-back", "abdomen"],
  targetMuscles: ["Transversus abdominis", "Rectus abdominis", "Obliques"],
  movementType: "stability",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 3,
  steps: [
    "Lie on your back. Point both arms at the ceiling and lift both legs with the knees bent square.",
    "Press your lower back gently onto the floor.",
    "Slowly lower your right arm behind your head and your left leg towards the floor.",
    "Come back to the start. Then lower your left arm and right leg.",
  ],
  cues: [
    "Keep your lower back on the floor all the time.",
    "Breathe out as you lower.",
    "Go only as low as you can without your back lifting.",
  ],
  commonMistakes: [
    "Lower back lifting off the floor",
    "Moving too fast",
    "Moving the arm and leg of the same side",
  ],
  cautions: [
    "If your back lifts or hurts, lower only the leg, or only touch the heel down with the knee bent.",
    "If your shoulder hurts, keep both arms up and move only your legs.",
  ],
  contraindications: [
    "Recent tummy surgery, or the first weeks after giving birth, until your midwife or doctor agrees",
  ],
  dosage: { sets: 1, repsMin: 8, repsMax: 10, side: "each-side" },
  easier: ["bent-knee-leg-raise"],
  harder: [],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with both arms pointing at the ceiling and both hips and knees bent square. Then the right arm lowers behind the head and the left leg stretches out low above the floor, while the other arm and leg stay up.",
    props: [{ kind: "mat", from: -124, to: 96 }],
    arrows: [
      {
        through: [
          [-72, 62, 17],
          [-90, 52, 17],
          [-100, 36, 17],
        ],
      },
      {
        through: [
          [56, 54, -9],
          [70, 48, -9],
          [78, 38, -9],
        ],
      },
    ],
    poses: [
      {
        name: "Arms up, knees bent square",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -92 },
        spine: { flex: [2, 0, 0] },
        arms: { left: { flex: 90 }, right: { flex: 90 } },
        legs: { left: { flex: 90, knee: 90 }, right: { flex: 90, knee: 90 } },
      },
      {
        name: "Opposite arm and leg lowered",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -92 },
        spine: { flex: [2, 0, 0] },
        arms: { left: { flex: 90 }, right: { flex: 164 } },
        legs: { left: { flex: 10, knee: 4 }, right: { flex: 90, knee: 90 } },
      },
    ],
  },
};
