import type {
  Difficulty,
  Equipment,
  MovementType,
  Region,
  Sidedness,
  StartPosition,
} from "./schema";

export const regionNames: Record<Region, string> = {
  "low-back": "Low back",
  "upper-back": "Upper back",
  neck: "Neck",
  shoulder: "Shoulder",
  elbow: "Elbow",
  "wrist-hand": "Wrist and hand",
  hip: "Hip",
  knee: "Knee",
  "ankle-foot": "Ankle and foot",
  abdomen: "Abdomen",
  "whole-body": "Whole body",
};

export const movementNames: Record<MovementType, string> = {
  mobility: "Mobility",
  stretch: "Stretch",
  strength: "Strength",
  stability: "Stability",
  balance: "Balance",
  aerobic: "Aerobic",
  neural: "Neural",
  breathing: "Breathing",
};

export const positionNames: Record<StartPosition, string> = {
  supine: "Supine",
  prone: "Prone",
  "side-lying": "Side-lying",
  quadruped: "Quadruped",
  kneeling: "Kneeling",
  sitting: "Sitting",
  standing: "Standing",
};

export const equipmentNames: Record<Equipment, string> = {
  mat: "Mat",
  wall: "Wall",
  chair: "Chair",
  step: "Step",
  band: "Band",
  ball: "Ball",
  roller: "Roller",
  towel: "Towel",
  stick: "Stick",
  dumbbell: "Dumbbell",
  barbell: "Barbell",
  kettlebell: "Kettlebell",
  cable: "Cable",
  machine: "Machine",
  other: "Other",
};

export const difficultyNames: Record<Difficulty, string> = { 1: "Easy", 2: "Medium", 3: "Hard" };

export const sidednessNames: Record<Sidedness, string> = {
  none: "Both sides together",
  "each-side": "Each side in turn",
  alternating: "Alternating sides",
};

/** As somebody looks for it at home. */
const thingNames: Record<Equipment, string> = {
  mat: "a mat",
  wall: "a free wall",
  chair: "a firm chair",
  step: "a step",
  band: "a band",
  ball: "a ball",
  roller: "a roller",
  towel: "a towel",
  stick: "a stick",
  dumbbell: "a dumbbell",
  barbell: "a barbell",
  kettlebell: "a kettlebell",
  cable: "a cable machine",
  machine: "an exercise machine",
  other: "what the steps name",
};

/** What a patient needs for an exercise: "a mat and a firm chair". */
export function thingsNeeded(equipment: readonly Equipment[]): string {
  return new Intl.ListFormat("en-GB").format(equipment.map((thing) => thingNames[thing]));
}
