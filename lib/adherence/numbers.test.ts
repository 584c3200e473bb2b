import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bandOf, formatAdherence, wholePercent } from "@/lib/adherence/bands";
import { exerciseAdherence } from "@/lib/adherence/rules";
import { wilsonInterval } from "@/lib/adherence/wilson";

const anyShare = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([due, done]) => ({ due, done: Math.min(done, due) }));

describe("bands", () => {
  it("begin at 80 % and 50 %, exactly", () => {
    expect(bandOf(4 / 5)).toBe("on-track");
    expect(bandOf(79 / 100)).toBe("slipping");
    expect(bandOf(1 / 2)).toBe("slipping");
    expect(bandOf(49 / 100)).toBe("off-track");
    expect(bandOf(0)).toBe("off-track");
    expect(bandOf(null)).toBeNull();
  });
});

describe("the number as shown", () => {
  it("gives sessions and percent, and a dash when nothing was due", () => {
    expect(formatAdherence({ due: 20, done: 17 })).toBe("17 of 20 · 85 %");
    expect(formatAdherence({ due: 3, done: 2 })).toBe("2 of 3 · 67 %");
    expect(formatAdherence({ due: 3, done: 0 })).toBe("0 of 3 · 0 %");
    expect(formatAdherence({ due: 0, done: 0 })).toBe("–");
  });

  it("never shows a percent of another band, nor 100 % with a session missing", () => {
    expect(formatAdherence({ due: 54, done: 43 })).toBe("43 of 54 · 79 %");
    expect(formatAdherence({ due: 365, done: 364 })).toBe("364 of 365 · 99 %");
    fc.assert(
      fc.property(anyShare, ({ due, done }) => {
        const percent = wholePercent(done / due);
        expect(bandOf(percent / 100)).toBe(bandOf(done / due));
        expect(percent === 100).toBe(done === due);
        expect(Math.abs(percent - (100 * done) / due)).toBeLessThan(1);
      }),
    );
  });
});

describe("the Wilson interval", () => {
  it("ends where the score test at 95 % just rejects, which is its definition", () => {
    const z2 = 1.959964 ** 2;
    fc.assert(
      fc.property(anyShare, ({ due, done }) => {
        const { low, high } = wilsonInterval(done, due)!;
        for (const p of [low, high].filter((end) => end > 0 && end < 1)) {
          expect((done / due - p) ** 2 * due).toBeCloseTo(z2 * p * (1 - p), 5);
        }
      }),
    );
    // With none of 10 done the upper end is z² / (10 + z²).
    expect(wilsonInterval(0, 10)).toEqual({ low: 0, high: expect.closeTo(z2 / (10 + z2), 6) });
    expect(wilsonInterval(17, 20)).toEqual({
      low: expect.closeTo(0.6396, 4),
      high: expect.closeTo(0.9476, 4),
    });
  });

  it("lies within 0 and 1, holds the ratio, and mirrors its complement", () => {
    fc.assert(
      fc.property(anyShare, ({ due, done }) => {
        const { low, high } = wilsonInterval(done, due)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(done / due);
        expect(high).toBeGreaterThanOrEqual(done / due);
        expect(wilsonInterval(due - done, due)!.low).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  it("is null when nothing was due, and refuses what is no share", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    for (const [done, due] of [
      [2, 1],
      [-1, 3],
      [0.5, 1],
      [NaN, 1],
    ] as const) {
      expect(() => wilsonInterval(done, due)).toThrow(RangeError);
    }
  });
});

describe("exercise adherence", () => {
  it("caps each exercise, so that extra sets of one never make up for another", () => {
    const items = [
      { prescribedSets: 3, doneSets: 5 },
      { prescribedSets: 3, doneSets: 1 },
    ];
    expect(exerciseAdherence(items)).toEqual({ due: 6, done: 4, ratio: 4 / 6 });
  });

  it("has no ratio when no set was prescribed", () => {
    expect(exerciseAdherence([])).toEqual({ due: 0, done: 0, ratio: null });
    expect(exerciseAdherence([{ prescribedSets: 0, doneSets: 2 }]).ratio).toBeNull();
  });
});
