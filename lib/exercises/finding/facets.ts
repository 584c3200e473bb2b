import { conditionNames, conditions } from "../conditions";
import {
  difficultyNames,
  equipmentNames,
  movementNames,
  positionNames,
  regionNames,
} from "../words";
import { type ExerciseFilter, exerciseFilterSchema, type FacetName, filterAddress } from "./filter";

export type Facet = {
  name: FacetName;
  title: string;
  /** In steady order, so that a hand finds its way without reading. */
  values: readonly (readonly [value: string, words: string])[];
  /** So many are seen at once, the others on demand. */
  head: number;
  /** Whether it is folded away until somebody opens it or has chosen in it. */
  isFolded?: boolean;
};

const named = (names: Record<string, string>) => Object.entries(names);

/** What a search can be narrowed by, in the order in which a clinician thinks of it. */
export const facets: readonly Facet[] = [
  { name: "region", title: "Region", values: named(regionNames), head: 11 },
  { name: "position", title: "Start position", values: named(positionNames), head: 7 },
  { name: "type", title: "Type", values: named(movementNames), head: 8 },
  {
    name: "equipment",
    title: "Equipment",
    values: [["none", "No equipment"], ...named(equipmentNames)],
    head: 6,
    isFolded: true,
  },
  { name: "difficulty", title: "Difficulty", values: named(difficultyNames), head: 3 },
  {
    name: "avoid",
    title: "Leave out for",
    values: conditions.map((condition) => [condition, conditionNames[condition]] as const),
    head: 6,
    isFolded: true,
  },
];

/** What is asked first: what a person marked or used, and whose the exercise is. */
export const sourceFacet: Facet = {
  name: "source",
  title: "Whose",
  values: [
    ["own", "Ours"],
    ["built-in", "Built-in"],
  ],
  head: 2,
};

export const flagWords = { favourites: "Favourites", recent: "Recently used" } as const;
export type FlagName = keyof typeof flagWords;

/** Exercises of one page of the library, of this many. */
export const PAGE_SIZE = 24;

/** Where the library shows this page (from 1) of what a filter leaves. */
export function libraryHref(filter: ExerciseFilter, page = 1): string {
  const address = filterAddress(filter);
  if (page > 1) address.set("page", String(page));
  const query = address.toString();
  return query ? `/exercises?${query}` : "/exercises";
}

/** The filter with a facet's value chosen, or chosen no more. */
export function toggled(filter: ExerciseFilter, name: FacetName, value: string): ExerciseFilter {
  const chosen = filter[name].map(String);
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const address = filterAddress(filter);
  address.set(name, next.join(","));
  return exerciseFilterSchema.parse(Object.fromEntries(address));
}

/** The filter with nothing chosen but the words, and the place that is searched. */
export function onlyWords({ q, archived }: ExerciseFilter): ExerciseFilter {
  return exerciseFilterSchema.parse({ q, ...(archived && { archived }) });
}

/** One thing that a filter is narrowed by: its words, and the filter without it. */
export type ActiveFilter = { key: string; words: string; without: ExerciseFilter };

/** What a filter is narrowed by beside its words, in the order of the facets. */
export function activeFilters(filter: ExerciseFilter): ActiveFilter[] {
  const flags = (Object.keys(flagWords) as FlagName[]).flatMap((flag) =>
    filter[flag]
      ? [{ key: flag, words: flagWords[flag], without: { ...filter, [flag]: false } }]
      : [],
  );
  const chosen = [sourceFacet, ...facets].flatMap(({ name, values }) =>
    values
      .filter(([value]) => filter[name].map(String).includes(value))
      .map(([value, words]) => ({
        key: `${name}-${value}`,
        words: name === "avoid" ? `Not with: ${words}` : words,
        without: toggled(filter, name, value),
      })),
  );
  return [...flags, ...chosen];
}

/** How what was found is put in order, in words. */
export function orderWords(filter: ExerciseFilter): string {
  if (filter.q) return "Best match first";
  return filter.recent ? "Last sent first" : "By name";
}
