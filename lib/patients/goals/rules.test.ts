import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/dates";
import { changeInWords, progressOf } from "./rules";
import { addGoalFormSchema, type GoalScore, scoreGoalsFormSchema } from "./schema";

const scoresOf = (...scores: number[]): GoalScore[] =>
  scores.map((score, index) => ({ score, scoredOn: isoDate(`2026-11-0${index + 1}`) }));

describe("how an activity went", () => {
  test("one score, or none, says nothing about a change", () => {
    expect(progressOf({ scores: [] })).toBeNull();
    expect(progressOf({ scores: scoresOf(4) })).toBeNull();
  });

  test.each([
    [[2, 5, 4], 2, false],
    [[2, 5], 3, true],
    [[8, 4], -4, true],
    [[5, 9, 5], 0, false],
  ])("%j changed by %i, beyond chance: %s", (scores, change, isReal) => {
    expect(progressOf({ scores: scoresOf(...scores) })).toMatchObject({ change, isReal });
  });

  test("a change is said with its sign", () => {
    expect([4, -2, 0].map(changeInWords)).toEqual(["+4", "−2", "no change"]);
  });
});

describe("the forms", () => {
  test("a goal needs words and a score; 0 is a score", () => {
    expect(addGoalFormSchema.parse({ activity: " Walk ", score: "0" })).toEqual({
      activity: "Walk",
      score: 0,
    });
    const { error } = addGoalFormSchema.safeParse({ activity: " ", score: null });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      "Write what the patient wants to do again.",
      "Choose a score from 0 to 10.",
    ]);
  });

  test("an activity that is left open is not scored", () => {
    const form = { scoredOn: "2026-11-22", scores: { a: "7", b: null, c: undefined } };
    expect(scoreGoalsFormSchema.parse(form).scores).toEqual([{ goalId: "a", score: 7 }]);
  });
});
