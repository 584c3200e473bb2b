import { describe, expect, it } from "vitest";

import { adherence } from "@/lib/adherence/rules";
import type { PlanHistory } from "@/lib/adherence/schema";
import { anyDays, EVERY_DAY, onDays, planOf } from "@/lib/adherence/testing/plans";
import { isoDate, todayIn } from "@/lib/dates";

// Eight courses of a plan, each worked by hand in its comment: what a clinician with a calendar and
// a pencil comes to. Whoever changes the rules changes these tables first.

const ALWAYS = ["2026-01-01", "2027-12-31"] as const;

/** [done, due, logged but not counted] of a window, seen on `today`. */
function count(
  history: PlanHistory,
  today: string,
  [from, to]: readonly [string, string] = ALWAYS,
) {
  const window = { from: isoDate(from), to: isoDate(to) };
  const { due, done, days, weeks } = adherence(history, window, isoDate(today));
  const parts = [...days.filter(({ reason }) => reason !== "any-day"), ...weeks];
  return [done, due, parts.reduce((sum, { uncounted }) => sum + uncounted, 0)];
}

/** Whole sessions on days of one month, "2026-11": a day named twice has two. */
const on = (month: string, ...days: number[]) =>
  days.map((date) => {
    return {
      date: isoDate(`${month}-${String(date).padStart(2, "0")}`),
      itemsDone: 4,
      itemsTotal: 4,
    };
  });

const november = (...days: number[]) => on("2026-11", ...days);

describe("worked by hand: a change of the clocks", () => {
  // Berlin, every day for one week, 19 to 25 October 2026; on the 25th the clock goes back, 25 hours.
  //   Mon 19 ✓  Tue 20 ✓  Wed 21 ✓  Thu 22 ✓  Fri 23 ✓  Sat 24 –  Sun 25 ✓ ✓   6 of 7, 1 too many
  const inBerlin = (instant: string) => todayIn("Europe/Berlin", new Date(instant));
  const october = planOf(onDays(EVERY_DAY, { startDate: isoDate("2026-10-19"), weeks: 1 }), {
    practices: [
      ...on("2026-10", 19, 20, 21, 22, 23),
      // 00:30 in summer time and 23:30 in winter time: the same day, 24 hours apart.
      ...["2026-10-24T22:30:00Z", "2026-10-25T22:30:00Z"].map((sentAt) => {
        return { date: inBerlin(sentAt), itemsDone: 4, itemsTotal: 4 };
      }),
    ],
  });

  it("makes one day of 25 hours, due once", () => {
    expect(count(october, inBerlin("2026-10-25T23:00:00Z"))).toEqual([6, 7, 1]);
  });

  it("ends that day an hour later by the world's clock, and not before", () => {
    const empty = { ...october, practices: [] };
    expect(count(empty, inBerlin("2026-10-25T22:59:59Z"))).toEqual([0, 6, 0]);
    expect(count(empty, inBerlin("2026-10-25T23:00:00Z"))).toEqual([0, 7, 0]);
  });

  it("ends a day of 23 hours an hour earlier", () => {
    // New York, 2 to 8 March 2026; on the 8th the clock goes forward, and midnight is 04:00 UTC.
    const inNewYork = (instant: string) => todayIn("America/New_York", new Date(instant));
    const march = planOf(onDays(EVERY_DAY, { startDate: isoDate("2026-03-02"), weeks: 1 }));
    expect(count(march, inNewYork("2026-03-09T03:59:59Z"))).toEqual([0, 6, 0]);
    expect(count(march, inNewYork("2026-03-09T04:00:00Z"))).toEqual([0, 7, 0]);
  });
});

