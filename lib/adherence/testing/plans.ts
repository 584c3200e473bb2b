import type { PlanHistory, Practice } from "@/lib/adherence/schema";
import { addDays, type IsoDate, isoDate, type Weekday } from "@/lib/dates";
import type { Schedule } from "@/lib/plans/schedule";

/** A Monday, so that day 0, 7, 14 … of an example begin a week. */
export const MONDAY = isoDate("2026-11-02");

/** The day `offset` days after the examples' first Monday. */
export function day(offset: number): IsoDate {
  return addDays(MONDAY, offset);
}

/** Four weeks on the given days of the week, from the first Monday. */
export function onDays(daysOfWeek: Weekday[], change: Partial<Schedule> = {}): Schedule {
  const schedule = { startDate: MONDAY, weeks: 4, daysOfWeek, daysPerWeek: null };
  return { ...schedule, sessionsPerDay: 1, ...change };
}

export const EVERY_DAY: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Four weeks of n days a week, from the first Monday. */
export function anyDays(daysPerWeek: number, change: Partial<Schedule> = {}): Schedule {
  const schedule = { startDate: MONDAY, weeks: 4, daysOfWeek: null, daysPerWeek };
  return { ...schedule, sessionsPerDay: 1, ...change };
}

/** A full session on each of the days. */
export function practisedOn(...offsets: number[]): Practice[] {
  return offsets.map((offset) => ({ date: day(offset), itemsDone: 4, itemsTotal: 4 }));
}

/** A plan with one revision, in force from its start. */
export function planOf(schedule: Schedule, change: Partial<PlanHistory> = {}): PlanHistory {
  const revisions = [{ effectiveFrom: schedule.startDate, schedule }];
  return { revisions, pauses: [], stoppedOn: null, practices: [], ...change };
}
