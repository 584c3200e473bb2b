import type { Goal, GoalScore } from "./schema";

/**
 * Points by which one activity's score must change before it is more than chance: the minimum
 * detectable change of a single activity (90 %), Stratford 1995.
 */
export const REAL_CHANGE = 3;

export type GoalProgress = {
  first: GoalScore;
  latest: GoalScore;
  /** Latest minus first, −10 to 10: more is better. */
  change: number;
  isReal: boolean;
};

/** How an activity went from its first score to its latest; null until there are two. */
export function progressOf({ scores }: Pick<Goal, "scores">): GoalProgress | null {
  const [first, latest] = [scores[0], scores.at(-1)];
  if (!first || !latest || scores.length < 2) return null;
  const change = latest.score - first.score;
  return { first, latest, change, isReal: Math.abs(change) >= REAL_CHANGE };
}

/** "+4", "−2", "no change": with a real minus sign. */
export function changeInWords(change: number): string {
  if (change === 0) return "no change";
  return change > 0 ? `+${change}` : `−${Math.abs(change)}`;
}
