import type { ExerciseInput } from "../schema";

export const birdDog: ExerciseInput = {
  slug: "bird-dog",
  version: 1,
  name: "Bird-dog",
  otherNames: ["Quadruped arm and leg raise", "Pointer"],
  purpose: "Trains the muscles around your back to keep it steady while your arms and legs move.",
  regions: ["low-back", "abdomen", "hip"],
  targetMuscles: ["Multifidus", "Erector spinae", "Gluteus maximus", "Transversus abdominis"],
  movementType: "stability",
  startPosition: "quadruped",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Go on your hands and knees with your back flat like a table.",
    "Stretch your right arm forward and your left leg back at the same time.",
    "Hold for a few seconds and keep your hips level.",
    "Come back to the start. Then use your left arm and right leg.",
  ],
  cues: [
    "Imagine a full cup of tea on your lower back.",
    "Reach long, not high.",
    "Look at the floor so that your neck stays long.",
  ],
  commonMistakes: [
    "Letting your back sag",
    "Lifting the leg higher than your hip",
    "Rolling your hips to one side",
  ],
  cautions: [
    "If it is too hard, move only an arm or only a leg.",
    "If your wrists hurt, lean on your fists.",
    "If your knees hurt, kneel on a folded towel.",
  ],
  contraindications: ["Recent shoulder or wrist injury that must not take weight"],
  dosage: { sets: 1, repsMin: 10, holdMinSeconds: 3, holdMaxSeconds: 5, side: "each-side" },
  easier: ["cat-cow"],
  harder: [],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    alt: "A person is on hands and knees with a flat back. Then the right arm stretches straight forward and the left leg straight back, both level with the body, while the other hand and knee stay on the floor.",
    props: [{ kind: "mat", from: -68, to: 92 }],
    arrows: [
      {
        through: [
          [84, 26, 17],
          [90, 33, 17],
          [93, 42, 17],
        ],
      },
      {
        through: [
          [-54, 14, -9],
          [-61, 22, -9],
          [-65, 31, -9],
        ],
      },
    ],
    poses: [
      {
        name: "On hands and knees",
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { pitch: 75 },
        head: { neck: -16, nod: -8 },
        arms: {
          left: { reach: [47, 4, -17], elbow: [-0.2, 0, -1], hand: [1, -0.1, 0] },
          right: { reach: [47, 4, 17], elbow: [-0.2, 0, 1], hand: [1, -0.1, 0] },
        },
        legs: {
          left: { reach: [-41, 6, -9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
          right: { reach: [-41, 6, 9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
        },
      },
      {
        name: "Opposite arm and leg stretched out",
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { pitch: 75 },
        head: { neck: -16, nod: -8 },
        arms: {
          left: { reach: [47, 4, -17], elbow: [-0.2, 0, -1], hand: [1, -0.1, 0] },
          right: { flex: 160, elbow: 0 },
        },
        legs: {
          left: { flex: -10, knee: 0, ankle: 10 },
          right: { reach: [-41, 6, 9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
        },
      },
    ],
  },
};
