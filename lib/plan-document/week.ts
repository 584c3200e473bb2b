import type { PlanHistory } from "@/lib/adherence/schema";
import { type DaySessions, sessionsByDay } from "@/lib/adherence/sessions";
import { stateOn, stretchOn, type Timeline, timelineOf } from "@/lib/adherence/timeline";
import { addDays, daysBetween, eachDate, type IsoDate, weekdayOf } from "@/lib/dates";

/**
 * - `done`: every session of the day, or any on a day that asked for none
 * - `part`: some of the day's sessions
 * - `due`: today, still to do
 * - `open`: a day past on which nothing was noted
 * - `planned`: a day to come
 * - `free`: any day of the week may be used, this one was not
 * - `rest`: nothing asked
 * - `off`: the plan was not running (before its start, after its end, paused)
 */
export type DayState = "done" | "part" | "due" | "open" | "planned" | "free" | "rest" | "off";
export type DayMark = { date: IsoDate; state: DayState };

export type Week = {
  /** Seven days. */
  days: DayMark[];
  /** Sessions that this week asks for, and those done of them. */
  asked: number;
  done: number;
  /** Sessions that today asks for, and those done today. */
  dueToday: number;
  doneToday: number;
  /** The next day after today on which practice is planned; null when none is in sight. */
  next: IsoDate | null;
};

const NONE: DaySessions = { complete: 0, partial: 0 };

/**
 * The patient's week around `today`: Monday to Sunday, or with n days a week the running plan week,
 * so that the count of the page is the count of the rules. Missed days are `open`, never a failure:
 * the last seven days can still be filled in.
 */
export function weekOf(history: PlanHistory, today: IsoDate): Week {
  const timeline = timelineOf(history);
  const sessions = sessionsByDay(history.practices, today);
  const count = (date: IsoDate) => {
    const { complete, partial } = sessions.get(date) ?? NONE;
    return complete + partial;
  };
  const dates = weekDates(timeline, today);
  const practised = dates.filter((date) => count(date) > 0);
  // A practised day of an n-days week keeps what it asked for when the week is full.
  const need = (date: IsoDate) => askedOn(timeline, date, count(date) > 0 ? 0 : practised.length);

  const days = dates.map((date): DayMark => {
    const done = count(date);
    const asked = need(date);
    if (done > 0) return { date, state: done >= asked ? "done" : "part" };
    if (stateOn(timeline, date) !== "active") return { date, state: "off" };
    const { schedule } = stretchOn(timeline, date)!;
    if (date < today) {
      if (schedule.daysOfWeek === null) return { date, state: "free" };
      return { date, state: asked > 0 ? "open" : "rest" };
    }
    if (asked === 0) return { date, state: "rest" };
    return { date, state: date === today ? "due" : "planned" };
  });

  return {
    days,
    ...weekTotal(timeline, dates, count, today),
    dueToday: need(today),
    doneToday: count(today),
    next: nextDay(timeline, today, practised),
  };
}

/** Sessions asked of the patient on a day; with n days a week, those of a day while days are left. */
function askedOn(timeline: Timeline, date: IsoDate, practisedDays: number): number {
  if (stateOn(timeline, date) !== "active") return 0;
  const { schedule } = stretchOn(timeline, date)!;
  if (schedule.daysOfWeek !== null)
    return schedule.daysOfWeek.includes(weekdayOf(date)) ? schedule.sessionsPerDay : 0;
  return practisedDays < (schedule.daysPerWeek ?? 0) ? schedule.sessionsPerDay : 0;
}

function weekDates(timeline: Timeline, today: IsoDate): IsoDate[] {
  const stretch = stretchOn(timeline, today);
  const planWeeks = stretch && stretch.schedule.daysOfWeek === null && stretch.weeksFrom <= today;
  const from = planWeeks
    ? addDays(today, -(daysBetween(stretch.weeksFrom, today) % 7))
    : addDays(today, 1 - weekdayOf(today));
  return eachDate(from, addDays(from, 6));
}

function weekTotal(
  timeline: Timeline,
  dates: IsoDate[],
  count: (date: IsoDate) => number,
  today: IsoDate,
): { asked: number; done: number } {
  const anyDays = stretchOn(timeline, today)?.schedule.daysPerWeek ?? null;
  const active = dates.filter((date) => stateOn(timeline, date) === "active");
  if (anyDays !== null) {
    const asked = Math.ceil((anyDays * active.length) / 7);
    return { asked, done: Math.min(asked, dates.filter((date) => count(date) > 0).length) };
  }
  let asked = 0;
  let done = 0;
  for (const date of active) {
    const sessions = askedOn(timeline, date, 0);
    asked += sessions;
    done += Math.min(sessions, count(date));
  }
  return { asked, done };
}

function nextDay(timeline: Timeline, today: IsoDate, practised: IsoDate[]): IsoDate | null {
  // Four weeks reach past any pause that has an end in sight and past every later start that a
  // patient needs to hear of now.
  for (const date of eachDate(addDays(today, 1), addDays(today, 28))) {
    if (stateOn(timeline, date) !== "active") continue;
    const { schedule, weeksFrom } = stretchOn(timeline, date)!;
    if (schedule.daysOfWeek?.includes(weekdayOf(date))) return date;
    if (schedule.daysPerWeek === null) continue;
    const sameWeek =
      Math.floor(daysBetween(weeksFrom, date) / 7) ===
      Math.floor(daysBetween(weeksFrom, today) / 7);
    if (!sameWeek || practised.length < schedule.daysPerWeek) return date;
  }
  return null;
}
