import { expect, it } from "vitest";
import { readGoalForm, readScores } from "./form";

const read = (query: string) => readScores(readGoalForm(new URLSearchParams(query)));

it("takes what was chosen and leaves out what was not; 0 is a score, nothing is none", () => {
  expect(read("goal-a=0&goal-b=&goal-c=10&other=3")).toEqual({
    ok: true,
    scores: [
      { goalId: "a", score: 0 },
      { goalId: "c", score: 10 },
    ],
  });
});

it("asks for at least one", () => {
  const none = { ok: false, errors: { form: "chooseOne", goals: {} } };
  expect(read("goal-a=&goal-b=")).toEqual(none);
  expect(read("")).toEqual(none);
});

it.each(["11", "-1", "abc", "1.5", "1e1", "9".repeat(400)])("refuses %s", (text) => {
  expect(read(`goal-a=${text}&goal-b=4`)).toEqual({
    ok: false,
    errors: { goals: { a: "outOfRange" } },
  });
});
