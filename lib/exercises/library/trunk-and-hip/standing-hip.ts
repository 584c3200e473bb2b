import type { ExerciseInput } from "../../schema";

export const standingHipAbduction: ExerciseInput = {
  slug: "standing-hip-abduction",
  version: 1,
  name: "Standing hip abduction",
  otherNames: ["Standing side leg raise", "Side kick", "Hip abduction in standing"],
  purpose: "Makes the side of both hips stronger and trains your balance.",
  regions: ["hip"],
  targetMuscles: ["Gluteus medius", "Gluteus minimus", "Tensor fasciae latae"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Stand tall beside a sturdy chair and hold on to its back.",
    "Shift your weight on to the leg next to the chair.",
    "Lift the other leg straight out to the side, toes pointing ahead.",
    "Lower it slowly. Do all your turns, then change sides.",
  ],
  cues: [
    "Grow tall through the leg you stand on.",
    "Keep both hip bones level.",
    "A small, slow lift is enough.",
  ],
  commonMistakes: [
    "Leaning your body to the other side",
    "Turning your toes up to the ceiling",
    "Swinging the leg",
  ],
  cautions: [
    "Use a chair that cannot slide, or a kitchen worktop.",
    "Put the foot down between the turns if you wobble.",
  ],
  contraindications: [
    "Hip surgery through the side muscles, until the surgeon agrees to active lifting",
    "A leg that must not take full weight yet",
  ],
  dosage: { sets: 2, repsMin: 10, repsMax: 15, restSeconds: 30, side: "each-side" },
  easier: [],
  harder: ["side-lying-hip-abduction"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    turn: 8,
    tilt: 10,
    alt: "A person stands facing forward beside a chair with one hand on its back. Then the leg away from the chair lifts straight out to the side while the body stays upright.",
    props: [{ kind: "chair", x: 62, back: "left" }],
    muscles: [{ region: "outer-hip", side: "right" }],
    arrows: [{ follow: "right-ankle", offset: [-4, 10, 0] }],
    poses: [
      {
        name: "Standing tall, one hand on the chair",
        anchor: { point: "hips", at: [0, 89.5, 0] },
        pelvis: { yaw: 90 },
        arms: {
          left: { reach: [40, 94, 2], elbow: [0.5, 0, -1], hand: [0.2, -0.2, 1], palm: [0, -1, 0] },
          right: {
            reach: { at: "hips", offset: [2, 8, 18] },
            elbow: [-1, 0, -0.4],
            hand: [0.2, -0.8, 0.5],
          },
        },
        legs: {
          left: { reach: [8, 6.6, 0], knee: [0, 0, 1], toes: [0, 0, 1] },
          right: { flex: 0, abduct: 2, ankle: 0 },
        },
      },
      {
        name: "Leg lifted out to the side",
        hold: 1,
        anchor: { point: "hips", at: [2, 89.5, 0] },
        pelvis: { yaw: 90 },
        arms: {
          left: { reach: [40, 94, 2], elbow: [0.5, 0, -1], hand: [0.2, -0.2, 1], palm: [0, -1, 0] },
          right: {
            reach: { at: "hips", offset: [2, 8, 18] },
            elbow: [-1, 0, -0.4],
            hand: [0.2, -0.8, 0.5],
          },
        },
        legs: {
          left: { reach: [8, 6.6, 0], knee: [0, 0, 1], toes: [0, 0, 1] },
          right: { flex: 0, abduct: 34, ankle: 0 },
        },
      },
    ],
  },
};

export const standingHipExtension: ExerciseInput = {
  slug: "standing-hip-extension",
  version: 1,
  name: "Standing hip extension",
  otherNames: ["Standing back leg raise", "Back kick", "Glute kickback in standing"],
  purpose: "Makes your bottom stronger for walking, stairs and getting up.",
  regions: ["hip", "low-back"],
  targetMuscles: ["Gluteus maximus", "Hamstrings"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Stand tall behind a sturdy chair and hold on to its back.",
    "Tighten your tummy and your bottom gently.",
    "Take one straight leg back without leaning forward. Hold for a moment.",
    "Lower it slowly. Do all your turns, then change legs.",
  ],
  cues: [
    "Start the movement from your bottom.",
    "Keep your chest tall above your hips.",
    "Small and slow is right.",
  ],
  commonMistakes: [
    "Leaning your chest forward",
    "Arching your lower back to get higher",
    "Bending the knee you stand on",
  ],
  cautions: [
    "Use a chair that cannot slide, or a kitchen worktop.",
    "Lift less far if you feel it in your back.",
  ],
  contraindications: [
    "Hip replacement with limits on taking the leg back",
    "A leg that must not take full weight yet",
  ],
  dosage: {
    sets: 2,
    repsMin: 10,
    repsMax: 15,
    holdMinSeconds: 1,
    holdMaxSeconds: 2,
    restSeconds: 30,
    side: "each-side",
  },
  easier: [],
  harder: ["prone-hip-extension"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands upright behind a chair with both hands on its back. Then one straight leg moves backwards off the floor while the body stays tall.",
    props: [{ kind: "chair", x: 66, back: "left" }],
    muscles: [{ region: "buttocks", side: "right" }],
    arrows: [{ follow: "right-ankle", offset: [-4, 8, 0] }],
    poses: [
      {
        name: "Standing tall, hands on the chair",
        anchor: { point: "hips", at: [0, 89.5, 0] },
        pelvis: { pitch: 2 },
        arms: {
          left: {
            reach: [40, 95, -14],
            elbow: [-0.4, -1, -0.4],
            hand: [1, -0.3, 0],
            palm: [0, -1, 0],
          },
          right: {
            reach: [40, 95, 14],
            elbow: [-0.4, -1, 0.4],
            hand: [1, -0.3, 0],
            palm: [0, -1, 0],
          },
        },
        legs: {
          left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { flex: 2, knee: 0, toes: [1, 0.02, 0] },
        },
      },
      {
        name: "Straight leg taken back",
        hold: 1,
        anchor: { point: "hips", at: [1, 89.5, 0] },
        pelvis: { pitch: 6 },
        arms: {
          left: {
            reach: [40, 95, -14],
            elbow: [-0.4, -1, -0.4],
            hand: [1, -0.3, 0],
            palm: [0, -1, 0],
          },
          right: {
            reach: [40, 95, 14],
            elbow: [-0.4, -1, 0.4],
            hand: [1, -0.3, 0],
            palm: [0, -1, 0],
          },
        },
        legs: {
          left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { flex: -25, knee: 2, toes: [0.95, -0.22, 0] },
        },
      },
    ],
  },
};
