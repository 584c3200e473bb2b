import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DosageInput, dosageSchema } from "@/lib/exercises/schema";
import { sessionSeconds } from "@/lib/plans/timing/minutes";
import { EACH_TIME, type ItemTiming } from "@/lib/plans/timing/schema";
import { type Step, stepsOf } from "./steps";

const item = (input: Partial<DosageInput>, timing: Partial<ItemTiming> = {}) => ({
  dosage: dosageSchema.parse({ sets: 1, side: "none", ...input }),
  ...EACH_TIME,
  ...timing,
});

/** "0 work 1 right 40" for each step: exercise, kind, set, side, seconds. */
const inShort = (steps: Step[]) =>
  steps.map(({ item: index, kind, set, side, seconds }) =>
    [index, kind, set, side, seconds].filter((part) => part !== null).join(" "),
  );

describe("the steps of an exercise, worked by hand", () => {
  test("one set of repetitions: get ready, then 10 of 4 s", () => {
    const steps = stepsOf([item({ repsMin: 10 })]);
    expect(inShort(steps)).toEqual(["0 ready 1 0", "0 lead 1 5", "0 work 1 40"]);
    expect(steps[2]).toMatchObject({ reps: 10, pace: { out: 2, hold: 0, back: 2 }, enough: 0 });
  });

  test("sets with a rest between them: the rest leads to the next set", () => {
    expect(inShort(stepsOf([item({ sets: 3, repsMin: 5, restSeconds: 30 })]))).toEqual([
      "0 ready 1 0",
      "0 lead 1 5",
      "0 work 1 20",
      "0 rest 2 30",
      "0 work 2 20",
      "0 rest 3 30",
      "0 work 3 20",
    ]);
  });

  test("sets without a rest: a moment to begin again", () => {
    expect(inShort(stepsOf([item({ sets: 2, holdMinSeconds: 30 })]))).toEqual([
      "0 ready 1 0",
      "0 lead 1 5",
      "0 work 1 30",
      "0 lead 2 5",
      "0 work 2 30",
    ]);
  });

  test("each side: right, a moment to change, left; then the rest", () => {
    const each = item({ sets: 2, holdMinSeconds: 20, restSeconds: 10, side: "each-side" });
    expect(inShort(stepsOf([each]))).toEqual([
      "0 ready 1 right 0",
      "0 lead 1 right 5",
      "0 work 1 right 20",
      "0 lead 1 left 5",
      "0 work 1 left 20",
      "0 rest 2 right 10",
      "0 work 2 right 20",
      "0 lead 2 left 5",
      "0 work 2 left 20",
    ]);
  });

  test("one side only, and sides that swap with every repetition", () => {
    expect(stepsOf([item({ repsMin: 8, side: "left" })])[2]).toMatchObject({ side: "left" });
    const swapping = stepsOf([item({ repsMin: 8, side: "alternating" })]);
    expect(inShort(swapping)).toEqual(["0 ready 1 0", "0 lead 1 5", "0 work 1 32"]);
  });

  test("a tempo of 3-1-2: 6 s each; a hold takes the place of its pause: 3 + 5 + 2", () => {
    expect(stepsOf([item({ repsMin: 4, tempo: "3-1-2" })])[2]).toMatchObject({
      seconds: 24,
      pace: { out: 3, hold: 1, back: 2 },
    });
    expect(stepsOf([item({ repsMin: 4, tempo: "3-1-2", holdMinSeconds: 5 })])[2]).toMatchObject({
      seconds: 40,
      pace: { out: 3, hold: 5, back: 2 },
    });
  });

  test("repetitions with a hold: 10 of 2 + 5 + 2 s", () => {
    expect(stepsOf([item({ repsMin: 10, holdMinSeconds: 5 })])[2]).toMatchObject({
      seconds: 90,
      pace: { out: 2, hold: 5, back: 2 },
    });
  });

  test("a range: the upper end counts, the lower end is enough", () => {
    // 10 to 15 of 4 s.
    expect(stepsOf([item({ repsMin: 10, repsMax: 15 })])[2]).toMatchObject({
      seconds: 60,
      enough: 40,
      reps: 15,
    });
    expect(stepsOf([item({ holdMinSeconds: 20, holdMaxSeconds: 30 })])[2]).toMatchObject({
      seconds: 30,
      enough: 20,
      reps: 0,
      pace: null,
    });
  });

  test("a duration is timed and nothing is counted, also with repetitions", () => {
    expect(stepsOf([item({ durationMinSeconds: 120 })])[2]).toMatchObject({
      seconds: 120,
      reps: 0,
    });
    expect(stepsOf([item({ repsMin: 10, durationMinSeconds: 60 })])[2]).toMatchObject({
      seconds: 60,
      reps: 0,
      pace: null,
    });
  });
});

