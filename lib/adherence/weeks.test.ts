import { describe, expect, it } from "vitest";

import { adherence } from "@/lib/adherence/rules";
import type { PlanHistory } from "@/lib/adherence/schema";
import { anyDays, day, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";

const work = (history: PlanHistory, from: number, to: number, today = 100) =>
  adherence(history, { from: day(from), to: day(to) }, day(today));
const count = (...args: Parameters<typeof work>) => {
  const { due, done } = work(...args);
  return [done, due];
};
const three = (...practised: number[]) =>
  planOf(anyDays(3), { practices: practisedOn(...practised) });

describe("a plan on n days a week", () => {
  it("counts a week in the window in which it ends, with all its sessions", () => {
    const plan = three(0, 2);
    expect(count(plan, 0, 5)).toEqual([0, 0]);
    expect(count(plan, 6, 6)).toEqual([2, 3]);
    expect(count(plan, 5, 12)).toEqual([2, 3]);
    expect(work(plan, 0, 5).weeks[0]).toMatchObject({ status: "ends-later", due: 0 });
  });

  it("counts one session a day and at most n a week", () => {
    expect(count(three(0, 0, 0), 0, 6)).toEqual([1, 3]);
    expect(count(three(0, 1, 2, 3, 4), 0, 6)).toEqual([3, 3]);
    expect(work(three(0, 1, 2, 3, 4), 0, 6).weeks[0]).toMatchObject({ uncounted: 2 });
    const twiceADay = planOf(anyDays(3, { sessionsPerDay: 2 }), { practices: practisedOn(0, 0) });
    expect(count(twiceADay, 0, 6)).toEqual([1, 3]);
  });

  it("never lets a strong week make up for a weak one", () => {
    expect(count(three(0, 1, 2, 3, 4), 0, 13)).toEqual([3, 6]);
  });

  it("counts plan weeks from the start date, not from Monday", () => {
    const plan = planOf(anyDays(3, { startDate: day(2) }), { practices: practisedOn(2, 8) });
    expect(work(plan, 0, 8).weeks).toMatchObject([{ number: 1, from: day(2), to: day(8) }]);
    expect(count(plan, 0, 8)).toEqual([2, 3]);
  });

  it("shows a day's session as partial only when no complete one was logged that day", () => {
    const part = (offset: number) => ({ date: day(offset), itemsDone: 1, itemsTotal: 4 });
    const practices = [part(0), part(1), ...practisedOn(0)];
    expect(work(planOf(anyDays(3), { practices }), 0, 6)).toMatchObject({ done: 2, partial: 1 });
  });
});

describe("the running week", () => {
  it("makes a session due only when it can no longer be made up", () => {
    const due = [0, 1, 2, 3, 4, 5, 6, 7].map((today) => work(three(), 0, today, today).due);
    expect(due).toEqual([0, 0, 0, 0, 0, 1, 2, 3]);
  });

  it("counts what is done as due, so that a good start shows", () => {
    expect(count(three(0, 1), 0, 1, 1)).toEqual([2, 2]);
    expect(count(three(0, 1, 2, 3), 0, 3, 3)).toEqual([3, 3]);
  });

  it("keeps today open until practised", () => {
    expect(count(three(), 0, 5, 5)).toEqual([0, 1]);
    expect(count(three(5), 0, 5, 5)).toEqual([1, 2]);
    expect(work(three(5), 0, 5, 5).weeks[0]).toMatchObject({ openDays: 1, status: "running" });
  });

  it("counts only in a window that holds today", () => {
    expect(count(three(0), 0, 2, 3)).toEqual([0, 0]);
    expect(count(three(0), 3, 30, 3)).toEqual([1, 1]);
  });
});

describe("a week that is cut", () => {
  it("by a pause, asks for its rounded-up share of the active days", () => {
    const paused = (from: number, until: number, ...practised: number[]) =>
      planOf(anyDays(3), {
        pauses: [{ from: day(from), until: day(until) }],
        practices: practisedOn(...practised),
      });
    expect(count(paused(1, 6), 0, 6)).toEqual([0, 1]); // 2 active days: ceil(6/7)
    expect(count(paused(4, 7), 0, 6)).toEqual([0, 2]); // 4 active days: ceil(12/7)
    expect(count(paused(4, 7, 0, 1, 2), 0, 6)).toEqual([2, 2]);
    expect(count(paused(4, 7, 4), 0, 6)).toEqual([1, 3]); // practised on its first day: 5 active
    expect(count(paused(-1, 20), 0, 6)).toEqual([0, 0]);
  });

  it("by a stop, ends on that day and asks for its share", () => {
    const stopped = planOf(anyDays(3), { stoppedOn: day(3), practices: practisedOn(0) });
    expect(count(stopped, 0, 2)).toEqual([0, 0]);
    expect(count(stopped, 0, 3)).toEqual([1, 2]);
    expect(count(stopped, 0, 27)).toEqual([1, 2]);
    const onTheDay = planOf(anyDays(3), { stoppedOn: day(7), practices: practisedOn(0, 1, 2, 7) });
    expect(count(onTheDay, 0, 27)).toEqual([4, 4]);
  });

  it("by a pause, is settled when it ends, and not at the moment of the pause", () => {
    const due = (today: number) => {
      const pauses = [{ from: day(3), until: null }];
      return work(planOf(anyDays(3), { pauses }), 0, today, today).due;
    };
    expect([3, 4, 5, 6, 7].map(due)).toEqual([0, 0, 0, 1, 2]);
  });

  it("by a late sending, asks for its share of the days left", () => {
    const late = planOf(anyDays(3));
    late.revisions[0]!.effectiveFrom = day(5);
    expect(count(late, 0, 6)).toEqual([0, 1]);
    expect(work(late, 0, 6).weeks[0]).toMatchObject({ from: day(5), to: day(6), number: 1 });
  });
});

describe("a revision", () => {
  it("that changes the schedule starts a new plan week and cuts the old one", () => {
    const plan = planOf(anyDays(3), { practices: practisedOn(0, 1, 5) });
    plan.revisions.push({ effectiveFrom: day(4), schedule: anyDays(5) });
    const { weeks } = work(plan, 0, 10);
    expect(weeks).toMatchObject([
      { from: day(0), to: day(3), activeDays: 4, target: 2, done: 2 },
      { from: day(4), to: day(10), activeDays: 7, target: 5, done: 1, number: 1 },
    ]);
  });

  it("cuts its last week at the plan's end", () => {
    const plan = planOf(anyDays(3, { weeks: 2 }));
    plan.revisions.push({ effectiveFrom: day(4), schedule: anyDays(5, { weeks: 2 }) });
    expect(work(plan, 11, 30).weeks).toMatchObject([
      { from: day(11), to: day(13), activeDays: 3, target: 3 },
    ]);
  });

  it("that keeps the schedule starts no new plan week", () => {
    const plan = three(0, 5);
    plan.revisions.push({ effectiveFrom: day(4), schedule: anyDays(3) });
    expect(count(plan, 0, 6)).toEqual([2, 3]);
    expect(work(plan, 0, 6).weeks).toHaveLength(1);
  });

  it("may turn counted days into named ones", () => {
    const plan = planOf(anyDays(7), { practices: practisedOn(0, 7) });
    plan.revisions.push({ effectiveFrom: day(7), schedule: onDays([1]) });
    expect(count(plan, 0, 13)).toEqual([2, 8]);
  });
});
