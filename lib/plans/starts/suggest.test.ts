import { describe, expect, it } from "vitest";
import { conditionsOf } from "@/lib/exercises/conditions";
import { libraryExercises } from "@/lib/exercises/library/library";
import { suggestExercises } from "./suggest";

const suggest = (change: Partial<Parameters<typeof suggestExercises>[1]>) =>
  suggestExercises(libraryExercises, {
    conditions: [],
    regions: ["low-back"],
    equipment: null,
    ...change,
  });

describe("a suggested routine", () => {
  it("is of the patient's regions, small and varied", () => {
    const found = suggest({});
    expect(found).toHaveLength(6);
    for (const { exercise } of found) expect(exercise.regions).toContain("low-back");
    const kinds = found.map(({ exercise }) => exercise.movementType);
    for (const kind of kinds)
      expect(kinds.filter((other) => other === kind).length).toBeLessThan(3);
  });

  it("never holds what a recorded condition speaks against", () => {
    for (const { exercise } of suggest({ conditions: ["osteoporosis", "pregnancy"] }))
      expect(conditionsOf(exercise).avoid).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/osteoporosis|pregnancy/)]),
      );
  });

  it("asks only for what the patient has at home", () => {
    const bare = suggest({ regions: ["shoulder"], equipment: [] });
    expect(bare.length).toBeGreaterThan(0);
    for (const { exercise } of bare)
      expect(["mat", "wall", "chair", "towel"]).toEqual(expect.arrayContaining(exercise.equipment));
    const banded = suggest({ regions: ["shoulder"], equipment: ["band"] });
    expect(banded.some(({ exercise }) => exercise.equipment.includes("band"))).toBe(true);
  });

  it("does not guess without a region", () => {
    expect(suggest({ regions: [] })).toEqual([]);
  });

  it("does not hold an exercise beside its own easier or harder form", () => {
    const slugs = suggest({}).map(({ exercise }) => exercise.slug);
    for (const { exercise } of suggest({}))
      for (const near of [...exercise.easier, ...exercise.harder])
        expect(slugs).not.toContain(near);
  });
});
