import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { adherence } from "@/lib/adherence/rules";
import { day, EVERY_DAY, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";
import type { PainScores } from "@/lib/pain/schema";
import { courseOf, type CourseSession, gapDays, placeOf, rowsOf } from "./course";

const session = (
  offset: number,
  pain: PainScores,
  effort: number | null = null,
  id = `s${offset}`,
): CourseSession => ({ id, practisedOn: day(offset), pain, effort });
const ten = { from: day(0), to: day(9) };
const joined = (course: ReturnType<typeof courseOf>, moment: "before" | "after") =>
  course.lines[moment].map(([from, to]) => [from.sessionId, to.sessionId]);

describe("the marks of the chart", () => {
  it("stand in the middle of their day, and a next morning early on the day after", () => {
    const { points } = courseOf([session(4, { before: 3, "next-morning": 5 })], ten, []);
    expect(points.before).toEqual([{ x: 45, score: 3, sessionId: "s4" }]);
    expect(points["next-morning"]).toEqual([{ x: 52, score: 5, sessionId: "s4" }]);
    expect(points.after).toEqual([]);
  });

  it("of one day stand side by side, in order", () => {
    const two = [session(0, { after: 2 }, null, "a"), session(0, { after: 3 }, null, "b")];
    expect(courseOf(two, ten, []).points.after.map(({ x }) => x)).toEqual([2.5, 7.5]);
  });

  it("of a next morning after the last day make room for it", () => {
    const course = courseOf([session(9, { "next-morning": 4 })], ten, []);
    expect(course.to).toBe(day(10));
    expect(course.points["next-morning"][0]!.x).toBeLessThan(100);
    expect(courseOf([session(8, { "next-morning": 4 })], ten, []).to).toBe(day(9));
  });

  it("are there for 0 as for any score, and never for one that was not given", () => {
    const course = courseOf([session(1, { before: 0, after: null }, 0), session(2, {})], ten, []);
    expect(course.points.before.map(({ score }) => score)).toEqual([0]);
    expect(course.points.after).toEqual([]);
    expect(course.efforts.map(({ score }) => score)).toEqual([0]);
  });

  it("are as many as the scores given, whatever the plan", () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    const anySession = fc.record({
      offset: fc.integer({ min: -3, max: 13 }),
      before: score,
      after: score,
      morning: score,
    });
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 20 }), (list) => {
        const sessions = list
          .toSorted((a, b) => a.offset - b.offset)
          .map(({ offset, before, after, morning }, index) =>
            session(offset, { before, after, "next-morning": morning }, null, String(index)),
          );
        const course = courseOf(sessions, ten, []);
        const within = list.filter(({ offset }) => offset >= 0 && offset <= 9);
        expect(course.points.before).toHaveLength(
          within.filter(({ before }) => before !== null).length,
        );
        expect(course.points["next-morning"]).toHaveLength(
          within.filter(({ morning }) => morning !== null).length,
        );
        for (const { x } of Object.values(course.points).flat()) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(100);
        }
      }),
    );
  });
});

describe("the lines of the chart", () => {
  it("go from score to score over days on which nothing was asked", () => {
    const course = courseOf([session(0, { after: 3 }), session(3, { after: 2 })], ten, []);
    expect(joined(course, "after")).toEqual([["s0", "s3"]]);
  });

  it("never go over a session without that score", () => {
    const sessions = [
      session(0, { before: 4, after: 3 }),
      session(1, { before: 4 }),
      session(2, { before: 3, after: 2 }),
    ];
    const course = courseOf(sessions, ten, []);
    expect(joined(course, "after")).toEqual([]);
    expect(joined(course, "before")).toEqual([
      ["s0", "s1"],
      ["s1", "s2"],
    ]);
  });

  it("never go over a day that was missed, nor over a pause", () => {
    const pauses = [{ from: day(3), until: day(6) }];
    const plan = planOf(onDays(EVERY_DAY), { pauses, practices: practisedOn(0, 2, 3, 6, 7) });
    const gaps = gapDays(adherence(plan, ten, day(8)).days);
    expect(gaps).toEqual([day(1), day(4), day(5)]);
    const sessions = [0, 2, 3, 6, 7].map((offset) => session(offset, { after: 3 }));
    expect(joined(courseOf(sessions, ten, gaps), "after")).toEqual([
      ["s2", "s3"],
      ["s6", "s7"],
    ]);
  });
});

describe("the axis", () => {
  it("names at most six days, from the first on", () => {
    for (const length of [1, 6, 7, 30, 90, 200, 364]) {
      const { ticks } = courseOf([], { from: day(0), to: day(length - 1) }, []);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks[0]!.date).toBe(day(0));
    }
  });

  it("gives each day a column of one width", () => {
    expect(placeOf(day(0), ten, 0)).toBe(0);
    expect(placeOf(day(9), ten, 1)).toBe(100);
  });

  it("puts marks that would overlap into rows", () => {
    const marks = [0, 1, 2, 50].map((x) => ({ x }));
    expect(rowsOf(marks, 1000, 30)).toEqual([0, 1, 2, 0]);
    expect(rowsOf(marks, 10_000, 30)).toEqual([0, 0, 0, 0]);
    expect(rowsOf([], 100, 30)).toEqual([]);
  });
});
