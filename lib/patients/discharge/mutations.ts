import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { planPauses, planRevisions, plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { deleteDraft } from "@/lib/plans/revisions/mutations";
import { closedStateFor } from "@/lib/plans/rules";
import { failure, type Result, success } from "@/lib/result";
import { lockPatient } from "../mutations";
import type { Discharge } from "./schema";

type Author = Pick<Actor, "clinicId" | "userId">;

/**
 * Ends a patient's treatment: the record leaves the lists, and every plan in the patient's hands ends
 * with the same reason, all or nothing. A plan that was never sent stays a draft. The reason is kept
 * in the audit and with the plans. Fails for a day after the patient's today.
 * @throws NotFoundError in another clinic; ConflictError when `version` is not the newest.
 */
export async function dischargePatient(
  author: Author,
  patientId: string,
  version: number,
  discharge: Discharge,
  now: Date,
): Promise<Result<{ plansEnded: number }>> {
  const { clinicId, userId } = author;
  return transaction({ clinicId }, async (tx) => {
    // Plans before the patient, as everywhere: two who lock both cannot wait for each other.
    const open = await lockOpenPlans(tx, clinicId, patientId);
    const running = open.filter(({ state }) => state !== "draft");
    const patient = await lockPatient(tx, clinicId, patientId, version);
    if (patient.dischargedOn)
      return failure("DISCHARGED", "This patient is discharged already. Load the page again.");
    if (patient.archivedAt)
      return failure("ARCHIVED", "This patient is archived. Restore the record first.");
    if (discharge.dischargedOn > todayIn(patient.timeZone, now)) {
      const sentence = "This day has not come yet for the patient. Choose today or an earlier one.";
      return failure("FUTURE", sentence, { dischargedOn: sentence });
    }
    for (const { id, version: planVersion } of running)
      await endPlan(tx, author, id, planVersion, discharge, now);
    await tx
      .update(patients)
      .set({
        archivedAt: sql`now()`,
        dischargedOn: discharge.dischargedOn,
        version: version + 1,
      })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "patient.discharged",
      subject: { type: "patient", id: patientId },
      details: {
        on: discharge.dischargedOn,
        reason: discharge.reason,
        plans: running.map(({ id }) => id),
      },
    });
    return success({ plansEnded: running.length });
  });
}

/** Drafts too: one may be on its way to the patient at this moment. */
function lockOpenPlans(tx: Tx, clinicId: ClinicId, patientId: string) {
  return tx
    .select({ id: plans.id, version: plans.version, state: plans.state })
    .from(plans)
    .where(
      and(
        eq(plans.clinicId, clinicId),
        eq(plans.patientId, patientId),
        inArray(plans.state, ["draft", "active", "paused"]),
      ),
    )
    .orderBy(asc(plans.id))
    .for("update");
}

async function endPlan(
  tx: Tx,
  { clinicId, userId }: Author,
  planId: string,
  version: number,
  { dischargedOn, reason, note }: Discharge,
  now: Date,
) {
  await deleteDraft(tx, clinicId, planId);
  await tx
    .update(plans)
    .set({
      state: closedStateFor(reason),
      // Not before what happened on the plan: a revision, a pause, a session after the last visit.
      closedOn: sql`greatest(${dischargedOn}::date,
        (select max(r.effective_from) from ${planRevisions} r
          where r.clinic_id = ${clinicId} and r.plan_id = ${planId}),
        (select max(s.practised_on) from ${practiceSessions} s
          where s.clinic_id = ${clinicId} and s.plan_id = ${planId} and s.withdrawn_at is null),
        (select max(greatest(p.from_on, p.until_on)) from ${planPauses} p
          where p.clinic_id = ${clinicId} and p.plan_id = ${planId}))`,
      exitReason: reason,
      exitNote: note,
      version: version + 1,
    })
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  await refreshPlanSummary(tx, clinicId, planId, now);
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "staff", id: userId },
    action: "plan.completed",
    subject: { type: "plan", id: planId },
    details: { exitReason: reason },
  });
}
