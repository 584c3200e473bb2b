import { addDays, daysBetween, type IsoDate, weekdayOf } from "@/lib/dates";
import { endDate, type Schedule } from "../schedule";
import { blocks, type ItemTiming } from "./schema";

type Weeks = Pick<ItemTiming, "fromWeek" | "untilWeek">;
type Days = Weeks & Pick<ItemTiming, "everyDays">;
type Place = Pick<ItemTiming, "block" | "superset">;

/** The plan week of the day `day` days after the start (0 is the start itself), from 1. */
export const weekOfDay = (day: number): number => Math.floor(day / 7) + 1;

/** Whether an exercise belongs to plan week `week`, from 1. */
export function isInWeek({ fromWeek, untilWeek }: Weeks, week: number): boolean {
  return week >= (fromWeek ?? 1) && week <= (untilWeek ?? Infinity);
}

/** Whether an exercise is due `day` days after the plan's start, in its weeks and every so many days. */
export function isDueOnDay(item: Days, day: number): boolean {
  return day >= 0 && isInWeek(item, weekOfDay(day)) && day % (item.everyDays ?? 1) === 0;
}

/**
 * The exercises that are due on `date`, in the plan's order: those of the week whose turn it is,
 * counted in calendar days from the start. Whether the schedule asks for practice on that weekday is
 * another matter. None before the start and after the end.
 */
export function itemsDueOn<T extends Days>(
  items: readonly T[],
  schedule: Schedule,
  date: IsoDate,
): T[] {
  if (date > endDate(schedule)) return [];
  const day = daysBetween(schedule.startDate, date);
  return items.filter((item) => isDueOnDay(item, day));
}

/**
 * The exercises of a session on `date`, in the order in which they are done. Practice is never
 * refused, so there always are some: before the start those of the first day, after the end those of
 * the last; on a day on which none is due all of that week; and all when the week has none either,
 * or while there is no schedule.
 */
export function sessionItemsOn<T extends Days & Place>(
  items: readonly T[],
  schedule: Schedule | null,
  date: IsoDate,
): T[] {
  if (!schedule) return inOrder(items);
  const last = schedule.weeks * 7 - 1;
  const day = Math.min(Math.max(daysBetween(schedule.startDate, date), 0), last);
  const due = items.filter((item) => isDueOnDay(item, day));
  const ofWeek = items.filter((item) => isInWeek(item, weekOfDay(day)));
  return inOrder([due, ofWeek, items].find((list) => list.length > 0) ?? []);
}

/** The exercises as they are done: warm-up, main part, cool-down, and in each as the plan has them. */
export function inOrder<T extends Pick<ItemTiming, "block">>(items: readonly T[]): T[] {
  return blocks.flatMap((block) => items.filter((item) => item.block === block));
}

/** The exercises as they are done, those of one superset together; one that stands alone is alone. */
export function groupsOf<T extends Place>(items: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const item of inOrder(items)) {
    const group = groups.at(-1);
    const before = group?.[0];
    const isTogether =
      before && before.block === item.block && before.superset === item.superset && item.superset;
    if (group && isTogether) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

export type Phase<T> = { fromWeek: number; untilWeek: number; items: T[] };

/** The weeks of a plan joined where the list of exercises is the same; one phase when nothing changes. */
export function phasesOf<T extends Weeks>(items: readonly T[], weeks: number): Phase<T>[] {
  const phases: Phase<T>[] = [];
  for (let week = 1; week <= weeks; week += 1) {
    const list = items.filter((item) => isInWeek(item, week));
    const before = phases.at(-1);
    const isSame =
      before?.items.length === list.length && list.every((item, i) => item === before.items[i]);
    if (before && isSame) before.untilWeek = week;
    else phases.push({ fromWeek: week, untilWeek: week, items: list });
  }
  return phases;
}

/** The first day of a plan week, from 1. */
export function firstDayOf(week: number, schedule: Pick<Schedule, "startDate">): IsoDate {
  return addDays(schedule.startDate, (week - 1) * 7);
}

/**
 * The days on which the schedule asks for practice although no exercise is due then. With n days a
 * week the patient chooses the days, so only whole weeks without an exercise count: their first day.
 */
export function emptyDays(items: readonly Days[], schedule: Schedule): IsoDate[] {
  const found: IsoDate[] = [];
  for (let day = 0; day < schedule.weeks * 7; day += 1) {
    const date = addDays(schedule.startDate, day);
    const isAsked = schedule.daysOfWeek
      ? schedule.daysOfWeek.includes(weekdayOf(date))
      : day % 7 === 0;
    const has = schedule.daysOfWeek
      ? items.some((item) => isDueOnDay(item, day))
      : items.some((item) => isInWeek(item, weekOfDay(day)));
    if (isAsked && !has) found.push(date);
  }
  return found;
}
