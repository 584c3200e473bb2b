import { z } from "zod";
import { isoDateSchema } from "@/lib/dates";
import { painPlaceNames } from "@/lib/pain/places";
import { painScoreSchema } from "@/lib/pain/schema";

export const skipReasons = ["pain", "too-hard", "no-time", "unsure-how", "no-equipment"] as const;
export const skipReasonSchema = z.enum(skipReasons, "Choose what kept you from doing it.");
export type SkipReason = z.infer<typeof skipReasonSchema>;

/** How the exercises were for the patient. */
export const difficulties = ["easy", "right", "hard"] as const;
export type Difficulty = (typeof difficulties)[number];

const EFFORT_RANGE = "Effort is a whole number from 0 to 10.";
const SETS_RANGE = "Choose how many rounds you did.";
export const COMMENT_LENGTH = 2000;

export const practisedItemSchema = z
  .object({
    planItemId: z.guid(),
    setsDone: z.int(SETS_RANGE).min(0, SETS_RANGE).max(10, SETS_RANGE),
    /** Why nothing of it was done; null when at least one set was. */
    skipReason: skipReasonSchema.nullable(),
  })
  .refine((item) => item.setsDone === 0 || item.skipReason === null, {
    path: ["skipReason"],
    message: "An exercise is either done or skipped.",
  })
  .refine((item) => item.setsDone > 0 || item.skipReason !== null, {
    path: ["skipReason"],
    message: "Choose what kept you from doing it.",
  });
export type PractisedItem = z.infer<typeof practisedItemSchema>;

/**
 * One practice session as a patient reports it. `id` is made by the client, so that the same report
 * sent twice is one session. A score that was not given is null and stays missing, never 0.
 */
export const practiceSchema = z.object({
  id: z.guid(),
  /** The sent revision that the patient had before them. */
  revisionId: z.guid(),
  /** The patient's calendar day. */
  practisedOn: isoDateSchema,
  items: z.array(practisedItemSchema).min(1).max(60),
  painBefore: painScoreSchema.nullable(),
  painAfter: painScoreSchema.nullable(),
  effort: z.int(EFFORT_RANGE).min(0, EFFORT_RANGE).max(10, EFFORT_RANGE).nullable(),
  comment: z
    .string()
    .trim()
    .max(COMMENT_LENGTH, `Use at most ${COMMENT_LENGTH} letters. You can say the rest by phone.`)
    .transform((text) => text || null)
    .nullable(),
  /** Whether there is a danger sign; null where the question was left out, which is no "no". */
  redFlag: z.boolean().nullable(),
  difficulty: z.enum(difficulties).nullable(),
  /** Where it hurt. */
  painPlaces: z.array(z.enum(painPlaceNames)).max(painPlaceNames.length),
  wantsCall: z.boolean(),
  /** The session in whose place this one comes. */
  corrects: z.guid().nullable(),
});
export type PracticeReport = z.output<typeof practiceSchema>;
