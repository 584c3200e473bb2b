import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const legs: PoseInput["legs"] = {
  left: { reach: [36, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
  right: { reach: [36, 6.6, 9], knee: [1, 1, 0], toes: [1, 0, 0] },
};

export const pacedBreathing: ExerciseInput = {
  slug: "paced-breathing",
  version: 1,
  name: "Slow counted breathing",
  otherNames: ["Paced breathing", "Resonance breathing", "4-6 breathing", "Breathing retraining"],
  purpose: "Slows your breathing to calm your nerves, your heart and your pain.",
  regions: ["whole-body"],
  targetMuscles: ["Diaphragm", "Intercostals"],
  movementType: "breathing",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall on a chair with both feet flat. Rest one hand on your belly and one on your thigh.",
    "Breathe in through your nose while you count slowly to four.",
    "Breathe out while you count slowly to six.",
    "Go on in the same gentle rhythm, without gaps.",
  ],
  cues: [
    "Count in your head, or follow a clock: about six breaths a minute.",
    "Small and quiet breaths are enough.",
    "Let your shoulders sink each time you breathe out.",
  ],
  commonMistakes: [
    "Taking very deep breaths",
    "Holding your breath between in and out",
    "Lifting your shoulders",
  ],
  cautions: [
    "Count only to three in and four out if the long count makes you short of air.",
    "If you feel dizzy or your fingers tingle, breathe as usual until it has passed.",
  ],
  contraindications: [
    "Breathlessness at rest that is new or unexplained",
    "Panic that is brought on by attention to the breath",
  ],
  dosage: { sets: 1, durationMinSeconds: 180, durationMaxSeconds: 600, side: "none" },
  easier: ["diaphragmatic-breathing", "pursed-lip-breathing"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person sits tall on a chair with both feet flat, one hand on the belly and the other on the thigh. The belly and ribs swell while they breathe in for a count of four and sink while they breathe out for a count of six.",
    crop: { on: "chest", span: 100, offset: [22, -3, 0] },
    props: [{ kind: "chair", x: 0 }],
    muscles: [{ region: "abdomen" }, { region: "chest" }],
    arrows: [
      {
        through: [
          [18, 76, 9],
          [24, 77, 9],
          [30, 78, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Out: count to six",
        move: 6,
        breath: "out",
        count: 6,
        anchor: { point: "hips", at: [-8, 55, 0], rest: "trunk", height: 46 },
        pelvis: { pitch: -3 },
        spine: { flex: [3, 5, 3], belly: -2, ribs: -1 },
        head: { neck: 4 },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.62, offset: [0, 8, 0] },
            elbow: [-1, 0, -0.3],
            hand: [1, -0.2, 0.1],
            palm: [0, -1, 0],
          },
          right: {
            reach: { at: "waist", offset: [11, 4, 6] },
            elbow: [-0.6, -0.3, 1],
            hand: [0.2, 0, -1],
            palm: [-1, 0, 0],
          },
        },
        legs,
      },
      {
        name: "In: count to four",
        move: 4,
        breath: "in",
        count: 4,
        anchor: { point: "hips", at: [-8, 55, 0], rest: "trunk", height: 46 },
        pelvis: { pitch: -1 },
        spine: { flex: [0, 0, -2], belly: 5, ribs: 3 },
        head: { neck: -1 },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.62, offset: [0, 8, 0] },
            elbow: [-1, 0, -0.3],
            hand: [1, -0.2, 0.1],
            palm: [0, -1, 0],
          },
          right: {
            reach: { at: "waist", offset: [17, 4, 6] },
            elbow: [-0.6, -0.3, 1],
            hand: [0.2, 0, -1],
            palm: [-1, 0, 0],
          },
        },
        legs,
      },
    ],
  },
};
