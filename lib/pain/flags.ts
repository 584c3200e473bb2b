import type { Silence } from "@/lib/adherence/schema";
import { addDays, formatDayShort, type IsoDate, latest } from "@/lib/dates";
import {
  bandOfScore,
  DEFAULT_PAIN_BANDS,
  givenScores,
  inOrder,
  riseAbove,
  worstScore,
} from "@/lib/pain/rules";
import type {
  AlertThresholds,
  Flag,
  FlagRule,
  PainBands,
  PainSession,
  SignTakenBack,
} from "@/lib/pain/schema";

export const DEFAULT_ALERT_THRESHOLDS: AlertThresholds = {
  highPain: 7,
  painRise: 2,
  nextMorningRise: 2,
  stopBandRun: 3,
  quietDueDays: 3,
  lostDays: 14,
  recentDays: 7,
};

export type FlagInput = {
  /** Any order of days; sessions of one day in the order practised. */
  sessions: PainSession[];
  /** From `silenceOf`: null while paused and after exit, when nobody is called quiet or lost. */
  silence: Silence | null;
  /** Danger signs that nobody may miss, though their sessions do not count any more. */
  signsTakenBack?: SignTakenBack[];
  /** The patient's calendar day. */
  today: IsoDate;
  bands?: PainBands;
};

/** The rules that fire today, the newest first.
 *
 * Pain rules and red flags look at *every* session reported in the last `recentDays`, not only at the
 * latest: entries made offline arrive together, and a good Wednesday must not hide Monday's 9. They
 * also fire while the plan is paused or after exit, because what a patient reports is never dropped.
 * Missing scores fire nothing. A lost patient is not also called quiet. A danger sign that was taken
 * back stays until a person has looked at it, however long that takes. A rule in `off` never fires; without "lost" a
 * lost patient is quiet. */
export function flagsOf(
  { sessions, silence, signsTakenBack = [], today, bands = DEFAULT_PAIN_BANDS }: FlagInput,
  thresholds: AlertThresholds = DEFAULT_ALERT_THRESHOLDS,
  off: readonly FlagRule[] = [],
): Flag[] {
  const known = inOrder(sessions.filter(({ date }) => date <= today));
  const since = addDays(today, 1 - thresholds.recentDays);
  const isRecent = ({ date, reportedOn }: PainSession) => latest(date, reportedOn ?? date) >= since;
  return [
    ...known.filter(isRecent).flatMap((session) => sessionFlags(session, thresholds)),
    ...signsTakenBack.map(takenBackFlag),
    ...runFlags(known, isRecent, bands, thresholds.stopBandRun),
    ...silenceFlags(silence, thresholds, off),
  ]
    .filter(({ rule }) => !off.includes(rule))
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function sessionFlags(session: PainSession, thresholds: AlertThresholds): Flag[] {
  const { scores, redFlag } = session;
  const at = { on: session.date, sessionId: session.id ?? null };
  const flags: Flag[] = [];

  if (redFlag) {
    const sentence = `The patient said yes to a danger sign: ${redFlag}.`;
    flags.push({ rule: "red-flag", values: { answers: 1 }, threshold: 1, sentence, ...at });
  }

  const high = givenScores(scores).filter(({ score }) => score >= thresholds.highPain);
  if (high.length > 0) {
    const values = Object.fromEntries(high.map(({ moment, score }) => [moment, score]));
    const worst = Math.max(...high.map(({ score }) => score));
    const sentence = `Pain was ${worst} of 10; flagged from ${thresholds.highPain}.`;
    flags.push({ rule: "high-pain", values, threshold: thresholds.highPain, sentence, ...at });
  }

  for (const { rule, moment, threshold, words } of [
    { rule: "pain-rise", moment: "after", threshold: thresholds.painRise, words: "after practice" },
    {
      rule: "next-morning-rise",
      moment: "next-morning",
      threshold: thresholds.nextMorningRise,
      words: "the next morning",
    },
  ] as const) {
    const rise = riseAbove(scores, moment);
    if (rise === null || rise < threshold) continue;
    const values = { before: scores.before!, [moment]: scores[moment]!, rise };
    const sentence =
      `Pain rose by ${rise}, from ${values.before} before to ${values[moment]} ${words}; ` +
      `flagged from ${threshold}.`;
    flags.push({ rule, values, threshold, sentence, ...at });
  }
  return flags;
}

function takenBackFlag({ sessionId, date, on }: SignTakenBack): Flag {
  const day = formatDayShort(date, "en-GB");
  const sentence = `The patient said yes to a danger sign for ${day}, and later took it back or changed it. Ask how they are.`;
  return { rule: "sign-taken-back", values: { answers: 1 }, threshold: 1, sentence, on, sessionId };
}

/** A run counts the sessions whose highest score lies in the stop band. A session without any score
 * neither adds to a run nor breaks it. The flag stays on the session that completed the run, so that
 * a run that goes on makes no second alert. */
function runFlags(
  known: PainSession[],
  isRecent: (session: PainSession) => boolean,
  bands: PainBands,
  threshold: number,
): Flag[] {
  const runs: PainSession[][] = [[]];
  for (const session of known) {
    const worst = worstScore(session.scores);
    if (worst === null) continue;
    if (bandOfScore(worst, bands) === "stop") runs.at(-1)!.push(session);
    else runs.push([]);
  }
  return runs
    .filter((run) => run.length >= threshold && run.some(isRecent))
    .map((run) => {
      const completing = run[threshold - 1]!;
      const worst = run.map(({ scores }) => worstScore(scores)!);
      return {
        rule: "stop-band-run",
        values: {
          sessions: run.length,
          lowest: Math.min(...worst),
          highest: Math.max(...worst),
          from: bands.stopFrom,
        },
        threshold,
        sentence:
          `Pain reached ${bands.stopFrom} or more in ${run.length} sessions in a row; ` +
          `flagged from ${threshold}.`,
        on: completing.date,
        sessionId: completing.id ?? null,
        run: run.flatMap(({ id }) => id ?? []),
      };
    });
}

function silenceFlags(
  silence: Silence | null,
  thresholds: AlertThresholds,
  off: readonly FlagRule[],
): Flag[] {
  if (silence === null) return [];
  const { dueOn, activeOn, lastLoggedOn } = silence;
  const values = { dueDays: dueOn.length, days: activeOn.length };
  const about = { values, sessionId: null, since: lastLoggedOn };
  const since =
    lastLoggedOn === null
      ? "since the plan began"
      : `since ${formatDayShort(lastLoggedOn, "en-GB")}`;

  const lostOn = activeOn[thresholds.lostDays - 1];
  if (lostOn !== undefined && !off.includes("lost")) {
    const sentence = `Nothing logged for ${values.days} days ${since}; flagged from ${thresholds.lostDays}.`;
    const threshold = thresholds.lostDays;
    return [{ rule: "lost", threshold, sentence, on: lostOn, ...about }];
  }
  const quietOn = dueOn[thresholds.quietDueDays - 1];
  if (quietOn === undefined) return [];
  const sentence = `Nothing logged on ${values.dueDays} due days ${since}; flagged from ${thresholds.quietDueDays}.`;
  const threshold = thresholds.quietDueDays;
  return [{ rule: "quiet", threshold, sentence, on: quietOn, ...about }];
}
