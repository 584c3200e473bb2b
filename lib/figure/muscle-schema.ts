import { z } from "zod";

export const limbMuscles = [
  "quadriceps",
  "hamstrings",
  "adductors",
  "outer-thigh",
  "calf",
  "shin",
  "foot",
  "deltoid",
  "biceps",
  "triceps",
  "forearm-front",
  "forearm-back",
  "hand",
] as const;

export const trunkMuscles = [
  "neck-front",
  "neck-back",
  "neck-side",
  "chest",
  "upper-back",
  "mid-back",
  "low-back",
  "abdomen",
  "obliques",
  "hip-front",
  "outer-hip",
  "buttocks",
] as const;

/** A region whose muscles work or are stretched; tinted on both sides where no side is named. */
export const muscleSchema = z.strictObject({
  region: z.enum([...trunkMuscles, ...limbMuscles]),
  side: z.enum(["left", "right"]).optional(),
});
export type Muscle = z.infer<typeof muscleSchema>;
export type MuscleRegion = Muscle["region"];
