import type { Adherence } from "@/lib/adherence/schema";
import { daysBetween, addDays, earliest, type IsoDate, weekdayOf } from "@/lib/dates";
import type { PainSession } from "@/lib/pain/schema";

/** The ISO weeks that a summary keeps: the running one and twelve before it. */
export const TREND_WEEKS = 13;

/** In `pain`: nothing to compare in this week. No change of a 0–10 score reaches it. */
export const NO_CHANGE_KNOWN = 99;

/** Each list begins with the ISO week of `today`, then the one before it, and so on. */
export type WeeklyTrend = {
  /** Sessions. All zero from some week on are left out. */
  due: number[];
  done: number[];
  /** The week's last score after practice minus the plan's first, in points; `NO_CHANGE_KNOWN`. */
  pain: number[];
};

/**
 * A plan's last weeks, of the working of the whole plan up to `today`: a day adds to its own ISO week, a
 * plan week of an n-days-a-week schedule to the one in which it ends (a running one: today's).
 * `sessions` are those up to today in their order.
 */
export function weeklyTrend(
  { days, weeks }: Pick<Adherence, "days" | "weeks">,
  sessions: readonly PainSession[],
  today: IsoDate,
): WeeklyTrend {
  const monday = addDays(today, 1 - weekdayOf(today));
  const weekOf = (date: IsoDate) => Math.max(0, Math.ceil(daysBetween(date, monday) / 7));
  const due = Array.from({ length: TREND_WEEKS }, () => 0);
  const done = Array.from({ length: TREND_WEEKS }, () => 0);
  const add = (date: IsoDate, part: { due: number; done: number }) => {
    const week = weekOf(date);
    if (week >= TREND_WEEKS) return;
    due[week]! += part.due;
    done[week]! += part.done;
  };
  for (const day of days) if (day.due > 0 || day.done > 0) add(day.date, day);
  for (const week of weeks) add(earliest(week.to, today), week);

  const pain = Array.from({ length: TREND_WEEKS }, () => NO_CHANGE_KNOWN);
  let first: number | undefined;
  for (const { date, scores } of sessions) {
    if (typeof scores.after !== "number") continue;
    const week = weekOf(date);
    if (first !== undefined && week < TREND_WEEKS) pain[week] = scores.after - first;
    first ??= scores.after;
  }
  const last = due.findLastIndex((n) => n > 0) + 1;
  return {
    due: due.slice(0, last),
    done: done.slice(0, last),
    pain: pain.slice(0, pain.findLastIndex((change) => change !== NO_CHANGE_KNOWN) + 1),
  };
}
