import type { PlanHistory, Silence } from "@/lib/adherence/schema";
import { stateOn, stretchOn, timelineOf } from "@/lib/adherence/timeline";
import { addDays, daysBetween, eachDate, type IsoDate, weekdayOf } from "@/lib/dates";

/** The days before `today` on which the plan was active and nothing was logged, counted since the
 * last entry, or since the start when there is none; null while the plan is paused and once it was
 * stopped. An entry in which every exercise was skipped breaks the silence too: the patient spoke.
 *
 * Days of the week: each scheduled day is a due day. n days a week: the patient chooses the days, so
 * no single day is missed; each active day adds n/7 of a due day, and a due day falls where the sum
 * reaches a whole one (3 days a week: three due days are seven days of silence). */
export function silenceOf(history: PlanHistory, today: IsoDate): Silence | null {
  const { stoppedOn, pauses } = history;
  if (stoppedOn !== null && stoppedOn <= today) return null;
  if (pauses.some(({ from, until }) => from <= today && (until === null || today < until))) {
    return null;
  }

  const timeline = timelineOf(history);
  const lastLoggedOn = history.practices.reduce<IsoDate | null>(
    (last, { date }) => (date <= today && (last === null || date > last) ? date : last),
    null,
  );
  const start = timeline.stretches[0]?.effectiveFrom ?? today;
  const silence: Silence = { lastLoggedOn, dueOn: [], activeOn: [] };
  const from = lastLoggedOn === null || lastLoggedOn < start ? start : addDays(lastLoggedOn, 1);
  if (daysBetween(from, today) < 1) return silence;

  // In sevenths of a due day, so that the sum stays a whole number.
  let sevenths = 0;
  for (const date of eachDate(from, addDays(today, -1))) {
    if (stateOn(timeline, date) !== "active") continue;
    silence.activeOn.push(date);
    const { daysOfWeek, daysPerWeek } = stretchOn(timeline, date)!.schedule;
    const before = Math.floor(sevenths / 7);
    if (daysOfWeek === null) sevenths += daysPerWeek ?? 0;
    else if (daysOfWeek.includes(weekdayOf(date))) sevenths += 7;
    if (Math.floor(sevenths / 7) > before) silence.dueOn.push(date);
  }
  return silence;
}
