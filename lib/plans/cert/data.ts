import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { plans } from "@/db/schema/plans";
import { memberships, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { rulesInWordsOf } from "@/lib/progression/data";

/** The progression rules of a plan, each as a sentence. */
export async function readRulesInWords(clinicId: ClinicId, planId: string) {
  return transaction({ clinicId }, (tx) => rulesInWordsOf(tx, clinicId, planId));
}

/** The therapist of a plan and what they are; null when the plan is not in this clinic. */
export async function authorOf(clinicId: ClinicId, planId: string) {
  return transaction({ clinicId }, async (tx) => {
    const [author] = await tx
      .select({
        userId: users.id,
        name: users.name,
        qualification: memberships.qualification,
      })
      .from(plans)
      .innerJoin(users, eq(users.id, plans.therapistId))
      .innerJoin(
        memberships,
        and(eq(memberships.clinicId, clinicId), eq(memberships.userId, plans.therapistId)),
      )
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    return author ?? null;
  });
}
