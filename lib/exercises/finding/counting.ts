import { FACETS_BY, splitFacets } from "../search-text";
import type { ExerciseFilter, FacetCounts } from "./filter";

/** Exercises that are alike in all that is counted. */
export type Alike = {
  /** As `searchColumnsOf` keeps them. */
  facets: string;
  own: boolean;
  favourite: boolean;
  recent: boolean;
  count: number;
};

/**
 * How many exercises pass the filter's facets, and how many each value of each facet would leave
 * with the other facets as they are.
 */
export function countFacets(
  groups: readonly Alike[],
  filter: ExerciseFilter,
): { total: number; counts: FacetCounts } {
  const counts: FacetCounts = {
    region: {},
    type: {},
    position: {},
    equipment: {},
    difficulty: {},
    avoid: {},
    source: {},
    favourites: 0,
    recent: 0,
  };
  let total = 0;
  for (const { facets, own, favourite, recent, count } of groups) {
    const values = { ...splitFacets(facets), source: [own ? "own" : "built-in"] };
    const names = [...FACETS_BY, "source"] as const;
    const failed: (keyof FacetCounts)[] = names.filter((name) => {
      const chosen: readonly (string | number)[] = filter[name];
      if (chosen.length === 0) return false;
      const isIn = chosen.some((value) => values[name].includes(String(value)));
      return name === "avoid" ? isIn : !isIn;
    });
    if (filter.favourites && !favourite) failed.push("favourites");
    if (filter.recent && !recent) failed.push("recent");
    if (failed.length > 1) continue;
    // Kept out by one facet alone, it still counts for the values of that one.
    const counted = (name: keyof FacetCounts) => failed.length === 0 || failed[0] === name;
    if (failed.length === 0) total += count;
    for (const name of names)
      if (counted(name))
        for (const value of values[name]) counts[name][value] = (counts[name][value] ?? 0) + count;
    if (favourite && counted("favourites")) counts.favourites += count;
    if (recent && counted("recent")) counts.recent += count;
  }
  return { total, counts };
}
