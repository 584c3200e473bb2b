import { describe, expect, test } from "vitest";
import { clockFace, inTime } from "./clock";

const pace = { out: 2, hold: 5, back: 2 };
const set = { kind: "work", seconds: 90, reps: 10, pace, held: false } as const;

describe("the clock, worked by hand", () => {
  test.each([
    [0, "1", "out"],
    [1.9, "1", "out"],
    [2, "1", "hold"],
    [6.9, "1", "hold"],
    [7, "1", "back"],
    [9, "2", "out"],
    [89.9, "10", "back"],
    [95, "10", "back"],
  ])("%s s into 10 repetitions of 2-5-2: number %s, %s", (seconds, number, phase) => {
    expect(clockFace(set, seconds)).toMatchObject({ number, phase });
  });

  test("a hold within a repetition counts down by itself", () => {
    expect([0, 2, 4.5, 6.9, 7].map((at) => clockFace(set, at).holding)).toEqual([0, 5, 3, 1, 0]);
  });

  test("a hold and a rest count down", () => {
    const hold = { kind: "work", seconds: 30, reps: 0, pace: null, held: true } as const;
    expect(clockFace(hold, 0)).toMatchObject({ number: "30", phase: "hold", share: 0 });
    expect(clockFace(hold, 7.5)).toMatchObject({ number: "23", share: 0.25, repetition: 0 });
    expect(clockFace({ ...hold, kind: "rest" }, 31)).toMatchObject({ number: "0", phase: "rest" });
  });

  test("minutes from a minute on", () => {
    expect([59, 60, 65, 600].map(inTime)).toEqual(["59", "1:00", "1:05", "10:00"]);
  });
});
