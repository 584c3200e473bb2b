import type { ExerciseInput } from "../../schema";
import { chair, seated } from "./positions";

export const scapularSqueeze: ExerciseInput = {
  slug: "scapular-squeeze",
  version: 1,
  name: "Shoulder blade squeeze",
  otherNames: ["Scapular squeeze", "Scapular retraction", "Scap squeeze", "Shoulder blade pinch"],
  purpose: "Strengthens the muscles between your shoulder blades so that you can sit tall.",
  regions: ["upper-back", "shoulder", "neck"],
  targetMuscles: ["Rhomboids", "Middle trapezius", "Lower trapezius"],
  movementType: "strength",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall near the front of a chair. Bend your elbows and keep them by your sides.",
    "Draw your elbows back and squeeze your shoulder blades together.",
    "Hold for a few seconds and keep breathing.",
    "Let your shoulders come forward again slowly.",
  ],
  cues: [
    "Slide your shoulder blades back and down, as if into your back pockets.",
    "Imagine that you hold a pencil between them.",
    "Keep your neck long.",
  ],
  commonMistakes: [
    "Lifting your shoulders to your ears",
    "Arching your lower back",
    "Poking your chin forward",
  ],
  cautions: [
    "Squeeze less hard if your neck or shoulder hurts.",
    "Stop if tingling goes down your arm.",
  ],
  contraindications: [
    "Recent collarbone or shoulder blade fracture",
    "Recent shoulder surgery with limits on active movement, until the surgeon agrees",
  ],
  dosage: { sets: 2, repsMin: 10, repsMax: 15, holdMinSeconds: 3, holdMaxSeconds: 5, side: "none" },
  easier: ["shoulder-rolls"],
  harder: ["wall-angel", "band-row"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "back",
    turn: -62,
    tilt: 14,
    crop: { on: "chest", span: 92, offset: [0, 6, 0] },
    alt: "A person sits upright, seen from behind. First the shoulders and bent elbows are forward. Then both elbows draw back behind the body and the shoulder blades squeeze together.",
    props: [{ ...chair, back: "none" }],
    arrows: [
      {
        through: [
          [-15, 92, 26],
          [-16, 92, 18],
          [-17, 92, 10],
        ],
      },
      {
        through: [
          [-15, 92, -26],
          [-16, 92, -18],
          [-17, 92, -10],
        ],
      },
    ],
    muscles: [{ region: "upper-back" }],
    poses: [
      {
        name: "Shoulders and elbows forward",
        ...seated,
        spine: { flex: [4, 6, 6] },
        head: { neck: -8 },
        arms: {
          left: { flex: 28, abduct: 10, elbow: 95, scapula: { forward: 4 }, shape: "fist" },
          right: { flex: 28, abduct: 10, elbow: 95, scapula: { forward: 4 }, shape: "fist" },
        },
      },
      {
        name: "Elbows back, shoulder blades together",
        hold: 2,
        ...seated,
        spine: { flex: [-4, -4, -4] },
        head: { neck: 4 },
        arms: {
          left: { flex: -34, abduct: 22, elbow: 100, scapula: { forward: -4 }, shape: "fist" },
          right: { flex: -34, abduct: 22, elbow: 100, scapula: { forward: -4 }, shape: "fist" },
        },
      },
    ],
  },
};

const loose = { flex: 6, abduct: 7, elbow: 10 } as const;

export const shoulderRolls: ExerciseInput = {
  slug: "shoulder-rolls",
  version: 1,
  name: "Shoulder rolls",
  otherNames: ["Shoulder circles", "Backward shoulder rolls", "Shoulder girdle circles"],
  purpose: "Loosens tight shoulders and the upper part of your back.",
  regions: ["shoulder", "neck", "upper-back"],
  targetMuscles: ["Upper trapezius", "Levator scapulae", "Rhomboids"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall and let your arms hang by your sides.",
    "Bring both shoulders forward, then up towards your ears.",
    "Roll them back and let them sink down.",
    "Go on in slow, round circles.",
  ],
  cues: [
    "Let your arms hang like ropes.",
    "Breathe in as your shoulders rise, and out as they sink.",
    "Make the circles as big as is comfortable.",
  ],
  commonMistakes: ["Rushing", "Poking your chin forward", "Moving your elbows instead"],
  cautions: [
    "Make the circles smaller if your shoulder clicks or hurts.",
    "Stop if tingling goes down your arm.",
  ],
  contraindications: ["Recent collarbone, shoulder blade or upper rib fracture"],
  dosage: { sets: 2, repsMin: 10, side: "none" },
  easier: [],
  harder: ["scapular-squeeze"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    turn: 14,
    crop: { on: "shoulders", span: 84, offset: [0, 2, 0] },
    alt: "A person sits with arms hanging, seen from the side. The shoulders go forward, then up towards the ears, then back, then sink down, in one round circle.",
    props: [{ ...chair, back: "none" }],
    still: 1,
    loop: "cycle",
    arrows: [
      {
        around: "right-shoulder",
        axis: [0, 0, 1],
        radius: 10,
        start: [0.6, -0.8, 0],
        degrees: 290,
        offset: [0, -5, 10],
      },
    ],
    muscles: [{ region: "upper-back" }, { region: "neck-back" }],
    poses: [
      {
        name: "Shoulders forward",
        ...seated,
        arms: {
          left: { ...loose, scapula: { forward: 7, up: 0 } },
          right: { ...loose, scapula: { forward: 7, up: 0 } },
        },
      },
      {
        name: "Shoulders up to the ears",
        ...seated,
        arms: {
          left: { ...loose, scapula: { forward: 0, up: 9 } },
          right: { ...loose, scapula: { forward: 0, up: 9 } },
        },
      },
      {
        name: "Shoulders back",
        ...seated,
        arms: {
          left: { ...loose, scapula: { forward: -6, up: 1 } },
          right: { ...loose, scapula: { forward: -6, up: 1 } },
        },
      },
      {
        name: "Shoulders down",
        ...seated,
        arms: {
          left: { ...loose, scapula: { forward: 0, up: -3 } },
          right: { ...loose, scapula: { forward: 0, up: -3 } },
        },
      },
    ],
  },
};
