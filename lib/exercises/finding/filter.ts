import { z } from "zod";
import { type Condition, conditions } from "../conditions";
import {
  type Difficulty,
  type Equipment,
  equipmentSchema,
  type MovementType,
  movementTypeSchema,
  type Region,
  regionSchema,
  type StartPosition,
  startPositionSchema,
} from "../schema";
import { fold } from "../search-text";

/** Several values of one facet, as `a,b` in the address. What is not known is left out. */
function several<T extends string | number>(read: (text: string) => T | undefined) {
  return z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => {
      const texts = [given ?? []].flat().flatMap((text) => text.split(","));
      return [...new Set(texts.flatMap((text) => read(text) ?? []))];
    });
}

const one =
  <T extends string>(options: readonly T[]) =>
  (text: string): T | undefined =>
    options.find((option) => option === text);

const flag = z
  .literal(["1", true])
  .optional()
  .catch(undefined)
  .transform((given) => given !== undefined);

/** What the library is narrowed to. A value that is not known, as in an old bookmark, is ignored. */
export const exerciseFilterSchema = z.object({
  q: z.string().trim().max(100).default("").catch(""),
  /** Values of one facet are alternatives; facets narrow each other. */
  region: several<Region>(one(regionSchema.options)),
  type: several<MovementType>(one(movementTypeSchema.options)),
  position: several<StartPosition>(one(startPositionSchema.options)),
  equipment: several<Equipment | "none">(one([...equipmentSchema.options, "none"])),
  difficulty: several<Difficulty>((text) => ([1, 2, 3] as const).find((n) => `${n}` === text)),
  /** The conditions whose contraindicated exercises are left out. */
  avoid: several<Condition>(one(conditions)),
  source: several<"built-in" | "own">(one(["built-in", "own"])),
  favourites: flag,
  /** Only what this person sent last. */
  recent: flag,
  /** Only what the clinic has put away; its own exercises. */
  archived: flag,
});
export type ExerciseFilter = z.output<typeof exerciseFilterSchema>;

/** The filter that leaves nothing out. */
export const noFilter: ExerciseFilter = exerciseFilterSchema.parse({});

/** The facets that have values to choose from, in the order in which a clinician thinks of them. */
export const facetNames = [
  "region",
  "type",
  "position",
  "equipment",
  "difficulty",
  "avoid",
  "source",
] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * How many exercises each value of a facet would leave, the other facets being as they are. For
 * `avoid` it is how many the condition would take out.
 */
export type FacetCounts = Record<FacetName, Record<string, number>> & {
  favourites: number;
  recent: number;
};

/**
 * A query's words in the form in which the library keeps its own: lower case, without diacritics
 * and hyphens. At most eight of them.
 */
export function searchWords(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean).slice(0, 8);
}

/** The filter as the address holds it: only what differs from no filter, in a steady order. */
export function filterAddress(filter: ExerciseFilter): URLSearchParams {
  const address = new URLSearchParams();
  if (filter.q) address.set("q", filter.q);
  for (const name of facetNames)
    if (filter[name].length > 0) address.set(name, filter[name].join(","));
  for (const name of ["favourites", "recent", "archived"] as const)
    if (filter[name]) address.set(name, "1");
  return address;
}
