import { formatAdherence } from "@/lib/adherence/bands";
import { adherence } from "@/lib/adherence/rules";
import type { PlanHistory } from "@/lib/adherence/schema";
import { addDays, daysBetween, type IsoDate } from "@/lib/dates";
import type {
  EasierRule,
  HarderRule,
  PlanRules,
  ProgressionEvidence,
  ProgressionRule,
  Step,
} from "./schema";

/** What holds for a plan whose rules nobody set. */
export const PRESET_RULES: PlanRules = {
  harder: {
    rule: { step: "harder", weeks: 2, adherence: 80, painAfter: 3, effort: 4 },
    isOn: true,
  },
  easier: { rule: { step: "easier", painAfter: 6, times: 2 }, isOn: true },
};

/** Fewer scores than this say nothing yet about how well a plan is borne. */
export const LEAST_SCORES = 3;

/** So many of the patient's days a step that was declined is not proposed again. */
export const QUIET_DAYS = 7;

/** One logged session; a score that was not given is null. */
export type PracticeFact = {
  id: string;
  /** The revision that the patient had before them. */
  revisionId: string;
  practisedOn: IsoDate;
  /** Exercises of which at least one set was done. */
  itemsDone: number;
  /** NPRS, 0 to 10. */
  painAfter: number | null;
  /** 0 to 10. */
  effort: number | null;
  /** Null: the question was left out. */
  redFlag: boolean | null;
};

/** All that a rule looks at. */
export type ProgressionFacts = {
  history: PlanHistory;
  /** The newest sent revision, and the first day on which it was in force and begun. */
  revision: { id: string; from: IsoDate };
  /** In the order practised. */
  sessions: readonly PracticeFact[];
  /** The patient's calendar day. */
  today: IsoDate;
};

/** "A harder step", "An easier step". */
export const stepNames: Record<Step, string> = {
  harder: "A harder step",
  easier: "An easier step",
};

/** A rule as a sentence: "Pain after practice of 6 or more in 2 sessions in a row: an easier step." */
export function ruleInWords(rule: ProgressionRule): string {
  if (rule.step === "easier") {
    const times = rule.times === 1 ? "in one session" : `in ${rule.times} sessions in a row`;
    return `Pain after practice of ${rule.painAfter} or more ${times}: an easier step.`;
  }
  const weeks = rule.weeks === 1 ? "1 week" : `${rule.weeks} weeks`;
  const pain = `pain after practice at most ${rule.painAfter} and effort at most ${rule.effort}`;
  const met = rule.adherence === 0 ? pain : `at least ${rule.adherence} % done, ${pain}`;
  return `After ${weeks} with ${met}: a harder step.`;
}

/** What a proposal rests on, in one sentence. */
export function evidenceInWords(step: Step, evidence: ProgressionEvidence): string {
  const pains = evidence.sessions.flatMap(({ painAfter }) => painAfter ?? []);
  if (step === "easier")
    return pains.length === 1
      ? `Pain after practice was ${pains[0]}.`
      : `Pain after practice was ${pains.slice(0, -1).join(", ")} and ${pains.at(-1)}.`;
  const efforts = evidence.sessions.flatMap(({ effort }) => effort ?? []);
  const parts = [
    `${formatAdherence(evidence)} done`,
    `pain after practice at most ${Math.max(...pains)}`,
    ...(efforts.length > 0 ? [`effort at most ${Math.max(...efforts)}`] : []),
  ];
  return `${parts.join(", ")}.`;
}

/**
 * Whether a rule holds today, with what it rests on; null when it does not. A missing score is
 * missing: it never counts as low or high. Adherence is counted by the rules of lib/adherence.
 */
export function evaluate(
  rule: ProgressionRule,
  facts: ProgressionFacts,
): ProgressionEvidence | null {
  return rule.step === "harder" ? harderEvidence(rule, facts) : easierEvidence(rule, facts);
}

/**
 * The rule that proposes something today: the easier step before the harder one, because pain is the
 * more urgent of the two. Null when none holds.
 */
export function firstThatHolds(
  rules: PlanRules,
  facts: ProgressionFacts,
): { rule: ProgressionRule; evidence: ProgressionEvidence } | null {
  for (const { rule, isOn } of [rules.easier, rules.harder]) {
    const evidence = isOn ? evaluate(rule, facts) : null;
    if (evidence) return { rule, evidence };
  }
  return null;
}

/** Whether a session alone forbids a harder step: a danger sign, or more pain or effort than allowed. */
export function forbidsHarder(
  rule: HarderRule,
  { painAfter, effort, redFlag }: Pick<PracticeFact, "painAfter" | "effort" | "redFlag">,
): boolean {
  return redFlag === true || (painAfter ?? 0) > rule.painAfter || (effort ?? 0) > rule.effort;
}

/** Over the last `weeks` × 7 days, today included; the revision was in force before the first of them. */
function harderEvidence(
  rule: HarderRule,
  { history, revision, sessions, today }: ProgressionFacts,
): ProgressionEvidence | null {
  const length = rule.weeks * 7;
  if (daysBetween(revision.from, today) < length) return null;
  const window = { from: addDays(today, 1 - length), to: today };
  const seen = sessions.filter(
    ({ practisedOn }) => practisedOn >= window.from && practisedOn <= window.to,
  );
  const scored = seen.filter(({ painAfter, itemsDone }) => painAfter !== null && itemsDone > 0);
  if (scored.length < LEAST_SCORES) return null;
  if (seen.some((session) => forbidsHarder(rule, session))) return null;
  const { due, done } = adherence(history, window, today);
  if (due === 0 || done * 100 < rule.adherence * due) return null;
  return { ...window, due, done, sessions: seen.map(shown) };
}

/** Over the latest scored sessions of the revision in force: an earlier one's pain was answered by it. */
function easierEvidence(
  rule: EasierRule,
  { history, revision, sessions, today }: ProgressionFacts,
): ProgressionEvidence | null {
  const latest = sessions
    .filter(
      ({ revisionId, practisedOn, painAfter }) =>
        revisionId === revision.id && practisedOn <= today && painAfter !== null,
    )
    .slice(-rule.times);
  const [first] = latest;
  if (!first || latest.length < rule.times) return null;
  if (latest.some(({ painAfter }) => painAfter! < rule.painAfter)) return null;
  const window = { from: first.practisedOn, to: latest.at(-1)!.practisedOn };
  const { due, done } = adherence(history, window, today);
  return { ...window, due, done, sessions: latest.map(shown) };
}

function shown({ id, practisedOn, painAfter, effort }: PracticeFact) {
  return { id, practisedOn, painAfter, effort };
}
