import {
  addDays,
  daysBetween,
  earliest,
  type IsoDate,
  latest,
  type Weekday,
  weekdayOf,
} from "@/lib/dates";
import { endDate, type Schedule } from "@/lib/plans/schedule";
import { firstDayOf, isDueOnDay, weekOfDay } from "@/lib/plans/timing/days";
import type { ItemTiming } from "@/lib/plans/timing/schema";

/** A sheet holds so many weeks; for later ones a new sheet is printed. */
export const WEEKS_ON_PAPER = 6;

type Timed = Pick<ItemTiming, "fromWeek" | "untilWeek" | "everyDays">;

/** A week from Monday on: a date for each of the plan's weekdays, null where nothing is due. */
export type DatedRow = { monday: IsoDate; days: (IsoDate | null)[] };
/** A plan week, from 1, of which the patient chooses the days. */
export type CountedRow = { week: number; from: IsoDate; boxes: number };

/** The boxes to tick: for named days those days with their dates, else so many for each plan week. */
export type TickGrid =
  | { kind: "dated"; weekdays: Weekday[]; rows: DatedRow[] }
  | { kind: "counted"; rows: CountedRow[] };

/** The stretch of days that a sheet printed on `today` covers; null once the plan's weeks are over. */
export function daysOnPaper(
  schedule: Schedule,
  today: IsoDate,
): { from: IsoDate; until: IsoDate } | null {
  const from = latest(today, schedule.startDate);
  if (from > endDate(schedule)) return null;
  const weekBegins =
    schedule.daysOfWeek === null
      ? firstDayOf(weekOfDay(daysBetween(schedule.startDate, from)), schedule)
      : mondayOf(from);
  return { from, until: earliest(endDate(schedule), addDays(weekBegins, WEEKS_ON_PAPER * 7 - 1)) };
}

/**
 * The boxes of one session's exercises, from `today` or the start on: of a single exercise, or for a
 * diary of all of them, wherever any is due. Weeks in which nothing is due are left out; without any
 * week there are no rows.
 */
export function ticksOf(items: readonly Timed[], schedule: Schedule, today: IsoDate): TickGrid {
  const span = daysOnPaper(schedule, today);
  const isDue = (date: IsoDate) =>
    span !== null &&
    date >= span.from &&
    date <= span.until &&
    items.some((item) => isDueOnDay(item, daysBetween(schedule.startDate, date)));
  const { daysOfWeek, daysPerWeek } = schedule;
  if (daysOfWeek === null)
    return { kind: "counted", rows: span ? countedRows(schedule, span, daysPerWeek!, isDue) : [] };
  return {
    kind: "dated",
    weekdays: daysOfWeek,
    rows: span ? datedRows(span, daysOfWeek, isDue) : [],
  };
}

type Span = { from: IsoDate; until: IsoDate };
type IsDue = (date: IsoDate) => boolean;

function datedRows({ from, until }: Span, weekdays: readonly Weekday[], isDue: IsDue): DatedRow[] {
  const rows: DatedRow[] = [];
  for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7)) {
    const days = weekdays.map((weekday) => {
      const date = addDays(monday, weekday - 1);
      return isDue(date) ? date : null;
    });
    if (days.some((date) => date !== null)) rows.push({ monday, days });
  }
  return rows;
}

function countedRows(
  schedule: Schedule,
  { from, until }: Span,
  daysPerWeek: number,
  isDue: IsDue,
): CountedRow[] {
  const rows: CountedRow[] = [];
  const first = weekOfDay(daysBetween(schedule.startDate, from));
  for (let week = first; firstDayOf(week, schedule) <= until; week += 1) {
    const start = firstDayOf(week, schedule);
    const due = [0, 1, 2, 3, 4, 5, 6].filter((day) => isDue(addDays(start, day))).length;
    const boxes = Math.min(daysPerWeek, due);
    if (boxes > 0) rows.push({ week, from: latest(start, from), boxes });
  }
  return rows;
}

const mondayOf = (date: IsoDate) => addDays(date, 1 - weekdayOf(date));
