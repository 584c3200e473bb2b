import type { ExerciseInput } from "../../schema";
import { armsBesideLying } from "./positions";

export const bridgeMarch: ExerciseInput = {
  slug: "bridge-march",
  version: 1,
  name: "Bridge march",
  otherNames: ["Marching bridge", "Glute bridge march", "Bridge with alternate leg lift"],
  purpose: "Makes your bottom stronger and trains your hips to stay level on one leg.",
  regions: ["low-back", "hip", "abdomen"],
  targetMuscles: ["Gluteus maximus", "Hamstrings", "Obliques", "Transversus abdominis"],
  movementType: "stability",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on your back with your knees bent and your feet flat.",
    "Lift your hips until your body is straight from shoulders to knees.",
    "Keep your hips up and lift one foot a little, as if you were marching.",
    "Put it down, then lift the other foot. Lower your hips when the set is done.",
  ],
  cues: [
    "Press firmly through the foot that stays down.",
    "Picture a tray of drinks on your hips.",
    "Move one foot at a time, without a hurry.",
  ],
  commonMistakes: [
    "One side of your hips dropping",
    "Hips sinking more with every step",
    "Arching your lower back",
  ],
  cautions: [
    "Lower your hips and rest as soon as they start to sink.",
    "If you get a cramp behind your thigh, bring your feet closer to you.",
    "If it is too hard, lift only your heel.",
  ],
  contraindications: [
    "Recent spinal fracture or surgery, until your surgeon agrees",
    "High blood pressure that is not under control: do not hold",
  ],
  dosage: { sets: 2, repsMin: 12, repsMax: 20, restSeconds: 30, side: "alternating" },
  easier: [],
  harder: ["single-leg-bridge"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with knees bent and feet flat. First the hips lift into a straight line from shoulders to knees. Then, with the hips still up, one foot leaves the floor and that knee comes above the hip.",
    props: [{ kind: "mat", from: -92, to: 68 }],
    still: 2,
    muscles: [{ region: "buttocks" }, { region: "abdomen" }],
    arrows: [
      {
        through: [
          [52, 26, 9],
          [54, 36, 9],
          [48, 46, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Hips on the floor",
        anchor: { point: "shoulders", at: [-49, 12, 0] },
        pelvis: { pitch: -90 },
        arms: armsBesideLying,
        legs: {
          left: { reach: [36, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [36, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Hips lifted",
        anchor: { point: "shoulders", at: [-49, 13, 0] },
        pelvis: { pitch: -114 },
        spine: { flex: [0, 0, 4] },
        head: { neck: 20 },
        arms: armsBesideLying,
        legs: {
          left: { reach: [36, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [36, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Hips stay up, one foot lifted",
        anchor: { point: "shoulders", at: [-49, 13, 0] },
        pelvis: { pitch: -114 },
        spine: { flex: [0, 0, 4] },
        head: { neck: 20 },
        arms: armsBesideLying,
        legs: {
          left: { reach: [36, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [26, 32, 9], knee: [0, 1, 0], toes: [1, -0.2, 0] },
        },
      },
    ],
  },
};

export const singleLegBridge: ExerciseInput = {
  slug: "single-leg-bridge",
  version: 1,
  name: "Single-leg bridge",
  otherNames: ["Single leg glute bridge", "One-legged bridge", "SL bridge"],
  purpose: "Makes one side of your bottom and the back of your thigh work on their own.",
  regions: ["low-back", "hip"],
  targetMuscles: ["Gluteus maximus", "Hamstrings", "Gluteus medius", "Obliques"],
  movementType: "strength",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 3,
  steps: [
    "Lie on your back with your knees bent. Straighten one leg, so that both thighs are side by side.",
    "Push through the heel on the floor and lift your hips.",
    "Stop when you are straight from shoulder to the lifted foot. Hold for a moment.",
    "Lower slowly. Do all your turns, then change legs.",
  ],
  cues: [
    "Keep both hip bones at the same height.",
    "Squeeze the bottom on the side that pushes.",
    "Keep your knees side by side.",
  ],
  commonMistakes: [
    "One hip dropping",
    "Swinging the straight leg to get up",
    "Arching your lower back",
  ],
  cautions: [
    "Go back to two feet if your hips tilt or your back hurts.",
    "If you get a cramp behind your thigh, bring your foot closer and lift less.",
  ],
  contraindications: [
    "Recent spinal fracture or surgery, until your surgeon agrees",
    "Fresh hamstring tear",
    "Acute sacroiliac pain that gets worse with one-sided load",
  ],
  dosage: {
    sets: 2,
    repsMin: 8,
    repsMax: 12,
    holdMinSeconds: 2,
    holdMaxSeconds: 3,
    restSeconds: 60,
    side: "each-side",
  },
  easier: ["bridge-march", "prone-hip-extension"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with one foot flat and the other leg straight, thighs side by side. Then the hips lift until shoulders, hips and the straight leg make one slanting line, held up by one foot only.",
    props: [{ kind: "mat", from: -92, to: 84 }],
    muscles: [{ region: "buttocks" }, { region: "hamstrings", side: "left" }],
    arrows: [
      {
        through: [
          [14, 3, 9],
          [14, 9, 9],
          [14, 16, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Hips down, one leg straight",
        anchor: { point: "shoulders", at: [-49, 12, 0] },
        pelvis: { pitch: -90 },
        arms: armsBesideLying,
        legs: {
          left: { reach: [36, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 52, knee: 4 },
        },
      },
      {
        name: "Hips up on one foot",
        anchor: { point: "shoulders", at: [-49, 13, 0] },
        pelvis: { pitch: -114 },
        spine: { flex: [0, 0, 4] },
        head: { neck: 20 },
        arms: armsBesideLying,
        legs: {
          left: { reach: [36, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 0, knee: 2 },
        },
      },
    ],
  },
};
