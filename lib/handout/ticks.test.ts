import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isoDate, weekdayOf } from "@/lib/dates";
import { endDate, type Schedule, scheduleSchema } from "@/lib/plans/schedule";
import { emptyDays } from "@/lib/plans/timing/days";
import { EACH_TIME, type ItemTiming } from "@/lib/plans/timing/schema";
import { weeksAcross } from "./components/tick-boxes";
import { paperOf } from "./paper";
import { daysOnPaper, ticksOf, WEEKS_ON_PAPER } from "./ticks";

const scheduled = (change: object = {}): Schedule =>
  scheduleSchema.parse({
    startDate: "2026-11-25", // a Wednesday
    weeks: 4,
    daysOfWeek: [1, 3, 5],
    sessionsPerDay: 1,
    ...change,
  });
const anyDays = (change: object = {}) => scheduled({ daysOfWeek: null, daysPerWeek: 3, ...change });

/** The rows as words: dates, a dash where a named day has no box. */
function rows(schedule: Schedule, today: string, timing: Partial<ItemTiming> = {}) {
  const grid = ticksOf([{ ...EACH_TIME, ...timing }], schedule, isoDate(today));
  return grid.kind === "dated"
    ? grid.rows.map(({ days }) => days.map((date) => date?.slice(5) ?? "–").join(" "))
    : grid.rows.map(({ week, from, boxes }) => `${week} (${from.slice(5)}): ${boxes}`);
}

describe("boxes of named days", () => {
  test("carry their dates, from the start to the end of the plan", () => {
    expect(rows(scheduled(), "2026-11-22")).toEqual([
      "– 11-25 11-27",
      "11-30 12-02 12-04",
      "12-07 12-09 12-11",
      "12-14 12-16 12-18",
      "12-21 – –", // the plan ends on Tuesday 22 December
    ]);
  });

  test("begin today in a plan that is under way, and end with it", () => {
    expect(rows(scheduled(), "2026-12-16")).toEqual(["– 12-16 12-18", "12-21 – –"]);
    expect(rows(scheduled(), "2026-12-22")).toEqual([]);
    expect(rows(scheduled(), "2026-12-23")).toEqual([]);
  });

  test("leave out days and weeks in which the exercise is not due", () => {
    // Day 0 is the Wednesday; every other day is 25, 27, 29 November, 1, 3, 5 … December.
    expect(rows(scheduled(), "2026-11-22", { everyDays: 2, untilWeek: 2 })).toEqual([
      "– 11-25 11-27",
      "12-07 – –",
    ]);
    expect(rows(scheduled(), "2026-11-22", { fromWeek: 3 })[0]).toBe("– 12-09 12-11");
  });

  test("of a long plan fill as many weeks as a sheet has", () => {
    const all = rows(scheduled({ weeks: 12 }), "2026-11-22");
    expect(all).toHaveLength(WEEKS_ON_PAPER);
    expect(all.at(-1)).toBe("12-28 12-30 01-01");
  });
});

describe("boxes of so many days a week", () => {
  test("are that many for each plan week", () => {
    expect(rows(anyDays(), "2026-11-22")).toEqual([
      "1 (11-25): 3",
      "2 (12-02): 3",
      "3 (12-09): 3",
      "4 (12-16): 3",
    ]);
  });

  test("are no more than the days that are left of a week, or than the exercise is due", () => {
    expect(rows(anyDays(), "2026-12-14")).toEqual(["3 (12-14): 2", "4 (12-16): 3"]);
    expect(rows(anyDays(), "2026-11-22", { everyDays: 5, fromWeek: 2 })).toEqual([
      "2 (12-02): 1", // day 10
      "3 (12-09): 2", // days 15 and 20
      "4 (12-16): 1", // day 25
    ]);
  });
});

test("every box is a practice day still to come on which something is due, and none is missing", () => {
  const week = fc.option(fc.integer({ min: 1, max: 8 }));
  const anyTiming = fc.record({
    fromWeek: week,
    untilWeek: week,
    everyDays: fc.option(fc.integer({ min: 2, max: 7 })),
  });
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  fc.assert(
    fc.property(
      fc.array(anyTiming, { minLength: 1, maxLength: 4 }),
      weekdays,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: -10, max: 60 }),
      (items, daysOfWeek, weeks, offset) => {
        const schedule = scheduled({ daysOfWeek, weeks });
        const today = addDays(schedule.startDate, offset);
        const grid = ticksOf(items, schedule, today);
        const boxes =
          grid.kind === "dated" ? grid.rows.flatMap(({ days }) => days.filter(Boolean)) : [];
        const span = daysOnPaper(schedule, today);
        const empty = new Set<string>(emptyDays(items, schedule));
        const expected = [];
        for (let date = schedule.startDate; date <= endDate(schedule); date = addDays(date, 1))
          if (
            span !== null &&
            date >= span.from &&
            date <= span.until &&
            schedule.daysOfWeek?.includes(weekdayOf(date)) &&
            !empty.has(date)
          )
            expected.push(date);
        expect(boxes).toEqual(expected);
      },
    ),
  );
});

test("as many weeks stand side by side as the paper is wide", () => {
  expect(weeksAcross(7, 1, "normal")).toBe(3);
  expect(weeksAcross(7, 2, "normal")).toBe(2);
  expect(weeksAcross(7, 1, "large")).toBe(2);
  expect(weeksAcross(3, 1, "normal")).toBe(5);
});

test.each([
  ["en-US", "letter"],
  ["fr-CA", "letter"],
  ["en-GB", "a4"],
  ["de", "a4"],
  ["ca-ES", "a4"],
])("the usual paper where %s is spoken is %s", (language, paper) => {
  expect(paperOf(language)).toBe(paper);
});