describe("several exercises", () => {
  test("come by blocks, each one waiting for the person first", () => {
    const steps = stepsOf([
      item({ durationMinSeconds: 60 }, { block: "warm-up" }),
      item({ repsMin: 5 }),
    ]);
    expect(inShort(steps)).toEqual([
      "0 ready 1 0",
      "0 lead 1 5",
      "0 work 1 60",
      "1 ready 1 0",
      "1 lead 1 5",
      "1 work 1 20",
    ]);
  });

  test("in turn: the work of one is the rest of the other, what is missing is waited for", () => {
    // A 0–40, B 40–80; A has rested 40 of its 60 s: 20 to wait, then
    // 100–140. B is free at 80 + 60 = 140, just when A ends.
    const steps = stepsOf([
      item({ sets: 2, repsMin: 10, restSeconds: 60 }, { superset: 1 }),
      item({ sets: 2, repsMin: 10, restSeconds: 60 }, { superset: 1 }),
      item({ repsMin: 1 }),
    ]);
    expect(inShort(steps)).toEqual([
      "0 ready 1 0",
      "0 lead 1 5",
      "0 work 1 40",
      "1 ready 1 0",
      "1 lead 1 5",
      "1 work 1 40",
      "0 rest 2 20",
      "0 work 2 40",
      "1 lead 2 5",
      "1 work 2 40",
      "2 ready 1 0",
      "2 lead 1 5",
      "2 work 1 4",
    ]);
  });

  test("in turn with enough rest by the others: only a moment to begin again", () => {
    const steps = stepsOf([
      item({ sets: 2, repsMin: 10, restSeconds: 30 }, { superset: 1 }),
      item({ repsMin: 10 }, { superset: 1 }),
    ]);
    expect(inShort(steps).slice(-2)).toEqual(["0 lead 2 5", "0 work 2 40"]);
  });

  test("work and rest together last as long as the plan's page says", () => {
    const dosage = fc.record({
      sets: fc.integer({ min: 1, max: 4 }),
      repsMin: fc.integer({ min: 1, max: 20 }),
      holdMinSeconds: fc.option(fc.integer({ min: 1, max: 30 })),
      restSeconds: fc.option(fc.integer({ min: 0, max: 90 })),
      tempo: fc.option(fc.constantFrom("2-1-2", "3-0-3", "1-4-1")),
      side: fc.constantFrom("none" as const, "each-side" as const, "alternating" as const),
    });
    const timing = fc.record({
      superset: fc.option(fc.constant(1)),
      block: fc.constantFrom("warm-up" as const, "main" as const),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(dosage, timing), { maxLength: 6 }), (inputs) => {
        const items = inputs.map(([input, place]) => item(input, place));
        const counted = stepsOf(items)
          .filter(({ kind }) => kind === "work" || kind === "rest")
          .reduce((sum, { seconds }) => sum + seconds, 0);
        expect(counted).toBe(sessionSeconds(items));
      }),
    );
  });
});
