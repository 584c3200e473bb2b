import { painScoreFieldSchema } from "@/lib/pain/schema";

/** What was chosen for each goal, by its id; the empty string where nothing was. */
export type GoalForm = Record<string, string>;

export type ReadScore = { goalId: string; score: number };

/** Names of messages: of the whole form, or by goal. */
export type GoalErrors = { form?: "chooseOne" | "changed"; goals: Record<string, "outOfRange"> };

const PREFIX = "goal-";

/** The name of a goal's field. */
export const fieldOf = (goalId: string) => `${PREFIX}${goalId}`;

/** Reads what a browser sent; each field counts once. */
export function readGoalForm(posted: URLSearchParams): GoalForm {
  const form: GoalForm = {};
  for (const name of posted.keys())
    if (name.startsWith(PREFIX))
      form[name.slice(PREFIX.length)] = (posted.get(name) ?? "").slice(0, 20);
  return form;
}

/** The scores that a form stands for, each 0 to 10; what was left out is not scored. */
export function readScores(
  form: GoalForm,
): { ok: true; scores: ReadScore[] } | { ok: false; errors: GoalErrors } {
  const scores: ReadScore[] = [];
  const errors: GoalErrors = { goals: {} };
  for (const [goalId, text] of Object.entries(form)) {
    const score = painScoreFieldSchema.safeParse(text);
    if (!score.success) errors.goals[goalId] = "outOfRange";
    else if (score.data !== null) scores.push({ goalId, score: score.data });
  }
  if (Object.keys(errors.goals).length > 0) return { ok: false, errors };
  if (scores.length === 0) return { ok: false, errors: { form: "chooseOne", goals: {} } };
  return { ok: true, scores };
}
