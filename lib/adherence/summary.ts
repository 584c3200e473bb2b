import { byUrgency } from "@/lib/adherence/flag-words";
import { type LoggedSession, type LoggedShare, shareOfLogged } from "@/lib/adherence/logged";
import { nextDue, weekOf } from "@/lib/adherence/next-due";
import { recentDays } from "@/lib/adherence/recent";
import { adherence } from "@/lib/adherence/rules";
import type { Adherence, PlanHistory } from "@/lib/adherence/schema";
import { silenceOf } from "@/lib/adherence/silence";
import { type WeeklyTrend, weeklyTrend } from "@/lib/adherence/trend";
import { byWindow, type Share, shareByWindow, type WindowName } from "@/lib/adherence/windows";
import { addDays, earliest, type IsoDate } from "@/lib/dates";
import { flagsOf } from "@/lib/pain/flags";
import { inOrder, painChange, riseAbove } from "@/lib/pain/rules";
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

/** All that one row of the adherence table says. */
export type RowSummary = PlanSummary & {
  windows: Record<WindowName, Share & LoggedShare>;
  /** The last 14 days, one letter each; see lib/adherence/recent.ts. */
  recent: string;
  /** After minus before, in points, of the latest session that has both. */
  latestRise: number | null;
  /** The latest score of a next morning, 0 to 10. */
  latestMorning: number | null;
  /** The latest effort, 0 to 10. */
  latestEffort: number | null;
  week: number | null;
  weeks: number | null;
  nextDueOn: IsoDate | null;
  trend: WeeklyTrend;
  /** The first day of the first sent revision. */
  beganOn: IsoDate | null;
  /** No later day can change any of it. */
  settled: boolean;
};

/** `summarise` with what the table's other columns show. */
export function summariseRow(
  loaded: Parameters<typeof summarise>[0] & { logged: LoggedSession[] },
  today: IsoDate,
): RowSummary {
  const { history, logged } = loaded;
  const summary = summarise(loaded, today);
  const known = inOrder(loaded.painSessions.filter(({ date }) => date <= today));
  const shares = shareByWindow(summary.adherence, today);
  const sets = byWindow(
    today,
    logged.map((session) => ({ ...session, on: session.date })),
    shareOfLogged,
  );
  const rises = known.flatMap(({ scores }) => riseAbove(scores, "after") ?? []);
  const mornings = known.flatMap(({ scores }) => scores["next-morning"] ?? []);
  const efforts = inOrder(logged.filter(({ date }) => date <= today)).flatMap(
    ({ effort }) => effort ?? [],
  );
  const { stoppedOn } = history;
  return {
    ...summary,
    windows: {
      "7": { ...shares["7"], ...sets["7"] },
      "14": { ...shares["14"], ...sets["14"] },
      "30": { ...shares["30"], ...sets["30"] },
      "90": { ...shares["90"], ...sets["90"] },
      all: { ...shares.all, ...sets.all },
    },
    recent: recentDays(summary.adherence, today),
    latestRise: rises.at(-1) ?? null,
    latestMorning: mornings.at(-1) ?? null,
    latestEffort: efforts.at(-1) ?? null,
    week: null,
    weeks: null,
    ...weekOf(history, today),
    nextDueOn: nextDue(history, summary.adherence, today),
    trend: weeklyTrend(summary.adherence, known, today),
    beganOn: history.revisions[0]?.schedule.startDate ?? null,
    // The longest window has to have passed too, or it would keep days that are not in it any more.
    settled: stoppedOn !== null && addDays(stoppedOn, 90) < today && summary.flags.length === 0,
  };
}