describe("worked by hand: New Year", () => {
  const december = ["2026-12-01", "2026-12-31"] as const;
  const january = ["2027-01-01", "2027-01-31"] as const;

  it("parts named days between the years", () => {
    // Mondays, Wednesdays and Fridays for two weeks from Monday 28 December 2026.
    //   28 Dec ✓  30 Dec –            1 of 2
    //   1 Jan ✓  4 Jan ✓  6 Jan –  8 Jan ✓   3 of 4
    const plan = planOf(onDays([1, 3, 5], { startDate: isoDate("2026-12-28"), weeks: 2 }), {
      practices: [...on("2026-12", 28), ...on("2027-01", 1, 4, 8)],
    });
    expect(count(plan, "2027-01-20", december)).toEqual([1, 2, 0]);
    expect(count(plan, "2027-01-20", january)).toEqual([3, 4, 0]);
    expect(count(plan, "2027-01-20")).toEqual([4, 6, 0]);
  });

  it("counts a week of three days in the year in which it ends", () => {
    // Weeks from Tuesday: 29 Dec to 4 Jan (30 Dec ✓  31 Dec ✓  2 Jan ✓: 3 of 3), 5 to 11 Jan (6 Jan ✓: 1 of 3).
    const plan = planOf(anyDays(3, { startDate: isoDate("2026-12-29"), weeks: 2 }), {
      practices: [...on("2026-12", 30, 31), ...on("2027-01", 2, 6)],
    });
    expect(count(plan, "2027-01-20", december)).toEqual([0, 0, 0]);
    expect(count(plan, "2027-01-20", january)).toEqual([4, 6, 0]);
  });
});

describe("worked by hand: a plan paused", () => {
  it("asks for nothing on paused days, and on the first only for what was done", () => {
    // Every day, 2 to 15 November; paused on Thursday the 5th, active again from Tuesday the 10th.
    //   2 ✓  3 ✓  4 –                     2 of 3
    //   5 ✓ (the day of the pause)        1 of 1
    //   6  7 ✓  8  9 (paused)             nothing due, 1 not counted
    //   10 ✓  11 ✓  12 ✓  13 –  14 –  15 –   3 of 6
    const plan = planOf(onDays(EVERY_DAY, { weeks: 2 }), {
      pauses: [{ from: isoDate("2026-11-05"), until: isoDate("2026-11-10") }],
      practices: november(2, 3, 5, 7, 10, 11, 12),
    });
    expect(count(plan, "2026-11-20")).toEqual([6, 10, 1]);
    // Not practised on the day of the pause, that day is not due either.
    const resting = { ...plan, practices: november(2, 3, 10, 11, 12) };
    expect(count(resting, "2026-11-20")).toEqual([5, 9, 0]);
  });
});

describe("worked by hand: a revision in mid-week", () => {
  it("holds each day to the revision in force on it", () => {
    // Mondays, Wednesdays and Fridays; from Thursday 5 November every day.
    //   2 ✓  4 –   1 of 2     5 ✓  6 ✓  7 –  8 ✓   3 of 4
    const plan = planOf(onDays([1, 3, 5]), { practices: november(2, 5, 6, 8) });
    plan.revisions.push({
      effectiveFrom: isoDate("2026-11-05"),
      schedule: onDays(EVERY_DAY, { weeks: 1 }),
    });
    expect(count(plan, "2026-11-09", ["2026-11-02", "2026-11-08"])).toEqual([4, 6, 0]);
  });

  it("cuts a week of three days to its share, and begins a new one of five", () => {
    // 2 to 4 November: 3 of 7 days, ⌈3 · 3 / 7⌉ = 2; 2 ✓ 3 ✓, 2 of 2.
    // 5 to 11 November: 5; 5 ✓ 6 ✓ 8 ✓ 9 ✓, 4 of 5.
    const plan = planOf(anyDays(3), { practices: november(2, 3, 5, 6, 8, 9) });
    plan.revisions.push({ effectiveFrom: isoDate("2026-11-05"), schedule: anyDays(5) });
    expect(count(plan, "2026-11-12", ["2026-11-02", "2026-11-11"])).toEqual([6, 7, 0]);
  });
});

