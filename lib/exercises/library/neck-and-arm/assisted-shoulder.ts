import type { ExerciseInput } from "../../schema";

const stride = {
  left: { reach: [14, 6.6, -9], knee: [1, 0.2, 0], toes: [1, 0, 0] },
  right: { reach: [-16, 6.6, 9], knee: [1, 0.2, 0], toes: [1, 0, 0] },
} satisfies ExerciseInput["figure"]["poses"][number]["legs"];

const leaning = {
  anchor: { point: "hips", at: [-8, 85, 0] },
  pelvis: { pitch: 58 },
  spine: { flex: [6, 6, 4] },
  head: { neck: -10, nod: -4 },
  legs: stride,
} satisfies Partial<ExerciseInput["figure"]["poses"][number]>;

const onTable = {
  reach: [60, 76.5, -20],
  elbow: [-0.4, -0.2, -1],
  hand: [1, -0.1, 0],
  palm: [0, -1, 0],
} satisfies ExerciseInput["figure"]["poses"][number]["arms"]["left"];

export const pendulum: ExerciseInput = {
  slug: "pendulum",
  version: 1,
  name: "Pendulum",
  otherNames: ["Codman exercise", "Pendular exercise", "Arm swings leaning forward"],
  purpose: "Eases pain and keeps a sore or stiff shoulder moving without effort.",
  regions: ["shoulder"],
  targetMuscles: ["Rotator cuff", "Shoulder joint capsule"],
  movementType: "mobility",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Lean forward and rest your good hand on a table or the back of a chair.",
    "Let the sore arm hang straight down, quite loose.",
    "Rock your body gently so that the arm swings forwards and backwards.",
    "Then let it swing from side to side, and in small circles.",
  ],
  cues: [
    "Your body moves the arm. The shoulder does nothing.",
    "Let the arm feel heavy, like a rope.",
    "Small swings are enough.",
  ],
  commonMistakes: ["Swinging with your muscles", "Standing too upright", "Swinging too far"],
  cautions: [
    "If your back hurts, bend your knees more or lean less.",
    "Stop if you feel dizzy with your head down.",
  ],
  contraindications: [
    "Recent shoulder fracture or surgery, until the surgeon allows passive movement",
    "Dizziness or low blood pressure on bending forward",
  ],
  dosage: { sets: 2, durationMinSeconds: 30, durationMaxSeconds: 60, side: "each-side" },
  easier: [],
  harder: ["table-slide"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person bends forward at the hips with one hand on a table. The other arm hangs straight down and swings loosely forwards and backwards.",
    props: [{ kind: "table", from: 48, to: 100, height: 72 }],
    arrows: [{ follow: "right-wrist", from: 0, to: 1, both: true, offset: [0, -22, 8] }],
    poses: [
      {
        name: "Arm swings back",
        ...leaning,
        arms: { left: onTable, right: { flex: 44, elbow: 4 } },
      },
      {
        name: "Arm swings forward",
        ...leaning,
        arms: { left: onTable, right: { flex: 98, elbow: 4 } },
      },
    ],
  },
};

const atTable = {
  left: { reach: [28, 6.6, -10], knee: [1, 1, 0], toes: [1, 0, 0] },
  right: { reach: [28, 6.6, 10], knee: [1, 1, 0], toes: [1, 0, 0] },
} satisfies ExerciseInput["figure"]["poses"][number]["legs"];

export const tableSlide: ExerciseInput = {
  slug: "table-slide",
  version: 1,
  name: "Table slide",
  otherNames: ["Table top slide", "Towel slide", "Seated shoulder flexion slide"],
  purpose: "Helps a stiff shoulder to reach forward and up with the weight of the arm taken off.",
  regions: ["shoulder"],
  targetMuscles: ["Deltoid", "Rotator cuff", "Latissimus dorsi"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair", "towel"],
  difficulty: 1,
  steps: [
    "Sit at a table. Rest both hands on a towel on the table top.",
    "Slide your hands forward and let your body follow.",
    "Stop when you feel a gentle stretch and wait for a moment.",
    "Slide back slowly until you sit upright.",
  ],
  cues: [
    "Let the table carry your arms.",
    "Bend from your hips with a long back.",
    "Let your head sink between your arms.",
  ],
  commonMistakes: [
    "Lifting your arms off the table",
    "Shrugging your shoulders",
    "Pushing into pain",
  ],
  cautions: [
    "Slide less far if your shoulder pinches.",
    "Keep both feet flat on the floor so that you sit safely.",
  ],
  contraindications: [
    "Recent shoulder fracture or surgery, until the surgeon allows this movement",
  ],
  dosage: { sets: 2, repsMin: 10, holdMinSeconds: 3, holdMaxSeconds: 5, side: "none" },
  easier: ["pendulum"],
  harder: ["stick-shoulder-flexion"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    tilt: 14,
    alt: "A person sits at a table with both hands on a towel on the table top. Then the hands slide far forward, the body bends forward from the hips and both arms become straight.",
    props: [
      { kind: "chair", x: 3 },
      { kind: "table", from: 22, to: 124, height: 72 },
      {
        kind: "towel",
        at: { between: ["left-hand", "right-hand"], offset: [0, -2.5, 0] },
        along: [0, 0, 1],
        radius: 2,
        length: 50,
      },
    ],
    arrows: [{ follow: "right-hand", offset: [-2, -8, 26] }],
    muscles: [{ region: "deltoid" }],
    poses: [
      {
        name: "Sitting upright, hands on the towel",
        anchor: { point: "hips", at: [-6, 55, 0] },
        head: { neck: 6 },
        arms: {
          left: {
            reach: [34, 77, -15],
            elbow: [-0.6, -0.6, -1],
            hand: [1, -0.05, 0],
            palm: [0, -1, 0],
            shape: "open",
          },
          right: {
            reach: [34, 77, 15],
            elbow: [-0.6, -0.6, 1],
            hand: [1, -0.05, 0],
            palm: [0, -1, 0],
            shape: "open",
          },
        },
        legs: atTable,
      },
      {
        name: "Hands slid forward, body follows",
        anchor: { point: "hips", at: [-6, 55, 0] },
        pelvis: { pitch: 40 },
        spine: { flex: [8, 6, 4] },
        head: { neck: -4 },
        arms: {
          left: {
            reach: [84, 77, -16],
            elbow: [-0.3, -0.8, -1],
            hand: [1, -0.05, 0],
            palm: [0, -1, 0],
            shape: "open",
          },
          right: {
            reach: [84, 77, 16],
            elbow: [-0.3, -0.8, 1],
            hand: [1, -0.05, 0],
            palm: [0, -1, 0],
            shape: "open",
          },
        },
        legs: atTable,
      },
    ],
  },
};
