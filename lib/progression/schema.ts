import { z } from "zod";

const weeks = "Give 1 to 12 weeks.";
const week = z.int(weeks).min(1, weeks).max(12, weeks);
const sentence = "Give a score from 0 to 10.";
const score = z.int(sentence).min(0, sentence).max(10, sentence);
const percent = "Give a percentage from 0 to 100.";
const painful = "Give a score from 1 to 10.";
const often = "Give 1 to 7 sessions.";

export const harderRuleSchema = z.object({
  step: z.literal("harder"),
  weeks: week,
  /** Least adherence, percent. */
  adherence: z.int(percent).min(0, percent).max(100, percent),
  /** Highest NPRS after practice. */
  painAfter: score,
  /** Highest effort. */
  effort: score,
});
export type HarderRule = z.output<typeof harderRuleSchema>;

export const easierRuleSchema = z.object({
  step: z.literal("easier"),
  /** Lowest NPRS after practice that counts; 0 is no pain and never does. */
  painAfter: z.int(painful).min(1, painful).max(10, painful),
  /** How many of the latest sessions in a row. */
  times: z.int(often).min(1, often).max(7, often),
});
export type EasierRule = z.output<typeof easierRuleSchema>;

/**
 * When a step is proposed. `harder`: after so many weeks of a revision with enough of it done and
 * pain and effort low. `easier`: when pain after practice was high so many times.
 */
export const progressionRuleSchema = z.discriminatedUnion("step", [
  harderRuleSchema,
  easierRuleSchema,
]);
export type ProgressionRule = z.output<typeof progressionRuleSchema>;
export type Step = ProgressionRule["step"];

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

/** The two rules of a plan, each on or off. */
export const planRulesSchema = z
  .object({
    harder: z.object({ rule: harderRuleSchema, isOn: z.boolean() }),
    easier: z.object({ rule: easierRuleSchema, isOn: z.boolean() }),
  })
  .refine(
    ({ harder, easier }) =>
      !harder.isOn || !easier.isOn || easier.rule.painAfter > harder.rule.painAfter,
    {
      path: ["easier", "rule", "painAfter"],
      message: "Give more pain than a harder step still allows.",
    },
  );
export type PlanRules = z.output<typeof planRulesSchema>;

export const readRulesSchema = z.object({ planId: z.uuid() });
export const setRulesSchema = readRulesSchema.extend({ rules: planRulesSchema });

export const declineSchema = z.object({
  reason: z
    .string()
    .trim()
    .min(1, "Say why, for whoever reads it later.")
    .max(500, "Use at most 500 characters."),
});

/** What a therapist makes of a proposal. Both accepting and changing lead to the composer. */
export const decisionSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("accept"),
    /** Exercises of the plan that give way to their step. */
    itemSlugs: z.array(z.string().max(80)).min(1, "Choose at least one exercise.").max(40),
  }),
  z.object({ kind: z.literal("change") }),
  declineSchema.extend({ kind: z.literal("decline") }),
]);
export type Decision = z.output<typeof decisionSchema>;
export const decideProposalSchema = z.object({ proposalId: z.uuid(), decision: decisionSchema });
