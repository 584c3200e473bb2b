import { describe, expect, it } from "vitest";

import { explainDay, explainWeek } from "@/lib/adherence/explain";
import { adherence } from "@/lib/adherence/rules";
import type { PlanHistory } from "@/lib/adherence/schema";
import {
  anyDays,
  day,
  EVERY_DAY,
  onDays,
  planOf,
  practisedOn,
} from "@/lib/adherence/testing/plans";

const explain = (history: PlanHistory, to: number, today = 100) => {
  const { days, weeks } = adherence(history, { from: day(0), to: day(to) }, day(today));
  return { days: days.map(explainDay), weeks: weeks.map(explainWeek) };
};

describe("the working in words", () => {
  it("says for each day what counted and why", () => {
    const pauses = [{ from: day(2), until: day(4) }];
    const practices = practisedOn(0, 0, 3);
    const plan = planOf(onDays(EVERY_DAY), { pauses, practices, stoppedOn: day(5) });
    expect(explain(plan, 6).days).toEqual([
      "1 of 1 session done. 1 logged session not counted.",
      "0 of 1 session done.",
      "The plan was paused on this day: only what was practised is due.",
      "The plan was paused. 1 logged session not counted.",
      "0 of 1 session done.",
      "The plan was stopped on this day: only what was practised is due.",
      "The plan had been stopped.",
    ]);
  });

  it("says for each week what was asked and why", () => {
    const pauses = [{ from: day(4), until: day(7) }];
    const plan = planOf(anyDays(3), { pauses, practices: practisedOn(0, 1, 2, 7) });
    expect(explain(plan, 8, 8).weeks).toEqual([
      "Cut to 4 active days: 2 instead of 3 sessions. 2 of 2 sessions done. 1 more than asked, not counted.",
      "This week is running and 6 days are still open. 1 of 1 session done.",
    ]);
    expect(explain(plan, 8).weeks[1]).toBe("This week counts when it ends.");
  });
});
