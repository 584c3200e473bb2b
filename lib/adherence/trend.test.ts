import { describe, expect, test } from "vitest";
import { adherence } from "@/lib/adherence/rules";
import { day, EVERY_DAY, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";
import { addDays, weekdayOf } from "@/lib/dates";
import type { PainSession } from "@/lib/pain/schema";
import { NO_CHANGE_KNOWN, TREND_WEEKS, weeklyTrend } from "./trend";

/** A Monday after the examples' first day. */
const MONDAY = addDays(day(0), (8 - weekdayOf(day(0))) % 7);

const workingOf = (plan: Parameters<typeof adherence>[0], to: typeof MONDAY) =>
  adherence(plan, { from: day(0), to }, to);
const scored = (at: number, after: number): PainSession => ({
  id: String(at),
  date: addDays(MONDAY, at),
  reportedOn: addDays(MONDAY, at),
  scores: { after },
  redFlag: null,
});

describe("a plan's weekly trend", () => {
  test("counts Monday to Sunday, the running week first, and what is due as adherence does", () => {
    const plan = planOf(onDays(EVERY_DAY), {
      practices: practisedOn(...Array.from({ length: 40 }, (_, at) => at)),
    });
    const wednesday = addDays(MONDAY, 16);
    const working = workingOf(plan, wednesday);
    const { due, done } = weeklyTrend(working, [], wednesday);
    expect(due.slice(0, 3)).toEqual([3, 7, 7]);
    expect(due.reduce((sum, n) => sum + n, 0)).toBe(working.due);
    expect(done.reduce((sum, n) => sum + n, 0)).toBe(working.done);
  });

  test("keeps thirteen weeks at most, and leaves empty ones at their end out", () => {
    const plan = planOf({ ...onDays(EVERY_DAY), weeks: 40 }, {});
    const { due, pain } = weeklyTrend(
      workingOf(plan, addDays(MONDAY, 200)),
      [],
      addDays(MONDAY, 200),
    );
    expect(due).toHaveLength(TREND_WEEKS);
    expect(pain).toEqual([]);
  });

  test("compares a week's last score with the plan's first, and nothing with itself", () => {
    const sessions = [scored(0, 7), scored(1, 6), scored(9, 5), scored(10, 4), scored(15, 8)];
    const { pain } = weeklyTrend({ days: [], weeks: [] }, sessions, addDays(MONDAY, 30));
    expect(pain).toEqual([NO_CHANGE_KNOWN, NO_CHANGE_KNOWN, 1, -3, -1]);
    const alone = weeklyTrend({ days: [], weeks: [] }, [scored(0, 7)], addDays(MONDAY, 3));
    expect(alone.pain).toEqual([]);
  });
});
