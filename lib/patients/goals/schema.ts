import { z } from "zod";
import { isoDateSchema, type IsoDate } from "@/lib/dates";

/** PSFS asks for up to three activities; more blur what matters. Closed ones do not count. */
export const MAX_OPEN_GOALS = 3;

const score = z
  .int("Choose a score from 0 to 10.")
  .min(0, "Choose a score from 0 to 10.")
  .max(10, "Choose a score from 0 to 10.");

export const addGoalSchema = z.object({
  patientId: z.uuid(),
  activity: z
    .string()
    .trim()
    .min(1, "Write what the patient wants to do again.")
    .max(120, "Use at most 120 characters."),
  /** How it goes today. */
  score,
});
export type NewGoal = z.output<typeof addGoalSchema>;

export const scoreGoalsSchema = z.object({
  patientId: z.uuid(),
  scoredOn: isoDateSchema,
  scores: z
    .array(z.object({ goalId: z.uuid(), score }))
    .min(1, "Score at least one activity.")
    .max(MAX_OPEN_GOALS * 4),
});
export type NewScores = z.output<typeof scoreGoalsSchema>;

export const goalSchema = z.object({ goalId: z.uuid() });

/** 0 unable, 10 as well as before. */
export type GoalScore = { score: number; scoredOn: IsoDate };

export type Goal = {
  id: string;
  activity: string;
  closedAt: Date | null;
  /** The oldest first; one a day. */
  scores: GoalScore[];
};

/** A score as a form's radio buttons hold it. */
export const scoreTexts = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;
const scoreText = z.enum(scoreTexts, "Choose a score from 0 to 10.");

export const addGoalFormSchema = z.object({
  activity: addGoalSchema.shape.activity,
  score: scoreText.transform(Number),
});

export const scoreGoalsFormSchema = z.object({
  scoredOn: isoDateSchema,
  /** By goal; what is left out is not scored this time. */
  scores: z
    .record(z.string(), scoreText.nullish())
    .transform((scores) =>
      Object.entries(scores).flatMap(([goalId, text]) =>
        text ? [{ goalId, score: Number(text) }] : [],
      ),
    ),
});
