import { FACETS_BY, type FacetKept, valuesOf } from "../search-text";
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

/** One facet's part of `facets`: whether it passes, and how many exercises have it. */
type Part = { passes: boolean; count: number };

/**
 * How many exercises pass the filter's facets, and how many each value of each facet would leave
 * with the other facets as they are. Thousands of groups share few parts, so each part is read once.
 */
export function countFacets(
  groups: readonly Alike[],
  filter: ExerciseFilter,
): { total: number; counts: FacetCounts } {
  const seen = FACETS_BY.map(() => new Map<string, Part>());
  const bySource = { own: 0, "built-in": 0 };
  let total = 0;
  let favourites = 0;
  let recent = 0;
  for (const group of groups) {
    const parts = group.facets.split("|").map((text, index) => {
      const known = seen[index]!.get(text);
      if (known) return known;
      const part = { passes: passes(FACETS_BY[index]!, text, filter), count: 0 };
      seen[index]!.set(text, part);
      return part;
    });
    const source = group.own ? "own" : "built-in";
    const sourcePasses = filter.source.length === 0 || filter.source.includes(source);
    const favouritePasses = !filter.favourites || group.favourite;
    const recentPasses = !filter.recent || group.recent;
    let failed = Number(!sourcePasses) + Number(!favouritePasses) + Number(!recentPasses);
    for (const part of parts) if (!part.passes) failed++;
    if (failed > 1) continue;
    // Kept out by one facet alone, it still counts for the values of that one.
    if (failed === 0) total += group.count;
    for (const part of parts) if (failed === 0 || !part.passes) part.count += group.count;
    if (failed === 0 || !sourcePasses) bySource[source] += group.count;
    if (group.favourite && failed === 0) favourites += group.count;
    if (group.recent && failed === 0) recent += group.count;
  }
  const counts: FacetCounts = {
    region: {},
    type: {},
    position: {},
    equipment: {},
    difficulty: {},
    avoid: {},
    source: Object.fromEntries(Object.entries(bySource).filter(([, count]) => count > 0)),
    favourites,
    recent,
  };
  for (const [index, name] of FACETS_BY.entries())
    for (const [text, { count }] of seen[index]!)
      if (count > 0)
        for (const value of valuesOf(name, text))
          counts[name][value] = (counts[name][value] ?? 0) + count;
  return { total, counts };
}

function passes(name: FacetKept, text: string, filter: ExerciseFilter): boolean {
  const chosen = filter[name].map(String);
  if (chosen.length === 0) return true;
  const isIn = valuesOf(name, text).some((value) => chosen.includes(value));
  return name === "avoid" ? !isIn : isIn;
}
