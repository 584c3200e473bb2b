import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const legs: PoseInput["legs"] = {
  left: { reach: [0, 6.6, -12], knee: [1, 0, 0], toes: [1, 0, 0] },
  right: { reach: [0, 6.6, 12], knee: [1, 0, 0], toes: [1, 0, 0] },
};

export const armSwings: ExerciseInput = {
  slug: "arm-swings",
  version: 1,
  name: "Arm swings",
  otherNames: ["Shoulder swings", "Forward and backward arm swing", "Shoulder warm-up"],
  purpose: "Warms up and loosens your shoulders and upper back.",
  regions: ["shoulder", "upper-back", "whole-body"],
  targetMuscles: ["Deltoid", "Latissimus dorsi", "Rotator cuff"],
  movementType: "mobility",
  startPosition: "standing",
  equipment: [],
  difficulty: 1,
  steps: [
    "Stand with your feet apart and your knees soft. Let both arms hang.",
    "Swing both arms forward to about the height of your shoulders.",
    "Let them drop and swing back behind you.",
    "Go on loosely in a steady beat.",
  ],
  cues: [
    "Let the weight of your arms do the work.",
    "Keep your neck long and your shoulders low.",
    "Let your knees give a little with each swing.",
  ],
  commonMistakes: [
    "Throwing the arms with force",
    "Arching your back as the arms go up",
    "Hitching your shoulders to your ears",
  ],
  cautions: [
    "Keep the swing small where your shoulder hurts.",
    "Make sure that nothing and nobody is in the way.",
  ],
  contraindications: ["Recent shoulder dislocation, fracture or repair, until your surgeon agrees"],
  dosage: { sets: 1, durationMinSeconds: 30, durationMaxSeconds: 60, side: "none" },
  easier: [],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    turn: 20,
    alt: "A person stands with soft knees and lets both straight arms swing loosely together, from behind the body down past the hips and forward up to the height of the shoulders, and back.",
    muscles: [{ region: "deltoid" }],
    arrows: [
      {
        around: "right-shoulder",
        axis: [0, 0, 1],
        radius: 42,
        start: [-0.55, -0.84, 0],
        degrees: 105,
        both: true,
      },
    ],
    poses: [
      {
        name: "Arms swing back",
        move: 1,
        anchor: { point: "hips", at: [0, 87.5, 0] },
        pelvis: { pitch: 5 },
        arms: {
          left: { flex: -38, abduct: 8, elbow: 4 },
          right: { flex: -38, abduct: 8, elbow: 4 },
        },
        legs,
      },
      {
        name: "Arms swing forward",
        move: 1,
        anchor: { point: "hips", at: [0, 88.8, 0] },
        arms: {
          left: { flex: 88, abduct: 4, elbow: 4 },
          right: { flex: 88, abduct: 4, elbow: 4 },
        },
        legs,
      },
    ],
  },
};
