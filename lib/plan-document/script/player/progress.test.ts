import { describe, expect, test } from "vitest";
import { dosageSchema } from "@/lib/exercises/schema";
import { EACH_TIME } from "@/lib/plans/timing/schema";
import { stepsOf } from "../../player/steps";
import { answersOf } from "./answers";
import {
  back,
  begin,
  elapsed,
  end,
  isOver,
  next,
  pause,
  type Progress,
  resume,
  secondsLeft,
  setsDone,
  skip,
  tick,
} from "./progress";

const dosage = (input: object) =>
  dosageSchema.parse({ sets: 1, side: "none", repsMin: null, ...input });
/** 0 ready · 1 lead 5 · 2 work 20 · 3 rest 30 · 4 work 20 · then 5 ready · 6 lead · 7 work 60 */
const steps = stepsOf([
  { dosage: dosage({ sets: 2, repsMin: 5, restSeconds: 30 }), ...EACH_TIME },
  { dosage: dosage({ durationMinSeconds: 60 }), ...EACH_TIME },
]);
const items = [
  { id: "a", sets: 2 },
  { id: "b", sets: 1 },
];
const T = 1_000_000;
const forward = (progress: Progress, times: number) =>
  Array.from({ length: times }).reduce<Progress>((so) => next(so, steps, T), progress);

describe("the clock of a step", () => {
  test("an exercise waits for the person; what follows runs by itself", () => {
    const ready = begin(T);
    expect(tick(ready, steps, T + 60_000, false)).toBe(ready);
    const lead = next(ready, steps, T);
    expect(lead).toMatchObject({ at: 1, since: T });
    expect(tick(lead, steps, T + 4999, false)).toBe(lead);
    expect(tick(lead, steps, T + 5000, false)).toMatchObject({ at: 2, since: T + 5000, ran: 0 });
  });

  test("is the wall clock's, and stands while paused", () => {
    const work = forward(begin(T), 2);
    const paused = pause(work, T + 7000);
    expect(elapsed(paused, T + 500_000)).toBe(7000);
    expect(tick(paused, steps, T + 500_000, false)).toBe(paused);
    expect(elapsed(resume(paused, T + 500_000), T + 501_000)).toBe(8000);
  });

  test("does not run backwards when the device's clock is set back", () => {
    expect(elapsed(forward(begin(T), 2), T - 3_600_000)).toBe(0);
  });

  test("after a call of ten minutes the next step waits, and nothing more counts as done", () => {
    const work = forward(begin(T), 2);
    const after = tick(work, steps, T + 600_000, false);
    expect(after).toMatchObject({ at: 3, since: null, ran: 0 });
    expect(setsDone(after, steps, 0)).toBe(1);
    expect(tick(after, steps, T + 900_000, false)).toBe(after);
  });

  test("in another tab a step ends in time and the next one waits", () => {
    expect(tick(forward(begin(T), 3), steps, T + 30_000, true)).toMatchObject({
      at: 4,
      since: null,
    });
  });

  test("what is left is work and rest only: 20 + 30 + 20 + 60", () => {
    expect(secondsLeft(begin(T), steps, T)).toBe(130);
    expect(secondsLeft(forward(begin(T), 2), steps, T + 5000)).toBe(125);
    expect(secondsLeft(skip(begin(T), steps, "no-time", T), steps, T)).toBe(60);
  });
});

describe("back and skip", () => {
  test("back goes to the work or the waiting page before, and waits there", () => {
    const resting = forward(begin(T), 3);
    expect(back(resting, steps, T)).toMatchObject({ at: 2, since: null });
    expect(back(back(resting, steps, T), steps, T)).toMatchObject({ at: 0 });
    expect(back(begin(T), steps, T)).toMatchObject({ at: 0 });
  });

  test("a set that is gone back to is not done any more", () => {
    const resting = forward(begin(T), 3);
    expect(setsDone(resting, steps, 0)).toBe(1);
    expect(setsDone(back(resting, steps, T), steps, 0)).toBe(0);
  });

  test("skip leaves out the rest of the exercise and keeps the sets that were done", () => {
    const skipped = skip(forward(begin(T), 3), steps, "too-hard", T);
    expect(skipped).toMatchObject({ at: 5, since: null });
    expect(setsDone(skipped, steps, 0)).toBe(1);
    expect(answersOf(forward(skipped, 3), steps, items)).toEqual({
      did: "some",
      "item-a": "done",
      "sets-a": "1",
      "item-b": "done",
      "sets-b": "1",
    });
  });

  test("going back to what was skipped takes it up again", () => {
    const skipped = skip(begin(T), steps, "too-hard", T);
    expect(skipped.at).toBe(5);
    expect(back(skipped, steps, T)).toMatchObject({ at: 0, skipped: {} });
    const later = skip(forward(begin(T), 4), steps, "pain", T);
    expect(back(later, steps, T)).toMatchObject({ at: 4, since: null, skipped: {} });
    expect(setsDone(back(later, steps, T), steps, 0)).toBe(1);
  });

  test("in turn with another, back stays with the one that goes on", () => {
    const each = dosage({ sets: 2, repsMin: 5 });
    const turns = [0, 1].map(() => ({ dosage: each, ...EACH_TIME, superset: 1 }));
    // 0–2 first of A · 3–5 first of B · 6–7 second of A · 8–9 second of B
    const inTurn = stepsOf(turns);
    const goOn = next(skip({ ...begin(T), at: 2 }, inTurn, "pain", T), inTurn, T);
    const working = next(next(next(goOn, inTurn, T), inTurn, T), inTurn, T);
    expect(working).toMatchObject({ at: 9, skipped: { 0: { from: 2 } } });
    expect(back(working, inTurn, T)).toMatchObject({ at: 5, skipped: { 0: { from: 2 } } });
  });

  test("skipping the last exercise ends it", () => {
    expect(isOver(skip(forward(begin(T), 5), steps, "no-time", T), steps)).toBe(true);
  });

  test("both sides belong to one set", () => {
    const sides = stepsOf([
      { dosage: dosage({ holdMinSeconds: 20, side: "each-side" }), ...EACH_TIME },
    ]);
    const at = (index: number) => ({ ...begin(T), at: index });
    expect(setsDone(at(3), sides, 0)).toBe(0);
    expect(setsDone(at(5), sides, 0)).toBe(1);
  });
});

describe("the answers for the form", () => {
  test("all to the end is everything", () => {
    expect(answersOf(forward(begin(T), 8), steps, items)).toEqual({ did: "all" });
  });

  test("stopped by pain: what was done, and the rest left out because of it", () => {
    const stopped = end(forward(begin(T), 3), "pain", T);
    expect(isOver(stopped, steps)).toBe(true);
    expect(answersOf(stopped, steps, items)).toEqual({
      did: "some",
      "item-a": "done",
      "sets-a": "1",
      "item-b": "skipped",
      "why-b": "pain",
    });
    expect(answersOf(end(begin(T), "pain", T), steps, items)).toEqual({
      did: "none",
      why: "pain",
    });
  });

  test("ended early: what was not reached stays open", () => {
    expect(answersOf(end(forward(begin(T), 5), "early", T), steps, items)).toEqual({
      did: "some",
      "item-a": "done",
      "sets-a": "2",
    });
    expect(answersOf(end(begin(T), "early", T), steps, items)).toEqual({});
  });

  test("everything skipped for one reason is nothing, with that reason", () => {
    const none = skip(skip(begin(T), steps, "no-time", T), steps, "no-time", T);
    expect(answersOf(none, steps, items)).toEqual({ did: "none", why: "no-time" });
  });
});
