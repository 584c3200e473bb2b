import type { ExerciseInput } from "../../schema";
import { standing } from "./positions";

const steady = {
  anchor: { point: "hips", at: [0, 86, 0] },
  legs: {
    left: { reach: [16, 6.6, -10], knee: [1, 0, 0], toes: [1, 0, 0] },
    right: { reach: [-14, 6.6, 10], knee: [1, 0, 0], toes: [1, 0, 0] },
  },
} satisfies Partial<ExerciseInput["figure"]["poses"][number]>;

export const bandRow: ExerciseInput = {
  slug: "band-row",
  version: 1,
  name: "Band row",
  otherNames: ["Standing row", "Theraband row", "Scapular row", "Resisted row"],
  purpose: "Strengthens your upper back and the backs of your shoulders.",
  regions: ["upper-back", "shoulder"],
  targetMuscles: ["Rhomboids", "Middle trapezius", "Latissimus dorsi", "Posterior deltoid"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["band"],
  difficulty: 2,
  steps: [
    "Fix the middle of the band in front of you at chest height. Hold one end in each hand.",
    "Stand back until the band is just tight and your arms are straight.",
    "Pull your elbows back along your sides and squeeze your shoulder blades.",
    "Let your arms go forward again slowly.",
  ],
  cues: [
    "Start with your shoulder blades, then bend your elbows.",
    "Keep your shoulders away from your ears.",
    "Stand tall with your tummy firm.",
  ],
  commonMistakes: ["Leaning back", "Shrugging your shoulders", "Letting the band snap back"],
  cautions: [
    "Use a lighter band if your shoulder or neck hurts.",
    "Check the band for tears and fix it well, so that it cannot hit you.",
  ],
  contraindications: [
    "Recent shoulder or collarbone fracture or surgery, until resistance is allowed",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    restSeconds: 60,
    side: "none",
    loadUnit: "band",
    loadBand: "red",
    tempo: "2-1-2",
  },
  easier: ["scapular-squeeze"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands and faces a post that holds a band at chest height, one end in each hand, arms straight in front. Then both elbows pull back along the sides past the body, and the band stretches.",
    props: [
      { kind: "step", from: 104, to: 110, height: 150, depth: 3 },
      { kind: "band", ends: [[104, 116, 0], { at: "left-hand" }] },
      { kind: "band", ends: [[104, 116, 0], { at: "right-hand" }] },
    ],
    arrows: [{ follow: "right-elbow", offset: [0, -14, 10] }],
    muscles: [{ region: "upper-back" }],
    poses: [
      {
        name: "Arms straight in front",
        ...steady,
        arms: {
          left: { flex: 70, abduct: 0, elbow: 6, shape: "grip", scapula: { forward: 3 } },
          right: { flex: 70, abduct: 0, elbow: 6, shape: "grip", scapula: { forward: 3 } },
        },
      },
      {
        name: "Elbows pulled back",
        ...steady,
        arms: {
          left: { flex: -32, abduct: 10, elbow: 112, shape: "grip", scapula: { forward: -3 } },
          right: { flex: -32, abduct: 10, elbow: 112, shape: "grip", scapula: { forward: -3 } },
        },
      },
    ],
  },
};

export const scaptionRaise: ExerciseInput = {
  slug: "scaption-raise",
  version: 1,
  name: "Scaption raise",
  otherNames: ["Full can", "Scaption", "Thumbs-up arm raise", "V raise"],
  purpose: "Strengthens the muscles that lift your arms.",
  regions: ["shoulder"],
  targetMuscles: ["Supraspinatus", "Deltoid", "Serratus anterior", "Lower trapezius"],
  movementType: "strength",
  startPosition: "standing",
  equipment: [],
  difficulty: 2,
  steps: [
    "Stand tall with your arms by your sides and your thumbs pointing forwards.",
    "Lift both straight arms slantwise, halfway between front and side, thumbs up.",
    "Stop at shoulder height and wait for a moment.",
    "Lower your arms slowly.",
  ],
  cues: [
    "Your arms make a wide V.",
    "Keep your shoulders away from your ears.",
    "Lower more slowly than you lift.",
  ],
  commonMistakes: ["Shrugging your shoulders", "Swinging your arms up", "Turning your thumbs down"],
  cautions: [
    "Stop lower if the top of your shoulder pinches.",
    "Add a small weight only when it is easy without.",
  ],
  contraindications: [
    "Recent rotator cuff repair, until the surgeon allows active lifting",
    "Recent fracture of the upper arm or collarbone",
  ],
  dosage: { sets: 3, repsMin: 10, repsMax: 12, restSeconds: 60, side: "none", tempo: "2-1-3" },
  easier: ["wall-slide"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 62,
    tilt: 14,
    alt: "A person stands with arms by the sides. Then both straight arms lift slantwise, halfway between front and side, up to shoulder height with the thumbs up, like a wide V.",
    props: [],
    arrows: [
      { follow: "right-wrist", offset: [4, 0, 14] },
      { follow: "left-wrist", offset: [4, 0, -14] },
    ],
    muscles: [{ region: "deltoid" }],
    poses: [
      {
        name: "Arms by the sides",
        ...standing,
        arms: {
          left: { flex: 8, abduct: 8, elbow: 3, shape: "thumb-up" },
          right: { flex: 8, abduct: 8, elbow: 3, shape: "thumb-up" },
        },
      },
      {
        name: "Arms at shoulder height in a wide V",
        ...standing,
        arms: {
          left: { flex: 90, abduct: 52, elbow: 3, palm: [0.6, 0, 0.8], shape: "thumb-up" },
          right: { flex: 90, abduct: 52, elbow: 3, palm: [0.6, 0, -0.8], shape: "thumb-up" },
        },
      },
    ],
  },
};
