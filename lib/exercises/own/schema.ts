import { z } from "zod";
import { type Exercise, exerciseSchema, OWN_PREFIX, regionSchema, slugSchema } from "../schema";

const text = z.string().trim().max(500, "Use at most 500 characters.");

/** Lines as somebody types them: an empty one is left out, and counts for nothing. */
const typed = <S extends z.ZodType<unknown, string[]>>(kept: S) =>
  z
    .array(text)
    .transform((lines) => lines.filter(Boolean))
    .pipe(kept);

const { shape } = exerciseSchema;

/** What is shown of an exercise; the other ways are kept by the form only. */
export const pictureSchema = z.enum(["drawn", "own", "none"]);
export type PictureChoice = z.infer<typeof pictureSchema>;

/** An exercise of the clinic's own as its form gives it; what the form adds is read into it. */
export const ownExerciseSchema = exerciseSchema
  .omit({ slug: true, version: true })
  .extend({
    steps: typed(shape.steps),
    cues: typed(shape.cues),
    commonMistakes: typed(shape.commonMistakes),
    cautions: typed(shape.cautions),
    contraindications: typed(shape.contraindications),
    picture: pictureSchema,
  })
  .superRefine(({ sidedness, dosage, easier, harder }, context) => {
    if (sidedness === "none" && dosage.side !== "none")
      context.addIssue({
        code: "custom",
        path: ["dosage", "side"],
        message: "It is done with both sides together, so the dosage has no sides. Change one.",
      });
    if (sidedness !== "none" && dosage.side === "none")
      context.addIssue({
        code: "custom",
        path: ["dosage", "side"],
        message: "It is done one side after the other. Say how often for each side.",
      });
    const twice = harder.findIndex((slug) => easier.includes(slug));
    if (twice >= 0)
      context.addIssue({
        code: "custom",
        path: ["harder"],
        message: "The same exercise is both easier and harder. Take one of them away.",
      });
  })
  .transform(({ picture, figure, media, ...exercise }) => ({
    ...exercise,
    figure: picture === "drawn" ? figure : null,
    media: picture === "own" ? media : null,
  }));

/** What the form holds while it is typed. */
export type OwnExerciseInput = z.input<typeof ownExerciseSchema>;

/** What is kept, without what the clinic's library adds: the slug and the version. */
export type ExerciseDetails = Omit<Exercise, "slug" | "version">;

const ownSlugSchema = slugSchema.startsWith(OWN_PREFIX);
const version = z.int().min(1);

export const createExerciseSchema = z.object({
  /** Made by the form: sent twice, the exercise is made once. */
  id: z.uuid(),
  /** The exercise that it began as a copy of. */
  madeFrom: slugSchema.nullable(),
  exercise: ownExerciseSchema,
});

export const updateExerciseSchema = z.object({
  slug: ownSlugSchema,
  /** The version that the form was filled from. */
  version,
  exercise: ownExerciseSchema,
});

/** One exercise of the clinic's own as somebody saw it. */
export const seenExerciseSchema = z.object({ slug: ownSlugSchema, version });

export const ownSlugOnlySchema = z.object({ slug: ownSlugSchema });

export const exerciseSlugSchema = z.object({ slug: slugSchema });

/** What an exercise is like, for finding the figures that are near to it. */
export const figureNeighbourSchema = exerciseSchema.pick({ startPosition: true }).extend({
  regions: z.array(regionSchema),
});
export type FigureNeighbour = z.output<typeof figureNeighbourSchema>;
