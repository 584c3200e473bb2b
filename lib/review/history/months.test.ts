import { describe, expect, it } from "vitest";

import { adherence } from "@/lib/adherence/rules";
import { day, EVERY_DAY, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";
import { isoDate } from "@/lib/dates";
import { calendarOf, dayAfterKey } from "./months";

describe("the months of the calendar", () => {
  // 2 November 2026 to 3 January 2027: over the end of a year.
  const plan = planOf(onDays(EVERY_DAY, { weeks: 9 }), { practices: practisedOn(0, 30, 61) });
  const window = { from: day(0), to: day(62) };
  const today = day(62);
  const months = calendarOf(adherence(plan, window, today), plan.practices, today, window);

  it("hold each day of the plan once, under its month and weekday", () => {
    expect(months.map(({ first }) => first)).toEqual(["2026-11-01", "2026-12-01", "2027-01-01"]);
    const days = months.flatMap(({ weeks }) => weeks.flat().flatMap((one) => one?.date ?? []));
    expect(days).toHaveLength(63);
    expect(new Set(days).size).toBe(63);
    // 1 December 2026 is a Tuesday.
    expect(months[1]!.weeks[0]!.map((one) => one?.date.slice(8) ?? "")).toEqual([
      "",
      "01",
      "02",
      "03",
      "04",
      "05",
      "06",
    ]);
    for (const { weeks } of months) expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it("hold only the days of the window", () => {
    const few = { from: isoDate("2026-11-30"), to: isoDate("2026-12-01") };
    const shown = calendarOf(adherence(plan, few, today), plan.practices, today, few);
    expect(shown.map(({ weeks }) => weeks.flat().flatMap((one) => one?.date ?? []))).toEqual([
      ["2026-11-30"],
      ["2026-12-01"],
    ]);
  });
});

describe("the keys of the calendar", () => {
  const go = (key: string, from = day(10)) => dayAfterKey(key, from, day(0), day(62));

  it("go by days, weeks and ends of the week", () => {
    // Day 10 is a Thursday.
    expect([go("ArrowLeft"), go("ArrowRight"), go("ArrowUp"), go("ArrowDown")]).toEqual([
      day(9),
      day(11),
      day(3),
      day(17),
    ]);
    expect([go("Home"), go("End"), go("PageDown")]).toEqual([day(7), day(13), day(38)]);
  });

  it("stay within the days shown, and leave other keys alone", () => {
    expect(go("ArrowUp", day(2))).toBe(day(0));
    expect(go("PageDown", day(60))).toBe(day(62));
    expect(go("a")).toBeNull();
  });
});
