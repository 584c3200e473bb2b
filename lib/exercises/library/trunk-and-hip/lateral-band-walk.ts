import type { ExerciseInput } from "../../schema";

const handsOnHips = {
  left: {
    reach: { at: "hips", offset: [2, 8, -18] },
    elbow: [1, 0, -0.4],
    hand: [-0.2, -0.8, 0.5],
  },
  right: {
    reach: { at: "hips", offset: [2, 8, 18] },
    elbow: [-1, 0, -0.4],
    hand: [0.2, -0.8, 0.5],
  },
} satisfies ExerciseInput["figure"]["poses"][number]["arms"];

export const lateralBandWalk: ExerciseInput = {
  slug: "lateral-band-walk",
  version: 1,
  name: "Lateral band walk",
  otherNames: ["Side steps with band", "Crab walk", "Monster walk sideways", "Banded side step"],
  purpose: "Makes the sides of your hips strong enough to control your knees on your feet.",
  regions: ["hip", "knee"],
  targetMuscles: ["Gluteus medius", "Gluteus minimus", "Gluteus maximus", "Quadriceps"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["band"],
  difficulty: 3,
  steps: [
    "Put a loop band round both legs just above your knees. Stand with your feet as wide as your hips.",
    "Bend your hips and knees a little and stay at that height.",
    "Step out to the side against the band.",
    "Let the other foot follow slowly. Walk so to one side, then back to the other.",
  ],
  cues: [
    "Keep the band tight all the time.",
    "Point your knees the same way as your toes.",
    "Keep your head level, as if under a low ceiling.",
  ],
  commonMistakes: [
    "Knees falling inwards",
    "Rocking your body from side to side",
    "Dragging the second foot",
  ],
  cautions: [
    "Take smaller steps if your knees or hips hurt.",
    "Check the band for cracks before you start.",
    "Keep the floor clear on both sides.",
  ],
  contraindications: [
    "A leg that must not take full weight yet",
    "Falls in recent months or poor balance without something to hold",
    "Latex allergy: use a latex-free band",
  ],
  dosage: { sets: 2, repsMin: 10, repsMax: 15, restSeconds: 45, side: "each-side" },
  easier: ["side-lying-hip-abduction"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    turn: 10,
    tilt: 10,
    alt: "A person stands facing forward with a loop band round both thighs above the knees, hips and knees a little bent, hands on the hips. One foot steps out to the side and stretches the band, then the other foot follows.",
    props: [
      { kind: "mat", from: -92, to: 48 },
      {
        kind: "band",
        ends: [
          { at: "left-knee", offset: [0, 5, 1] },
          { at: "right-knee", offset: [0, 5, 1] },
        ],
        loop: true,
      },
    ],
    muscles: [{ region: "outer-hip", side: "right" }],
    arrows: [
      {
        through: [
          [-34, 22, 16],
          [-48, 30, 16],
          [-62, 22, 16],
        ],
      },
    ],
    poses: [
      {
        name: "Knees soft, feet under the hips",
        anchor: { point: "hips", at: [0, 80, -10] },
        pelvis: { yaw: 90, pitch: 16 },
        arms: handsOnHips,
        legs: {
          left: { reach: [12, 6.6, 0], knee: [0.05, 0, 1], toes: [0.1, 0, 1] },
          right: { reach: [-12, 6.6, 0], knee: [-0.05, 0, 1], toes: [-0.1, 0, 1] },
        },
      },
      {
        name: "One foot steps out to the side",
        anchor: { point: "hips", at: [-18, 76, -10] },
        pelvis: { yaw: 90, pitch: 16 },
        arms: handsOnHips,
        legs: {
          left: { reach: [12, 6.6, 0], knee: [0.3, 0, 1], toes: [0.1, 0, 1] },
          right: { reach: [-50, 6.6, 0], knee: [-0.3, 0, 1], toes: [-0.1, 0, 1] },
        },
      },
      {
        name: "The other foot follows",
        anchor: { point: "hips", at: [-38, 80, -10] },
        pelvis: { yaw: 90, pitch: 16 },
        arms: handsOnHips,
        legs: {
          left: { reach: [-26, 6.6, 0], knee: [0.05, 0, 1], toes: [0.1, 0, 1] },
          right: { reach: [-50, 6.6, 0], knee: [-0.05, 0, 1], toes: [-0.1, 0, 1] },
        },
      },
    ],
  },
};
