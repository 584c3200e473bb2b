import type { ExerciseInput } from "../../schema";
import { handsOnChairBack, heldChair } from "./stances";

const calves = ["Gastrocnemius", "Soleus"];

export const heelRaise: ExerciseInput = {
  slug: "heel-raise",
  version: 1,
  name: "Heel raise",
  otherNames: ["Calf raise", "Double-leg heel raise", "Toe stand", "Tiptoes", "DL heel raise"],
  purpose: "Makes your calves stronger for walking, stairs and balance.",
  regions: ["ankle-foot"],
  targetMuscles: calves,
  movementType: "strength",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Stand tall behind a steady chair and hold its back.",
    "Lift both heels until you stand on the balls of your feet.",
    "Hold for a moment.",
    "Lower your heels slowly to the floor.",
  ],
  cues: [
    "Go straight up, not forward.",
    "Keep your weight over the big toe and the second toe.",
    "Take three counts to come down.",
  ],
  commonMistakes: ["Rolling out to the little toes", "Bending your knees", "Dropping the heels"],
  cautions: [
    "Hold on well if you feel unsure.",
    "Lift less high if the tendon above your heel hurts more than a little.",
  ],
  contraindications: [
    "Recent tear or repair of the calf or Achilles tendon, until loading is allowed",
    "Foot or ankle fracture that must not take weight",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    holdMinSeconds: 1,
    holdMaxSeconds: 2,
    restSeconds: 60,
    side: "none",
  },
  easier: ["ankle-pumps", "towel-scrunch"],
  harder: ["heel-raise-on-step"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "right-knee", span: 112, offset: [16, 2, 0] },
    alt: "A person stands behind a chair and holds its back. Then both heels lift high and the body rises straight up onto the balls of the feet, with straight knees.",
    props: [heldChair],
    muscles: [{ region: "calf" }],
    arrows: [{ follow: "right-heel", offset: [-14, 0, 0] }],
    poses: [
      {
        name: "Feet flat",
        anchor: { point: "hips", at: [0, 89.5, 0] },
        arms: handsOnChairBack,
        legs: {
          left: { reach: [10, 0, -9], pin: "ball", knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [10, 0, 9], pin: "ball", knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "High on the balls of the feet",
        hold: 1,
        anchor: { point: "hips", at: [5, 95.8, 0] },
        arms: handsOnChairBack,
        legs: {
          left: { reach: [10, 0, -9], pin: "ball", knee: [1, 0, 0], toes: [0.7, -0.72, 0] },
          right: { reach: [10, 0, 9], pin: "ball", knee: [1, 0, 0], toes: [0.7, -0.72, 0] },
        },
      },
    ],
  },
};

