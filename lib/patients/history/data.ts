import { and, eq, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { planRevisions, plans } from "@/db/schema/plans";
import { planSummaries } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { currentFirst } from "@/lib/plans/data";

/** A patient's plans, the current one first, each with when it was sent, how it ended and how it went. */
export async function listPlanHistory(tx: Tx, clinicId: ClinicId, patientId: string) {
  const ofPlan = sql`from ${planRevisions} r where r.clinic_id = ${plans.clinicId}
    and r.plan_id = ${plans.id} and r.sent_at is not null`;
  return tx
    .select({
      id: plans.id,
      title: plans.title,
      state: plans.state,
      closedOn: plans.closedOn,
      exitReason: plans.exitReason,
      exitNote: plans.exitNote,
      /** The patient's calendar day; null for a draft. */
      sentOn: sql<string | null>`(select min(r.effective_from)::text ${ofPlan})`,
      revisions: sql<number>`(select count(*)::int ${ofPlan})`,
      due: planSummaries.due,
      done: planSummaries.done,
    })
    .from(plans)
    .leftJoin(
      planSummaries,
      and(eq(planSummaries.clinicId, clinicId), eq(planSummaries.planId, plans.id)),
    )
    .where(and(eq(plans.clinicId, clinicId), eq(plans.patientId, patientId)))
    .orderBy(...currentFirst);
}
export type PlanOfHistory = Awaited<ReturnType<typeof listPlanHistory>>[number];

/** `listPlanHistory` in a transaction of its own. */
export async function readPlanHistory(clinicId: ClinicId, patientId: string) {
  return transaction({ clinicId }, (tx) => listPlanHistory(tx, clinicId, patientId));
}
