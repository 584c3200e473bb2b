import type { ExerciseInput } from "../../schema";
import { handsOnFloor, kneesOnFloor } from "./positions";

export const birdDogArmsOnly: ExerciseInput = {
  slug: "bird-dog-arms-only",
  version: 1,
  name: "Bird-dog, arms only",
  otherNames: ["Birddog arms", "Quadruped arm raise", "Four-point kneeling arm lift"],
  purpose: "Trains your trunk to stay steady while one arm reaches out.",
  regions: ["low-back", "upper-back", "shoulder"],
  targetMuscles: ["Multifidus", "Erector spinae", "Transversus abdominis", "Lower trapezius"],
  movementType: "stability",
  startPosition: "quadruped",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Go on your hands and knees with your back flat like a table.",
    "Tighten your tummy gently.",
    "Reach one arm forward until it is level with your body. Keep your chest level.",
    "Hold for a few seconds, put the hand down and change arms.",
  ],
  cues: [
    "Shift your weight as little as you can.",
    "Reach long, with your thumb pointing up.",
    "Look at the floor so that your neck stays long.",
  ],
  commonMistakes: [
    "Leaning over to one side",
    "Letting your back sag",
    "Shrugging the shoulder of the lifted arm",
  ],
  cautions: [
    "If your wrists hurt, lean on your fists.",
    "If your shoulder hurts, slide your hand forward on the floor instead of lifting it.",
    "If your knees hurt, kneel on a folded towel.",
  ],
  contraindications: ["Recent shoulder or wrist injury that must not take weight"],
  dosage: {
    sets: 1,
    repsMin: 8,
    repsMax: 10,
    holdMinSeconds: 3,
    holdMaxSeconds: 5,
    side: "each-side",
  },
  easier: [],
  harder: ["bird-dog-legs-only", "plank-from-knees"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    alt: "A person is on hands and knees with a flat back. Then one arm stretches straight forward, level with the body, while the other hand and both knees stay on the floor.",
    props: [{ kind: "mat", from: -68, to: 92 }],
    muscles: [{ region: "low-back" }, { region: "mid-back" }],
    arrows: [
      {
        through: [
          [84, 26, 17],
          [90, 33, 17],
          [93, 42, 17],
        ],
      },
    ],
    poses: [
      {
        name: "On hands and knees",
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { pitch: 75 },
        head: { neck: -16, nod: -8 },
        arms: handsOnFloor,
        legs: kneesOnFloor,
      },
      {
        name: "One arm stretched forward",
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { pitch: 75 },
        head: { neck: -16, nod: -8 },
        arms: {
          left: { reach: [47, 4, -17], elbow: [-0.2, 0, -1], hand: [1, -0.1, 0] },
          right: { flex: 160, elbow: 0 },
        },
        legs: kneesOnFloor,
      },
    ],
  },
};

export const birdDogLegsOnly: ExerciseInput = {
  slug: "bird-dog-legs-only",
  version: 1,
  name: "Bird-dog, legs only",
  otherNames: ["Birddog legs", "Quadruped leg raise", "Four-point kneeling leg extension"],
  purpose: "Makes your back and bottom stronger while your hips stay level.",
  regions: ["low-back", "hip"],
  targetMuscles: ["Gluteus maximus", "Multifidus", "Erector spinae", "Transversus abdominis"],
  movementType: "stability",
  startPosition: "quadruped",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Go on your hands and knees with your back flat like a table.",
    "Slide one foot back along the floor until the leg is straight.",
    "Lift the leg until it is level with your body. Hold for a few seconds.",
    "Come back to the start and change legs.",
  ],
  cues: [
    "Imagine a full cup of tea on your lower back.",
    "Reach back with your heel, not up.",
    "Squeeze your bottom to lift the leg.",
  ],
  commonMistakes: [
    "Lifting the leg higher than your hip",
    "Letting your back sag",
    "Rolling your hips open to the side",
  ],
  cautions: [
    "If it is too hard, keep your toes on the floor and only slide the foot.",
    "If your wrists hurt, lean on your fists or forearms.",
    "If your knees hurt, kneel on a folded towel.",
  ],
  contraindications: [
    "Recent wrist or shoulder injury that must not take weight",
    "Knee that must not take weight in kneeling",
  ],
  dosage: {
    sets: 1,
    repsMin: 8,
    repsMax: 10,
    holdMinSeconds: 3,
    holdMaxSeconds: 5,
    side: "each-side",
  },
  easier: ["bird-dog-arms-only"],
  harder: [],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    alt: "A person is on hands and knees with a flat back. Then one leg stretches straight back, level with the body, while both hands and the other knee stay on the floor.",
    props: [{ kind: "mat", from: -84, to: 76 }],
    muscles: [{ region: "low-back" }, { region: "buttocks", side: "right" }],
    arrows: [
      {
        through: [
          [-60, 16, 9],
          [-68, 24, 9],
          [-72, 34, 9],
        ],
      },
    ],
    poses: [
      {
        name: "On hands and knees",
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { pitch: 75 },
        head: { neck: -16, nod: -8 },
        arms: handsOnFloor,
        legs: kneesOnFloor,
      },
      {
        name: "One leg stretched back",
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { pitch: 75 },
        head: { neck: -16, nod: -8 },
        arms: handsOnFloor,
        legs: {
          left: { reach: [-41, 6, -9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
          right: { flex: -10, knee: 0, ankle: 10 },
        },
      },
    ],
  },
};
