import { z } from "zod";

import {
  addDays,
  type IsoDate,
  isoDate,
  isoDateSchema,
  type Weekday,
  weekdayName,
} from "@/lib/dates";
import { english, type Speech } from "@/lib/language/speech";

const DAYS_MISSING = "Choose the days of the week, or how many days a week.";
const WEEKS_RANGE = "A plan lasts 1 to 52 weeks.";
const PER_WEEK_RANGE = "Choose 1 to 7 days a week.";
const PER_DAY_RANGE = "Choose 1 to 6 sessions a day.";
const WEEKDAY_RANGE = "A day of the week is a number from 1 (Monday) to 7 (Sunday).";

const weekdaySchema = z
  .int(WEEKDAY_RANGE)
  .min(1, WEEKDAY_RANGE)
  .max(7, WEEKDAY_RANGE)
  .transform((day) => day as Weekday);

/** When a plan is practised: on named days of the week, or on any n days a week (exactly one of the
 * two is set, the other is null). Days come out sorted. Every message is a sentence for the field. */
export const scheduleSchema = z
  .object({
    startDate: isoDateSchema,
    weeks: z.int(WEEKS_RANGE).min(1, WEEKS_RANGE).max(52, WEEKS_RANGE),
    daysOfWeek: z
      .array(weekdaySchema, DAYS_MISSING)
      .refine((days) => new Set(days).size === days.length, "Choose each day only once.")
      .transform((days) => days.toSorted((a, b) => a - b))
      .nullable()
      .default(null),
    daysPerWeek: z
      .int(PER_WEEK_RANGE)
      .min(1, PER_WEEK_RANGE)
      .max(7, PER_WEEK_RANGE)
      .nullable()
      .default(null),
    sessionsPerDay: z.int(PER_DAY_RANGE).min(1, PER_DAY_RANGE).max(6, PER_DAY_RANGE),
  })
  .superRefine(({ daysOfWeek, daysPerWeek }, context) => {
    const named = daysOfWeek !== null && daysOfWeek.length > 0;
    const message =
      named && daysPerWeek !== null
        ? "Choose either the days of the week or how many days a week, not both."
        : !named && (daysPerWeek === null || daysOfWeek !== null)
          ? DAYS_MISSING
          : null;
    if (message) context.addIssue({ code: "custom", path: ["daysOfWeek"], message });
  });

export type Schedule = z.output<typeof scheduleSchema>;

/** The last day of the schedule: `weeks` times seven days, the start date included. */
export function endDate(schedule: Schedule): IsoDate {
  return addDays(schedule.startDate, schedule.weeks * 7 - 1);
}

/** Whether two schedules ask for the same: only a revision for which this is false starts a new plan
 * week. */
export function sameSchedule(a: Schedule, b: Schedule): boolean {
  return (
    a.startDate === b.startDate &&
    a.weeks === b.weeks &&
    a.daysPerWeek === b.daysPerWeek &&
    a.sessionsPerDay === b.sessionsPerDay &&
    (a.daysOfWeek ?? []).join() === (b.daysOfWeek ?? []).join()
  );
}

/** The schedule in plain words: "Every day, twice a day, for 6 weeks". */
export function describeSchedule(schedule: Schedule, speech: Speech = english): string {
  const t = speech.words("schedule");
  const { weeks, sessionsPerDay } = schedule;
  const days = describeDays(schedule, speech);
  if (sessionsPerDay === 1) return t("once", { days, weeks });
  return t("several", { days, times: sessionsPerDay, weeks });
}

/** The days alone: "Every day", "3 days a week", "Monday, Wednesday and Friday". */
export function describeDays(
  { daysOfWeek, daysPerWeek }: Schedule,
  { words, locale }: Speech = english,
): string {
  const t = words("schedule");
  if (daysPerWeek === 7 || daysOfWeek?.length === 7) return t("everyDay");
  if (daysOfWeek === null) return t("daysAWeek", { count: daysPerWeek ?? 0 });
  if (daysOfWeek.join() === "1,2,3,4,5") return t("mondayToFriday");
  return new Intl.ListFormat(locale).format(daysOfWeek.map((day) => weekdayName(day, locale)));
}

/** The schedule of a stored revision; null while a draft has none yet. The database keeps the
 * columns of a sent one whole, with exactly one of the two kinds of days. */
export function scheduleOf(revision: {
  startDate: string | null;
  weeks: number | null;
  daysOfWeek: number[] | null;
  daysPerWeek: number | null;
  sessionsPerDay: number;
}): Schedule | null {
  const { startDate, weeks, daysOfWeek, daysPerWeek, sessionsPerDay } = revision;
  if (!startDate || !weeks || (daysOfWeek === null) === (daysPerWeek === null)) return null;
  return {
    startDate: isoDate(startDate),
    weeks,
    daysOfWeek: daysOfWeek as Weekday[] | null,
    daysPerWeek,
    sessionsPerDay,
  };
}
