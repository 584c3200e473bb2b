import type { ExerciseInput } from "../../schema";
import { standing, supine } from "./positions";

export const stickShoulderFlexion: ExerciseInput = {
  slug: "stick-shoulder-flexion",
  version: 1,
  name: "Overhead lift with a stick",
  otherNames: [
    "Wand flexion",
    "Cane shoulder flexion",
    "Stick-assisted shoulder flexion",
    "AAROM flexion",
  ],
  purpose: "Helps a stiff or weak arm to go overhead with the help of the other one.",
  regions: ["shoulder"],
  targetMuscles: ["Anterior deltoid", "Rotator cuff"],
  movementType: "mobility",
  startPosition: "supine",
  equipment: ["mat", "stick"],
  difficulty: 1,
  steps: [
    "Lie on your back with your knees bent. Hold a stick in both hands over your thighs.",
    "Keep your elbows straight and lift the stick up.",
    "Let it go back over your head until you feel a gentle stretch.",
    "Bring it forward again slowly.",
  ],
  cues: [
    "Let the good arm do most of the work.",
    "Keep your lower back on the floor.",
    "Breathe out as the stick goes back.",
  ],
  commonMistakes: ["Arching your back", "Bending your elbows", "Rushing on the way down"],
  cautions: [
    "Stop where the top of your shoulder pinches.",
    "Stop if tingling goes down your arm.",
  ],
  contraindications: [
    "Recent shoulder fracture or surgery, until the surgeon allows assisted movement",
  ],
  dosage: { sets: 2, repsMin: 10, holdMinSeconds: 3, holdMaxSeconds: 5, side: "none" },
  easier: ["table-slide"],
  harder: ["wall-slide"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 22,
    tilt: 16,
    alt: "A person lies on their back with knees bent and holds a stick with both hands over the thighs. Then both straight arms lift the stick in an arc up and back over the head.",
    props: [
      { kind: "mat", from: -112, to: 68 },
      {
        kind: "stick",
        ends: [{ at: "left-hand" }, { at: "right-hand" }],
        beyond: 14,
      },
    ],
    arrows: [
      {
        through: [
          [2, 62, 20],
          [-40, 92, 20],
          [-84, 68, 20],
        ],
      },
    ],
    muscles: [{ region: "deltoid" }],
    poses: [
      {
        name: "Stick over the thighs",
        ...supine,
        head: { rest: 0 },
        arms: {
          left: { flex: 28, abduct: 2, elbow: 2, palm: [0.4, -1, 0], shape: "grip" },
          right: { flex: 28, abduct: 2, elbow: 2, palm: [0.4, -1, 0], shape: "grip" },
        },
      },
      {
        name: "Stick over the head",
        ...supine,
        head: { rest: 0 },
        arms: {
          left: { flex: 150, abduct: 2, elbow: 2, palm: [0.2, 1, 0], shape: "grip" },
          right: { flex: 150, abduct: 2, elbow: 2, palm: [0.2, 1, 0], shape: "grip" },
        },
      },
    ],
  },
};

export const stickExternalRotation: ExerciseInput = {
  slug: "stick-external-rotation",
  version: 1,
  name: "Turning the arm out with a stick",
  otherNames: [
    "Wand external rotation",
    "Stick-assisted external rotation",
    "Cane ER",
    "AAROM external rotation",
  ],
  purpose: "Helps a stiff shoulder to turn outwards with the help of the other arm.",
  regions: ["shoulder"],
  targetMuscles: ["Infraspinatus", "Teres minor", "Subscapularis"],
  movementType: "mobility",
  startPosition: "standing",
  equipment: ["stick"],
  difficulty: 1,
  steps: [
    "Stand tall with your elbows at your sides, bent square. Hold a stick in both hands.",
    "Push the stick with your left hand, so that your right hand moves out to the side.",
    "Stop when you feel a gentle stretch and hold.",
    "Come back slowly. Change sides if you were asked to.",
  ],
  cues: [
    "Keep the elbow close to your side. A small rolled towel there helps.",
    "Let the stiff arm be loose.",
    "Only the forearm swings out, like a gate.",
  ],
  commonMistakes: ["Elbow leaving your side", "Turning your body", "Pushing into sharp pain"],
  cautions: ["Go only to a gentle stretch.", "You can do it lying on your back if you tire."],
  contraindications: [
    "Recent repair of the front of the shoulder, until the surgeon agrees",
    "Shoulder that has been out of joint a short time ago",
  ],
  dosage: { sets: 2, repsMin: 10, holdMinSeconds: 3, holdMaxSeconds: 5, side: "each-side" },
  easier: [],
  harder: ["shoulder-external-rotation-with-band", "shoulder-internal-rotation-with-band"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "front",
    turn: 80,
    tilt: 28,
    crop: { on: "chest", span: 112, offset: [0, 2, 0] },
    alt: "A person stands with both elbows at the sides, bent square, and a stick held in both hands in front. Then one hand pushes the stick sideways, so that the other forearm swings out while its elbow stays at the side.",
    props: [{ kind: "stick", ends: [{ at: "left-hand" }, { at: "right-hand" }], beyond: 8 }],
    arrows: [{ follow: "right-hand", offset: [6, -9, 0] }],
    muscles: [{ region: "deltoid", side: "right" }],
    poses: [
      {
        name: "Stick in front, elbows at the sides",
        ...standing,
        arms: {
          left: { flex: 4, abduct: 4, elbow: 88, rotate: 0, shape: "grip" },
          right: { flex: 4, abduct: 4, elbow: 88, rotate: 0, shape: "grip" },
        },
      },
      {
        name: "Stick pushed across, forearm turned out",
        ...standing,
        arms: {
          left: { flex: 14, abduct: 4, elbow: 80, rotate: -42, shape: "grip" },
          right: { flex: 4, abduct: 4, elbow: 88, rotate: 52, shape: "grip" },
        },
      },
    ],
  },
};
