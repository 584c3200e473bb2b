import { and, eq, gt, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { nudges } from "@/db/schema/nudges";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { exitWishes } from "@/db/schema/practice";
import { planReminders } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import type { NudgeFacts } from "./schema";

/** No limit looks further back; a day more, because a patient's days are not the server's. */
const LOOK_BACK = "9 days";

/** What decides about nudges, of those of these plans that are this clinic's, by plan. */
export async function factsOfPlans(
  tx: Tx,
  clinicId: ClinicId,
  planIds: readonly string[],
): Promise<Map<string, NudgeFacts>> {
  const rows = await tx
    .select({
      planId: plans.id,
      patientId: patients.id,
      givenName: patients.givenName,
      email: patients.email,
      timeZone: patients.timeZone,
      language: patients.language,
      state: plans.state,
      isArchived: sql<boolean>`${patients.archivedAt} is not null`,
      isDischarged: sql<boolean>`${patients.dischargedOn} is not null`,
      stopped: sql<boolean>`exists (select 1 from ${planReminders} r
        where r.clinic_id = ${clinicId} and r.plan_id = ${plans.id} and r.unsubscribed_at is not null)`,
      wantsToEnd: sql<boolean>`exists (select 1 from ${exitWishes} w
        where w.clinic_id = ${clinicId} and w.plan_id = ${plans.id}
          and w.withdrawn_at is null and w.answered_at is null)`,
    })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .where(and(eq(plans.clinicId, clinicId), inArray(plans.id, [...planIds])));
  if (rows.length === 0) return new Map();
  const earlier = await tx
    .select({
      patientId: plans.patientId,
      at: nudges.createdAt,
      stoppedAt: nudges.stoppedAt,
      undoneAt: nudges.undoneAt,
    })
    .from(nudges)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, nudges.planId)))
    .where(
      and(
        eq(nudges.clinicId, clinicId),
        inArray(plans.patientId, [...new Set(rows.map(({ patientId }) => patientId))]),
        or(
          isNotNull(nudges.stoppedAt),
          and(isNull(nudges.undoneAt), gt(nudges.createdAt, sql`now() - ${LOOK_BACK}::interval`)),
        ),
      ),
    );
  return new Map(
    rows.map(({ stopped, ...row }) => {
      const own = earlier.filter(({ patientId }) => patientId === row.patientId);
      return [
        row.planId,
        {
          ...row,
          hasStopped: stopped || own.some(({ stoppedAt }) => stoppedAt !== null),
          nudgedAt: own.flatMap(({ at, undoneAt }) => (undoneAt ? [] : [at])),
        },
      ];
    }),
  );
}

/** The same of one plan, in a transaction of its own; null where the clinic has no such plan. */
export async function readNudgeFacts(
  clinicId: ClinicId,
  planId: string,
): Promise<NudgeFacts | null> {
  const facts = await transaction({ clinicId }, (tx) => factsOfPlans(tx, clinicId, [planId]));
  return facts.get(planId) ?? null;
}
