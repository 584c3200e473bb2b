import type { ExerciseInput } from "../../schema";
import { armsHanging, handsOnHips } from "./stances";

export const stepUp: ExerciseInput = {
  slug: "step-up",
  version: 1,
  name: "Step-up",
  otherNames: ["Forward step up", "Stair step-up", "Step ups"],
  purpose: "Makes your legs stronger and steadier for stairs and kerbs.",
  regions: ["knee", "hip"],
  targetMuscles: ["Quadriceps", "Gluteus maximus", "Gluteus medius"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["step"],
  difficulty: 2,
  steps: [
    "Stand in front of a low step. Put one whole foot on it.",
    "Lean forward a little and push through that heel.",
    "Step up until the knee is straight and both feet are on the step.",
    "Step back down slowly with the other foot first.",
  ],
  cues: [
    "Let the leg on the step do the work. Do not push off from the floor.",
    "Keep your knee in line with your toes.",
    "Stand tall at the top.",
  ],
  commonMistakes: [
    "Pushing off with the foot on the floor",
    "Knee falling inwards",
    "Heel hanging over the edge",
  ],
  cautions: [
    "Stay near a rail or a wall that you can hold.",
    "Start with a low step if your knee hurts.",
  ],
  contraindications: [
    "Leg that must not take full weight yet",
    "Falls or poor balance without somebody or something to hold on to",
  ],
  dosage: { sets: 3, repsMin: 8, repsMax: 12, restSeconds: 60, side: "each-side" },
  easier: ["mini-squat"],
  harder: ["step-down"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands in front of a low step with the right foot on it. Then they push up through that foot, the left foot leaves the floor, and they stand tall on the step with both feet.",
    props: [{ kind: "step", from: 16, to: 66, height: 18 }],
    muscles: [
      { region: "quadriceps", side: "right" },
      { region: "buttocks", side: "right" },
    ],
    arrows: [{ follow: "hips", from: 0, to: 2, offset: [-34, 0, 0] }],
    still: 1,
    poses: [
      {
        name: "One foot on the step",
        anchor: { point: "hips", at: [2, 88, 0] },
        pelvis: { pitch: 4 },
        arms: armsHanging,
        legs: {
          left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [34, 24.6, 9], knee: [1, 0.5, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Pushing up, the other foot leaves the floor",
        anchor: { point: "hips", at: [24, 99, 0] },
        pelvis: { pitch: 12 },
        head: { neck: -6 },
        arms: {
          left: { flex: 20, abduct: 8, elbow: 20 },
          right: { flex: -16, abduct: 8, elbow: 14 },
        },
        legs: {
          left: { reach: [-4, 30, -9], knee: [1, 0, 0], toes: [0.85, -0.5, 0] },
          right: { reach: [34, 24.6, 9], knee: [1, 0.3, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Standing tall on the step",
        anchor: { point: "hips", at: [34, 107.5, 0] },
        arms: armsHanging,
        legs: {
          left: { reach: [34, 24.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [34, 24.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};

export const stepDown: ExerciseInput = {
  slug: "step-down",
  version: 1,
  name: "Step-down with heel tap",
  otherNames: ["Step down", "Forward step-down", "Heel tap", "Eccentric step down"],
  purpose: "Trains your thigh to lower you with control, as when you walk down stairs.",
  regions: ["knee", "hip"],
  targetMuscles: ["Quadriceps", "Gluteus medius", "Gluteus maximus"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["step"],
  difficulty: 3,
  steps: [
    "Stand on a low step with both feet near the front edge.",
    "Move one foot forward over the edge and slowly bend the knee you stand on.",
    "Tap the floor lightly with your heel. Do not put weight on it.",
    "Push up through the foot on the step and come back.",
  ],
  cues: [
    "Keep your hips level.",
    "Keep your knee in line with your second toe.",
    "Take three counts to go down.",
  ],
  commonMistakes: [
    "Knee falling inwards",
    "Dropping the last part",
    "Pushing off with the foot on the floor",
  ],
  cautions: [
    "Hold a rail or a wall until you feel sure.",
    "Use a lower step if the front of your knee hurts.",
  ],
  contraindications: [
    "Leg that must not take full weight yet",
    "Pain behind the kneecap that gets worse with bending under load",
    "Falls or poor balance without somebody or something to hold on to",
  ],
  dosage: {
    sets: 3,
    repsMin: 8,
    repsMax: 10,
    restSeconds: 60,
    side: "each-side",
    tempo: "3-1-2",
  },
  easier: ["step-up"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands on a low step. Then the left foot moves forward over the edge, the right knee bends on the step and the left heel taps the floor in front.",
    props: [{ kind: "step", from: -40, to: 17, height: 14 }],
    muscles: [{ region: "quadriceps", side: "right" }],
    arrows: [{ follow: "left-heel", from: 1, to: 2, offset: [20, 4, 0] }],
    still: 2,
    poses: [
      {
        name: "Both feet on the step",
        anchor: { point: "hips", at: [0, 103.5, 0] },
        arms: handsOnHips,
        legs: {
          left: { reach: [0, 20.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [0, 20.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "One foot over the edge",
        anchor: { point: "hips", at: [-4, 100, 0] },
        pelvis: { pitch: 6 },
        arms: handsOnHips,
        legs: {
          left: { reach: [25, 28, -9], knee: [1, 0, 0], toes: [1, 0.2, 0] },
          right: { reach: [0, 20.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Heel taps the floor",
        anchor: { point: "hips", at: [-18, 82, 0] },
        pelvis: { pitch: 30 },
        head: { neck: -14 },
        arms: handsOnHips,
        legs: {
          left: { reach: [21, 7.6, -9], knee: [1, 0, 0], toes: [0.96, 0.25, 0] },
          right: { reach: [0, 20.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};

export const splitSquat: ExerciseInput = {
  slug: "split-squat",
  version: 1,
  name: "Split squat",
  otherNames: ["Static lunge", "Stationary lunge", "Split stance squat"],
  purpose: "Builds strong and steady legs, one side at a time.",
  regions: ["knee", "hip"],
  targetMuscles: ["Quadriceps", "Gluteus maximus", "Gluteus medius"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["mat"],
  difficulty: 3,
  steps: [
    "Take a long step forward. Stand on the whole front foot and on the toes of the back foot.",
    "Put your hands on your hips and keep your body tall.",
    "Bend both knees and lower the back knee towards the floor.",
    "Push through the front heel and come up again.",
  ],
  cues: [
    "Go straight down, like a lift.",
    "Keep most of your weight on the front foot.",
    "Keep your front knee above your foot.",
  ],
  commonMistakes: [
    "Feet in one line, so that you wobble",
    "Front knee falling inwards",
    "Leaning forward from the back",
  ],
  cautions: ["Hold a chair beside you if you wobble.", "Go down only half way if a knee hurts."],
  contraindications: [
    "Leg that must not take full weight yet",
    "Pain behind the kneecap that gets worse with bending under load",
    "Painful big toe joint that does not bend",
  ],
  dosage: { sets: 3, repsMin: 8, repsMax: 12, restSeconds: 60, side: "each-side" },
  easier: ["squat-to-chair"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands with one foot a long step in front of the other, hands on the hips. Then both knees bend and the body goes straight down, until the back knee is just above the floor and the front thigh is level.",
    props: [{ kind: "mat", from: -74, to: 66 }],
    muscles: [{ region: "quadriceps" }, { region: "buttocks", side: "right" }],
    arrows: [{ follow: "hips", offset: [-30, 12, 0] }],
    poses: [
      {
        name: "Long step, body tall",
        anchor: { point: "hips", at: [-2, 80, 0] },
        arms: handsOnHips,
        legs: {
          left: { reach: [-34, 0, -9], pin: "ball", knee: [1, -0.3, 0], toes: [0.8, -0.6, 0] },
          right: { reach: [32, 6.6, 9], knee: [1, 0.4, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Straight down, back knee near the floor",
        anchor: { point: "hips", at: [-6, 50, 0] },
        pelvis: { pitch: 6 },
        arms: handsOnHips,
        legs: {
          left: { reach: [-34, 0, -9], pin: "ball", knee: [1, -0.6, 0], toes: [0.32, -0.95, 0] },
          right: { reach: [32, 6.6, 9], knee: [1, 0.6, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};
