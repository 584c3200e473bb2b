import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { goalScores, patientGoals, patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { recordAudit } from "@/lib/audit/mutations";
import { todayIn } from "@/lib/dates";
import { isDeliverable } from "@/lib/links/rules";
import type { ResolvedLink } from "@/lib/links/schema";
import { MAX_OPEN_GOALS } from "@/lib/patients/goals/schema";
import { failure, type Result, success } from "@/lib/result";
import type { ReadScore } from "./form";

/**
 * Keeps how well the patient says each activity goes, 0 to 10, on their today at `now`. A second
 * score of the same day takes the place of the first; the same one changes nothing.
 *
 * Fails with PLAN_CLOSED once the plan is over, and with GOALS_CHANGED, storing nothing, when one of
 * them is not an open goal of the plan's patient.
 */
export function scoreOwnGoals(
  { clinicId, planId, linkId }: ResolvedLink,
  scores: ReadScore[],
  now: Date,
): Promise<Result> {
  const changed = () =>
    failure("GOALS_CHANGED", "Your clinic changed this list. Look at it again.");
  return transaction({ clinicId }, async (tx) => {
    const ids = [...new Set(scores.map(({ goalId }) => goalId))];
    if (ids.length > MAX_OPEN_GOALS || !ids.every((id) => z.guid().safeParse(id).success))
      return changed();
    // Held as the clinic holds it when it scores or closes a goal.
    const [plan] = await tx
      .select({ state: plans.state, patientId: plans.patientId, timeZone: patients.timeZone })
      .from(plans)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)))
      .for("no key update", { of: patients });
    if (!plan || !isDeliverable(plan.state))
      return failure("PLAN_CLOSED", "This plan has ended, so nothing more can be noted.");
    const open = await tx
      .select({ id: patientGoals.id })
      .from(patientGoals)
      .where(
        and(
          eq(patientGoals.clinicId, clinicId),
          eq(patientGoals.patientId, plan.patientId),
          isNull(patientGoals.closedAt),
          inArray(patientGoals.id, ids),
        ),
      );
    if (open.length < ids.length) return changed();

    const scoredOn = todayIn(plan.timeZone, now);
    for (const { goalId, score } of scores) {
      const [stored] = await tx
        .select({ score: goalScores.score, scoredBy: goalScores.scoredBy })
        .from(goalScores)
        .where(
          and(
            eq(goalScores.clinicId, clinicId),
            eq(goalScores.goalId, goalId),
            eq(goalScores.scoredOn, scoredOn),
          ),
        );
      if (stored && stored.score === score && stored.scoredBy === null) continue;
      await tx
        .insert(goalScores)
        .values({ clinicId, goalId, score, scoredOn, scoredBy: null })
        .onConflictDoUpdate({
          target: [goalScores.clinicId, goalScores.goalId, goalScores.scoredOn],
          set: { score, scoredBy: null },
        });
      await recordAudit(tx, {
        clinicId,
        actor: { kind: "patient", id: linkId },
        action: "goal.scored",
        subject: { type: "patient-goal", id: goalId },
        details: { plan: planId, on: scoredOn },
      });
    }
    return success();
  });
}
