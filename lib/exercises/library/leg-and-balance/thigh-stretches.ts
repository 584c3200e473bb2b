import type { ExerciseInput } from "../../schema";
import { handsOnChairBack, handsOnThighs, heldChair, onBack, standing } from "./stances";

export const standingQuadStretch: ExerciseInput = {
  slug: "standing-quad-stretch",
  version: 1,
  name: "Standing thigh stretch",
  otherNames: ["Standing quad stretch", "Quadriceps stretch", "Heel to bottom stretch"],
  purpose: "Stretches the front of your thigh.",
  regions: ["knee", "hip"],
  targetMuscles: ["Rectus femoris", "Quadriceps"],
  movementType: "stretch",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 2,
  steps: [
    "Stand tall and hold the back of a steady chair with one hand.",
    "Bend the other knee behind you and take hold of that foot.",
    "Bring your heel gently towards your bottom.",
    "Tuck your tailbone under. Hold and breathe.",
    "Let go slowly and change sides.",
  ],
  cues: [
    "Keep your knees side by side.",
    "Let the bent knee point straight at the floor.",
    "Stand tall, as if a string pulled up your head.",
  ],
  commonMistakes: [
    "Arching your lower back",
    "Letting the knee go out to the side",
    "Pulling hard on the foot",
  ],
  cautions: [
    "If you cannot reach your foot, put a towel round your ankle and hold the ends.",
    "If your knee hurts, bend it less or do the stretch lying on your side.",
  ],
  contraindications: [
    "Knee that must not bend fully, for example soon after an operation",
    "Falls or poor balance without something to hold on to",
  ],
  dosage: {
    sets: 3,
    holdMinSeconds: 20,
    holdMaxSeconds: 30,
    restSeconds: 15,
    side: "each-side",
  },
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands tall and holds the back of a chair with one hand. Then the other knee bends, the hand of that side holds the foot behind and brings the heel to the bottom, with the knee pointing at the floor.",
    props: [heldChair],
    muscles: [{ region: "quadriceps", side: "right" }],
    arrows: [
      {
        through: [
          [-50, 62, 9],
          [-52, 76, 9],
          [-44, 88, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Standing tall, one hand on the chair",
        anchor: { point: "hips", at: [0, 89.5, 0] },
        arms: { left: handsOnChairBack.left, right: { flex: -2, abduct: 8, elbow: 8 } },
        legs: { left: standing.left, right: { flex: 16, knee: 36, toeBend: 20 } },
      },
      {
        name: "Heel held to the bottom",
        hold: 3,
        anchor: { point: "hips", at: [0, 89.5, 0] },
        pelvis: { pitch: 4 },
        arms: {
          left: handsOnChairBack.left,
          right: {
            reach: { at: "right-ball", offset: [9, 7, 4] },
            elbow: [-1, 0.4, 0.3],
            hand: [-0.1, -1, -0.2],
            shape: "grip",
          },
        },
        legs: { left: standing.left, right: { flex: -6, knee: 142, ankle: 40, toeBend: 0 } },
      },
    ],
  },
};

export const hamstringStretchSitting: ExerciseInput = {
  slug: "hamstring-stretch-sitting",
  version: 1,
  name: "Hamstring stretch on a chair",
  otherNames: ["Seated hamstring stretch", "Sitting hamstring stretch", "Chair hamstring stretch"],
  purpose: "Stretches the back of your thigh.",
  regions: ["knee", "hip", "low-back"],
  targetMuscles: ["Hamstrings"],
  movementType: "stretch",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit on the front edge of a chair.",
    "Straighten one leg in front with the heel on the floor and the toes up.",
    "Keep your back long and lean forward from your hips.",
    "Stop when you feel a stretch behind the thigh. Hold and breathe.",
    "Come up slowly and change sides.",
  ],
  cues: [
    "Bring your chest forward, not your head down.",
    "Keep the straight knee soft, not locked.",
    "Rest your hands on the bent leg.",
  ],
  commonMistakes: ["Rounding your back", "Bouncing", "Pressing on the straight knee"],
  cautions: [
    "Lean less if you feel tingling or pain below the knee.",
    "Make sure that the chair cannot tip forward.",
  ],
  contraindications: [
    "Recent hamstring tear",
    "Hip replacement with limits on bending",
    "Leg pain from a nerve root that gets worse with the knee straight",
  ],
  dosage: {
    sets: 3,
    holdMinSeconds: 20,
    holdMaxSeconds: 30,
    restSeconds: 15,
    side: "each-side",
  },
  easier: ["hamstring-stretch-with-towel"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person sits on the edge of a chair with the right leg straight in front, heel on the floor and toes up. Then they lean forward from the hips with a long back, hands on the bent left thigh.",
    props: [{ kind: "chair", x: -12 }],
    muscles: [{ region: "hamstrings", side: "right" }],
    arrows: [{ follow: "head", offset: [22, 4, 0] }],
    poses: [
      {
        name: "Sitting tall, one leg straight in front",
        anchor: { point: "hips", at: [-2, 0, 0], rest: "trunk", height: 46 },
        arms: handsOnThighs,
        legs: {
          left: { reach: [30, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [64, 8.5, 9], knee: [0.5, 1, 0], toes: [0.46, 0.89, 0] },
        },
      },
      {
        name: "Leaning forward from the hips, back long",
        hold: 3,
        anchor: { point: "hips", at: [-2, 0, 0], rest: "trunk", height: 46 },
        pelvis: { pitch: 40 },
        head: { neck: -6, nod: -6 },
        arms: handsOnThighs,
        legs: {
          left: { reach: [30, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [64, 8.5, 9], knee: [0.5, 1, 0], toes: [0.46, 0.89, 0] },
        },
      },
    ],
  },
};

export const hamstringStretchWithTowel: ExerciseInput = {
  slug: "hamstring-stretch-with-towel",
  version: 1,
  name: "Hamstring stretch with a towel",
  otherNames: ["Supine hamstring stretch", "Strap hamstring stretch", "Lying hamstring stretch"],
  purpose: "Stretches the back of your thigh while your back rests on the floor.",
  regions: ["knee", "hip", "low-back"],
  targetMuscles: ["Hamstrings", "Gastrocnemius"],
  movementType: "stretch",
  startPosition: "supine",
  equipment: ["mat", "towel"],
  difficulty: 1,
  steps: [
    "Lie on your back with one knee bent and that foot flat.",
    "Put a long towel round the other foot and hold both ends.",
    "Straighten that leg and draw it up towards you with the towel.",
    "Stop when you feel a stretch behind the thigh. Hold and breathe.",
    "Lower the leg slowly and change sides.",
  ],
  cues: [
    "Let your arms do the work and keep the leg loose.",
    "Keep your head, shoulders and bottom on the floor.",
    "Let the leg come closer as you breathe out.",
  ],
  commonMistakes: [
    "Lifting your bottom or your head",
    "Pulling in jerks",
    "Bending the knee a lot",
  ],
  cautions: [
    "Lower the leg a little if you feel tingling or pain below the knee.",
    "Let the knee bend slightly if the stretch is too strong.",
  ],
  contraindications: [
    "Recent hamstring tear",
    "Leg pain from a nerve root that gets worse with the leg raised",
  ],
  dosage: {
    sets: 3,
    holdMinSeconds: 20,
    holdMaxSeconds: 30,
    restSeconds: 15,
    side: "each-side",
  },
  easier: [],
  harder: ["hamstring-stretch-sitting"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with the left knee bent and a towel round the right foot, both hands holding its ends. Then the straight right leg is drawn up with the towel until it points at the ceiling.",
    props: [
      { kind: "mat", from: -92, to: 84 },
      {
        kind: "towel",
        ends: [{ at: "left-hand" }, { at: "right-hand" }],
        via: [{ at: "right-ball" }],
      },
    ],
    muscles: [{ region: "hamstrings", side: "right" }],
    arrows: [{ follow: "right-ankle", offset: [14, 4, 0] }],
    poses: [
      {
        name: "Towel round the foot, leg low",
        anchor: onBack,
        pelvis: { pitch: -90 },
        head: { rest: 0 },
        arms: {
          left: { flex: 62, abduct: 0, elbow: 20, shape: "fist" },
          right: { flex: 62, abduct: 0, elbow: 20, shape: "fist" },
        },
        legs: {
          left: { reach: [36, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 36, knee: 4, ankle: 0 },
        },
      },
      {
        name: "Straight leg drawn up",
        hold: 3,
        anchor: onBack,
        pelvis: { pitch: -90 },
        head: { rest: 0 },
        arms: {
          left: { flex: 62, abduct: 4, elbow: 62, shape: "fist" },
          right: { flex: 62, abduct: 4, elbow: 62, shape: "fist" },
        },
        legs: {
          left: { reach: [36, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 80, knee: 2, ankle: -6 },
        },
      },
    ],
  },
};
