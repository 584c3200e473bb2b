import { z } from "zod";
import { type IsoDate, isoDateSchema } from "@/lib/dates";
import { painScoreSchema } from "@/lib/pain/schema";
import { skipReasons } from "../schema";

const SETS_RANGE = "Choose how many sets were done.";

/** As the patient's, in words for staff. */
const itemSchema = z
  .object({
    planItemId: z.guid(),
    setsDone: z.int(SETS_RANGE).min(0, SETS_RANGE).max(10, SETS_RANGE),
    /** Why nothing of it was done; null when at least one set was. */
    skipReason: z.enum(skipReasons).nullable(),
  })
  .refine(({ setsDone, skipReason }) => setsDone > 0 === (skipReason === null), {
    path: ["skipReason"],
    message: "Choose why it was left out.",
  });

const EFFORT_RANGE = "Effort is a whole number from 0 to 10.";

/** A session that a member of staff practised with the patient. A score not taken is null, never 0. */
export const supervisedSchema = z.object({
  /** Made by the browser: sent twice, stored once. */
  id: z.guid(),
  planId: z.guid("This plan is not known."),
  revisionId: z.guid(),
  /** The patient's calendar day. */
  practisedOn: isoDateSchema,
  items: z
    .array(itemSchema)
    .min(1)
    .max(60)
    .refine((items) => items.some(({ setsDone }) => setsDone > 0), {
      message: "Say what was done: at least one set of one exercise.",
    }),
  painBefore: painScoreSchema.nullable(),
  painAfter: painScoreSchema.nullable(),
  effort: z.int(EFFORT_RANGE).min(0, EFFORT_RANGE).max(10, EFFORT_RANGE).nullable(),
  /** For colleagues; no patient reads it. */
  note: z
    .string()
    .trim()
    .max(1000, "Use at most 1,000 characters.")
    .transform((text) => text || null)
    .nullable(),
});
export type SupervisedReport = z.output<typeof supervisedSchema>;

export const supervisedFormSchema = z.object({
  planId: z.guid("This plan is not known."),
  /** The patient's calendar day; null is today. */
  day: isoDateSchema.nullable(),
});

export const supervisedIdSchema = z.object({ sessionId: z.guid("This session is not known.") });

/** What there is to note for a day of a plan. */
export type SupervisedForm = {
  patientName: string;
  day: IsoDate;
  /** The days that can be chosen, the newest first. */
  days: IsoDate[];
  revisionId: string;
  /** In the order in which they are done. */
  items: { planItemId: string; name: string; sets: number }[];
  /** Sessions that are noted for that day already. */
  notedBefore: number;
};
