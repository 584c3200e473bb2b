import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { goalScores, patientGoals } from "@/db/schema/patients";
import type { ClinicId } from "@/db/tenant";
import { isoDate } from "@/lib/dates";
import type { Goal } from "./schema";

/** A patient's activities in the order they were set, closed ones too, with all their scores. */
export async function listGoals(tx: Tx, clinicId: ClinicId, patientId: string): Promise<Goal[]> {
  const goals = await tx
    .select({
      id: patientGoals.id,
      activity: patientGoals.activity,
      closedAt: patientGoals.closedAt,
    })
    .from(patientGoals)
    .where(and(eq(patientGoals.clinicId, clinicId), eq(patientGoals.patientId, patientId)))
    .orderBy(asc(patientGoals.createdAt), asc(patientGoals.id));
  if (goals.length === 0) return [];
  const scores = await tx
    .select({
      goalId: goalScores.goalId,
      score: goalScores.score,
      scoredOn: goalScores.scoredOn,
    })
    .from(goalScores)
    .where(
      and(
        eq(goalScores.clinicId, clinicId),
        inArray(
          goalScores.goalId,
          goals.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(goalScores.scoredOn));
  return goals.map((goal) => ({
    ...goal,
    scores: scores
      .filter(({ goalId }) => goalId === goal.id)
      .map(({ score, scoredOn }) => ({ score, scoredOn: isoDate(scoredOn) })),
  }));
}
