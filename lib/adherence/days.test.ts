import { describe, expect, it } from "vitest";

import { adherence } from "@/lib/adherence/rules";
import type { PlanHistory } from "@/lib/adherence/schema";
import { day, EVERY_DAY, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";

const count = (history: PlanHistory, from: number, to: number, today = 100) => {
  const { due, done, ratio } = adherence(history, { from: day(from), to: day(to) }, day(today));
  return { due, done, ratio };
};
const reasonOn = (history: PlanHistory, offset: number, today = 100) =>
  adherence(history, { from: day(offset), to: day(offset) }, day(today)).days[0]?.reason;

describe("a plan on named days of the week", () => {
  const plan = planOf(onDays([1, 3, 5]), { practices: practisedOn(0, 2, 7) });

  it("makes each scheduled day of the window due, both ends included", () => {
    expect(count(plan, 0, 6)).toEqual({ due: 3, done: 2, ratio: 2 / 3 });
    expect(count(plan, 2, 4)).toEqual({ due: 2, done: 1, ratio: 1 / 2 });
    expect(count(plan, 0, 100).due).toBe(12);
  });

  it("has no ratio where nothing was due, rather than none or all", () => {
    expect(count(plan, 1, 1)).toEqual({ due: 0, done: 0, ratio: null });
    expect(count(plan, -30, -1).ratio).toBeNull();
    expect(count(plan, 40, 60).ratio).toBeNull();
    expect(count(plan, 6, 0).ratio).toBeNull();
    expect(count({ ...plan, revisions: [] }, 0, 6).ratio).toBeNull();
  });

  it("never counts past today", () => {
    expect(count(plan, 0, 27, 3)).toEqual({ due: 2, done: 2, ratio: 1 });
  });

  it("does not count a session on another day of the week, and says so", () => {
    const other = planOf(onDays([1, 3, 5]), { practices: practisedOn(1) });
    expect(count(other, 0, 6)).toEqual({ due: 3, done: 0, ratio: 0 });
    const [tuesday] = adherence(other, { from: day(1), to: day(1) }, day(100)).days;
    expect(tuesday).toMatchObject({ reason: "not-scheduled", sessions: 1, uncounted: 1 });
  });
});

describe("today", () => {
  const twice = onDays(EVERY_DAY, { sessionsPerDay: 2 });

  it("counts once its sessions are done", () => {
    const done = planOf(twice, { practices: practisedOn(0, 0, 1, 1) });
    expect(count(done, 0, 1, 1)).toEqual({ due: 4, done: 4, ratio: 1 });
  });

  it("does not count before, not even the first of two", () => {
    const begun = planOf(twice, { practices: practisedOn(0, 0, 1) });
    expect(count(begun, 0, 1, 1)).toEqual({ due: 2, done: 2, ratio: 1 });
    expect(reasonOn(begun, 1, 1)).toBe("today-open");
  });

  it("counts as it is once the day is over", () => {
    const begun = planOf(twice, { practices: practisedOn(0, 0, 1) });
    expect(count(begun, 0, 1, 2)).toEqual({ due: 4, done: 3, ratio: 3 / 4 });
  });
});

describe("sessions", () => {
  it("count up to the scheduled number a day; one more does not make up for another day", () => {
    const plan = planOf(onDays(EVERY_DAY), { practices: practisedOn(0, 0, 0) });
    expect(count(plan, 0, 1)).toEqual({ due: 2, done: 1, ratio: 1 / 2 });
    const [first] = adherence(plan, { from: day(0), to: day(0) }, day(100)).days;
    expect(first).toMatchObject({ sessions: 3, done: 1, uncounted: 2 });
  });

  it("count when at least one exercise was done; partial ones are shown apart", () => {
    const practices = [
      { date: day(0), itemsDone: 1, itemsTotal: 4 },
      { date: day(1), itemsDone: 0, itemsTotal: 4 },
      { date: day(2), itemsDone: 4, itemsTotal: 4 },
    ];
    const plan = planOf(onDays(EVERY_DAY), { practices });
    const result = adherence(plan, { from: day(0), to: day(2) }, day(100));
    expect(result).toMatchObject({ due: 3, done: 2, partial: 1 });
  });

  it("are partial only as far as complete ones do not fill the day", () => {
    const practices = [
      { date: day(0), itemsDone: 1, itemsTotal: 4 },
      { date: day(0), itemsDone: 4, itemsTotal: 4 },
    ];
    const window = { from: day(0), to: day(0) };
    const once = adherence(planOf(onDays(EVERY_DAY), { practices }), window, day(9));
    expect(once).toMatchObject({ done: 1, partial: 0 });
    const schedule = onDays(EVERY_DAY, { sessionsPerDay: 2 });
    expect(adherence(planOf(schedule, { practices }), window, day(9))).toMatchObject({
      done: 2,
      partial: 1,
    });
  });
});

describe("pauses and the stop", () => {
  const paused = planOf(onDays(EVERY_DAY), { pauses: [{ from: day(2), until: day(5) }] });

  it("makes paused days not due, and the day of return due again", () => {
    expect(count(paused, 0, 6)).toEqual({ due: 4, done: 0, ratio: 0 });
    expect([2, 3, 4, 5].map((offset) => reasonOn(paused, offset))).toEqual([
      "pause-day",
      "paused",
      "paused",
      "due",
    ]);
  });

  it("does not count a session on a paused day", () => {
    expect(count({ ...paused, practices: practisedOn(3) }, 0, 6).done).toBe(0);
  });

  it("makes the day of the pause due only if it was practised", () => {
    expect(count(paused, 2, 2)).toEqual({ due: 0, done: 0, ratio: null });
    expect(count({ ...paused, practices: practisedOn(2) }, 2, 2)).toMatchObject({
      due: 1,
      done: 1,
    });
  });

  it("asks on the day of the pause for no more sessions than were done", () => {
    const twice = onDays(EVERY_DAY, { sessionsPerDay: 2 });
    const pauses = [{ from: day(2), until: null }];
    const plan = planOf(twice, { pauses, practices: practisedOn(2) });
    expect(count(plan, 2, 2)).toEqual({ due: 1, done: 1, ratio: 1 });
  });

  it("lasts until lifted when it has no end", () => {
    const open = planOf(onDays(EVERY_DAY), { pauses: [{ from: day(2), until: null }] });
    expect(count(open, 0, 100).due).toBe(2);
  });

  it("makes the day of the stop due only if it was practised, and nothing after", () => {
    const stopped = planOf(onDays(EVERY_DAY), { stoppedOn: day(3) });
    expect(count(stopped, 0, 27).due).toBe(3);
    expect(count({ ...stopped, practices: practisedOn(3, 4) }, 0, 27)).toMatchObject({
      due: 4,
      done: 1,
    });
    expect(reasonOn(stopped, 4)).toBe("stopped");
  });
});

describe("revisions", () => {
  it("are in force from their day until the next one's", () => {
    const plan = planOf(onDays(EVERY_DAY));
    plan.revisions.unshift({ effectiveFrom: day(7), schedule: onDays([1]) });
    expect(count(plan, 0, 6).due).toBe(7);
    expect(count(plan, 7, 27).due).toBe(3);
  });

  it("ask for nothing before the plan was sent, nor before it starts, nor after its last day", () => {
    const plan = planOf(onDays(EVERY_DAY, { startDate: day(3), weeks: 1 }));
    plan.revisions[0]!.effectiveFrom = day(1);
    expect(count(plan, 0, 30).due).toBe(7);
    expect([1, 2, 3].map((offset) => reasonOn(plan, offset))).toEqual([
      "not-started",
      "not-started",
      "due",
    ]);
    const late = planOf(onDays(EVERY_DAY, { weeks: 1 }));
    late.revisions[0]!.effectiveFrom = day(5);
    expect(count(late, 0, 30).due).toBe(2);
  });

  it("of one day replace each other, the last one winning", () => {
    const plan = planOf(onDays([1]));
    plan.revisions.push({ effectiveFrom: day(0), schedule: onDays(EVERY_DAY) });
    expect(count(plan, 0, 6).due).toBe(7);
  });
});
