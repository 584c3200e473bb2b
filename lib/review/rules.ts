import type { Adherence, DayWorking, Practice } from "@/lib/adherence/schema";
import { addDays, eachDate, type IsoDate, weekdayOf } from "@/lib/dates";

/** What a day of the calendar shows.
 * - `done`, `part`, `missed`: a day that counts, with all, some or none of its sessions
 * - `open`: today, which still can be practised
 * - `extra`: practised though nothing was asked
 * - `rest`, `paused`: nothing asked
 * - `outside`: the plan was not running */
export type DayMark = "done" | "part" | "missed" | "open" | "extra" | "rest" | "paused" | "outside";

export type CalendarDay = { date: IsoDate; mark: DayMark; isToday: boolean };

/** The weeks of a plan from Monday to Sunday, the oldest first; days without working are outside. */
export function calendarWeeks(
  { days }: Pick<Adherence, "days">,
  practices: Practice[],
  today: IsoDate,
): CalendarDay[][] {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const byDate = new Map(days.map((day) => [day.date, day]));
  const whole = new Set(
    practices.filter((p) => p.itemsDone >= p.itemsTotal).map(({ date }) => date),
  );
  const from = addDays(first.date, 1 - weekdayOf(first.date));
  const to = addDays(last.date, 7 - weekdayOf(last.date));
  const calendar = eachDate(from, to).map((date): CalendarDay => {
    const day = byDate.get(date);
    const mark = day ? markOf(day, whole.has(date)) : "outside";
    return { date, mark, isToday: date === today };
  });
  return Array.from({ length: calendar.length / 7 }, (_, i) => calendar.slice(i * 7, i * 7 + 7));
}

function markOf(day: DayWorking, anyWhole: boolean): DayMark {
  const practised = day.sessions > 0;
  switch (day.reason) {
    case "due":
      if (day.done === 0) return "missed";
      return day.done < day.due || day.partial > 0 ? "part" : "done";
    case "today-open":
      return practised ? "part" : "open";
    case "any-day":
    case "pause-day":
    case "stop-day":
      if (!practised) return "rest";
      return anyWhole ? "done" : "part";
    case "not-scheduled":
      return practised ? "extra" : "rest";
    case "paused":
      return practised ? "extra" : "paused";
    default:
      return practised ? "extra" : "outside";
  }
}
