import { conditionsOf } from "./conditions";
import type { Exercise } from "./schema";

/** Words in the form in which a search compares them: lower case, without diacritics or hyphens. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/[-–—]/g, " ")
    .replace(/ß/g, "ss")
    .toLowerCase();
}

/** Hyphenated words as one: "bird-dog" is also written "birddog". */
function joined(names: readonly string[]): string[] {
  const words = names.flatMap((name) => name.match(/\p{L}+(?:[-–]\p{L}+)+/gu) ?? []);
  return [...new Set(words.map((word) => word.replace(/[-–]/g, "").toLowerCase()))];
}

/** The facets that are kept with each exercise, in the order in which they are. */
export const FACETS_BY = [
  "region",
  "type",
  "position",
  "equipment",
  "difficulty",
  "avoid",
] as const;

export type FacetKept = (typeof FACETS_BY)[number];

/** The values of one facet from its part of `facets`: "hip knee"; no equipment is a value, too. */
export function valuesOf(name: FacetKept, part: string): string[] {
  if (part !== "") return part.split(" ");
  return name === "equipment" ? ["none"] : [];
}

/** What of an exercise a search compares and counts, as both tables of exercises keep it. */
export function searchColumnsOf(exercise: Exercise) {
  const { name, otherNames, regions, targetMuscles, movementType, startPosition } = exercise;
  const { equipment, purpose, difficulty } = exercise;
  const { avoid } = conditionsOf(exercise);
  const names = [name, ...otherNames, ...joined([name, ...otherNames])];
  const words = [
    ...names,
    ...regions,
    ...targetMuscles,
    movementType,
    startPosition ?? "",
    ...equipment,
    purpose,
  ];
  return {
    name,
    // A space before each word, so that its beginning can be looked for.
    searchName: ` ${fold(names.join(" | "))} `,
    searchText: ` ${fold(words.join(" "))} `,
    regions,
    movementType,
    startPosition,
    equipment,
    difficulty,
    avoidWith: avoid,
    facets: [regions, [movementType], [startPosition ?? ""], equipment, [difficulty], avoid]
      .map((values) => values.join(" "))
      .join("|"),
  };
}
