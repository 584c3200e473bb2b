import type { ExerciseInput } from "../../schema";
import { hanging, standing } from "./positions";

export const shoulderExternalRotationWithBand: ExerciseInput = {
  slug: "shoulder-external-rotation-with-band",
  version: 1,
  name: "Shoulder external rotation with a band",
  otherNames: ["Band ER", "Theraband external rotation", "Rotator cuff external rotation"],
  purpose: "Strengthens the small muscles at the back of your shoulder that keep it steady.",
  regions: ["shoulder"],
  targetMuscles: ["Infraspinatus", "Teres minor", "Posterior deltoid"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["band"],
  difficulty: 2,
  steps: [
    "Fix the band at elbow height on your left. Stand side-on and hold it in your right hand.",
    "Keep your right elbow at your side, bent square, with your hand in front of your tummy.",
    "Turn your forearm out to the right against the band.",
    "Come back slowly. Change sides after the set.",
  ],
  cues: [
    "Hold a rolled towel between your elbow and your side.",
    "Swing the forearm out like a gate.",
    "Keep your wrist straight and your shoulder low.",
  ],
  commonMistakes: [
    "Elbow leaving your side",
    "Turning your body to help",
    "Letting the band snap back",
  ],
  cautions: [
    "Use a lighter band if your shoulder hurts.",
    "Check the band for tears and fix it well, so that it cannot hit you.",
  ],
  contraindications: [
    "Recent rotator cuff repair, until the surgeon allows resistance",
    "Shoulder that has been out of joint a short time ago",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    restSeconds: 60,
    side: "each-side",
    loadUnit: "band",
    loadBand: "red",
    tempo: "2-1-2",
  },
  easier: ["stick-external-rotation"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "front",
    turn: 80,
    tilt: 24,
    crop: { on: "chest", span: 118, offset: [0, -2, -16] },
    alt: "A person stands side-on to a post that holds a band at elbow height and has the band in the far hand. The elbow is at the side, bent square, with the hand in front of the tummy. Then the forearm swings outwards and stretches the band.",
    props: [
      { kind: "step", from: 20, to: 26, height: 170, depth: 3, z: -84 },
      { kind: "band", ends: [[23, 108, -81], { at: "right-hand" }], layer: "front" },
    ],
    arrows: [{ follow: "right-hand", offset: [8, -9, 0] }],
    muscles: [{ region: "deltoid", side: "right" }],
    poses: [
      {
        name: "Hand in front of the tummy",
        ...standing,
        arms: {
          left: hanging,
          right: { flex: 4, abduct: 4, elbow: 90, rotate: -52, shape: "grip" },
        },
      },
      {
        name: "Forearm turned out",
        ...standing,
        arms: {
          left: hanging,
          right: { flex: 4, abduct: 4, elbow: 90, rotate: 48, shape: "grip" },
        },
      },
    ],
  },
};

export const shoulderInternalRotationWithBand: ExerciseInput = {
  slug: "shoulder-internal-rotation-with-band",
  version: 1,
  name: "Shoulder internal rotation with a band",
  otherNames: ["Band IR", "Theraband internal rotation", "Rotator cuff internal rotation"],
  purpose:
    "Strengthens the muscle at the front of your shoulder blade that keeps your shoulder steady.",
  regions: ["shoulder"],
  targetMuscles: ["Subscapularis", "Pectoralis major"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["band"],
  difficulty: 2,
  steps: [
    "Fix the band at elbow height on your right. Stand side-on and hold it in your right hand.",
    "Keep your right elbow at your side, bent square, with your hand out to the right.",
    "Pull your hand in to your tummy against the band.",
    "Let it go out again slowly. Change sides after the set.",
  ],
  cues: [
    "Hold a rolled towel between your elbow and your side.",
    "Swing the forearm in like a gate.",
    "Keep your wrist straight and your shoulder low.",
  ],
  commonMistakes: [
    "Elbow leaving your side",
    "Turning your body to help",
    "Rolling your shoulder forward",
  ],
  cautions: [
    "Use a lighter band if your shoulder hurts.",
    "Check the band for tears and fix it well, so that it cannot hit you.",
  ],
  contraindications: [
    "Recent repair of the subscapularis or the front of the shoulder, until the surgeon allows resistance",
    "Shoulder that has been out of joint a short time ago",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    restSeconds: 60,
    side: "each-side",
    loadUnit: "band",
    loadBand: "red",
    tempo: "2-1-2",
  },
  easier: ["stick-external-rotation"],
  harder: ["wall-push-up"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "front",
    turn: 80,
    tilt: 24,
    crop: { on: "chest", span: 118, offset: [0, -2, 18] },
    alt: "A person stands side-on to a post that holds a band at elbow height and has the band in the near hand. The elbow is at the side, bent square, with the hand out to the side. Then the forearm swings in to the tummy and stretches the band.",
    props: [
      { kind: "step", from: 20, to: 26, height: 170, depth: 3, z: 84 },
      { kind: "band", ends: [[23, 108, 81], { at: "right-hand" }], layer: "front" },
    ],
    arrows: [{ follow: "right-hand", offset: [8, -9, 0] }],
    muscles: [{ region: "chest", side: "right" }],
    poses: [
      {
        name: "Hand out to the side",
        ...standing,
        arms: {
          left: hanging,
          right: { flex: 4, abduct: 4, elbow: 90, rotate: 48, shape: "grip" },
        },
      },
      {
        name: "Hand pulled in to the tummy",
        ...standing,
        arms: {
          left: hanging,
          right: { flex: 4, abduct: 4, elbow: 90, rotate: -56, shape: "grip" },
        },
      },
    ],
  },
};
