import fc from "fast-check";

import type { PlanHistory, Practice } from "@/lib/adherence/schema";
import { day } from "@/lib/adherence/testing/plans";
import { addDays, type IsoDate, type Weekday } from "@/lib/dates";
import type { Schedule } from "@/lib/plans/schedule";

/** A day of the five months from 2 November 2026 on, which hold the year's end and, in many zones, a
 * change of the clocks. */
export const anyDate = (max = 150): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: 0, max }).map((offset) => day(offset));

const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const onNamedDays = fc
  .subarray(weekdays, { minLength: 1 })
  .map((daysOfWeek) => ({ daysOfWeek, daysPerWeek: null }));
const onAnyDays = fc
  .integer({ min: 1, max: 7 })
  .map((daysPerWeek) => ({ daysOfWeek: null, daysPerWeek }));

/** A valid schedule that begins in the first five weeks. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .tuple(
    anyDate(35),
    fc.integer({ min: 1, max: 8 }),
    fc.oneof(onNamedDays, onAnyDays),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([startDate, weeks, days, sessionsPerDay]) => {
    return { startDate, weeks, ...days, sessionsPerDay };
  });

/** A session, full, partial or with everything skipped. */
export const anyPractice: fc.Arbitrary<Practice> = fc.record({
  date: anyDate(110),
  itemsDone: fc.integer({ min: 0, max: 3 }),
  itemsTotal: fc.constant(3),
});

/** An open or closed pause; some are lifted on the day they began. */
export const anyPause = fc
  .tuple(anyDate(90), fc.option(fc.integer({ min: 0, max: 20 }), { freq: 4 }))
  .map(([from, length]) => ({ from, until: length === null ? null : addDays(from, length) }));

/** A plan with up to four revisions, overlapping pauses, a stop and many sessions. Consecutive
 * revisions often share their start, as edits do. */
export const anyHistory: fc.Arbitrary<PlanHistory> = fc.record({
  revisions: fc
    .tuple(
      fc.array(fc.record({ effectiveFrom: anyDate(60), schedule: anySchedule }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.boolean(),
    )
    .map(([revisions, sharedStart]) => {
      const { startDate } = revisions[0]!.schedule;
      return sharedStart
        ? revisions.map((r) => ({ ...r, schedule: { ...r.schedule, startDate } }))
        : revisions;
    }),
  pauses: fc.array(anyPause, { maxLength: 3 }),
  stoppedOn: fc.option(anyDate(100), { freq: 1 }),
  practices: fc.array(anyPractice, { maxLength: 90, size: "max" }),
});

/** A window in order. */
export const anyWindow = fc
  .tuple(anyDate(), anyDate())
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
