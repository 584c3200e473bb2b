import type { Adherence, Practice, Window } from "@/lib/adherence/schema";
import { addDays, type IsoDate, weekdayOf } from "@/lib/dates";
import { type CalendarDay, calendarWeeks } from "@/lib/review/rules";

/** A month of the calendar: its days in rows from Monday to Sunday, null outside of it. */
export type CalendarMonth = { first: IsoDate; weeks: (CalendarDay | null)[][] };

/** The calendar of a window, month by month; days before the plan's first have no working, and are
 * left out. */
export function calendarOf(
  working: Pick<Adherence, "days">,
  practices: Practice[],
  today: IsoDate,
  { from, to }: Window,
): CalendarMonth[] {
  const days = calendarWeeks(working, practices, today).flat();
  return monthsOf(days.filter(({ date }) => date >= from && date <= to));
}

/** The months that these days touch, the oldest first. Days come in order and without a hole. */
export function monthsOf(days: readonly CalendarDay[]): CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (const day of days) {
    const first = `${day.date.slice(0, 8)}01` as IsoDate;
    let month = months.at(-1);
    if (month?.first !== first) months.push((month = { first, weeks: [] }));
    const column = weekdayOf(day.date) - 1;
    if (column === 0 || month.weeks.length === 0)
      month.weeks.push(Array.from({ length: 7 }, () => null));
    month.weeks.at(-1)![column] = day;
  }
  return months;
}

/** Where a key leads from a day of a calendar: the nearest day that it has; null for other keys. */
export function dayAfterKey(key: string, date: IsoDate, first: IsoDate, last: IsoDate) {
  const weekday = weekdayOf(date);
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: 1 - weekday,
    End: 7 - weekday,
    PageUp: -28,
    PageDown: 28,
  };
  const step = steps[key];
  if (step === undefined) return null;
  const to = addDays(date, step);
  return to < first ? first : to > last ? last : to;
}
