import { bandOf, formatAdherence, wholePercent } from "@/lib/adherence/bands";
import { explainDay, explainWeek } from "@/lib/adherence/explain";
import { type LoggedSession, shareOfLogged } from "@/lib/adherence/logged";
import { adherence } from "@/lib/adherence/rules";
import type { DayWorking, PlanHistory } from "@/lib/adherence/schema";
import { SKIP_WORDS, WINDOW_WORDS } from "@/lib/adherence/table/words";
import { wilsonInterval } from "@/lib/adherence/wilson";
import { type WindowName, windowStart } from "@/lib/adherence/windows";
import type { Figure, Working } from "@/lib/adherence/working/schema";
import { earliest, type IsoDate } from "@/lib/dates";
import { IMPORTANT_PAIN_CHANGE, inOrder, painChange, riseAbove } from "@/lib/pain/rules";
import type { Moment, PainBands, PainSession } from "@/lib/pain/schema";
import { skipReasonSchema } from "@/lib/practice/schema";

/** All that a number is made of; what `loadPlanHistory` gives. */
export type Ground = {
  history: PlanHistory;
  painSessions: PainSession[];
  logged: LoggedSession[];
  bands: PainBands;
};

const SELF_REPORTED =
  "Reported by the patient, or noted by staff who practised with them. Opening the plan counts for nothing.";
const NO_SCORE = "A score that was not given is left out; it is never counted as 0.";
const BAND_NAMES = { "on-track": "on track", slipping: "slipping", "off-track": "off track" };

/** How a number of the table was made on the patient's day `today`: the same rules that made it, with
 * the days, weeks or sessions that they counted. Throws nothing. */
export function workingOf(
  figure: Figure,
  ground: Ground,
  window: WindowName,
  today: IsoDate,
): Working {
  switch (figure) {
    case "adherence":
      return adherenceWorking(ground.history, window, today);
    case "exercises":
      return setsWorking(within(ground.logged, window, today), window);
    case "skips":
      return skipsWorking(within(ground.logged, window, today), window);
    case "effort":
      return effortWorking(within(ground.logged, "all", today));
    case "change":
      return changeWorking(known(ground, today));
    case "rise":
      return riseWorking(known(ground, today));
    case "pain":
      return scoreWorking(known(ground, today), "after", "after practice");
    case "morning":
      return scoreWorking(known(ground, today), "next-morning", "of a next morning");
  }
}

function adherenceWorking(history: PlanHistory, window: WindowName, today: IsoDate): Working {
  const start = earliest(today, ...history.revisions.map(({ effectiveFrom }) => effectiveFrom));
  const from = windowStart(window, today) ?? start;
  const { due, done, ratio, partial, days, weeks } = adherence(history, { from, to: today }, today);
  const uncounted = [...days.filter(({ reason }) => reason !== "any-day"), ...weeks].reduce(
    (sum, part) => sum + part.uncounted,
    0,
  );
  const band = bandOf(ratio);
  const range = wilsonInterval(done, due);
  const facts = [
    due === 0
      ? `No session was due ${withinWords(window)}: there is no share, neither 0 % nor 100 %.`
      : `${count(due, "session")} ${due === 1 ? "was" : "were"} due ${withinWords(window)}, ${done} done.`,
  ];
  if (partial > 0) facts.push(`In ${partial} of them not every exercise was done.`);
  if (uncounted > 0)
    facts.push(
      `${count(uncounted, "logged session")} ${uncounted === 1 ? "does" : "do"} not count: more than asked, or on a day on which nothing was due.`,
    );
  if (band && range)
    facts.push(
      `This is ${BAND_NAMES[band]}: from 80 % on track, from 50 % slipping, below that off track.`,
      `95 % interval ${percent(range.low)}–${percent(range.high)} % (Wilson): how far chance alone could move a share of ${count(due, "session")}.`,
    );
  facts.push(SELF_REPORTED);
  return {
    result: due === 0 ? "–" : formatAdherence({ due, done }),
    facts,
    tables: tablesOf(
      [
        "Week by week",
        weeks.map((week) => ({ from: week.from, to: week.to, words: explainWeek(week) })),
      ],
      [
        "Day by day",
        days
          .filter(saysSomething)
          .map((day) => ({ from: day.date, to: null, words: explainDay(day) })),
      ],
    ),
  };
}

/** Rest days and days counted with their week add nothing, unless something was logged there. */
function saysSomething({ reason, due, sessions }: DayWorking): boolean {
  if (reason === "any-day") return false;
  return due > 0 || sessions > 0 || !["not-scheduled", "not-started", "ended"].includes(reason);
}

function setsWorking(logged: LoggedSession[], window: WindowName): Working {
  const { setsDue, setsDone } = shareOfLogged(logged);
  return {
    result: setsDue === 0 ? "–" : `${wholePercent(setsDone / setsDue)} %`,
    facts: [
      setsDue === 0
        ? `Nothing was logged ${withinWords(window)}.`
        : `${setsDone} of ${count(setsDue, "prescribed set")} done ${withinWords(window)}.`,
      "Only sessions that were logged count here: a session left out altogether shows in adherence.",
      "Each exercise counts at most the sets prescribed: more of one never makes up for another.",
      SELF_REPORTED,
    ],
    tables: tablesOf([
      "Session by session",
      logged.map(({ date, setsDue: due, setsDone: done }) => {
        return { from: date, to: null, words: `${done} of ${count(due, "set")} done.` };
      }),
    ]),
  };
}

