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
import { isoDate } from "@/lib/dates";
import type { Flag } from "@/lib/pain/schema";
import { type CalendarDay, calendarWeeks, exerciseShares, groupFlags } from "@/lib/review/rules";

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

describe("adherence by exercise", () => {
  const item = (name: string, setsDone: number, skipReason: "pain" | "no-time" | null = null) => {
    return { planItemId: name, name, sets: 2, setsDone, skipReason };
  };

  test("never lets extra sets make up for missing ones", () => {
    const shares = exerciseShares([
      { items: [item("Bridge", 4), item("Wall sit", 2)] },
      { items: [item("Bridge", 0, "pain"), item("Wall sit", 2)] },
      { items: [item("Bridge", 0, "pain")] },
    ]);
    expect(shares).toEqual([
      {
        name: "Bridge",
        sessions: 3,
        practised: 1,
        due: 6,
        done: 2,
        ratio: 2 / 6,
        skipped: [{ reason: "pain", times: 2 }],
      },
      { name: "Wall sit", sessions: 2, practised: 2, due: 4, done: 4, ratio: 1, skipped: [] },
    ]);
  });
});

describe("flags of one plan", () => {
  const flag = (rule: Flag["rule"], on: string): Flag => {
    return { rule, values: {}, threshold: 1, sentence: on, on: isoDate(on), sessionId: null };
  };

  test("are named once a rule, with the other days", () => {
    const flags = [
      flag("high-pain", "2026-11-05"),
      flag("high-pain", "2026-11-04"),
      flag("high-pain", "2026-11-04"),
      flag("quiet", "2026-11-03"),
    ];
    expect(groupFlags(flags).map(({ newest, alsoOn }) => [newest.on, alsoOn])).toEqual([
      ["2026-11-05", ["2026-11-04"]],
      ["2026-11-03", []],
    ]);
  });
});
