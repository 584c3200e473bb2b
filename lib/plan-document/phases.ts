import { addDays, daysBetween, eachDate, type IsoDate, weekdayOf } from "@/lib/dates";
import { endDate, type Schedule } from "@/lib/plans/schedule";
import { firstDayOf, isInWeek, itemsDueOn, phasesOf, weekOfDay } from "@/lib/plans/timing/days";
import type { ItemTiming } from "@/lib/plans/timing/schema";

type Item = { exercise: { slug: string; name: string }; dosageWords: string } & ItemTiming;

/** What the next weeks of a plan bring. */
export type NextPhase = {
  /** From 1. */
  week: number;
  from: IsoDate;
  starting: string[];
  ending: string[];
  /** The same exercise in another amount, or on other days. */
  changing: { name: string; dosageWords: string }[];
};

/**
 * The first change of exercises after `today`, by plan weeks; null when there is none, and without a
 * schedule. A change that has come already is no news.
 */
export function nextPhaseOf(
  items: readonly Item[],
  schedule: Schedule | null,
  today: IsoDate,
): NextPhase | null {
  if (!schedule) return null;
  const phases = phasesOf(items, schedule.weeks);
  const next = phases.findIndex(({ fromWeek }) => firstDayOf(fromWeek, schedule) > today);
  // Before the start the first phase is still to come, but it is the one on the page.
  const index = Math.max(next, next === -1 ? -1 : 1);
  const [before, after] = [phases[index - 1], phases[index]];
  if (!before || !after) return null;
  const has = (list: readonly Item[], { exercise }: Item) =>
    list.some((one) => one.exercise.slug === exercise.slug);
  const fresh = after.items.filter((item) => !before.items.includes(item));
  const gone = before.items.filter((item) => !after.items.includes(item));
  return {
    week: after.fromWeek,
    from: firstDayOf(after.fromWeek, schedule),
    starting: fresh.filter((item) => !has(gone, item)).map(({ exercise }) => exercise.name),
    ending: gone.filter((item) => !has(fresh, item)).map(({ exercise }) => exercise.name),
    changing: fresh
      .filter((item) => has(gone, item))
      .map(({ exercise, dosageWords }) => ({ name: exercise.name, dosageWords })),
  };
}

export type OtherItem = {
  name: string;
  /** The next day on which it is due; null when the plan has none. */
  next: IsoDate | null;
};

/** The exercises of the week of `day` that are not done on it, each with its next day. */
export function otherItemsOf<T extends Item>(
  items: readonly T[],
  shown: readonly T[],
  schedule: Schedule | null,
  day: IsoDate,
): OtherItem[] {
  if (!schedule || day < schedule.startDate || day > endDate(schedule)) return [];
  const week = weekOfDay(daysBetween(schedule.startDate, day));
  const left = items.filter((item) => isInWeek(item, week) && !shown.includes(item));
  if (left.length === 0) return [];
  const ahead = eachDate(addDays(day, 1), endDate(schedule)).filter(
    (date) => schedule.daysOfWeek?.includes(weekdayOf(date)) ?? true,
  );
  return left.map((item) => ({
    name: item.exercise.name,
    next: ahead.find((date) => itemsDueOn([item], schedule, date).length > 0) ?? null,
  }));
}
