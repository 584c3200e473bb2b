import type { ExerciseInput } from "../../schema";

export const hipHinge: ExerciseInput = {
  slug: "hip-hinge",
  version: 1,
  name: "Hip hinge",
  otherNames: ["Waiter's bow", "Standing hip hinge", "Good morning", "Lifting practice"],
  purpose: "Teaches you to bend from your hips with a straight back, as you need for lifting.",
  regions: ["low-back", "hip"],
  targetMuscles: ["Gluteus maximus", "Hamstrings", "Erector spinae"],
  movementType: "strength",
  startPosition: "standing",
  equipment: [],
  difficulty: 1,
  steps: [
    "Stand with your feet as wide apart as your hips and your knees soft. Put your hands on your thighs.",
    "Push your bottom straight back and let your chest tip forward.",
    "Slide your hands down to your knees. Your back keeps its shape.",
    "Squeeze your bottom and come back up tall.",
  ],
  cues: [
    "Pretend to close a car door with your bottom.",
    "Keep your weight in the middle of your feet.",
    "Let your head follow the line of your back.",
  ],
  commonMistakes: [
    "Rounding your back",
    "Turning it into a squat with deep knees",
    "Looking up at the end",
  ],
  cautions: [
    "Go only as low as your back stays straight.",
    "Stand in front of a wall and touch it with your bottom if you are not sure how far to go.",
  ],
  contraindications: [
    "Recent spinal fracture or surgery, until the surgeon agrees",
    "Hip replacement with limits on bending past a right angle",
  ],
  dosage: { sets: 2, repsMin: 10, repsMax: 12, restSeconds: 30, side: "none" },
  easier: [],
  harder: ["single-leg-hip-hinge"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands tall with hands on the thighs. Then the bottom goes back and the straight upper body tips forward from the hips, hands sliding down to the knees, with the knees only a little bent.",
    props: [{ kind: "mat", from: -44, to: 44 }],
    muscles: [{ region: "buttocks" }, { region: "hamstrings" }],
    arrows: [
      {
        through: [
          [-24, 104, 9],
          [-34, 102, 9],
          [-44, 98, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Standing tall",
        anchor: { point: "hips", at: [0, 89.2, 0] },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.22, offset: [8, 0, -3] },
            elbow: [-1, 0, -1],
          },
          right: {
            reach: { on: "right-thigh", along: 0.22, offset: [8, 0, 3] },
            elbow: [-1, 0, 1],
          },
        },
        legs: {
          left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [0, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Bottom back, chest tipped forward",
        anchor: { point: "hips", at: [-20, 83, 0] },
        pelvis: { pitch: 66 },
        head: { neck: -4, nod: -4 },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.86, offset: [6, 4, -3] },
            elbow: [-0.4, 0, -1],
          },
          right: {
            reach: { on: "right-thigh", along: 0.86, offset: [6, 4, 3] },
            elbow: [-0.4, 0, 1],
          },
        },
        legs: {
          left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [0, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};

export const singleLegHipHinge: ExerciseInput = {
  slug: "single-leg-hip-hinge",
  version: 1,
  name: "Single-leg hip hinge",
  otherNames: ["Single-leg deadlift", "SLDL", "Arabesque", "One-leg Romanian deadlift"],
  purpose: "Trains your bottom, the back of your thigh and your balance on one leg.",
  regions: ["hip", "low-back", "knee"],
  targetMuscles: ["Gluteus maximus", "Hamstrings", "Gluteus medius", "Erector spinae"],
  movementType: "strength",
  startPosition: "standing",
  equipment: [],
  difficulty: 3,
  steps: [
    "Stand on one leg with that knee soft.",
    "Tip forward from your hip and let the other leg rise straight behind you.",
    "Stop when your body and the back leg are nearly level with the floor.",
    "Squeeze your bottom and come back up slowly. Then change legs.",
  ],
  cues: [
    "Your head and your back heel are the two ends of a seesaw.",
    "Point the toes of the lifted foot at the floor.",
    "Look at a spot on the floor about a metre ahead.",
  ],
  commonMistakes: [
    "Opening your hips to the side",
    "Rounding your back",
    "Locking the knee you stand on",
  ],
  cautions: [
    "Stand beside a worktop or a wall, so that you can touch it.",
    "Go less low if the back of your thigh pulls hard.",
  ],
  contraindications: [
    "Falls in recent months or poor balance without somebody beside you",
    "Fresh hamstring tear",
    "Recent spinal fracture or surgery, until the surgeon agrees",
  ],
  dosage: { sets: 2, repsMin: 6, repsMax: 10, restSeconds: 60, side: "each-side" },
  easier: ["hip-hinge"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands on one leg. Then the upper body tips forward from the hip while the other leg rises straight behind, until trunk and back leg are nearly level, arms hanging down.",
    props: [{ kind: "mat", from: -50, to: 50 }],
    muscles: [{ region: "buttocks" }, { region: "hamstrings", side: "left" }],
    arrows: [{ follow: "right-ankle", offset: [-12, 0, 0] }],
    poses: [
      {
        name: "Standing on one leg",
        anchor: { point: "hips", at: [0, 89, -3] },
        arms: { left: { flex: 6, abduct: 6, elbow: 8 }, right: { flex: 6, abduct: 6, elbow: 8 } },
        legs: {
          left: { reach: [0, 6.6, -8], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { flex: 12, knee: 58, ankle: 20 },
        },
      },
      {
        name: "Body and back leg nearly level",
        anchor: { point: "hips", at: [-12, 86.5, -3] },
        pelvis: { pitch: 72 },
        head: { neck: -14, nod: -8 },
        arms: { left: { flex: 74, abduct: 4, elbow: 4 }, right: { flex: 74, abduct: 4, elbow: 4 } },
        legs: {
          left: { reach: [0, 6.6, -8], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { flex: -8, knee: 2, ankle: 6 },
        },
      },
    ],
  },
};
