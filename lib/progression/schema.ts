import { z } from "zod";

const week = z.int().min(1, "Give at least 1 week.").max(12, "Give at most 12 weeks.");
const score = z.int().min(0, "Give a score from 0 to 10.").max(10, "Give a score from 0 to 10.");

/**
 * When a step is proposed. `harder`: after so many weeks of a revision with enough of it done and
 * pain and effort low. `easier`: when pain after practice was high so many times.
 */
export const progressionRuleSchema = z.discriminatedUnion("step", [
  z.object({
    step: z.literal("harder"),
    weeks: week,
    /** Least adherence, percent. */
    adherence: z.int().min(0).max(100),
    /** Highest NPRS after practice. */
    painAfter: score,
    /** Highest effort. */
    effort: score,
  }),
  z.object({
    step: z.literal("easier"),
    /** Lowest NPRS after practice that counts. */
    painAfter: score,
    /** How many of the latest sessions in a row. */
    times: z.int().min(1).max(7),
  }),
]);
export type ProgressionRule = z.output<typeof progressionRuleSchema>;

/** What a proposal rests on, as it was when the rule fired. */
export type ProgressionEvidence = {
  /** The patient's calendar days from which the sessions are. */
  from: string;
  to: string;
  /** Sessions done of sessions due in that time. */
  done: number;
  due: number;
  sessions: {
    id: string;
    practisedOn: string;
    /** NPRS after practice; null when it was not given. */
    painAfter: number | null;
    effort: number | null;
  }[];
};
