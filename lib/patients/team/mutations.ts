import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { failure, type Result, success } from "@/lib/result";
import { listMembers } from "@/lib/staff/data";
import { teamOf } from "@/lib/staff/rules";
import type { AssignedPatients, Assignment, AssignOutcome } from "./schema";

type Author = Pick<Actor, "clinicId" | "userId">;
type Role = Assignment["as"];

/** As the audit log names it; its details are what undoing goes back to. */
const ASSIGNED = "patient.assigned";

/**
 * Gives the patients of these plans another therapist or trainer. The plans keep who prescribed them.
 * Each patient is changed or refused by itself; who is theirs already stays untouched.
 * @returns NO_COLLEAGUE for somebody who cannot be given patients.
 * @throws NotFoundError where none of the plans is of this clinic.
 */
export function assignTeam(
  { clinicId, userId }: Author,
  { planIds, as, to }: Assignment,
): Promise<Result<AssignOutcome>> {
  return transaction({ clinicId }, async (tx) => {
    const ofPlans = await tx
      .select({ planId: plans.id, patientId: plans.patientId })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), inArray(plans.id, [...planIds])));
    if (ofPlans.length === 0) throw new NotFoundError("No such plan in this clinic.");
    const { therapists, trainers } = teamOf(await listMembers(tx, clinicId));
    const team = as === "therapist" ? therapists : trainers;
    if (to !== null && !team.some((one) => one.userId === to)) {
      const sentence = `Choose a ${as} of this clinic.`;
      return failure("NO_COLLEAGUE", sentence, { to: sentence });
    }
    const held = await holdPatients(
      tx,
      clinicId,
      ofPlans.map(({ patientId }) => patientId),
    );
    const outcome: AssignOutcome = { done: [], refused: [], patients: [] };
    for (const patient of held.values()) {
      const from = as === "therapist" ? patient.therapistId : patient.trainerId;
      if (patient.archivedAt || from === to) continue;
      const version = await give(tx, clinicId, patient, as, to);
      outcome.patients.push({ patientId: patient.id, version });
      await recordAudit(tx, {
        clinicId,
        actor: { kind: "staff", id: userId },
        action: ASSIGNED,
        subject: { type: "patient", id: patient.id },
        details: { as, from, to, version },
      });
    }
    const patientOf = new Map(ofPlans.map(({ planId, patientId }) => [planId, patientId]));
    for (const planId of new Set(planIds)) {
      const patient = held.get(patientOf.get(planId) ?? "");
      if (!patient) outcome.refused.push({ planId, sentence: "This plan is not here any more." });
      else if (patient.archivedAt)
        outcome.refused.push({ planId, sentence: "The patient is not on the lists any more." });
      else outcome.done.push({ planId });
    }
    return success(outcome);
  });
}

/**
 * Gives patients back to whom the actor's own assignment took them from. One that was changed since is
 * refused by itself; undone twice is undone.
 * @returns CONFLICT where every one was refused.
 * @throws NotFoundError where none of them is of this clinic.
 */
export function undoAssign(
  { clinicId, userId }: Author,
  assigned: AssignedPatients,
): Promise<Result<{ done: number; refused: number }>> {
  return transaction({ clinicId }, async (tx) => {
    const held = await holdPatients(
      tx,
      clinicId,
      assigned.map(({ patientId }) => patientId),
    );
    if (held.size === 0) throw new NotFoundError("No such patient in this clinic.");
    let done = 0;
    for (const { patientId, version } of assigned) {
      const patient = held.get(patientId);
      const last = patient && (await lastAssignment(tx, clinicId, patientId, userId));
      if (!patient || !last) continue;
      if (last.undoes === version && last.version === patient.version) done += 1;
      else if (last.version === version && patient.version === version && last.undoes === null) {
        done += 1;
        const { as, from } = last;
        const now = as === "therapist" ? patient.therapistId : patient.trainerId;
        const next = await give(tx, clinicId, patient, as, from);
        await recordAudit(tx, {
          clinicId,
          actor: { kind: "staff", id: userId },
          action: ASSIGNED,
          subject: { type: "patient", id: patientId },
          details: { as, from: now, to: from, version: next, undoes: version },
        });
      }
    }
    const refused = assigned.length - done;
    return done === 0
      ? failure("CONFLICT", "These patients were changed meanwhile, so nothing was undone.")
      : success({ done, refused });
  });
}

type Held = typeof patients.$inferSelect;

async function give(
  tx: Tx,
  clinicId: ClinicId,
  { id, version }: Held,
  as: Role,
  to: string | null,
): Promise<number> {
  await tx
    .update(patients)
    .set({
      ...(as === "therapist" ? { therapistId: to! } : { trainerId: to }),
      version: version + 1,
    })
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, id)));
  return version + 1;
}

async function holdPatients(
  tx: Tx,
  clinicId: ClinicId,
  ids: readonly string[],
): Promise<Map<string, Held>> {
  const rows = await tx
    .select()
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), inArray(patients.id, [...new Set(ids)])))
    .orderBy(asc(patients.id))
    .for("update");
  return new Map(rows.map((row) => [row.id, row]));
}

async function lastAssignment(tx: Tx, clinicId: ClinicId, patientId: string, userId: string) {
  const [row] = await tx
    .select({
      as: sql<Role>`${auditEvents.details} ->> 'as'`,
      from: sql<string | null>`${auditEvents.details} ->> 'from'`,
      version: sql<number>`(${auditEvents.details} ->> 'version')::int`,
      undoes: sql<number | null>`(${auditEvents.details} ->> 'undoes')::int`,
    })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.clinicId, clinicId),
        eq(auditEvents.subjectType, "patient"),
        eq(auditEvents.subjectId, patientId),
        eq(auditEvents.action, ASSIGNED),
        eq(auditEvents.actorId, userId),
      ),
    )
    .orderBy(desc(auditEvents.sequence))
    .limit(1);
  return row ?? null;
}
