import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { loadPlanHistory } from "@/lib/adherence/data";
import { summarise } from "@/lib/adherence/summary";
import { todayIn } from "@/lib/dates";
import { listPractice, listWithdrawn } from "@/lib/practice/data";
import type { PlanReview } from "@/lib/review/schema";

/** A sent plan with its practice; null when it was never sent or is not in this clinic. Selects no
 * date of birth, address, telephone or clinical note. */
export function readPlanReview(
  clinicId: ClinicId,
  planId: string,
  now: Date,
): Promise<PlanReview | null> {
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({
        planId: plans.id,
        patientId: patients.id,
        givenName: patients.givenName,
        familyName: patients.familyName,
        planTitle: plans.title,
        planState: plans.state,
        therapistName: users.name,
      })
      .from(plans)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .innerJoin(users, eq(users.id, plans.therapistId))
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    const loaded = plan && (await loadPlanHistory(tx, clinicId, planId));
    if (!loaded) return null;
    const { givenName, familyName, ...rest } = plan;
    const today = todayIn(loaded.timeZone, now);
    return {
      ...rest,
      patientName: `${givenName} ${familyName}`,
      timeZone: loaded.timeZone,
      today,
      schedule: loaded.history.revisions.at(-1)!.schedule,
      history: loaded.history,
      summary: summarise(loaded, today),
      sessions: await listPractice(tx, clinicId, planId),
      withdrawn: await listWithdrawn(tx, clinicId, planId),
      bands: loaded.bands,
    };
  });
}
