import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { type LoadedHistory, loadPlanHistory } from "@/lib/adherence/data";

export type WorkingGround = LoadedHistory & { patientName: string; planTitle: string };

/** What a plan's numbers are made of, and whose they are; null when the clinic has no such sent plan,
 * or its patient is archived and so in no table. */
export function readWorkingGround(
  clinicId: ClinicId,
  planId: string,
): Promise<WorkingGround | null> {
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({
        planTitle: plans.title,
        givenName: patients.givenName,
        familyName: patients.familyName,
        archivedAt: patients.archivedAt,
      })
      .from(plans)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    if (!plan || plan.archivedAt) return null;
    const loaded = await loadPlanHistory(tx, clinicId, planId);
    if (!loaded) return null;
    const { planTitle, givenName, familyName } = plan;
    return { ...loaded, planTitle, patientName: `${givenName} ${familyName}` };
  });
}
