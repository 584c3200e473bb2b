import type { ExerciseInput } from "../../schema";
import { leftOnThigh, seated } from "./positions";

const forearmOnThigh = {
  anchor: { point: "hips", at: [0, 55, 0] },
  pelvis: { pitch: 16 },
  spine: { flex: [8, 8, 4] },
  head: { neck: 6, nod: 6 },
  legs: {
    left: { reach: [38, 6.6, -10], knee: [1, 1, 0], toes: [1, 0, 0] },
    right: { reach: [38, 6.6, 10], knee: [1, 1, 0], toes: [1, 0, 0] },
  },
} satisfies Partial<ExerciseInput["figure"]["poses"][number]>;

export const eccentricWristExtension: ExerciseInput = {
  slug: "eccentric-wrist-extension",
  version: 1,
  name: "Slow wrist lowering with a weight",
  otherNames: ["Eccentric wrist extension", "Tennis elbow eccentrics", "Wrist extensor eccentrics"],
  purpose: "Strengthens the tendon on the outside of your elbow.",
  regions: ["elbow", "wrist-hand"],
  targetMuscles: ["Extensor carpi radialis brevis", "Extensor digitorum"],
  movementType: "strength",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 2,
  steps: [
    "Sit on a chair. Lay your forearm on your thigh, palm down, with the hand beyond your knee.",
    "Hold a small weight or a full bottle. Lift the hand up with the help of your other hand.",
    "Let go with the other hand and lower the weight slowly while you count to four.",
    "Help it up again with the other hand.",
  ],
  cues: [
    "The slow way down is the exercise.",
    "Keep your forearm on your thigh. A table does as well.",
    "Hold the weight firmly but do not squeeze it.",
  ],
  commonMistakes: ["Dropping the weight fast", "Lifting without help", "Lifting the elbow"],
  cautions: [
    "A little ache at the elbow is all right if it settles by the next day.",
    "Use a lighter weight if it hurts more than that.",
  ],
  contraindications: [
    "Recent wrist, forearm or elbow fracture",
    "Recent tendon repair, until resistance is allowed",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    restSeconds: 60,
    side: "each-side",
    loadValue: 1,
    loadUnit: "kg",
    tempo: "1-1-4",
  },
  easier: ["wrist-extensor-stretch", "forearm-rotation"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    turn: 10,
    tilt: 16,
    crop: { on: "right-wrist", span: 106, offset: [-18, 14, 0] },
    alt: "A person sits with one forearm on the thigh, palm down, and the hand beyond the knee holding a small weight. First the hand is bent up. Then it lowers slowly until it hangs down in front of the knee.",
    props: [
      { kind: "chair", x: 6 },
      { kind: "dumbbell", hand: "right" },
    ],
    arrows: [{ follow: "right-hand", offset: [13, 0, 6] }],
    muscles: [{ region: "forearm-back", side: "right" }],
    poses: [
      {
        name: "Hand bent up with the weight",
        move: 1,
        ...forearmOnThigh,
        arms: {
          left: leftOnThigh,
          right: {
            reach: [50, 59, 11],
            elbow: [-0.6, 0.3, 0.5],
            hand: [0.75, 0.65, 0],
            palm: [0.6, -0.8, 0],
            shape: "grip",
          },
        },
      },
      {
        name: "Hand lowered slowly",
        move: 4,
        ...forearmOnThigh,
        arms: {
          left: leftOnThigh,
          right: {
            reach: [50, 59, 11],
            elbow: [-0.6, 0.3, 0.5],
            hand: [0.5, -0.85, 0],
            palm: [-0.85, -0.5, 0],
            shape: "grip",
          },
        },
      },
    ],
  },
};

export const forearmRotation: ExerciseInput = {
  slug: "forearm-rotation",
  version: 1,
  name: "Forearm rotation",
  otherNames: [
    "Supination and pronation",
    "Pronation supination",
    "Palm up, palm down",
    "Hammer turns",
  ],
  purpose: "Helps your forearm turn, as when you use a key or a screwdriver.",
  regions: ["elbow", "wrist-hand"],
  targetMuscles: ["Supinator", "Pronator teres", "Biceps"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall with your elbow at your side, bent square.",
    "Turn your palm up to the ceiling, as if you held a bowl of soup.",
    "Wait for a moment.",
    "Turn your palm down to the floor. Change sides after the set.",
  ],
  cues: [
    "Keep your elbow at your side.",
    "Turn slowly from one end to the other.",
    "Keep your wrist straight.",
  ],
  commonMistakes: ["Elbow leaving your side", "Leaning your body", "Bending your wrist"],
  cautions: [
    "Turn less far if your elbow or wrist hurts.",
    "Hold a wooden spoon upright to make it harder.",
  ],
  contraindications: ["Recent wrist, forearm or elbow fracture, until turning is allowed"],
  dosage: { sets: 2, repsMin: 10, repsMax: 15, side: "each-side", tempo: "2-1-2" },
  easier: [],
  harder: ["eccentric-wrist-extension"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 70,
    tilt: 34,
    crop: { on: "right-wrist", span: 52, offset: [0, 6, -4] },
    alt: "A person sits with one elbow at the side, bent square, and the forearm pointing forwards. The palm turns up to the ceiling, then down to the floor. The elbow stays where it is.",
    props: [{ kind: "chair", x: 9 }],
    still: 0,
    arrows: [
      {
        around: "right-wrist",
        axis: [1, 0, 0],
        radius: 11,
        start: [0, 0.2, 1],
        degrees: -230,
        both: true,
      },
    ],
    muscles: [
      { region: "forearm-front", side: "right" },
      { region: "forearm-back", side: "right" },
    ],
    poses: [
      {
        name: "Palm up",
        ...seated,
        arms: {
          left: leftOnThigh,
          right: { flex: 4, abduct: 6, elbow: 90, rotate: 0, turn: 88, shape: "spread" },
        },
      },
      {
        name: "Palm down",
        ...seated,
        arms: {
          left: leftOnThigh,
          right: { flex: 4, abduct: 6, elbow: 90, rotate: 0, turn: -85, shape: "spread" },
        },
      },
    ],
  },
};
