import { english, type Speech } from "@/lib/language/speech";
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

/** What a patient needs for an exercise: "a mat and a firm chair". */
export function thingsNeeded(equipment: readonly Equipment[], speech: Speech = english): string {
  const t = speech.words("things");
  return new Intl.ListFormat(speech.locale).format(equipment.map((thing) => t(thing)));
}
