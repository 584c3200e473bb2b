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

/** What of an exercise a search compares and counts, as both tables of exercises keep it. */
export function searchColumnsOf(exercise: Exercise) {
  const { name, otherNames, regions, targetMuscles, movementType, startPosition } = exercise;
  const { equipment, purpose, difficulty } = exercise;
  return {
    name,
    searchName: fold([name, ...otherNames].join(" | ")),
    searchText: fold(
      [
        name,
        ...otherNames,
        ...regions,
        ...targetMuscles,
        movementType,
        startPosition ?? "",
        ...equipment,
        purpose,
      ].join(" "),
    ),
    regions,
    movementType,
    startPosition,
    equipment,
    difficulty,
    avoidWith: conditionsOf(exercise).avoid,
  };
}
