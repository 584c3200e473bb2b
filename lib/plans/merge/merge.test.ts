import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dosageSchema } from "@/lib/exercises/schema";
import { type Draft, draftSchema } from "../schema";
import { differences, mergeDrafts, type Side } from "./merge";
import { canonical } from "./shape";

const SLUGS = ["bridge", "row", "squat", "lunge", "plank"];
const dosages = [1, 2, 3].map((sets) => dosageSchema.parse({ sets, repsMin: 10, side: "none" }));

const anyItem = fc.record({
  exerciseSlug: fc.constantFrom(...SLUGS),
  dosage: fc.constantFrom(...dosages),
  note: fc.constantFrom(null, "Slowly.", "On the mat."),
  block: fc.constantFrom("warm-up" as const, "main" as const),
  superset: fc.constantFrom(null, null, 1, 2),
  fromWeek: fc.constantFrom(null, 3),
  untilWeek: fc.constant(null),
  everyDays: fc.constantFrom(null, 2),
});
const anyDraft = fc
  .record({
    title: fc.constantFrom("Back", "Knee"),
    message: fc.constantFrom(null, "Go slowly.", "Well done."),
    supervision: fc.constantFrom(null, "Alone at home."),
    startingLevel: fc.constantFrom(null, "Ten without pain."),
    schedule: fc.constantFrom(
      { startDate: "2026-11-22", weeks: 6, daysPerWeek: 3, daysOfWeek: null, sessionsPerDay: 1 },
      { startDate: null, weeks: null, daysPerWeek: null, daysOfWeek: null, sessionsPerDay: 2 },
    ),
    items: fc.array(anyItem, { maxLength: 6 }),
    advice: fc.uniqueArray(fc.constantFrom("lifting", "sleep", "sitting")),
  })
  .map((draft) => draftSchema.parse(draft));

const item = (exerciseSlug: string, change: Partial<Draft["items"][number]> = {}) => ({
  ...draftSchema.shape.items.element.parse({ exerciseSlug, dosage: dosages[0] }),
  ...change,
});
const draft = (items: Draft["items"], change: Partial<Draft> = {}): Draft => ({
  ...draftSchema.parse({
    title: "Back",
    schedule: { startDate: "2026-11-22", weeks: 6, daysPerWeek: 3, sessionsPerDay: 1 },
    items: [],
    advice: [],
  }),
  items,
  ...change,
});

/** Every listed difference from one side. */
const all = (base: Draft, mine: Draft, theirs: Draft, side: Side) =>
  Object.fromEntries(differences(base, mine, theirs).map(({ key }) => [key, side]));
const toChoose = (base: Draft, mine: Draft, theirs: Draft) =>
  differences(base, mine, theirs).flatMap(({ key, changedBy }) =>
    changedBy === "both" ? [key] : [],
  );
const slugs = ({ items }: Draft) => items.map(({ exerciseSlug }) => exerciseSlug);

describe("merging two people's drafts", () => {
  test("all of mine is mine, and all of theirs is theirs, whatever it began with", () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (base, mine, theirs) => {
        expect(mergeDrafts(base, mine, theirs, "mine")).toEqual(canonical(mine));
        expect(mergeDrafts(base, mine, theirs, "theirs")).toEqual(canonical(theirs));
      }),
    );
  });

  test("each listed difference taken from one side makes that side", () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (base, mine, theirs) => {
        for (const [side, whole] of [["mine", mine] as const, ["theirs", theirs] as const])
          expect(mergeDrafts(base, mine, theirs, all(base, mine, theirs, side))).toEqual(
            canonical(whole),
          );
      }),
    );
  });

  test("who changed nothing gets the other's version, with nothing to choose", () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (base, changed) => {
        expect(mergeDrafts(base, base, changed, {})).toEqual(canonical(changed));
        expect(mergeDrafts(base, changed, base, {})).toEqual(canonical(changed));
        expect(mergeDrafts(base, changed, changed, {})).toEqual(canonical(changed));
        expect(toChoose(base, base, changed)).toEqual([]);
        expect(toChoose(base, changed, changed)).toEqual([]);
      }),
    );
  });

  test("never makes what cannot be saved", () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (base, mine, theirs) => {
        const merged = mergeDrafts(base, mine, theirs, {});
        expect(draftSchema.parse(merged)).toEqual(merged);
      }),
    );
  });

  test("changes of both that do not meet are both in it, with nothing to choose", () => {
    const base = draft([item("bridge"), item("row"), item("squat")]);
    const mine = draft(
      [item("bridge", { dosage: dosages[2]! }), item("row"), item("squat"), item("plank")],
      {
        message: "Go slowly.",
        advice: ["sleep"],
      },
    );
    const theirs = draft([item("row", { note: "Slowly." }), item("lunge"), item("bridge")], {
      title: "Back to work",
      advice: ["lifting"],
    });
    expect(toChoose(base, mine, theirs)).toEqual([]);
    const merged = mergeDrafts(base, mine, theirs, {});
    expect(merged).toMatchObject({ title: "Back to work", message: "Go slowly." });
    expect(slugs(merged)).toEqual(["row", "lunge", "bridge", "plank"]);
    expect(merged.items[0]!.note).toBe("Slowly.");
    expect(merged.items[2]!.dosage).toEqual(dosages[2]);
    expect(merged.advice.toSorted()).toEqual(["lifting", "sleep"]);
  });

  test("what both changed is asked for, and is mine until somebody chooses", () => {
    const base = draft([item("bridge"), item("row")], { message: "Begin." });
    const mine = draft([item("bridge", { dosage: dosages[1]! })], { message: "Go slowly." });
    const theirs = draft([item("bridge", { dosage: dosages[2]! }), item("row", { note: "New." })], {
      message: "Well done.",
    });
    expect(toChoose(base, mine, theirs)).toEqual(["bridge 1 dosage", "row 1 there", "message"]);
    expect(mergeDrafts(base, mine, theirs, {})).toEqual(mine);
    const chosen = mergeDrafts(base, mine, theirs, {
      "row 1 there": "theirs",
      message: "theirs",
    });
    expect(slugs(chosen)).toEqual(["bridge", "row"]);
    expect(chosen.message).toBe("Well done.");
    expect(chosen.items[0]!.dosage).toEqual(dosages[1]);
  });

  test("a pair made by one stays a pair beside what the other added", () => {
    const base = draft([item("bridge"), item("row")]);
    const mine = draft([item("bridge", { superset: 4 }), item("row", { superset: 4 })]);
    const theirs = draft([
      item("bridge"),
      item("squat", { superset: 4 }),
      item("plank", { superset: 4 }),
      item("row"),
    ]);
    const merged = mergeDrafts(base, mine, theirs, { order: "mine" });
    expect(merged.items.map(({ exerciseSlug, superset }) => [exerciseSlug, superset])).toEqual([
      ["bridge", 1],
      ["row", 1],
      ["squat", 2],
      ["plank", 2],
    ]);
  });
});