export const heelRaiseOnStep: ExerciseInput = {
  slug: "heel-raise-on-step",
  version: 1,
  name: "Heel raise on a step",
  otherNames: ["Calf raise on step", "Heel drop", "Eccentric heel drop", "Alfredson heel drop"],
  purpose: "Makes your calves and the tendon above your heel stronger through their whole range.",
  regions: ["ankle-foot"],
  targetMuscles: calves,
  movementType: "strength",
  startPosition: "standing",
  equipment: ["step", "wall"],
  difficulty: 2,
  steps: [
    "Stand on the edge of a step on the balls of your feet. Hold a wall or a rail.",
    "Let both heels sink slowly below the edge.",
    "Push up until you stand high on the balls of your feet.",
    "Hold for a moment, then lower slowly again.",
  ],
  cues: [
    "Keep your knees straight but not locked.",
    "Push up through the big toe.",
    "Take three counts to sink down.",
  ],
  commonMistakes: [
    "Bouncing at the bottom",
    "Rolling out to the little toes",
    "Bending your knees to help",
  ],
  cautions: [
    "Always hold on, so that your foot cannot slip off.",
    "If it hurts where the tendon meets the heel, do it on the flat floor.",
  ],
  contraindications: [
    "Recent tear or repair of the calf or Achilles tendon, until loading is allowed",
    "Achilles pain at its insertion: leave out the part below the edge",
    "Falls or poor balance without something to hold on to",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    restSeconds: 60,
    side: "none",
    tempo: "3-1-2",
  },
  easier: ["heel-raise"],
  harder: ["single-leg-heel-raise"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands with only the balls of the feet on the edge of a step, hands on a wall. The heels hang below the edge of the step. Then both heels lift high above it and the body rises.",
    props: [
      { kind: "wall", x: 56, faces: "left", height: 176 },
      { kind: "step", from: 5, to: 50, height: 18 },
    ],
    muscles: [{ region: "calf" }],
    arrows: [{ follow: "right-heel", offset: [-12, 0, 0] }],
    poses: [
      {
        name: "Heels below the edge",
        anchor: { point: "hips", at: [0, 104.25, 0] },
        arms: {
          left: { reach: [53, 148, -16], elbow: [0, -1, -0.5], hand: [0, 1, 0], palm: [1, 0, 0] },
          right: { reach: [53, 148, 16], elbow: [0, -1, 0.5], hand: [0, 1, 0], palm: [1, 0, 0] },
        },
        legs: {
          left: { reach: [10, 18, -9], pin: "ball", knee: [1, 0, 0], toes: [0.95, 0.31, 0] },
          right: { reach: [10, 18, 9], pin: "ball", knee: [1, 0, 0], toes: [0.95, 0.31, 0] },
        },
      },
      {
        name: "Heels high",
        hold: 1,
        anchor: { point: "hips", at: [6, 113.8, 0] },
        arms: {
          left: { reach: [53, 148, -16], elbow: [0, -1, -0.5], hand: [0, 1, 0], palm: [1, 0, 0] },
          right: { reach: [53, 148, 16], elbow: [0, -1, 0.5], hand: [0, 1, 0], palm: [1, 0, 0] },
        },
        legs: {
          left: { reach: [10, 18, -9], pin: "ball", knee: [1, 0, 0], toes: [0.7, -0.72, 0] },
          right: { reach: [10, 18, 9], pin: "ball", knee: [1, 0, 0], toes: [0.7, -0.72, 0] },
        },
      },
    ],
  },
};

export const singleLegHeelRaise: ExerciseInput = {
  slug: "single-leg-heel-raise",
  version: 1,
  name: "Single-leg heel raise",
  otherNames: ["Single-leg calf raise", "One-leg heel raise", "SL heel raise", "SLHR"],
  purpose: "Builds the calf strength that you need for brisk walking, stairs and sport.",
  regions: ["ankle-foot"],
  targetMuscles: calves,
  movementType: "strength",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 3,
  steps: [
    "Stand behind a steady chair and hold its back.",
    "Bend one knee so that you stand on the other leg.",
    "Lift the heel you stand on as high as you can.",
    "Lower it slowly. Finish all repeats, then change legs.",
  ],
  cues: [
    "Keep your knee straight.",
    "Push up through the big toe.",
    "Lift to the same height every time.",
  ],
  commonMistakes: [
    "Pulling yourself up with your arms",
    "Rolling out to the little toes",
    "Dropping the heel",
  ],
  cautions: [
    "If you cannot lift the heel fully, go up on two legs and come down on one.",
    "Stop if the tendon above your heel hurts more than a little.",
  ],
  contraindications: [
    "Recent tear or repair of the calf or Achilles tendon, until full loading is allowed",
    "Foot or ankle fracture that must not take full weight",
  ],
  dosage: {
    sets: 3,
    repsMin: 8,
    repsMax: 15,
    restSeconds: 60,
    side: "each-side",
    tempo: "2-1-3",
  },
  easier: ["heel-raise-on-step"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "right-knee", span: 112, offset: [16, 2, 0] },
    alt: "A person holds the back of a chair and stands on the right leg, with the left knee bent and that foot off the floor behind. Then the right heel lifts high and the body rises onto the ball of the right foot.",
    props: [heldChair],
    muscles: [{ region: "calf", side: "right" }],
    arrows: [{ follow: "right-heel", offset: [-8, 0, 0] }],
    poses: [
      {
        name: "On one leg, foot flat",
        anchor: { point: "hips", at: [0, 89.5, 2] },
        arms: handsOnChairBack,
        legs: {
          left: { flex: 4, knee: 78, ankle: 20 },
          right: { reach: [10, 0, 7], pin: "ball", knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "High on the ball of one foot",
        hold: 1,
        anchor: { point: "hips", at: [5, 95.7, 2] },
        arms: handsOnChairBack,
        legs: {
          left: { flex: 4, knee: 78, ankle: 20 },
          right: { reach: [10, 0, 7], pin: "ball", knee: [1, 0, 0], toes: [0.7, -0.72, 0] },
        },
      },
    ],
  },
};
