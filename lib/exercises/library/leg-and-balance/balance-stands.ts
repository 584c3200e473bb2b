import type { ExerciseInput } from "../../schema";
import { armsHanging, handsOnHips } from "./stances";

const handsOutToHelp: ExerciseInput["figure"]["poses"][number]["arms"] = {
  left: { flex: 8, abduct: 42, elbow: 12, turn: -60 },
  right: { flex: 8, abduct: 42, elbow: 12, turn: -60 },
};

const dizzy = "Dizziness or faints that are not yet looked into";

export const tandemStand: ExerciseInput = {
  slug: "tandem-stand",
  version: 1,
  name: "Heel-to-toe stand",
  otherNames: ["Tandem stand", "Tandem stance", "Sharpened Romberg", "Heel to toe standing"],
  purpose: "Trains your balance on a narrow base, which helps to prevent falls.",
  regions: ["ankle-foot", "hip", "whole-body"],
  targetMuscles: ["Ankle stabilisers", "Gluteus medius", "Core"],
  movementType: "balance",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 2,
  steps: [
    "Stand beside a steady chair or a kitchen counter.",
    "Put one foot right in front of the other, so that the heel touches the toes.",
    "Look straight ahead and stand tall.",
    "Hold. Touch the chair only when you need it. Then change feet.",
  ],
  cues: [
    "Share your weight between both feet.",
    "Look at a spot at eye height.",
    "Keep breathing.",
  ],
  commonMistakes: [
    "Looking down at your feet",
    "Leaving a gap to the side between your feet",
    "Holding your breath",
  ],
  cautions: [
    "Always have something to hold within reach.",
    "If it is too hard, put the front foot half a foot to the side.",
  ],
  contraindications: ["Recent falls with injury, without somebody close by", dizzy],
  dosage: { sets: 3, holdMinSeconds: 10, holdMaxSeconds: 30, side: "each-side" },
  easier: ["weight-shift"],
  harder: ["single-leg-stand", "tandem-walk"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 46,
    tilt: 24,
    alt: "A person stands beside a chair with feet side by side. Then one foot stands right in front of the other on one line, heel touching toes, arms a little out to the sides.",
    props: [
      { kind: "mat", from: -34, to: 56, depth: 4 },
      { kind: "chair", x: 10, z: -62, back: "right" },
    ],
    poses: [
      {
        name: "Feet side by side",
        anchor: { point: "hips", at: [0, 89.5, 0] },
        arms: armsHanging,
        legs: {
          left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [0, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "One foot right in front of the other",
        hold: 4,
        anchor: { point: "hips", at: [10, 88, 0] },
        arms: handsOutToHelp,
        legs: {
          left: { reach: [-2, 6.6, 0], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [23, 6.6, 0], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};

export const singleLegStand: ExerciseInput = {
  slug: "single-leg-stand",
  version: 1,
  name: "Single-leg stand",
  otherNames: ["One-leg stand", "SLS", "Single leg stance", "Single leg balance", "Flamingo stand"],
  purpose: "Trains your balance and steadies your ankle, knee and hip.",
  regions: ["ankle-foot", "hip", "knee", "whole-body"],
  targetMuscles: ["Gluteus medius", "Ankle stabilisers", "Core"],
  movementType: "balance",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 2,
  steps: [
    "Stand tall beside a steady chair with your feet hip-width apart.",
    "Move your weight onto one leg.",
    "Lift the other foot off the floor and bend that knee.",
    "Hold and keep your hips level. Touch the chair only when you need it.",
  ],
  cues: [
    "Press your big toe, little toe and heel into the floor.",
    "Keep both hip bones at the same height.",
    "Look at a spot at eye height.",
  ],
  commonMistakes: [
    "Letting the hip sink to one side",
    "Leaning the lifted leg on the other",
    "Locking the knee",
  ],
  cautions: [
    "Always have something to hold within reach.",
    "Hold on with a fingertip if it is too hard.",
  ],
  contraindications: [
    "Leg that must not take full weight yet",
    "Recent falls with injury, without somebody close by",
    dizzy,
  ],
  dosage: { sets: 3, holdMinSeconds: 10, holdMaxSeconds: 30, side: "each-side" },
  easier: ["tandem-stand", "standing-march"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 30,
    alt: "A person stands beside a chair on both feet with hands on the hips. Then one foot lifts off the floor with the knee bent in front, while they stand tall on the other leg with level hips.",
    props: [{ kind: "chair", x: 44, z: -50, back: "right" }],
    muscles: [{ region: "outer-hip", side: "left" }],
    arrows: [
      {
        through: [
          [52, 20, 9],
          [53, 34, 9],
          [52, 48, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Standing on both feet",
        anchor: { point: "hips", at: [0, 89.5, 0] },
        arms: handsOnHips,
        legs: {
          left: { reach: [0, 6.6, -8], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { flex: 0, knee: 0 },
        },
      },
      {
        name: "Standing on one leg",
        hold: 4,
        anchor: { point: "hips", at: [0, 89.5, -4] },
        arms: handsOnHips,
        legs: {
          left: { reach: [0, 6.6, -8], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { flex: 62, knee: 82 },
        },
      },
    ],
  },
};

export const tandemWalk: ExerciseInput = {
  slug: "tandem-walk",
  version: 1,
  name: "Heel-to-toe walk",
  otherNames: ["Tandem walk", "Tandem gait", "Tightrope walk", "Line walk"],
  purpose: "Trains your balance while you move.",
  regions: ["ankle-foot", "hip", "whole-body"],
  targetMuscles: ["Ankle stabilisers", "Gluteus medius", "Core"],
  movementType: "balance",
  startPosition: "standing",
  equipment: ["wall"],
  difficulty: 3,
  steps: [
    "Stand beside a wall or a kitchen counter that you can touch.",
    "Put one foot right in front of the other, so that the heel touches the toes.",
    "Walk forward like this in a straight line, as if on a rope.",
    "Turn round carefully and walk back.",
  ],
  cues: [
    "Heel to toe with every step.",
    "Look ahead, not at your feet.",
    "Go slowly. Slow is harder.",
  ],
  commonMistakes: ["Steps too wide or too long", "Rushing", "Looking down"],
  cautions: [
    "Keep the way clear of rugs and cables.",
    "Keep one hand near the wall until you feel sure.",
  ],
  contraindications: [
    "Leg that must not take full weight yet",
    "Recent falls with injury, without somebody close by",
    dizzy,
  ],
  dosage: { sets: 3, repsMin: 10, repsMax: 20, restSeconds: 30, side: "alternating" },
  easier: ["tandem-stand", "side-step"],
  harder: [],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 36,
    alt: "A person walks along a narrow line with arms a little out to the sides. One foot swings forward and is put down right in front of the other, heel touching toes.",
    props: [{ kind: "mat", from: -46, to: 84, depth: 4 }],
    still: 2,
    arrows: [
      {
        through: [
          [40, 0, 46],
          [56, 0, 46],
          [72, 0, 46],
        ],
      },
    ],
    poses: [
      {
        name: "Left foot in front, heel to toe",
        anchor: { point: "hips", at: [10, 88, 0] },
        arms: handsOutToHelp,
        legs: {
          left: { reach: [22, 6.6, 0], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [-2, 6.6, 0], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Right foot swings past",
        anchor: { point: "hips", at: [22, 89, 0] },
        arms: handsOutToHelp,
        legs: {
          left: { reach: [22, 6.6, 0], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [24, 18, 14], knee: [1, 0, 0.2], toes: [1, -0.1, 0] },
        },
      },
      {
        name: "Right foot in front, heel to toe",
        anchor: { point: "hips", at: [34, 88, 0] },
        arms: handsOutToHelp,
        legs: {
          left: { reach: [22, 6.6, 0], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [46, 6.6, 0], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};
