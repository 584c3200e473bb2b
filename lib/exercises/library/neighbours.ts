import type { ExerciseInput } from "../schema";

/** The easier exercise, then the harder one, by slug. */
export type NeighbourLink = readonly [easier: string, harder: string];

/**
 * The exercises with these links written into both of their ends. What an exercise's own file
 * names stays. A link to an exercise that is not among them is left out.
 */
export function withNeighbours(
  exercises: readonly ExerciseInput[],
  links: readonly NeighbourLink[],
): ExerciseInput[] {
  const slugs = new Set(exercises.map(({ slug }) => slug));
  const known = links.filter(([easier, harder]) => slugs.has(easier) && slugs.has(harder));
  const joined = (own: readonly string[], more: readonly string[]) => [
    ...new Set([...own.filter((slug) => slugs.has(slug)), ...more]),
  ];
  return exercises.map((exercise) => ({
    ...exercise,
    easier: joined(
      exercise.easier,
      known.filter(([, harder]) => harder === exercise.slug).map(([easier]) => easier),
    ),
    harder: joined(
      exercise.harder,
      known.filter(([easier]) => easier === exercise.slug).map(([, harder]) => harder),
    ),
  }));
}
