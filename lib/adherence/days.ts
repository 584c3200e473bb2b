import type { DayWorking } from "@/lib/adherence/schema";
import { countUpTo, type DaySessions, type SessionsByDay } from "@/lib/adherence/sessions";
import { stateOn, stretchOn, type Timeline } from "@/lib/adherence/timeline";
import { type IsoDate, weekdayOf } from "@/lib/dates";

const NO_SESSIONS: DaySessions = { complete: 0, partial: 0 };

/** One day's due and done sessions with the reason. Days of an n-days-a-week schedule come out as
 * `any-day` with 0, because their week counts them. */
export function workDay(
  timeline: Timeline,
  sessions: SessionsByDay,
  date: IsoDate,
  today: IsoDate,
): DayWorking {
  const logged = sessions.get(date) ?? NO_SESSIONS;
  const total = logged.complete + logged.partial;
  const off = (reason: DayWorking["reason"]): DayWorking => {
    return { date, reason, sessions: total, due: 0, done: 0, partial: 0, uncounted: total };
  };

  const state = stateOn(timeline, date);
  const schedule = stretchOn(timeline, date)?.schedule;
  if (!schedule) return off("not-started");
  if (state !== "active" && state !== "pause-day" && state !== "stop-day") return off(state);
  if (schedule.daysOfWeek === null) {
    return { ...off("any-day"), uncounted: Math.max(0, total - 1) };
  }
  if (!schedule.daysOfWeek.includes(weekdayOf(date))) return off("not-scheduled");

  const counted = countUpTo(schedule.sessionsPerDay, logged);
  const left = schedule.sessionsPerDay - counted.done;
  // Before the rule for the day of a pause, so that pausing a plan never makes anything due.
  if (date === today && left > 0) return { ...off("today-open"), uncounted: 0 };
  return {
    date,
    reason: state === "active" ? "due" : state,
    sessions: total,
    // On the day of a pause or stop each session is due only if practised: asking for the second of
    // two would punish the patient for having done the first.
    due: state === "active" ? schedule.sessionsPerDay : counted.done,
    ...counted,
    uncounted: total - counted.done,
  };
}
