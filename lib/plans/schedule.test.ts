import { describe, expect, it } from "vitest";

import {
  describeSchedule,
  endDate,
  sameSchedule,
  type Schedule,
  scheduleSchema,
} from "@/lib/plans/schedule";

const form = {
  startDate: "2026-11-02",
  weeks: 6,
  daysOfWeek: [1, 3, 5] as number[] | null,
  daysPerWeek: null as number | null,
  sessionsPerDay: 1,
};
const parse = (change: object): Schedule => scheduleSchema.parse({ ...form, ...change });
const problems = (change: object) =>
  scheduleSchema
    .safeParse({ ...form, ...change })
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a schedule", () => {
  it("names days of the week, sorted, or counts them, and leaves the other null", () => {
    expect(parse({ daysOfWeek: [5, 1, 3] }).daysOfWeek).toEqual([1, 3, 5]);
    expect(parse({ daysOfWeek: null, daysPerWeek: 3 }).daysPerWeek).toBe(3);
    expect(parse({ daysOfWeek: undefined, daysPerWeek: 3 }).daysOfWeek).toBeNull();
  });

  it("asks for exactly one of the two", () => {
    const missing = ["daysOfWeek: Choose the days of the week, or how many days a week."];
    expect(problems({ daysOfWeek: null })).toEqual(missing);
    expect(problems({ daysOfWeek: [] })).toEqual(missing);
    expect(problems({ daysPerWeek: 3 })).toEqual([
      "daysOfWeek: Choose either the days of the week or how many days a week, not both.",
    ]);
  });

  it("says in a sentence beside the field what is wrong", () => {
    expect(problems({ weeks: 0 })).toEqual(["weeks: A plan lasts 1 to 52 weeks."]);
    expect(problems({ weeks: 53 })).toEqual(["weeks: A plan lasts 1 to 52 weeks."]);
    expect(problems({ weeks: 1.5 })).toEqual(["weeks: A plan lasts 1 to 52 weeks."]);
    expect(problems({ weeks: NaN })).toEqual(["weeks: A plan lasts 1 to 52 weeks."]);
    expect(problems({ sessionsPerDay: 7 })).toEqual([
      "sessionsPerDay: Choose 1 to 6 sessions a day.",
    ]);
    expect(problems({ daysOfWeek: null, daysPerWeek: 8 })).toEqual([
      "daysPerWeek: Choose 1 to 7 days a week.",
    ]);
    expect(problems({ daysOfWeek: [1, 1] })).toEqual(["daysOfWeek: Choose each day only once."]);
    expect(problems({ daysOfWeek: [8] })).toEqual([
      "daysOfWeek.0: A day of the week is a number from 1 (Monday) to 7 (Sunday).",
    ]);
    expect(problems({ startDate: "soon" })).toEqual(["startDate: Give a date as year-month-day."]);
  });

  it("ends on the last day of its last week", () => {
    expect(endDate(parse({ weeks: 1 }))).toBe("2026-11-08");
    expect(endDate(parse({ weeks: 52 }))).toBe("2027-10-31");
  });

  it("is the same only if every part is", () => {
    expect(sameSchedule(parse({}), parse({ daysOfWeek: [5, 3, 1] }))).toBe(true);
    for (const change of [
      { startDate: "2026-11-03" },
      { weeks: 7 },
      { daysOfWeek: [1, 3] },
      { daysOfWeek: null, daysPerWeek: 3 },
      { sessionsPerDay: 2 },
    ]) {
      expect(sameSchedule(parse({}), parse(change))).toBe(false);
    }
  });
});

describe("a schedule in words", () => {
  const everyDay = [1, 2, 3, 4, 5, 6, 7];
  it.each([
    [{ daysOfWeek: everyDay, sessionsPerDay: 2 }, "Every day, twice a day, for 6 weeks"],
    [{ daysOfWeek: everyDay, weeks: 1 }, "Every day for 1 week"],
    [{ daysOfWeek: null, daysPerWeek: 3 }, "3 days a week for 6 weeks"],
    [{ daysOfWeek: null, daysPerWeek: 1 }, "1 day a week for 6 weeks"],
    [{ daysOfWeek: null, daysPerWeek: 7 }, "Every day for 6 weeks"],
    [{}, "Monday, Wednesday and Friday for 6 weeks"],
    [{ daysOfWeek: [2] }, "Tuesday for 6 weeks"],
    [
      { daysOfWeek: [1, 2, 3, 4, 5], sessionsPerDay: 3 },
      "Monday to Friday, 3 times a day, for 6 weeks",
    ],
  ])("%o reads %s", (change, words) => {
    expect(describeSchedule(parse(change))).toBe(words);
  });
});
