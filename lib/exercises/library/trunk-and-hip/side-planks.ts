import type { ExerciseInput } from "../../schema";

export const sidePlankFromKnees: ExerciseInput = {
  slug: "side-plank-from-knees",
  version: 1,
  name: "Side plank from knees",
  otherNames: ["Kneeling side plank", "Half side plank", "Side bridge on knees"],
  purpose: "Makes the side of your waist and hip stronger with a shorter lever.",
  regions: ["low-back", "abdomen", "hip"],
  targetMuscles: ["Obliques", "Quadratus lumborum", "Gluteus medius"],
  movementType: "stability",
  startPosition: "side-lying",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on your side with your knees bent. Prop yourself up on your forearm, elbow below your shoulder.",
    "Lift your hips until you are straight from head to knees.",
    "Hold and breathe.",
    "Lower your hips slowly. Then change sides.",
  ],
  cues: [
    "Push the floor away with your forearm.",
    "Move your hips forward, so that you are not sitting back.",
    "Keep your top shoulder above the bottom one.",
  ],
  commonMistakes: [
    "Hips sagging towards the floor",
    "Rolling your chest to the floor",
    "Sinking into your shoulder",
  ],
  cautions: [
    "Put a folded towel under your elbow and knee if they are sore.",
    "Stop if your shoulder hurts. Do it standing with your forearm on a wall instead.",
  ],
  contraindications: [
    "Recent shoulder injury or surgery that must not take weight",
    "Late pregnancy, if lying on the side under load is not comfortable",
  ],
  dosage: { sets: 3, holdMinSeconds: 10, holdMaxSeconds: 20, restSeconds: 30, side: "each-side" },
  easier: [],
  harder: ["side-plank"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    turn: 8,
    tilt: 30,
    alt: "A person lies on one side, propped on a forearm, with both knees bent and the lower legs behind. Then the hips lift off the floor until head, hips and knees make one straight slanting line on forearm and knee.",
    props: [{ kind: "mat", from: -72, to: 86 }],
    muscles: [{ region: "obliques" }, { region: "outer-hip" }],
    arrows: [
      {
        through: [
          [0, 4, 34],
          [0, 13, 34],
          [0, 22, 34],
        ],
      },
    ],
    poses: [
      {
        name: "Propped, hips on the floor",
        anchor: { point: "hips", at: [4, 18, 0] },
        pelvis: { yaw: 90, roll: -68 },
        spine: { side: 28 },
        head: { tilt: -6 },
        arms: {
          left: { lean: [50, 4, 2], forearm: [0.85, 0, 0.5], palm: [0, -1, 0] },
          right: { flex: 14, abduct: -2, elbow: 30 },
        },
        legs: {
          left: { flex: 4, abduct: -18, knee: 92, ankle: 50 },
          right: { flex: 4, abduct: 4, knee: 92, ankle: 50 },
        },
      },
      {
        name: "Hips lifted, straight to the knees",
        anchor: { point: "shoulders", at: [44, 51, 0] },
        pelvis: { yaw: 90, roll: -66 },
        arms: {
          left: { lean: [50, 4, 2], forearm: [0.85, 0, 0.5], palm: [0, -1, 0] },
          right: { flex: 14, abduct: -2, elbow: 30 },
        },
        legs: {
          left: { flex: 0, knee: 92, ankle: 50 },
          right: { flex: 0, knee: 92, ankle: 50 },
        },
      },
    ],
  },
};

export const sidePlank: ExerciseInput = {
  slug: "side-plank",
  version: 1,
  name: "Side plank",
  otherNames: ["Side bridge", "Lateral plank", "Side hover"],
  purpose: "Makes the side of your trunk and hip strong enough to hold you in one line.",
  regions: ["low-back", "abdomen", "hip", "shoulder"],
  targetMuscles: ["Obliques", "Quadratus lumborum", "Gluteus medius", "Deltoid"],
  movementType: "stability",
  startPosition: "side-lying",
  equipment: ["mat"],
  difficulty: 3,
  steps: [
    "Lie on your side with straight legs, one foot on the other. Prop yourself up on your forearm.",
    "Lift your hips until you are straight from head to feet.",
    "Hold and breathe. Keep your hips up.",
    "Lower slowly. Then change sides.",
  ],
  cues: [
    "Keep your elbow right below your shoulder.",
    "Lift the side of your waist that is nearer to the floor.",
    "Look straight ahead.",
  ],
  commonMistakes: [
    "Hips sagging or pushing back",
    "Rolling your top shoulder forward",
    "Holding your breath",
  ],
  cautions: [
    "Bend your knees and hold from there if your hips sag.",
    "Stop if your shoulder or back hurts.",
    "Put one foot in front of the other if you wobble.",
  ],
  contraindications: [
    "Recent shoulder injury or surgery that must not take weight",
    "High blood pressure that is not under control",
    "Hip pain on the outer side that gets worse when lying on it",
  ],
  dosage: { sets: 3, holdMinSeconds: 15, holdMaxSeconds: 30, restSeconds: 45, side: "each-side" },
  easier: ["side-plank-from-knees"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    turn: 8,
    tilt: 22,
    alt: "A person lies on one side with straight legs, propped on a forearm. Then the hips lift off the floor until head, hips and feet make one straight slanting line on the forearm and the side of the foot.",
    props: [{ kind: "mat", from: -108, to: 86 }],
    muscles: [{ region: "obliques" }, { region: "outer-hip" }],
    arrows: [
      {
        through: [
          [-4, 4, 30],
          [-4, 13, 30],
          [-4, 22, 30],
        ],
      },
    ],
    poses: [
      {
        name: "Propped, hips on the floor",
        anchor: { point: "hips", at: [2, 18, 0] },
        pelvis: { yaw: 90, roll: -68 },
        spine: { side: 28 },
        head: { tilt: -6 },
        arms: {
          left: { lean: [50, 4, 2], forearm: [0.85, 0, 0.5], palm: [0, -1, 0] },
          right: { flex: 6, abduct: 2, elbow: 8 },
        },
        legs: {
          left: { flex: 0, abduct: -18, knee: 0, ankle: 10 },
          right: { flex: 0, abduct: 9, knee: 0, ankle: 10 },
        },
      },
      {
        name: "Hips lifted, one straight line",
        anchor: { point: "shoulders", at: [44, 51, 0] },
        pelvis: { yaw: 90, roll: -73 },
        arms: {
          left: { lean: [50, 4, 2], forearm: [0.85, 0, 0.5], palm: [0, -1, 0] },
          right: { flex: 6, abduct: 2, elbow: 8 },
        },
        legs: {
          left: { flex: 0, abduct: 0, knee: 0, ankle: 10 },
          right: { flex: 0, abduct: -8, knee: 0, ankle: 10 },
        },
      },
    ],
  },
};
