import { describe, expect, test } from "vitest";
import { adherence } from "@/lib/adherence/rules";
import type { PlanHistory, Practice } from "@/lib/adherence/schema";
import {
  anyDays,
  day,
  EVERY_DAY,
  onDays,
  planOf,
  practisedOn,
} from "@/lib/adherence/testing/plans";
import { type CalendarDay, calendarWeeks } from "@/lib/review/rules";

function calendar(plan: PlanHistory, today: number): CalendarDay[][] {
  const working = adherence(plan, { from: day(0), to: day(today) }, day(today));
  return calendarWeeks(working, plan.practices, day(today));
}

const marks = (weeks: CalendarDay[][]) => weeks.map((week) => week.map(({ mark }) => mark));

describe("the calendar", () => {
  test("shows what was done, in part, missed, and still open today", () => {
    const part: Practice = { date: day(1), itemsDone: 1, itemsTotal: 4 };
    const plan = planOf(onDays(EVERY_DAY), { practices: [...practisedOn(0), part] });
    const weeks = calendar(plan, 3);
    expect(marks(weeks)).toEqual([
      ["done", "part", "missed", "open", "outside", "outside", "outside"],
    ]);
    expect(weeks.flat().filter(({ isToday }) => isToday)).toEqual([
      { date: day(3), mark: "open", isToday: true },
    ]);
  });

  test("shows rest, and practice that was not asked for", () => {
    const plan = planOf(onDays([1, 3, 5]), { practices: practisedOn(1) });
    expect(marks(calendar(plan, 4))[0]!.slice(0, 4)).toEqual(["missed", "extra", "missed", "rest"]);
  });

  test("calls no day of an n-days-a-week plan missed", () => {
    const plan = planOf(anyDays(3), { practices: practisedOn(2) });
    expect(marks(calendar(plan, 7))[0]).toEqual([
      "rest",
      "rest",
      "done",
      "rest",
      "rest",
      "rest",
      "rest",
    ]);
  });

  test("shows a pause after its first day", () => {
    const pauses = [{ from: day(1), until: day(3) }];
    expect(marks(calendar(planOf(onDays(EVERY_DAY), { pauses }), 4))[0]!.slice(0, 4)).toEqual([
      "missed",
      "rest",
      "paused",
      "missed",
    ]);
  });

  test("begins every week on a Monday, whatever day the plan begins on", () => {
    const weeks = calendar(planOf(onDays(EVERY_DAY, { startDate: day(3) })), 9);
    expect(weeks.map((week) => [week[0]!.date, week.length])).toEqual([
      [day(0), 7],
      [day(7), 7],
    ]);
    expect(weeks[0]![2]!.mark).toBe("outside");
  });

  test("is empty before the plan begins", () => {
    expect(calendarWeeks({ days: [] }, [], day(0))).toEqual([]);
  });
});
