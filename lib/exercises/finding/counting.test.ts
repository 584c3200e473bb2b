import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { libraryExercises } from "../library/library";
import { searchColumnsOf } from "../search-text";
import { type Alike, countFacets } from "./counting";
import { exerciseFilterSchema, type ExerciseFilter, facetNames } from "./filter";

const alike = (own: boolean, favourite: boolean, recent: boolean, index: number): Alike => ({
  facets: searchColumnsOf(libraryExercises[index % libraryExercises.length]!).facets,
  own,
  favourite,
  recent,
  count: 1,
});
const groups: Alike[] = libraryExercises.map((_, index) =>
  alike(index % 5 === 0, index % 7 === 0, index % 11 === 0, index),
);
const count = (filter: object, of = groups) => countFacets(of, exerciseFilterSchema.parse(filter));

const filters = fc.record(
  {
    region: fc.subarray(["hip", "knee", "low-back", "neck"]),
    position: fc.subarray(["supine", "standing"]),
    equipment: fc.subarray(["mat", "none", "band"]),
    difficulty: fc.subarray(["1", "3"]),
    avoid: fc.subarray(["osteoporosis", "pregnancy"]),
    source: fc.subarray(["own", "built-in"]),
    favourites: fc.constantFrom("1", undefined),
    recent: fc.constantFrom("1", undefined),
  },
  { requiredKeys: [] },
);

describe("counting facets", () => {
  it("counts all, and each value, where nothing is chosen", () => {
    const { total, counts } = count({});
    expect(total).toBe(libraryExercises.length);
    expect(Object.values(counts.position).reduce((sum, n) => sum + n, 0)).toBe(total);
    expect(counts.source.own! + counts.source["built-in"]!).toBe(total);
    expect(counts.equipment.none).toBe(
      libraryExercises.filter(({ equipment }) => equipment.length === 0).length,
    );
  });

  it("says of each value how many choosing it alone in its facet would leave", () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const { counts } = count(chosen);
        for (const name of facetNames)
          for (const [value, left] of Object.entries(counts[name])) {
            if (name === "avoid") continue;
            expect(count({ ...chosen, [name]: value }).total, `${name} ${value}`).toBe(left);
          }
        expect(count({ ...chosen, favourites: "1" }).total).toBe(counts.favourites);
        expect(count({ ...chosen, recent: "1" }).total).toBe(counts.recent);
      }),
      { numRuns: 60 },
    );
  });

  it("says of a condition how many it would take out", () => {
    const before = count({ region: "hip" });
    const after = count({ region: "hip", avoid: "osteoporosis" });
    expect(after.total).toBe(before.total - before.counts.avoid.osteoporosis!);
    expect(after.counts.avoid.osteoporosis).toBe(before.counts.avoid.osteoporosis);
  });

  it("gives the same for exercises that are alike and counted together", () => {
    const together = new Map<string, Alike>();
    for (const group of groups) {
      const { count: _, ...same } = group;
      const key = JSON.stringify(same);
      const known = together.get(key);
      if (known) known.count += 1;
      else together.set(key, { ...group });
    }
    const filter: Partial<ExerciseFilter> = { region: ["hip"], position: ["supine"] };
    expect(count(filter, [...together.values()])).toEqual(count(filter));
  });
});
