import { z } from "zod";
import type { IsoDate } from "@/lib/dates";
import type { Language } from "@/lib/language/languages";
import type { PlanState } from "@/lib/plans/schema";

export const WORDS_LENGTH = 500;

/** The sender's own words; an empty text is none. */
export const nudgeWordsSchema = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().max(WORDS_LENGTH, `Use at most ${WORDS_LENGTH} characters.`))
  .transform((text) => text || null);

const planIdSchema = z.guid("This plan is not known.");

export const sendNudgesSchema = z.object({
  /** Made by the browser for one press: pressed twice, sent once. */
  pressId: z.guid(),
  planIds: z
    .array(planIdSchema)
    .min(1, "Choose a plan.")
    .max(100, "Choose at most 100 plans at a time."),
  words: nudgeWordsSchema,
});
export type NudgePress = z.output<typeof sendNudgesSchema>;

export const undoNudgesSchema = z.object({
  nudgeIds: z.array(z.guid("This nudge is not known.")).min(1).max(100),
});

export const previewNudgeSchema = z.object({ planId: planIdSchema, words: nudgeWordsSchema });

/** What decides whether a patient may be nudged about a plan, and what the mail needs. */
export type NudgeFacts = {
  planId: string;
  patientId: string;
  givenName: string;
  email: string | null;
  /** IANA zone of the patient. */
  timeZone: string;
  /** As stored; null is the clinic's. */
  language: string | null;
  state: PlanState;
  isArchived: boolean;
  isDischarged: boolean;
  /** The patient stopped reminders of this plan, or such mails as this. */
  hasStopped: boolean;
  /** The patient asked to end the plan, and nobody answered yet. */
  wantsToEnd: boolean;
  /** Earlier nudges to this patient, of any plan and by anybody, that went or wait to go. */
  nudgedAt: Date[];
};

export type NudgeRefusal = {
  sentence: string;
  /** The first day, by the patient's calendar, on which it is possible again; null where no day is. */
  until: IsoDate | null;
};

/** What became of each plan of a press. */
export type NudgeOutcome = {
  done: { planId: string; nudgeId: string }[];
  refused: ({ planId: string } & NudgeRefusal)[];
  /** When the mails go; until then they can be taken back. */
  goesAt: Date;
};

export type NudgePreview = {
  subject: string;
  html: string;
  text: string;
  language: Language;
  /** Why none would go now; null where one would. */
  refusal: NudgeRefusal | null;
};
