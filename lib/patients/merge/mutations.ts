import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { patientGoals, patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { failure, type Result, success } from "@/lib/result";
import { lockPatient } from "../mutations";
import { differingFields, type MergeRecord, takenValue, tooLong } from "./rules";
import type { Merge } from "./schema";

/**
 * Makes one record of two: field by field as chosen, with the double's plans, their practice and
 * links, and its goals. The double is archived and points to the record that stays, as does whatever
 * was merged into it before. Cannot be undone. Fails when the record that stays is archived, or when
 * texts kept together are too long.
 * @throws NotFoundError in another clinic or for a double merged before; ConflictError when a version
 * is not the newest.
 */
export async function mergePatients(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  { stays, double, take }: Merge,
  now: Date,
): Promise<Result<{ plans: number; goals: number }>> {
  return transaction({ clinicId }, async (tx) => {
    // Plans before patients, and each kind by its id: two who lock both cannot wait for each other.
    const found = await lockPlans(tx, clinicId, [stays.id, double.id]);
    const locked = new Map<string, Awaited<ReturnType<typeof lockPatient>>>();
    for (const { id, version } of [stays, double].toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      locked.set(id, await lockPatient(tx, clinicId, id, version));
    const [kept, other] = [locked.get(stays.id)!, locked.get(double.id)!];
    if (kept.archivedAt)
      return failure(
        "ARCHIVED",
        "The record that stays is archived. Restore it first, or let the other one stay.",
      );

    const fields = differingFields(kept, other);
    const merged: Partial<MergeRecord> = Object.fromEntries(
      fields.map((field) => [field, takenValue(field, take[field] ?? "stays", kept, other)]),
    );
    const [long, ...more] = Object.entries(tooLong(merged));
    if (long) return failure("TOO_LONG", long[1], Object.fromEntries([long, ...more]));
    await tx
      .update(patients)
      .set({ ...(merged as Partial<typeof kept>), version: stays.version + 1 })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, stays.id)));

    const moved = found.filter(({ patientId }) => patientId === double.id).map(({ id }) => id);
    if (moved.length > 0)
      await tx
        .update(plans)
        .set({ patientId: stays.id })
        .where(and(eq(plans.clinicId, clinicId), inArray(plans.id, moved)));
    const goals = await tx
      .update(patientGoals)
      .set({ patientId: stays.id })
      .where(and(eq(patientGoals.clinicId, clinicId), eq(patientGoals.patientId, double.id)))
      .returning({ id: patientGoals.id });
    await tx
      .update(patients)
      .set({ mergedInto: stays.id })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.mergedInto, double.id)));
    await tx
      .update(patients)
      .set({
        mergedInto: stays.id,
        archivedAt: sql`coalesce(${patients.archivedAt}, now())`,
        version: double.version + 1,
      })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, double.id)));
    // Days are counted in the patient's time zone, which may be another one now.
    for (const { id } of found) await refreshPlanSummary(tx, clinicId, id, now);

    const actor = { kind: "staff", id: userId } as const;
    await recordAudit(tx, {
      clinicId,
      actor,
      action: "patient.merged",
      subject: { type: "patient", id: stays.id },
      details: {
        double: double.id,
        plans: moved,
        goals: goals.map(({ id }) => id),
        fields: fields.filter((field) => (take[field] ?? "stays") !== "stays"),
      },
    });
    await recordAudit(tx, {
      clinicId,
      actor,
      action: "patient.merged-away",
      subject: { type: "patient", id: double.id },
      details: { into: stays.id },
    });
    return success({ plans: moved.length, goals: goals.length });
  });
}

function lockPlans(tx: Tx, clinicId: ClinicId, patientIds: string[]) {
  return tx
    .select({ id: plans.id, patientId: plans.patientId })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), inArray(plans.patientId, patientIds)))
    .orderBy(asc(plans.id))
    .for("update");
}
