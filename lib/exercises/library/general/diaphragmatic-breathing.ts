import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const legs: PoseInput["legs"] = {
  left: { reach: [36, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
  right: { reach: [36, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
};

export const diaphragmaticBreathing: ExerciseInput = {
  slug: "diaphragmatic-breathing",
  version: 1,
  name: "Belly breathing lying down",
  otherNames: ["Diaphragmatic breathing", "Abdominal breathing", "Deep breathing", "DB"],
  purpose: "Calms your body and lets tight back, neck and chest muscles rest.",
  regions: ["abdomen", "low-back", "whole-body"],
  targetMuscles: ["Diaphragm", "Transversus abdominis"],
  movementType: "breathing",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your back with your knees bent. Put one hand on your belly and one on your chest.",
    "Breathe in slowly through your nose. Let the hand on your belly rise.",
    "Keep the hand on your chest as still as you can.",
    "Breathe out slowly and feel the belly hand sink again.",
  ],
  cues: [
    "Imagine a balloon in your belly that fills and empties.",
    "Let your shoulders and jaw go soft.",
    "Let the breath out take longer than the breath in.",
  ],
  commonMistakes: [
    "Lifting your chest and shoulders",
    "Pushing your belly out with force",
    "Breathing too fast or too deep",
  ],
  cautions: [
    "If you feel dizzy or your fingers tingle, breathe as usual until it has passed.",
    "If lying flat makes you short of breath, do it sitting or with your back propped up.",
  ],
  contraindications: [
    "Breathlessness at rest that is new or unexplained",
    "Recent surgery of the belly or chest, until the surgeon agrees",
  ],
  dosage: { sets: 1, durationMinSeconds: 120, durationMaxSeconds: 300, side: "none" },
  easier: [],
  harder: ["paced-breathing", "progressive-muscle-relaxation"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    tilt: 9,
    alt: "A person lies on their back with knees bent, one hand on the belly and the other on the chest. While they breathe in, the belly rises and lifts the hand on it; the hand on the chest stays still. While they breathe out, the belly sinks.",
    crop: { on: "waist", span: 84, offset: [-10, 14, 0] },
    props: [{ kind: "mat", from: -92, to: 68 }],
    muscles: [{ region: "abdomen" }],
    arrows: [
      {
        through: [
          [-20, 42, 6],
          [-20, 48, 6],
          [-20, 54, 6],
        ],
      },
    ],
    poses: [
      {
        name: "Breathed out: belly flat",
        move: 4,
        breath: "out",
        anchor: { point: "hips", at: [0, 11, 0], rest: "trunk" },
        pelvis: { pitch: -90 },
        spine: { belly: -4 },
        head: { rest: 0 },
        arms: {
          left: {
            reach: { at: "chest", offset: [14, -3, -4] },
            elbow: [1.15, -0.4, -0.7],
            hand: [0.1, 0, 1],
            palm: [0, -1, 0],
          },
          right: {
            reach: { at: "waist", offset: [12, 7, 11] },
            elbow: [0, -1.1, 1],
            hand: [0.15, -0.15, -1],
            palm: [0, -1, 0],
          },
        },
        legs,
      },
      {
        name: "Breathed in: belly rises",
        move: 3,
        hold: 0.5,
        breath: "in",
        anchor: { point: "hips", at: [0, 11, 0], rest: "trunk" },
        pelvis: { pitch: -90 },
        spine: { belly: 6 },
        head: { rest: 0 },
        arms: {
          left: {
            reach: { at: "chest", offset: [14, -3, -4] },
            elbow: [1.15, -0.4, -0.7],
            hand: [0.1, 0, 1],
            palm: [0, -1, 0],
          },
          right: {
            reach: { at: "waist", offset: [17, 7, 11] },
            elbow: [0, -1.1, 1],
            hand: [0.15, -0.1, -1],
            palm: [0, -1, 0],
          },
        },
        legs,
      },
    ],
  },
};
