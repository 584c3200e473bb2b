import type { ExerciseInput } from "../../schema";
import { leftOnThigh, seated } from "./positions";

const handUp = {
  reach: [25, 115, 18],
  elbow: [0.3, -1, 0.1],
  hand: [0, 1, 0],
  palm: [1, 0, -0.2],
} satisfies ExerciseInput["figure"]["poses"][number]["arms"]["right"];

export const ballSqueeze: ExerciseInput = {
  slug: "ball-squeeze",
  version: 1,
  name: "Ball squeeze",
  otherNames: ["Grip strengthening", "Stress ball squeeze", "Hand grip"],
  purpose: "Strengthens your grip and your forearm.",
  regions: ["wrist-hand", "elbow"],
  targetMuscles: ["Finger flexors", "Thumb muscles", "Forearm flexors"],
  movementType: "strength",
  startPosition: "sitting",
  equipment: ["ball"],
  difficulty: 1,
  steps: [
    "Sit with your elbow bent and a soft ball in your hand.",
    "Squeeze the ball with all your fingers and your thumb.",
    "Hold for a few seconds.",
    "Let go slowly and open your hand. Change sides after the set.",
  ],
  cues: [
    "Keep your wrist straight.",
    "Squeeze evenly with every finger.",
    "Let go as slowly as you squeeze.",
  ],
  commonMistakes: ["Bending your wrist", "Squeezing as hard as you can", "Tensing your shoulder"],
  cautions: [
    "Use a softer ball or a rolled sock if it hurts.",
    "Stop if your fingers tingle or lock.",
  ],
  contraindications: [
    "Recent finger tendon repair, until resistance is allowed",
    "Hot, swollen finger joints in a flare of arthritis",
  ],
  dosage: {
    sets: 2,
    repsMin: 10,
    repsMax: 15,
    holdMinSeconds: 3,
    holdMaxSeconds: 5,
    side: "each-side",
    effortTarget: 5,
  },
  easier: ["tendon-glides"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "right-hand", span: 36, offset: [17, -2, 0] },
    alt: "A hand holds a soft ball with the fingers loose round it, close up. Then all fingers and the thumb close and squeeze the ball.",
    props: [
      { kind: "ball", at: { at: "right-hand", offset: [5, 0.5, 0] }, radius: 4, layer: "behind" },
    ],
    arrows: [],
    muscles: [{ region: "forearm-front", side: "right" }],
    poses: [
      {
        name: "Fingers loose round the ball",
        ...seated,
        pelvis: { pitch: -6 },
        arms: {
          left: leftOnThigh,
          right: { ...handUp, shape: { knuckles: 25, fingers: 45, thumb: 25 } },
        },
      },
      {
        name: "Squeezing the ball",
        hold: 2,
        ...seated,
        pelvis: { pitch: -6 },
        arms: {
          left: leftOnThigh,
          right: { ...handUp, shape: { knuckles: 62, fingers: 115, thumb: 55, thumbBend: 40 } },
        },
      },
    ],
  },
};

export const tendonGlides: ExerciseInput = {
  slug: "tendon-glides",
  version: 1,
  name: "Tendon glides",
  otherNames: ["Tendon gliding exercises", "Finger tendon glides", "Hook, fist, table top"],
  purpose: "Keeps the tendons of your fingers sliding freely.",
  regions: ["wrist-hand"],
  targetMuscles: ["Flexor digitorum profundus", "Flexor digitorum superficialis", "Lumbricals"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Hold your hand up with your wrist straight and all fingers straight.",
    "Bend only the two outer finger joints to make a hook. Straighten again.",
    "Make a full fist. Straighten again.",
    "Bend only your knuckles, so that the fingers make a table top. Straighten again.",
    "Bend your knuckles and middle joints and lay the fingertips flat on your palm.",
  ],
  cues: [
    "Go back to straight fingers after every shape.",
    "Keep your wrist straight.",
    "Move slowly and without force.",
  ],
  commonMistakes: ["Bending your wrist", "Rushing from shape to shape", "Forcing the fingers"],
  cautions: [
    "Go only as far as the joints allow without pain.",
    "Stop if tingling gets stronger or stays.",
  ],
  contraindications: [
    "Recent flexor tendon repair, until the hand surgeon allows active movement",
    "Recent finger fracture that is not stable",
  ],
  dosage: { sets: 1, repsMin: 5, repsMax: 10, side: "each-side" },
  easier: [],
  harder: ["ball-squeeze", "wrist-flexor-stretch"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "right-hand", span: 36, offset: [17, -2, 0] },
    alt: "One hand, close up, goes through five shapes: all fingers straight, a hook with straight knuckles, a full fist, a table top with only the knuckles bent, and a straight fist with the fingertips flat on the palm.",
    props: [],
    still: 1,
    loop: "cycle",
    arrows: [],
    muscles: [{ region: "forearm-front", side: "right" }],
    poses: [
      {
        name: "Straight",
        ...seated,
        pelvis: { pitch: -6 },
        arms: { left: leftOnThigh, right: { ...handUp, shape: "open" } },
      },
      {
        name: "Hook",
        ...seated,
        pelvis: { pitch: -6 },
        arms: { left: leftOnThigh, right: { ...handUp, shape: "hook" } },
      },
      {
        name: "Full fist",
        ...seated,
        pelvis: { pitch: -6 },
        arms: { left: leftOnThigh, right: { ...handUp, shape: "fist" } },
      },
      {
        name: "Table top",
        ...seated,
        pelvis: { pitch: -6 },
        arms: { left: leftOnThigh, right: { ...handUp, shape: "table-top" } },
      },
      {
        name: "Straight fist",
        ...seated,
        pelvis: { pitch: -6 },
        arms: { left: leftOnThigh, right: { ...handUp, shape: "straight-fist" } },
      },
    ],
  },
};
