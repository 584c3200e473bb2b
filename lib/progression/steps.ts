import type { Exercise } from "@/lib/exercises/schema";
import type { Step } from "./schema";

/** An exercise of a plan and the one that would take its place. */
export type PlanStep<T> = { from: T; to: T };

/**
 * For each exercise of a plan that has a step in this direction, that step: the first neighbour that
 * `known` has and that is neither in the plan nor another exercise's step, so that taking any of them
 * never puts an exercise into the plan twice. In the order of the plan.
 */
export function stepsOf<T extends Pick<Exercise, "slug" | Step>>(
  slugs: readonly string[],
  step: Step,
  known: ReadonlyMap<string, T>,
): PlanStep<T>[] {
  const taken = new Set(slugs);
  return [...new Set(slugs)].flatMap((slug) => {
    const from = known.get(slug);
    const next = from?.[step].find((neighbour) => !taken.has(neighbour) && known.has(neighbour));
    if (!from || !next) return [];
    taken.add(next);
    return [{ from, to: known.get(next)! }];
  });
}
