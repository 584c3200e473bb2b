import { and, count, eq, inArray, isNull, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { goalScores, patientGoals } from "@/db/schema/patients";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { type Failure, failure, type Result, success } from "@/lib/result";
import { lockPatient } from "../mutations";
import { MAX_OPEN_GOALS, type NewGoal, type NewScores } from "./schema";

type Author = Pick<Actor, "clinicId" | "userId">;

/**
 * Sets an activity with its first score, on the patient's today at `now`. Fails when three are open
 * already. @throws NotFoundError in another clinic.
 */
export async function addGoal(
  { clinicId, userId }: Author,
  { patientId, activity, score }: NewGoal,
  now: Date,
): Promise<Result<{ goalId: string }>> {
  return transaction({ clinicId }, async (tx) => {
    const { timeZone } = await lockPatient(tx, clinicId, patientId);
    const full = await checkRoom(tx, clinicId, patientId);
    if (full) return full;
    const [goal] = await tx
      .insert(patientGoals)
      .values({ clinicId, patientId, activity, createdBy: userId, createdAt: now })
      .returning({ id: patientGoals.id });
    if (!goal) throw new Error("No goal was stored.");
    await tx.insert(goalScores).values({
      clinicId,
      goalId: goal.id,
      score,
      scoredOn: todayIn(timeZone, now),
      scoredBy: userId,
    });
    await audit(tx, { clinicId, userId }, "goal.set", goal.id, { patient: patientId });
    return success({ goalId: goal.id });
  });
}

/**
 * Scores activities of one patient on one day. A second score of the same day takes the place of the
 * first. Fails for a day after the patient's today, and for an activity that is closed.
 * @throws NotFoundError in another clinic, or when an activity is not this patient's.
 */
export async function scoreGoals(
  { clinicId, userId }: Author,
  { patientId, scoredOn, scores }: NewScores,
  now: Date,
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    const { timeZone } = await lockPatient(tx, clinicId, patientId);
    if (scoredOn > todayIn(timeZone, now)) {
      const sentence = "This day has not come yet for the patient. Choose today or an earlier one.";
      return failure("FUTURE", sentence, { scoredOn: sentence });
    }
    const goals = await tx
      .select({ id: patientGoals.id, closedAt: patientGoals.closedAt })
      .from(patientGoals)
      .where(
        and(
          eq(patientGoals.clinicId, clinicId),
          eq(patientGoals.patientId, patientId),
          inArray(
            patientGoals.id,
            scores.map(({ goalId }) => goalId),
          ),
        ),
      );
    if (goals.length < new Set(scores.map(({ goalId }) => goalId)).size)
      throw new NotFoundError("No such goal of this patient.");
    if (goals.some(({ closedAt }) => closedAt))
      return failure(
        "CLOSED",
        "One of these activities was closed meanwhile. Load the page again.",
      );
    for (const { goalId, score } of scores) {
      await tx
        .insert(goalScores)
        .values({ clinicId, goalId, score, scoredOn, scoredBy: userId })
        .onConflictDoUpdate({
          target: [goalScores.clinicId, goalScores.goalId, goalScores.scoredOn],
          set: { score, scoredBy: userId },
        });
      await audit(tx, { clinicId, userId }, "goal.scored", goalId, { on: scoredOn });
    }
    return success();
  });
}

/** Leaves an activity alone from now on; its scores stay. @throws NotFoundError. */
export async function closeGoal(author: Author, goalId: string): Promise<Result> {
  return setClosed(author, goalId, true);
}

/** Takes a closed activity up again, when fewer than three are open. @throws NotFoundError. */
export async function reopenGoal(author: Author, goalId: string): Promise<Result> {
  return setClosed(author, goalId, false);
}

async function setClosed(
  { clinicId, userId }: Author,
  goalId: string,
  closed: boolean,
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    const [goal] = await tx
      .select({ patientId: patientGoals.patientId })
      .from(patientGoals)
      .where(and(eq(patientGoals.clinicId, clinicId), eq(patientGoals.id, goalId)));
    if (!goal) throw new NotFoundError("No such goal in this clinic.");
    await lockPatient(tx, clinicId, goal.patientId);
    const full = closed ? null : await checkRoom(tx, clinicId, goal.patientId, goalId);
    if (full) return full;
    const changed = await tx
      .update(patientGoals)
      .set({ closedAt: closed ? sql`now()` : null })
      .where(
        and(
          eq(patientGoals.clinicId, clinicId),
          eq(patientGoals.id, goalId),
          closed ? isNull(patientGoals.closedAt) : sql`${patientGoals.closedAt} is not null`,
        ),
      )
      .returning({ id: patientGoals.id });
    if (changed.length > 0)
      await audit(tx, { clinicId, userId }, closed ? "goal.closed" : "goal.reopened", goalId);
    return success();
  });
}

/** Whether one more activity may be open besides `but`. The patient's row must be locked. */
async function checkRoom(
  tx: Tx,
  clinicId: ClinicId,
  patientId: string,
  but?: string,
): Promise<Failure | null> {
  const [open] = await tx
    .select({ count: count() })
    .from(patientGoals)
    .where(
      and(
        eq(patientGoals.clinicId, clinicId),
        eq(patientGoals.patientId, patientId),
        isNull(patientGoals.closedAt),
        but === undefined ? undefined : sql`${patientGoals.id} <> ${but}`,
      ),
    );
  return (open?.count ?? 0) >= MAX_OPEN_GOALS
    ? failure("THREE_OPEN", "Three activities are open already. Close one first.")
    : null;
}

function audit(
  tx: Tx,
  { clinicId, userId }: Author,
  action: string,
  goalId: string,
  details: Record<string, string> = {},
) {
  return recordAudit(tx, {
    clinicId,
    actor: { kind: "staff", id: userId },
    action,
    subject: { type: "patient-goal", id: goalId },
    details,
  });
}
