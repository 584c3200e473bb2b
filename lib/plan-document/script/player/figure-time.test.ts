import { describe, expect, test } from "vitest";
import { figureTime } from "./figure-time";

/** Tempo 2-1-2 drawn from its end: back 0–2, there 0.6, out 2.6–4.6, holds 1. */
const cues = { total: 5.6, out: [2.6, 4.6], back: [0, 2], turns: 0 } as const;
const step = { kind: "work", pace: null, held: false, seconds: 60 } as const;
const paced = { ...step, pace: { out: 4, hold: 3, back: 2 } };

describe("where the figure is, worked by hand", () => {
  test.each([
    [0, 2.6], // sets out
    [2, 3.6], // half way out, at half of its own speed
    [4, 4.6], // there
    [6.5, 4.6], // stays
    [8, 1], // half way back
    [9, 2.6], // the next repetition
    [11, 3.6],
  ])("%s s into a set: %s", (seconds, at) => {
    expect(figureTime(cues, paced, seconds)).toBeCloseTo(at);
  });

  test("a held position is moved into within 2 s and held", () => {
    const held = { ...step, held: true };
    expect(figureTime(cues, held, 1)).toBeCloseTo(3.6);
    expect(figureTime(cues, held, 2)).toBeCloseTo(4.6);
    expect(figureTime(cues, held, 30)).toBeCloseTo(4.6);
  });

  test("what is only timed moves as the figure does", () => {
    expect(figureTime(cues, step, 1)).toBeCloseTo(3.6);
    expect(figureTime(cues, step, 6.6)).toBeCloseTo(3.6);
  });

  test("it stands at its first pose while one rests or gets ready", () => {
    expect(figureTime(cues, { ...paced, kind: "rest" }, 3)).toBe(2.6);
    expect(figureTime(cues, { ...paced, kind: "lead" }, 3)).toBe(2.6);
  });

  test("a circle is one repetition, or two where the sides swap", () => {
    const round = { total: 8, out: [1, 9], back: [1, 9] } as const;
    // 9 s a repetition.
    expect(figureTime({ ...round, turns: 1 }, paced, 4.5)).toBeCloseTo(5);
    expect(figureTime({ ...round, turns: 2 }, paced, 4.5)).toBeCloseTo(3);
    expect(figureTime({ ...round, turns: 2 }, paced, 13.5)).toBeCloseTo(7);
    expect(figureTime({ ...round, turns: 2 }, paced, 18)).toBeCloseTo(1);
  });
});
