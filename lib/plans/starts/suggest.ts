import { type Condition, conditionNames, conditionsOf } from "@/lib/exercises/conditions";
import type { Equipment, Exercise, MovementType, Region } from "@/lib/exercises/schema";
import { equipmentNames, regionNames } from "@/lib/exercises/words";

/** What of a patient a suggestion weighs; `equipment` null is "not asked". */
export type SuggestFor = {
  conditions: readonly Condition[];
  regions: readonly Region[];
  equipment: readonly Equipment[] | null;
};

export type Suggestion = {
  exercise: Exercise;
  /** Why it is here, in a few words a clinician would use. */
  why: string[];
  /** What to mind, from its cautions and the patient's conditions. */
  care: string[];
};

/** A plan that a person keeps up: at most this many are proposed, and so many of one kind. */
const MOST = 6;
const MOST_OF_A_KIND = 2;

/** What stands in every home, or has a stand-in there. */
export const inEveryHome: ReadonlySet<Equipment> = new Set(["mat", "wall", "chair", "towel"]);

/** The kinds in the order in which a routine is built up. */
const kinds: readonly MovementType[] = [
  "mobility",
  "stability",
  "strength",
  "stretch",
  "neural",
  "balance",
  "breathing",
  "aerobic",
];

/**
 * A first routine for a patient: exercises of their regions, none against their conditions, only
 * with what they have at home, the easiest first, at most two of a kind. Empty when no region is
 * recorded: a guess would be worse than none. It proposes; a therapist chooses.
 */
export function suggestExercises(
  exercises: readonly Exercise[],
  { conditions, regions, equipment }: SuggestFor,
): Suggestion[] {
  if (regions.length === 0) return [];
  const ranked = exercises
    .flatMap((exercise) => {
      const shared = exercise.regions.filter((region) => regions.includes(region));
      const { avoid, care } = conditionsOf(exercise);
      const needs = exercise.equipment.filter((thing) => !inEveryHome.has(thing));
      if (shared.length === 0 || avoid.some((condition) => conditions.includes(condition)))
        return [];
      if (equipment && needs.some((thing) => !equipment.includes(thing))) return [];
      const minded = care.filter((condition) => conditions.includes(condition));
      // The share of the exercise that is about these regions, then ease, then few things to fetch.
      const points =
        4 * (shared.length / exercise.regions.length) +
        2 * (3 - exercise.difficulty) -
        2 * minded.length -
        (equipment === null ? needs.length : 0);
      const why = [
        `For the ${shared.map((region) => regionNames[region].toLowerCase()).join(" and ")}`,
        ...(exercise.difficulty === 1 ? ["easy to begin with"] : []),
        needs.length === 0
          ? "nothing to buy"
          : `needs ${needs.map((thing) => equipmentNames[thing].toLowerCase()).join(", ")}`,
      ];
      return [{ exercise, points, why, care: minded.map((one) => conditionNames[one]) }];
    })
    .toSorted((a, b) => b.points - a.points || a.exercise.name.localeCompare(b.exercise.name));

  const chosen: typeof ranked = [];
  for (const one of ranked) {
    const alike = chosen.filter(
      ({ exercise }) => exercise.movementType === one.exercise.movementType,
    );
    // A neighbour is the same exercise, easier or harder.
    const isNeighbour = chosen.some(({ exercise }) =>
      [...exercise.easier, ...exercise.harder].includes(one.exercise.slug),
    );
    if (alike.length < MOST_OF_A_KIND && !isNeighbour) chosen.push(one);
    if (chosen.length === MOST) break;
  }
  const place = ({ exercise }: Suggestion) => kinds.indexOf(exercise.movementType);
  return chosen
    .map(({ exercise, why, care }) => ({ exercise, why, care }))
    .toSorted((a, b) => place(a) - place(b));
}
