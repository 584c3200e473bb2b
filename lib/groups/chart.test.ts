import { describe, expect, it } from "vitest";
import { lastDayOf, pathOf, stepPoints, weekMarks } from "./chart";
import { survivalCurve } from "./survival";

describe("the drop-out chart", () => {
  it("steps down on the day of a drop-out, and goes on level to its end", () => {
    const curve = survivalCurve([
      { day: 21, events: 1, censored: 0 },
      { day: 42, events: 0, censored: 3 },
    ]);
    expect(pathOf(stepPoints(curve, 42))).toBe("M0 0L50 0L50 25L100 25");
  });

  it("shows whole weeks, six at least", () => {
    expect([[], [{ day: 42 }], [{ day: 43 }]].map(lastDayOf)).toEqual([42, 42, 49]);
  });

  it("writes few weeks under its axis", () => {
    expect(weekMarks(42)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(weekMarks(84)).toEqual([0, 2, 4, 6, 8, 10, 12]);
    expect(weekMarks(365 - 1)).toEqual([0, 13, 26, 39, 52]);
  });
});
