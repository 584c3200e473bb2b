import { dosageSideSchema, loadUnitSchema } from "../dosage-schema";
import {
  type Difficulty,
  type Equipment,
  equipmentSchema,
  type MovementType,
  movementTypeSchema,
  type Region,
  regionSchema,
  sidednessSchema,
  startPositionSchema,
} from "../schema";
import {
  difficultyNames,
  equipmentNames,
  movementNames,
  positionNames,
  regionNames,
  sidednessNames,
} from "../words";

/** Words in which two spellings of one thing are equal. */
export const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Our values by every word for them: the value, its name on our pages, and what other files say. */
function words<T extends string | number>(
  values: readonly T[],
  names: Record<T, string>,
  others: Record<string, T> = {},
): ReadonlyMap<string, T> {
  return new Map([
    ...Object.entries(others).map(([word, value]) => [plainWord(word), value] as const),
    ...values.flatMap((value) => [
      [plainWord(`${value}`), value] as const,
      [plainWord(names[value]), value] as const,
    ]),
  ]);
}

/** The muscle groups that free-exercise-db names, and the region that each moves. */
const muscleRegions: Record<string, Region[]> = {
  abdominals: ["abdomen"],
  abductors: ["hip"],
  adductors: ["hip"],
  biceps: ["elbow"],
  calves: ["ankle-foot"],
  chest: ["shoulder"],
  forearms: ["wrist-hand"],
  glutes: ["hip"],
  hamstrings: ["hip", "knee"],
  lats: ["shoulder", "upper-back"],
  "lower back": ["low-back"],
  "middle back": ["upper-back"],
  neck: ["neck"],
  quadriceps: ["knee"],
  shoulders: ["shoulder"],
  traps: ["upper-back", "neck"],
  triceps: ["elbow"],
};

/** The regions that muscles of these names move, each once; none for a muscle not known. */
export function regionsOfMuscles(muscles: readonly string[]): Region[] {
  return [...new Set(muscles.flatMap((muscle) => muscleRegions[plainWord(muscle)] ?? []))];
}

export const regionWords = words(regionSchema.options, regionNames, {
  "lower back": "low-back",
  lumbar: "low-back",
  back: "low-back",
  "middle back": "upper-back",
  thoracic: "upper-back",
  cervical: "neck",
  shoulders: "shoulder",
  chest: "shoulder",
  elbows: "elbow",
  arm: "elbow",
  arms: "elbow",
  wrist: "wrist-hand",
  hand: "wrist-hand",
  forearm: "wrist-hand",
  hips: "hip",
  groin: "hip",
  pelvis: "hip",
  thigh: "knee",
  knees: "knee",
  ankle: "ankle-foot",
  foot: "ankle-foot",
  feet: "ankle-foot",
  calf: "ankle-foot",
  abdominals: "abdomen",
  abs: "abdomen",
  core: "abdomen",
  "full body": "whole-body",
});

/** With the categories of free-exercise-db: all its lifting is strength, its stretching a stretch. */
export const movementWords = words<MovementType>(movementTypeSchema.options, movementNames, {
  stretching: "stretch",
  strengthening: "strength",
  plyometrics: "strength",
  powerlifting: "strength",
  "olympic weightlifting": "strength",
  strongman: "strength",
  cardio: "aerobic",
  endurance: "aerobic",
  mobilisation: "mobility",
  mobilization: "mobility",
  stabilisation: "stability",
  stabilization: "stability",
  breath: "breathing",
  nerve: "neural",
});

/** With the equipment of free-exercise-db; "body only" is none at all. */
export const equipmentWords = words<Equipment | "none">(
  [...equipmentSchema.options, "none"],
  { ...equipmentNames, none: "None" },
  {
    "body only": "none",
    "body weight": "none",
    bodyweight: "none",
    "e-z curl bar": "barbell",
    dumbbells: "dumbbell",
    barbells: "barbell",
    kettlebells: "kettlebell",
    bands: "band",
    "resistance band": "band",
    "medicine ball": "ball",
    "exercise ball": "ball",
    "gym ball": "ball",
    "foam roll": "roller",
    "foam roller": "roller",
    cables: "cable",
    machines: "machine",
  },
);

export const difficultyWords = words<Difficulty>([1, 2, 3], difficultyNames, {
  beginner: 1,
  low: 1,
  intermediate: 2,
  moderate: 2,
  expert: 3,
  advanced: 3,
  high: 3,
});

export const positionWords = words(startPositionSchema.options, positionNames, {
  "on the back": "supine",
  "on the stomach": "prone",
  "lying on the side": "side-lying",
  "all fours": "quadruped",
  "hands and knees": "quadruped",
  seated: "sitting",
  upright: "standing",
});

export const sidednessWords = words(sidednessSchema.options, sidednessNames, {
  both: "none",
  bilateral: "none",
  unilateral: "each-side",
  alternate: "alternating",
});

export const sideWords = words(
  dosageSideSchema.options,
  {
    none: "Both sides together",
    "each-side": "Each side",
    alternating: "Alternating",
    left: "Left",
    right: "Right",
  },
  { both: "none", each: "each-side", "per side": "each-side" },
);

export const loadUnitWords = words(
  loadUnitSchema.options,
  { kg: "kg", lb: "lb", band: "Band", "body-weight": "Body weight" },
  { lbs: "lb", kilograms: "kg", pounds: "lb", bodyweight: "body-weight" },
);

/** The words of free-exercise-db for ours, for an export in its shape. */
export const theirLevel: Record<Difficulty, string> = {
  1: "beginner",
  2: "intermediate",
  3: "expert",
};

export const theirCategory: Record<MovementType, string> = {
  mobility: "stretching",
  stretch: "stretching",
  strength: "strength",
  stability: "strength",
  balance: "strength",
  aerobic: "cardio",
  neural: "stretching",
  breathing: "stretching",
};

export const theirEquipment: Partial<Record<Equipment, string>> = {
  band: "bands",
  ball: "exercise ball",
  roller: "foam roll",
  dumbbell: "dumbbell",
  barbell: "barbell",
  kettlebell: "kettlebells",
  cable: "cable",
  machine: "machine",
};
