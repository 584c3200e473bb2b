import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { nudges } from "@/db/schema/nudges";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import type { PlanState } from "@/lib/plans/schema";

export type NudgeStop = {
  planId: string;
  state: PlanState;
  language: string | null;
  /** The patient stopped such mails, from this one or another. */
  isStopped: boolean;
};

/** The nudge that a stop address names; null where none has this mail and this key. */
export async function nudgeOfKey(
  tx: Tx,
  clinicId: ClinicId,
  { mailId, stopKey }: { mailId: string; stopKey: string },
): Promise<NudgeStop | null> {
  const [found] = await tx
    .select({
      planId: plans.id,
      patientId: plans.patientId,
      state: plans.state,
      language: patients.language,
    })
    .from(nudges)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, nudges.planId)))
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .where(
      and(eq(nudges.clinicId, clinicId), eq(nudges.mailId, mailId), eq(nudges.stopKey, stopKey)),
    );
  if (!found) return null;
  const { patientId, ...stop } = found;
  const [stopped] = await tx
    .select({ one: sql`1` })
    .from(nudges)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, nudges.planId)))
    .where(
      and(
        eq(nudges.clinicId, clinicId),
        eq(plans.patientId, patientId),
        isNotNull(nudges.stoppedAt),
      ),
    )
    .limit(1);
  return { ...stop, isStopped: stopped !== undefined };
}
