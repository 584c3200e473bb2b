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

/** What `searchColumnsOf` keeps in `facets`, as values of each facet. */
export function splitFacets(facets: string): Record<(typeof FACETS_BY)[number], string[]> {
  const [region, type, position, equipment, difficulty, avoid] = facets
    .split("|")
    .map((values) => values.split(" ").filter(Boolean));
  return {
    region: region ?? [],
    type: type ?? [],
    position: position ?? [],
    equipment: equipment?.length ? equipment : ["none"],
    difficulty: difficulty ?? [],
    avoid: avoid ?? [],
  };
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