describe("worked by hand: twice a day", () => {
  // 2 to 8 November, two sessions a day.
  //   Mon ✓✓  Tue ✓–  Wed ✓✓(✓)  Thu ––  Fri ✓✓  Sat ✓–   8 of 12, 1 too many
  const untilSaturday = november(2, 2, 3, 4, 4, 4, 6, 6, 7);
  const plan = (...sunday: number[]) =>
    planOf(onDays(EVERY_DAY, { weeks: 1, sessionsPerDay: 2 }), {
      practices: [...untilSaturday, ...november(...sunday)],
    });

  it("leaves Sunday open after its first session", () => {
    expect(count(plan(8), "2026-11-08")).toEqual([8, 12, 1]);
  });

  it("counts Sunday with its second, or once it is over", () => {
    expect(count(plan(8, 8), "2026-11-08")).toEqual([10, 14, 1]);
    expect(count(plan(8), "2026-11-09")).toEqual([9, 14, 1]);
  });
});

describe("worked by hand: three days a week", () => {
  // Two weeks from Wednesday 4 November: 4 to 10 (4 ✓ 5 ✓ 6 ✓ 7 ✓: 3 of 3, 1 too many), 11 to 17.
  const plan = (...later: number[]) =>
    planOf(anyDays(3, { startDate: isoDate("2026-11-04"), weeks: 2 }), {
      practices: november(4, 5, 6, 7, ...later),
    });

  it("calls a session of the running week due once no day is left for it", () => {
    // Monday the 16th, nothing done: two days open, so one of three is lost.
    expect(count(plan(), "2026-11-16")).toEqual([3, 4, 1]);
    // Practised that day: 1 done, one day open, so two of three are due.
    expect(count(plan(16), "2026-11-16")).toEqual([4, 5, 1]);
  });

  it("asks for all three when the week is over", () => {
    expect(count(plan(16), "2026-11-18")).toEqual([4, 6, 1]);
  });
});

describe("worked by hand: a late entry", () => {
  it("counts on the day on which it was practised", () => {
    // Every day from 2 November, seen on Sunday the 8th: 2 ✓ 3 ✓ 4 ✓ 5 ✓ 6 – 7 –, 4 of 6. Then the
    // patient notes Friday: 5 of 6, and Sunday is still open.
    const before = planOf(onDays(EVERY_DAY), { practices: november(2, 3, 4, 5) });
    const after = { ...before, practices: [...before.practices, ...november(6)] };
    expect(count(before, "2026-11-08")).toEqual([4, 6, 0]);
    expect(count(after, "2026-11-08")).toEqual([5, 6, 0]);
    expect(count(after, "2026-11-08", ["2026-11-06", "2026-11-06"])).toEqual([1, 1, 0]);
  });

  it("sets a week right that is over", () => {
    // Three days a week, 2 to 8 November: 2 ✓ 4 ✓, 2 of 3; on Tuesday the 10th Saturday is noted: 3 of 3.
    const before = planOf(anyDays(3), { practices: november(2, 4) });
    const after = { ...before, practices: [...before.practices, ...november(7)] };
    expect(count(before, "2026-11-10")).toEqual([2, 3, 0]);
    expect(count(after, "2026-11-10")).toEqual([3, 3, 0]);
  });
});

describe("worked by hand: discharged", () => {
  // Every day for four weeks from 2 November; discharged on Wednesday the 11th.
  //   2 ✓ 3 ✓ 4 ✓ 5 ✓ 6 ✓ 7 – 8 – 9 ✓ 10 ✓   7 of 9; the 11th only if it was practised
  const plan = (...later: number[]) =>
    planOf(onDays(EVERY_DAY), {
      stoppedOn: isoDate("2026-11-11"),
      practices: november(2, 3, 4, 5, 6, 9, 10, ...later),
    });

  it("asks for nothing from that day on", () => {
    expect(count(plan(), "2026-11-29")).toEqual([7, 9, 0]);
    expect(count(plan(13), "2026-11-29")).toEqual([7, 9, 1]);
  });

  it("counts what was done on the day itself", () => {
    expect(count(plan(11), "2026-11-29")).toEqual([8, 10, 0]);
  });
});
