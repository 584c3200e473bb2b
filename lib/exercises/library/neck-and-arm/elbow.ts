import type { ExerciseInput } from "../../schema";
import { chair, leftOnThigh, seated, standing } from "./positions";

export const elbowBendAndStraighten: ExerciseInput = {
  slug: "elbow-bend-and-straighten",
  version: 1,
  name: "Elbow bend and straighten",
  otherNames: ["Elbow flexion and extension", "Elbow AROM", "Active elbow range of motion"],
  purpose: "Keeps your elbow moving and eases stiffness.",
  regions: ["elbow"],
  targetMuscles: ["Biceps", "Brachialis", "Triceps"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall with your arm by your side and your palm facing forwards.",
    "Bend your elbow slowly and bring your hand towards your shoulder.",
    "Wait for a moment.",
    "Straighten your elbow again as far as it goes.",
  ],
  cues: [
    "Keep your upper arm still.",
    "Move slowly through the whole range.",
    "Help with the other hand if you need to.",
  ],
  commonMistakes: ["Moving your shoulder instead", "Forcing the last part", "Moving in jerks"],
  cautions: [
    "Do not push a stiff elbow straight by force.",
    "Stop if tingling goes into your little finger.",
  ],
  contraindications: [
    "Recent elbow fracture, dislocation or tendon repair, until movement is allowed",
  ],
  dosage: { sets: 2, repsMin: 10, repsMax: 15, side: "each-side", tempo: "2-1-2" },
  easier: [],
  harder: ["biceps-curl"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    turn: 16,
    crop: { on: "chest", span: 114, offset: [6, -8, 0] },
    alt: "A person sits with one arm hanging straight by the side, palm forwards. Then the elbow bends until the hand is near the shoulder, while the upper arm stays still.",
    props: [{ ...chair, back: "none" }],
    arrows: [
      {
        around: "right-elbow",
        axis: [0, 0, 1],
        radius: 30,
        start: [0.3, -1, 0],
        degrees: 105,
      },
    ],
    muscles: [
      { region: "biceps", side: "right" },
      { region: "triceps", side: "right" },
    ],
    poses: [
      {
        name: "Elbow straight",
        ...seated,
        arms: {
          left: leftOnThigh,
          right: { flex: 2, abduct: 12, elbow: 3, turn: 80, shape: "open" },
        },
      },
      {
        name: "Elbow bent, hand near the shoulder",
        ...seated,
        arms: {
          left: leftOnThigh,
          right: { flex: 2, abduct: 12, elbow: 138, turn: 80, shape: "open" },
        },
      },
    ],
  },
};

export const bicepsCurl: ExerciseInput = {
  slug: "biceps-curl",
  version: 1,
  name: "Biceps curl with a band",
  otherNames: ["Band curl", "Theraband biceps curl", "Elbow flexion strengthening", "Bicep curl"],
  purpose: "Strengthens the muscles that bend your elbow.",
  regions: ["elbow", "shoulder"],
  targetMuscles: ["Biceps", "Brachialis", "Brachioradialis"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["band"],
  difficulty: 2,
  steps: [
    "Stand on the middle of the band. Hold one end in each hand, palms forwards.",
    "Keep your elbows at your sides.",
    "Bend your elbows and bring your hands up to your shoulders.",
    "Lower your hands slowly.",
  ],
  cues: ["Only your forearms move.", "Keep your wrists straight.", "Stand tall with soft knees."],
  commonMistakes: ["Swinging your body", "Elbows moving forward", "Letting the band snap down"],
  cautions: [
    "Use a lighter band if your elbow or shoulder hurts.",
    "Check the band for tears and stand on it firmly.",
  ],
  contraindications: [
    "Recent biceps tendon repair or rupture, until resistance is allowed",
    "Recent elbow or upper arm fracture",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 12,
    restSeconds: 60,
    side: "none",
    loadUnit: "band",
    loadBand: "red",
    tempo: "2-1-3",
  },
  easier: ["elbow-bend-and-straighten"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 12,
    tilt: 10,
    alt: "A person stands on the middle of a band and holds one end in each hand, arms straight down. Then the elbows bend and the hands pull the band up to the shoulders, while the elbows stay at the sides.",
    props: [
      { kind: "band", ends: [[4, 1, -9], { at: "left-hand" }] },
      { kind: "band", ends: [[4, 1, 9], { at: "right-hand" }] },
    ],
    arrows: [
      { around: "right-elbow", axis: [0, 0, 1], radius: 42, start: [0.6, -0.8, 0], degrees: 80 },
    ],
    muscles: [{ region: "biceps" }],
    poses: [
      {
        name: "Arms straight down",
        ...standing,
        arms: {
          left: { flex: 6, abduct: 9, elbow: 8, turn: 80, shape: "grip" },
          right: { flex: 6, abduct: 9, elbow: 8, turn: 80, shape: "grip" },
        },
      },
      {
        name: "Hands at the shoulders",
        ...standing,
        arms: {
          left: { flex: 6, abduct: 9, elbow: 132, turn: 80, shape: "grip" },
          right: { flex: 6, abduct: 9, elbow: 132, turn: 80, shape: "grip" },
        },
      },
    ],
  },
};
