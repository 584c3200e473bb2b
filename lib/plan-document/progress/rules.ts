import type { PlanHistory } from "@/lib/adherence/schema";
import { sessionsByDay, type SessionsByDay } from "@/lib/adherence/sessions";
import { stateOn, stretchOn, type Timeline, timelineOf } from "@/lib/adherence/timeline";
import { addDays, daysBetween, eachDate, type IsoDate, latest, weekdayOf } from "@/lib/dates";
import type { ChartSession } from "@/lib/pain/chart";
import { painChange, type PainChange } from "@/lib/pain/rules";
import { weekOf } from "../week";

/** A session that counts, as the page of progress needs it. */
export type ProgressSession = ChartSession & { itemsDone: number; itemsTotal: number };

/**
 * - `done`: every session that the day asked for, or any on a day that asked for none
 * - `part`: some of the day's sessions
 * - `none`: nothing noted, whether anything was due or not: nobody is told what they missed
 * - `off`: the plan was not running
 * - `ahead`: to come
 */
export type CalendarState = "done" | "part" | "none" | "off" | "ahead";
export type CalendarDay = { date: IsoDate; state: CalendarState };

export type Progress = {
  /** Sessions in which at least one exercise was done. */
  total: number;
  /** Sessions that this week asks for, and those done of them, as on the plan's page. */
  week: { asked: number; done: number };
  recent: RecentDays;
  /** Weeks from Monday to Sunday, the oldest first; none before the plan's first. */
  calendar: CalendarDay[][];
  /** Pain after practice, from the first score to the latest; null until there are two. */
  change: PainChange | null;
};

export type RecentDays = {
  /** Days with practice. */
  done: number;
  /** Of how many days, 7 at most; fewer while the plan is younger. */
  days: number;
};

const RECENT_DAYS = 7;
const CALENDAR_WEEKS = 4;

/**
 * What the patient did so far. `sessions` come oldest first and hold none that was taken back;
 * `history.practices` are the same.
 */
export function progressOf(
  history: PlanHistory,
  sessions: ProgressSession[],
  planFrom: IsoDate,
  today: IsoDate,
): Progress {
  const byDay = sessionsByDay(history.practices, today);
  const { asked, done } = weekOf(history, today);
  return {
    total: sessions.filter(({ itemsDone }) => itemsDone > 0).length,
    week: { asked, done },
    recent: recentDays(byDay, planFrom, today),
    calendar: calendarOf(timelineOf(history), byDay, planFrom, today),
    change: painChange(
      sessions.map(({ practisedOn, pain }) => ({ date: practisedOn, scores: pain })),
    ),
  };
}

/**
 * The days with practice of the last seven. Today is one of them only once it was practised, so that
 * a morning never looks worse than the evening before.
 */
export function recentDays(byDay: SessionsByDay, planFrom: IsoDate, today: IsoDate): RecentDays {
  const to = byDay.has(today) ? today : addDays(today, -1);
  const from = latest(planFrom, addDays(to, 1 - RECENT_DAYS));
  if (from > to) return { done: 0, days: 0 };
  return {
    done: eachDate(from, to).filter((date) => byDay.has(date)).length,
    days: daysBetween(from, to) + 1,
  };
}

/** The last four weeks up to the one of `today`, or those since the plan began. */
export function calendarOf(
  timeline: Timeline,
  byDay: SessionsByDay,
  planFrom: IsoDate,
  today: IsoDate,
): CalendarDay[][] {
  const thisMonday = mondayOf(today);
  const first = latest(mondayOf(planFrom), addDays(thisMonday, -7 * (CALENDAR_WEEKS - 1)));
  const weeks: CalendarDay[][] = [];
  for (let monday = first; monday <= thisMonday; monday = addDays(monday, 7))
    weeks.push(
      eachDate(monday, addDays(monday, 6)).map((date) => ({
        date,
        state: calendarState(timeline, byDay, date, today),
      })),
    );
  return weeks;
}

function calendarState(
  timeline: Timeline,
  byDay: SessionsByDay,
  date: IsoDate,
  today: IsoDate,
): CalendarState {
  const { complete, partial } = byDay.get(date) ?? { complete: 0, partial: 0 };
  const isActive = stateOn(timeline, date) === "active";
  if (complete + partial > 0) {
    const asked = isActive ? askedOn(timeline, date) : 0;
    return complete + partial >= asked ? "done" : "part";
  }
  if (!isActive) return "off";
  return date > today ? "ahead" : "none";
}

/** Sessions that a practised day asked for, as the plan's own week counts them. */
function askedOn(timeline: Timeline, date: IsoDate): number {
  const { schedule } = stretchOn(timeline, date)!;
  const { daysOfWeek, sessionsPerDay } = schedule;
  return daysOfWeek === null || daysOfWeek.includes(weekdayOf(date)) ? sessionsPerDay : 0;
}

const mondayOf = (date: IsoDate) => addDays(date, 1 - weekdayOf(date));
