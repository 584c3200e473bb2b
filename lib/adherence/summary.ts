import { byUrgency } from "@/lib/adherence/flag-words";
import { adherence } from "@/lib/adherence/rules";
import type { Adherence, PlanHistory } from "@/lib/adherence/schema";
import { silenceOf } from "@/lib/adherence/silence";
import { earliest, type IsoDate } from "@/lib/dates";
import { flagsOf } from "@/lib/pain/flags";
import { inOrder, painChange } from "@/lib/pain/rules";
import type { AlertRules, Flag, PainBands, PainSession, SignTakenBack } from "@/lib/pain/schema";

export type PlanSummary = {
  adherence: Adherence;
  /** The last day on which at least one exercise was done. */
  lastPracticeOn: IsoDate | null;
  /** The latest score after practice, 0 to 10. */
  latestPain: number | null;
  /** Latest minus first score after practice; null until there are two. */
  painChange: number | null;
  /** The most urgent first. */
  flags: Flag[];
};

/** What a plan's logs say on the patient's calendar day `today`, over the whole plan so far. */
export function summarise(
  {
    history,
    painSessions,
    signsTakenBack,
    bands,
    alertRules,
  }: {
    history: PlanHistory;
    painSessions: PainSession[];
    signsTakenBack?: SignTakenBack[];
    bands: PainBands;
    /** The clinic's; without them the usual ones. */
    alertRules?: AlertRules;
  },
  today: IsoDate,
): PlanSummary {
  const known = inOrder(painSessions.filter(({ date }) => date <= today));
  const silence = silenceOf(history, today);
  const flags = flagsOf(
    { sessions: known, silence, signsTakenBack, today, bands },
    alertRules?.thresholds,
    alertRules?.off,
  );
  return {
    adherence: wholePlan(history, today),
    lastPracticeOn: history.practices.reduce<IsoDate | null>(
      (last, { date, itemsDone }) =>
        itemsDone > 0 && date <= today && (last === null || date > last) ? date : last,
      null,
    ),
    latestPain:
      known.findLast(({ scores }) => typeof scores.after === "number")?.scores.after ?? null,
    painChange: painChange(known)?.change ?? null,
    flags: byUrgency(flags),
  };
}

/** Adherence from the first revision until today. */
function wholePlan(history: PlanHistory, today: IsoDate): Adherence {
  const from = earliest(today, ...history.revisions.map(({ effectiveFrom }) => effectiveFrom));
  return adherence(history, { from, to: today }, today);
}
