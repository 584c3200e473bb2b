import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { PlanHistory } from "@/lib/adherence/schema";
import { silenceOf } from "@/lib/adherence/silence";
import { anyDate, anyHistory, anyPractice } from "@/lib/adherence/testing/histories";
import {
  anyDays,
  day,
  EVERY_DAY,
  onDays,
  planOf,
  practisedOn,
} from "@/lib/adherence/testing/plans";

const dueDays = (history: PlanHistory, today: number) =>
  silenceOf(history, day(today))?.dueOn.length ?? null;

describe("silence", () => {
  it("counts the due days since the last entry, today not included", () => {
    const plan = planOf(onDays([1, 3, 5]), { practices: practisedOn(0) });
    expect([0, 1, 2, 3, 4, 5].map((today) => dueDays(plan, today))).toEqual([0, 0, 0, 1, 1, 2]);
    expect(silenceOf(plan, day(5))).toEqual({
      lastLoggedOn: day(0),
      dueOn: [day(2), day(4)],
      activeOn: [day(1), day(2), day(3), day(4)],
    });
  });

  it("counts from the start when nothing was ever logged", () => {
    const plan = planOf(onDays(EVERY_DAY));
    expect(silenceOf(plan, day(3))).toMatchObject({ lastLoggedOn: null, dueOn: { length: 3 } });
    expect(dueDays(plan, -5)).toBe(0);
  });

  it("is broken by any entry, also on another day or with everything skipped", () => {
    const plan = planOf(onDays([1]), { practices: practisedOn(8) });
    expect(dueDays(plan, 9)).toBe(0);
    const skipped = [{ date: day(8), itemsDone: 0, itemsTotal: 4 }];
    expect(dueDays({ ...plan, practices: skipped }, 9)).toBe(0);
  });

  it("is not broken by an entry dated after today", () => {
    expect(dueDays(planOf(onDays(EVERY_DAY), { practices: practisedOn(9) }), 3)).toBe(3);
  });

  it("takes n days a week as n/7 of a due day for every active day", () => {
    const three = planOf(anyDays(3), { practices: practisedOn(0) });
    expect([3, 4, 5, 6, 7, 8].map((today) => dueDays(three, today))).toEqual([0, 1, 1, 2, 2, 3]);
    expect(dueDays(planOf(anyDays(7)), 3)).toBe(3);
    expect(dueDays(planOf(anyDays(1)), 20)).toBe(2);
    expect(dueDays(planOf(anyDays(1)), 21)).toBe(3);
  });

  it("is nobody's while the plan is paused or after it was stopped", () => {
    const pauses = [{ from: day(5), until: day(12) }];
    const plan = planOf(onDays(EVERY_DAY), { pauses });
    expect([4, 5, 11].map((today) => dueDays(plan, today))).toEqual([4, null, null]);
    // Paused days are not counted; the days before the pause still are.
    expect([12, 13].map((today) => dueDays(plan, today))).toEqual([5, 6]);
    const stopped = planOf(onDays(EVERY_DAY), { stoppedOn: day(5) });
    expect([5, 6, 50].map((today) => dueDays(stopped, today))).toEqual([null, null, null]);
  });

  it("goes no further after the plan's last day", () => {
    expect(dueDays(planOf(onDays(EVERY_DAY, { weeks: 1 })), 90)).toBe(7);
  });

  it("is never longer when the patient logs more", () => {
    fc.assert(
      fc.property(anyHistory, anyPractice, anyDate(), (history, extra, today) => {
        const before = silenceOf(history, today);
        const practices = [...history.practices, extra];
        const after = silenceOf({ ...history, practices }, today);
        expect(after?.dueOn.length ?? 0).toBeLessThanOrEqual(before?.dueOn.length ?? 0);
        expect(after?.activeOn.length ?? 0).toBeLessThanOrEqual(before?.activeOn.length ?? 0);
      }),
    );
  });
});
