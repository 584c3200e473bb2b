import type { Adherence, PlanHistory } from "@/lib/adherence/schema";
import { stateOn, stretchOn, timelineOf } from "@/lib/adherence/timeline";
import { addDays, daysBetween, eachDate, type IsoDate, latest, weekdayOf } from "@/lib/dates";

/** The next day, today included, on which a session can become due; null once the plan is stopped or
 * over, and while it is paused without an end. Today stands as long as it is not done. On an
 * n-days-a-week schedule it is the first open day of a week that has not reached its number.
 * `working` is that of the whole plan up to `today`. */
export function nextDue(
  history: PlanHistory,
  { days, weeks }: Pick<Adherence, "days" | "weeks">,
  today: IsoDate,
): IsoDate | null {
  const { pauses } = history;
  if (pauses.some(({ from, until }) => from <= today && until === null)) return null;
  const timeline = timelineOf(history);
  const last = timeline.stretches.at(-1)?.to;
  if (last === undefined || last < today) return null;

  const now = days.find(({ date }) => date === today);
  const doneToday = now !== undefined && now.sessions > 0;
  const running = weeks.find(({ status }) => status === "running");
  // In a week that has reached its number nothing more is due.
  const full = running && running.done >= running.target ? running.to : null;

  for (const date of eachDate(today, last)) {
    if (stateOn(timeline, date) !== "active") continue;
    const { daysOfWeek } = stretchOn(timeline, date)!.schedule;
    if (daysOfWeek === null) {
      if ((date === today && doneToday) || (full !== null && date <= full)) continue;
      return date;
    }
    if (!daysOfWeek.includes(weekdayOf(date))) continue;
    if (date === today && now?.reason === "due") continue;
    return date;
  }
  return null;
}

/** Which week of its schedule the plan is in, from 1, and how many there are; null before it begins
 * and once it is over. */
export function weekOf(
  history: PlanHistory,
  today: IsoDate,
): { week: number; weeks: number } | null {
  const stretch = stretchOn(timelineOf(history), today);
  if (!stretch || today < stretch.from) return null;
  const { startDate, weeks } = stretch.schedule;
  if (today > latest(stretch.to, addDays(startDate, weeks * 7 - 1))) return null;
  return { week: Math.floor(daysBetween(startDate, today) / 7) + 1, weeks };
}
