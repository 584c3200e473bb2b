import { z } from "zod";
import { figureSchema } from "@/lib/figure/schema";
import { dosageSchema } from "./dosage-schema";

export const regionSchema = z.enum([
  "low-back",
  "upper-back",
  "neck",
  "shoulder",
  "elbow",
  "wrist-hand",
  "hip",
  "knee",
  "ankle-foot",
  "abdomen",
  "whole-body",
]);
export type Region = z.infer<typeof regionSchema>;

export const movementTypeSchema = z.enum([
  "mobility",
  "stretch",
  "strength",
  "stability",
  "balance",
  "aerobic",
  "neural",
  "breathing",
]);
export type MovementType = z.infer<typeof movementTypeSchema>;

export const startPositionSchema = z.enum([
  "supine",
  "prone",
  "side-lying",
  "quadruped",
  "kneeling",
  "sitting",
  "standing",
]);
export type StartPosition = z.infer<typeof startPositionSchema>;

export const sidednessSchema = z.enum(["none", "each-side", "alternating"]);
export type Sidedness = z.infer<typeof sidednessSchema>;

export const equipmentSchema = z.enum([
  "mat",
  "wall",
  "chair",
  "step",
  "band",
  "ball",
  "roller",
  "towel",
  "stick",
  "dumbbell",
  "barbell",
  "kettlebell",
  "cable",
  "machine",
  "other",
]);
export type Equipment = z.infer<typeof equipmentSchema>;

export const difficultySchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Difficulty = z.infer<typeof difficultySchema>;

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, numbers and single hyphens.")
  .max(80, "Use at most 80 characters.");

const line = z
  .string()
  .trim()
  .min(1, "Write something here.")
  .max(500, "Use at most 500 characters.");
const lines = z.array(line).max(20, "Use at most 20 lines.");
const name = z.string().trim().min(1, "Give a name.").max(120, "Use at most 120 characters.");
const version = z.int().min(1);

/** A clinic's own picture or short video of an exercise; the bytes are kept by lib/media. */
export const mediaSchema = z.object({
  id: z.uuid(),
  kind: z.enum(["image", "video"]),
  /** The still of a video; null for an image and for a video without one. */
  posterId: z.uuid().nullable(),
  width: z.int().min(1),
  height: z.int().min(1),
  /** What the body does in it, for whoever does not see it. */
  alt: line,
});
export type Media = z.infer<typeof mediaSchema>;

/** An exercise, built-in or the clinic's own. What only a clinic may leave open is empty or null. */
export const exerciseSchema = z.object({
  slug: slugSchema,
  version,
  name,
  otherNames: z.array(name).max(20),
  purpose: z.string().trim().max(500, "Use at most 500 characters."),
  regions: z.array(regionSchema).min(1, "Choose at least one body region."),
  targetMuscles: z.array(name).max(20),
  movementType: movementTypeSchema,
  startPosition: startPositionSchema.nullable(),
  equipment: z.array(equipmentSchema),
  difficulty: difficultySchema,
  steps: lines.min(1, "Write at least one step."),
  cues: lines,
  commonMistakes: lines,
  cautions: lines,
  contraindications: lines,
  dosage: dosageSchema,
  easier: z.array(slugSchema).max(10),
  harder: z.array(slugSchema).max(10),
  sidedness: sidednessSchema,
  figure: figureSchema.nullable(),
  media: mediaSchema.nullable().default(null),
});
export type Exercise = z.infer<typeof exerciseSchema>;

/** An exercise of the built-in library: whole, and drawn. */
export const libraryExerciseSchema = exerciseSchema.extend({
  purpose: line,
  startPosition: startPositionSchema,
  figure: figureSchema,
  media: z.null().default(null),
});
export type LibraryExercise = z.infer<typeof libraryExerciseSchema>;

/** What a library file writes: as LibraryExercise, with absent dosage fields left out. */
export type ExerciseInput = z.input<typeof libraryExerciseSchema>;

/** The slug of a clinic's own exercise begins with this; no built-in one does. */
export const OWN_PREFIX = "own-";

/** Whether a slug names an exercise of the clinic's own. */
export const isOwn = (slug: string): boolean => slug.startsWith(OWN_PREFIX);

/** What a plan item freezes, so that a sent plan never changes when the library does. */
export const exerciseSnapshotSchema = exerciseSchema.pick({
  slug: true,
  version: true,
  name: true,
  purpose: true,
  steps: true,
  cues: true,
  commonMistakes: true,
  cautions: true,
  equipment: true,
  sidedness: true,
  startPosition: true,
  figure: true,
  media: true,
});
export type ExerciseSnapshot = z.infer<typeof exerciseSnapshotSchema>;

export const adviceCardSchema = z.object({
  slug: slugSchema,
  version,
  title: name,
  body: z.string().trim().min(1, "Write something here.").max(2000, "Use at most 2000 characters."),
});
export type AdviceCard = z.infer<typeof adviceCardSchema>;

export const weekdaySchema = z.int().min(1).max(7).describe("ISO weekday: 1 Monday, 7 Sunday");

export const templateSchema = z
  .object({
    slug: slugSchema,
    version,
    name,
    purpose: line,
    stage: name.describe('the phase it is for, for example "Persistent low back pain"'),
    weeks: z.int().min(1, "Give at least 1 week.").max(52, "Give at most 52 weeks."),
    daysOfWeek: z.array(weekdaySchema).min(1).max(7).nullable().default(null),
    daysPerWeek: z.int().min(1).max(7).nullable().default(null),
    sessionsPerDay: z.int().min(1).max(6),
    items: z
      .array(
        z.object({
          exercise: slugSchema,
          dosage: dosageSchema,
          note: line.nullable().default(null),
        }),
      )
      .min(1, "Add at least one exercise."),
    advice: z.array(slugSchema),
  })
  .refine((template) => (template.daysOfWeek === null) !== (template.daysPerWeek === null), {
    path: ["daysOfWeek"],
    message: "Choose days of the week or a number of days a week, not both.",
  });
export type Template = z.infer<typeof templateSchema>;
export type TemplateInput = z.input<typeof templateSchema>;

export { dosageSchema, type Dosage, type DosageInput } from "./dosage-schema";
