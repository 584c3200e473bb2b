import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const legs: PoseInput["legs"] = {
  left: { reach: [36, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
  right: { reach: [36, 6.6, 9], knee: [1, 1, 0], toes: [1, 0, 0] },
};

export const pursedLipBreathing: ExerciseInput = {
  slug: "pursed-lip-breathing",
  version: 1,
  name: "Pursed-lip breathing",
  otherNames: ["PLB", "Candle breathing", "Breathing out through narrow lips"],
  purpose: "Empties your lungs without strain, so that you get your breath back sooner.",
  regions: ["whole-body"],
  targetMuscles: ["Diaphragm", "Abdominal muscles"],
  movementType: "breathing",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit on a chair and let your shoulders drop. Hold one finger up in front of your mouth as if it were a candle.",
    "Breathe in through your nose for two counts with your mouth closed.",
    "Make your lips narrow, as for whistling.",
    "Breathe out gently towards your finger for four counts. The flame should only flicker.",
  ],
  cues: [
    "Breathe out about twice as long as in.",
    "Let the air flow out. Do not force it.",
    "Use it on stairs too: breathe out while you climb.",
  ],
  commonMistakes: [
    "Blowing hard",
    "Puffing out your cheeks",
    "Pulling your shoulders up as you breathe in",
  ],
  cautions: [
    "Stop and rest if you feel dizzy.",
    "If your breath does not settle after some minutes of rest, get medical help.",
  ],
  contraindications: ["Sudden or worsening breathlessness that has not been looked into"],
  dosage: { sets: 2, repsMin: 5, repsMax: 10, restSeconds: 60, side: "none" },
  easier: [],
  harder: ["paced-breathing"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person sits with relaxed shoulders and holds one finger upright in front of the mouth. They breathe in through the nose, then blow the air out slowly through narrow lips towards the finger, as at a candle.",
    crop: { on: "shoulders", span: 62, offset: [18, 10, 0] },
    props: [{ kind: "chair", x: 0 }],
    arrows: [
      {
        through: [
          [19, 116, 2],
          [23, 116, 3],
          [27, 116, 4],
        ],
      },
    ],
    poses: [
      {
        name: "In through the nose",
        move: 2,
        breath: "in",
        anchor: { point: "hips", at: [-8, 55, 0], rest: "trunk", height: 46 },
        spine: { flex: [0, 0, -2], belly: 4, ribs: 3 },
        head: { neck: -2 },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.6, offset: [0, 8, 0] },
            elbow: [-1, 0, -0.3],
            hand: [1, -0.2, 0.1],
          },
          right: {
            reach: [37, 104, 8],
            elbow: [0, -1, 0.6],
            hand: [0, 1, 0],
            palm: [0, 0, -1],
            shape: "point",
          },
        },
        legs,
      },
      {
        name: "Out through narrow lips",
        move: 4,
        breath: "out",
        anchor: { point: "hips", at: [-8, 55, 0], rest: "trunk", height: 46 },
        spine: { flex: [1, 2, 1], belly: -2, ribs: -1 },
        head: { neck: 1 },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.6, offset: [0, 8, 0] },
            elbow: [-1, 0, -0.3],
            hand: [1, -0.2, 0.1],
          },
          right: {
            reach: [37, 104, 8],
            elbow: [0, -1, 0.6],
            hand: [0, 1, 0],
            palm: [0, 0, -1],
            shape: "point",
          },
        },
        legs,
      },
    ],
  },
};
