import { describe, expect, it } from "vitest";

import { day } from "@/lib/adherence/testing/plans";
import type { SkipReason } from "@/lib/practice/schema";
import { exerciseCourses } from "./exercises";
import { numbersOf } from "./numbers";

const item = (setsDone: number, skipReason: SkipReason | null = null, name = "Bridge") => {
  return { planItemId: name, name, sets: 2, setsDone, skipReason };
};
const session = (offset: number, items: ReturnType<typeof item>[], after?: number) => ({
  id: `s${offset}`,
  practisedOn: day(offset),
  items,
  itemsDone: items.filter(({ setsDone }) => setsDone > 0).length,
  pain: after === undefined ? {} : { after },
  effort: null as number | null,
  difficulty: "right" as const,
});

describe("an exercise over its sessions", () => {
  it("has its sets, its skips with the commonest reason, and what it was like when last done", () => {
    const [bridge] = exerciseCourses([
      session(4, [item(0, "pain")], 7),
      session(3, [item(0, "no-time")]),
      session(2, [item(4)], 3),
      session(1, [item(0, "pain")]),
    ]);
    expect(bridge).toMatchObject({
      due: 8,
      done: 2,
      ratio: 2 / 8,
      skips: 3,
      commonestReason: "pain",
      last: { on: day(2), painAfter: 3, difficulty: "right" },
    });
    expect(bridge!.times.map(({ on }) => on)).toEqual([day(4), day(3), day(2), day(1)]);
  });

  it("has a trend from four sessions on, the later half against the earlier", () => {
    const course = (...newestFirst: number[]) =>
      exerciseCourses(newestFirst.map((sets, i) => session(20 - i, [item(sets)])))[0]!.trend;
    expect(course(2, 2, 0)).toBeNull();
    expect(course(2, 2, 0, 0)).toEqual({ is: "more", earlier: 0, later: 1 });
    expect(course(0, 2, 2, 2)).toEqual({ is: "less", earlier: 1, later: 0.5 });
    // Of five the middle one belongs to the earlier half: 2 of 4 against 4 of 6.
    expect(course(1, 1, 2, 1, 1)!.earlier).toBeCloseTo(4 / 6);
    expect(course(2, 1, 2, 1)!.is).toBe("steady");
  });

  it("that was never done has no last time", () => {
    const [bridge] = exerciseCourses([session(1, [item(0, "too-hard")])]);
    expect(bridge).toMatchObject({ last: null, trend: null, ratio: 0 });
  });

  it("comes before those that are done more", () => {
    const items = [item(2), item(0, "pain", "Wall sit")];
    expect(exerciseCourses([session(1, items)]).map(({ name }) => name)).toEqual([
      "Wall sit",
      "Bridge",
    ]);
  });
});

describe("the numbers of a history", () => {
  it("leave out what was not given, and say from when each is", () => {
    const numbers = numbersOf([
      { ...session(6, [item(2)]), effort: 4 },
      { ...session(5, [item(2)], 3), pain: { before: 4, after: 3, "next-morning": 5 } },
      { ...session(3, [item(0, "pain")], 6), effort: 2 },
    ]);
    expect(numbers).toMatchObject({
      sets: { due: 6, done: 4, sessions: 3 },
      lastPractice: day(6),
      pain: { score: 3, on: day(5) },
      change: { first: 6, latest: 3, change: -3, important: true, firstOn: day(3), scores: 2 },
      rise: { before: 4, after: 3, rise: -1, on: day(5) },
      morning: { before: 4, score: 5, on: day(5) },
      effort: { score: 4, median: 3, times: 2, on: day(6) },
    });
  });

  it("of nothing are nothing, never 0", () => {
    expect(numbersOf([])).toEqual({
      sets: { due: 0, done: 0, ratio: null, sessions: 0 },
      lastPractice: null,
      pain: null,
      change: null,
      rise: null,
      morning: null,
      effort: null,
    });
  });
});