function skipsWorking(logged: LoggedSession[], window: WindowName): Working {
  const { skips, commonestReason } = shareOfLogged(logged);
  const reasons = logged.flatMap(({ skipReasons }) => skipReasons);
  const facts = skipReasonSchema.options
    .map((reason) => ({ reason, n: reasons.filter((each) => each === reason).length }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
    .map(({ reason, n }) => `${count(n, "time")}: ${SKIP_WORDS[reason]}.`);
  return {
    result: commonestReason === null ? "–" : `${skips}, mostly ${SKIP_WORDS[commonestReason]}`,
    facts: [
      skips === 0
        ? `No exercise was left out with a reason ${withinWords(window)}.`
        : `${count(skips, "exercise")} left out with a reason ${withinWords(window)}.`,
      ...facts,
      "An exercise that was left out without a reason is not among them.",
    ],
    tables: tablesOf([
      "Session by session",
      logged
        .filter(({ skipReasons }) => skipReasons.length > 0)
        .map(({ date, skipReasons }) => {
          const words = skipReasons.map((reason) => SKIP_WORDS[reason]).join(", ");
          return { from: date, to: null, words: `Left out: ${words}.` };
        }),
    ]),
  };
}

function effortWorking(logged: LoggedSession[]): Working {
  const rows = logged.flatMap(({ date, effort }) =>
    effort === null ? [] : [{ from: date, to: null, words: `${effort} of 10` }],
  );
  return {
    result: rows.at(-1)?.words ?? "–",
    facts: [
      rows.length === 0
        ? "The patient gave no effort yet."
        : `The latest of ${count(rows.length, "answer")}; 0 is none, 10 the most.`,
    ],
    tables: tablesOf(["Session by session", rows]),
  };
}

function scoreWorking(sessions: PainSession[], moment: Moment, when: string): Working {
  const rows = sessions.flatMap(({ date, scores }) => {
    const score = scores[moment];
    return typeof score === "number" ? [{ from: date, to: null, words: `${score} of 10` }] : [];
  });
  return {
    result: rows.at(-1)?.words ?? "–",
    facts: [
      rows.length === 0
        ? `There is no score ${when} yet.`
        : `The latest of ${count(rows.length, "score")} ${when}; 0 is no pain, 10 the worst imaginable.`,
      NO_SCORE,
    ],
    tables: tablesOf(["Session by session", rows]),
  };
}

function changeWorking(sessions: PainSession[]): Working {
  const found = painChange(sessions);
  const rows = sessions.flatMap(({ date, scores: { after } }) =>
    typeof after === "number" ? [{ from: date, to: null, words: `${after} after practice` }] : [],
  );
  return {
    result: found ? points(found.change) : "–",
    facts: [
      found
        ? `The latest score after practice, ${found.latest}, minus the first, ${found.first}: ${points(found.change)}.`
        : "It takes two scores after practice.",
      `A change of ${IMPORTANT_PAIN_CHANGE} points or more is an important one; below that it may be chance.`,
      "The scores between the first and the latest do not count here.",
      NO_SCORE,
    ],
    tables: tablesOf(["Session by session", rows]),
  };
}

function riseWorking(sessions: PainSession[]): Working {
  const rows = sessions.flatMap(({ date, scores }) => {
    const rise = riseAbove(scores, "after");
    if (rise === null) return [];
    const words = `${scores.before} before, ${scores.after} after: ${points(rise)}.`;
    return [{ from: date, to: null, words, rise }];
  });
  const last = rows.at(-1);
  return {
    result: last ? points(last.rise) : "–",
    facts: [
      last
        ? "Pain after practice minus pain before it, in the latest session that has both."
        : "No session has both a score before and one after.",
      NO_SCORE,
    ],
    tables: tablesOf([
      "Session by session",
      rows.map(({ from, to, words }) => ({ from, to, words })),
    ]),
  };
}

type Table = [caption: string, rows: Working["tables"][number]["rows"]];

function tablesOf(...tables: Table[]): Working["tables"] {
  return tables
    .filter(([, rows]) => rows.length > 0)
    .map(([caption, rows]) => ({ caption, rows: rows.toReversed() }));
}

function within(logged: LoggedSession[], window: WindowName, today: IsoDate): LoggedSession[] {
  const from = windowStart(window, today);
  return inOrder(logged.filter(({ date }) => date <= today && (from === null || date >= from)));
}

const known = ({ painSessions }: Ground, today: IsoDate) =>
  inOrder(painSessions.filter(({ date }) => date <= today));

const withinWords = (window: WindowName) =>
  window === "all" ? "over the plan so far" : WINDOW_WORDS[window].within;

const percent = (share: number) => Math.round(share * 100);

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** With a true minus sign. */
function points(change: number): string {
  const size = count(Math.abs(change), "point");
  return change === 0 ? "no change" : `${change < 0 ? "−" : "+"}${size}`;
}
