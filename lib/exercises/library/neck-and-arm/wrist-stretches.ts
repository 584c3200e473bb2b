import type { ExerciseInput } from "../../schema";
import { seated, leftOnThigh } from "./positions";

export const wristFlexorStretch: ExerciseInput = {
  slug: "wrist-flexor-stretch",
  version: 1,
  name: "Wrist flexor stretch",
  otherNames: ["Forearm flexor stretch", "Golfer’s elbow stretch", "Wrist extension stretch"],
  purpose: "Stretches the palm side of your forearm.",
  regions: ["wrist-hand", "elbow"],
  targetMuscles: ["Flexor carpi radialis", "Flexor carpi ulnaris", "Pronator teres"],
  movementType: "stretch",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Stretch your right arm out in front, palm up, elbow straight.",
    "Take hold of the fingers with your left hand.",
    "Draw the fingers gently down and back until you feel a stretch in your forearm.",
    "Hold and breathe. Then change sides.",
  ],
  cues: [
    "Keep the elbow straight but not locked.",
    "Keep your shoulder low.",
    "A gentle pull is enough.",
  ],
  commonMistakes: ["Bending the elbow", "Pulling hard", "Pulling on one finger only"],
  cautions: [
    "Bend the elbow a little if the stretch is too strong.",
    "Stop if your fingers tingle or go numb.",
  ],
  contraindications: [
    "Recent wrist or forearm fracture",
    "Recent tendon repair in the forearm or hand, until the surgeon agrees",
  ],
  dosage: { sets: 3, holdMinSeconds: 20, holdMaxSeconds: 30, restSeconds: 10, side: "each-side" },
  easier: ["tendon-glides"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    turn: 22,
    crop: { on: "right-elbow", span: 66, offset: [14, -4, 0] },
    alt: "A person holds one arm straight out in front with the palm up. Then the other hand takes the fingers and bends the hand down and back, so that the palm faces forwards.",
    props: [],
    arrows: [{ follow: "right-fingers", offset: [12, 0, 2] }],
    muscles: [{ region: "forearm-front", side: "right" }],
    poses: [
      {
        name: "Arm straight, palm up",
        ...seated,
        arms: {
          left: leftOnThigh,
          right: { flex: 84, elbow: 2, palm: [0, 1, 0], hand: [1, 0, 0], shape: "open" },
        },
      },
      {
        name: "Fingers drawn down and back",
        hold: 3,
        ...seated,
        arms: {
          left: {
            reach: { at: "right-wrist", offset: [-1, -19, -4] },
            elbow: [-0.3, -1, -0.8],
            hand: [0.9, 0.4, 0.4],
            palm: [0.2, 0.4, 1],
            shape: "grip",
          },
          right: { flex: 84, elbow: 2, palm: [1, 0.2, 0], hand: [0.2, -1, 0], shape: "open" },
        },
      },
    ],
  },
};

export const wristExtensorStretch: ExerciseInput = {
  slug: "wrist-extensor-stretch",
  version: 1,
  name: "Wrist extensor stretch",
  otherNames: ["Forearm extensor stretch", "Tennis elbow stretch", "Wrist flexion stretch"],
  purpose: "Stretches the back of your forearm.",
  regions: ["wrist-hand", "elbow"],
  targetMuscles: [
    "Extensor carpi radialis brevis",
    "Extensor carpi radialis longus",
    "Extensor digitorum",
  ],
  movementType: "stretch",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Stretch your right arm out in front, palm down, elbow straight.",
    "Let the hand hang down and put your left hand on the back of it.",
    "Press the hand gently towards you until you feel a stretch on top of your forearm.",
    "Hold and breathe. Then change sides.",
  ],
  cues: [
    "Keep the elbow straight but not locked.",
    "Keep your shoulder low.",
    "Make a loose fist for a little more stretch.",
  ],
  commonMistakes: ["Bending the elbow", "Pressing hard", "Lifting your shoulder"],
  cautions: [
    "Bend the elbow a little if the stretch is too strong.",
    "Stop if your fingers tingle or go numb.",
  ],
  contraindications: [
    "Recent wrist or forearm fracture",
    "Recent tendon repair in the forearm or hand, until the surgeon agrees",
  ],
  dosage: { sets: 3, holdMinSeconds: 20, holdMaxSeconds: 30, restSeconds: 10, side: "each-side" },
  easier: [],
  harder: ["eccentric-wrist-extension"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    turn: 22,
    crop: { on: "right-elbow", span: 66, offset: [14, -4, 0] },
    alt: "A person holds one arm straight out in front with the palm down. Then the hand hangs down and the other hand presses on the back of it, so that the palm turns towards the body.",
    props: [],
    arrows: [{ follow: "right-fingers", offset: [14, 2, 2] }],
    muscles: [{ region: "forearm-back", side: "right" }],
    poses: [
      {
        name: "Arm straight, palm down",
        ...seated,
        arms: {
          left: leftOnThigh,
          right: { flex: 84, elbow: 2, palm: [0, -1, 0], hand: [1, 0, 0], shape: "open" },
        },
      },
      {
        name: "Hand pressed down towards the body",
        hold: 3,
        ...seated,
        arms: {
          left: {
            reach: { at: "right-wrist", offset: [5.5, -10, -12] },
            elbow: [-0.3, -1, -0.5],
            hand: [0.1, -0.05, 1],
            palm: [-1, 0, 0.2],
            shape: "open",
          },
          right: { flex: 84, elbow: 2, palm: [-1, -0.2, 0], hand: [0.14, -1, 0], shape: "open" },
        },
      },
    ],
  },
};
