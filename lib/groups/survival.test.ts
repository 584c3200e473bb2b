import { describe, expect, it } from "vitest";
import { type Exits, medianDay, survivalAt, survivalCurve } from "./survival";

const event = (day: number, events = 1): Exits => ({ day, events, censored: 0 });
const censored = (...days: number[]): Exits[] =>
  days.map((day) => ({ day, events: 0, censored: 1 }));

// Weeks of remission under 6-mercaptopurine, the textbooks' example: Freireich and others, Blood 21
// (1963) 699–716. Values as printed in Kleinbaum and Klein, Survival Analysis, 3rd ed., chapter 2.
const remission: Exits[] = [
  event(6, 3),
  event(7),
  event(10),
  event(13),
  event(16),
  event(22),
  event(23),
  ...censored(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];

describe("the drop-out curve", () => {
  it("is that of the textbooks' example", () => {
    const curve = survivalCurve(remission);
    expect(curve.map(({ day, atRisk, events }) => [day, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    expect(curve.map(({ survival }) => survival.toFixed(3))).toEqual(
      "0.857 0.807 0.753 0.690 0.627 0.538 0.448".split(" "),
    );
    expect(medianDay(curve)).toBe(23);
  });

  it("has the interval of the log(−log) scale", () => {
    // Worked by hand for the first step: S = 6/7, Greenwood's sum 3 / (21 × 18) = 1/126.
    const [first] = survivalCurve(remission);
    const spread = (1.959963984540054 * Math.sqrt(1 / 126)) / -Math.log(6 / 7);
    expect(first!.low).toBeCloseTo((6 / 7) ** Math.exp(spread), 12);
    expect(first!.high).toBeCloseTo((6 / 7) ** Math.exp(-spread), 12);
    expect([first!.low.toFixed(3), first!.high.toFixed(3)]).toEqual(["0.620", "0.952"]);
  });

  it("counts who left on the day of an event as followed until then", () => {
    expect(survivalCurve([event(5), ...censored(5, 5, 5)])[0]).toMatchObject({
      atRisk: 4,
      survival: 0.75,
    });
  });

  it("adds up days that come apart, in any order", () => {
    expect(survivalCurve([event(9), event(2), event(9)])).toEqual(
      survivalCurve([event(2), event(9, 2)]),
    );
  });

  it("is whole while nobody dropped out, and nothing once all have", () => {
    expect(survivalCurve(censored(3, 9))).toEqual([]);
    expect(medianDay([])).toBeNull();
    expect(survivalAt(censored(3, 9), 5)).toEqual({ survival: 1, low: 1, high: 1, followed: 1 });
    expect(survivalCurve([event(4, 2)]).at(-1)).toMatchObject({ survival: 0, low: 0, high: 0 });
  });

  it("says what is left on a day between two steps, and of how many", () => {
    const at = survivalAt(remission, 14);
    expect(at.survival.toFixed(3)).toBe("0.690");
    expect(at.followed).toBe(11);
  });

  it("refuses what is no count", () => {
    expect(() => survivalCurve([{ day: -1, events: 1, censored: 0 }])).toThrow(RangeError);
    expect(() => survivalCurve([{ day: 1, events: Number.NaN, censored: 0 }])).toThrow(RangeError);
  });
});
