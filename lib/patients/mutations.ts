import { and, eq, inArray, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { failure, type Failure, type Result, success } from "@/lib/result";
import { listMembers } from "@/lib/staff/data";
import { teamOf } from "@/lib/staff/rules";
import type { PatientDetails } from "./schema";

type Author = Pick<Actor, "clinicId" | "userId">;

/** Adds a patient. Fails when therapist or trainer is not an active member with that role. */
export async function addPatient(
  { clinicId, userId }: Author,
  patient: PatientDetails,
): Promise<Result<{ patientId: string }>> {
  return transaction({ clinicId }, async (tx) => {
    const wrong = await checkTeam(tx, clinicId, patient);
    if (wrong) return wrong;
    const [row] = await tx
      .insert(patients)
      .values({ clinicId, ...patient })
      .returning({ id: patients.id });
    if (!row) throw new Error("No patient was stored.");
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "patient.added",
      subject: { type: "patient", id: row.id },
    });
    return success({ patientId: row.id });
  });
}

/**
 * Replaces a patient's details and raises the version.
 * @throws NotFoundError in another clinic; ConflictError when `version` is not the newest.
 */
export async function updatePatient(
  { clinicId, userId }: Author,
  patientId: string,
  version: number,
  patient: PatientDetails,
): Promise<Result<{ version: number }>> {
  return transaction({ clinicId }, async (tx) => {
    const before = await lockPatient(tx, clinicId, patientId, version);
    const wrong = await checkTeam(tx, clinicId, patient, before);
    if (wrong) return wrong;
    const changed = (Object.keys(patient) as (keyof PatientDetails)[]).filter(
      (field) => before[field] !== patient[field],
    );
    await tx
      .update(patients)
      .set({ ...patient, version: version + 1 })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "patient.changed",
      subject: { type: "patient", id: patientId },
      details: { fields: changed },
    });
    return success({ version: version + 1 });
  });
}

/**
 * Takes a patient off the lists; nothing is deleted. Refused while a plan is running, because the
 * patient would go on practising a plan that nobody looks at.
 * @throws NotFoundError in another clinic; ConflictError when `version` is not the newest.
 */
export async function archivePatient(
  { clinicId, userId }: Author,
  patientId: string,
  version: number,
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    const patient = await lockPatient(tx, clinicId, patientId, version);
    if (patient.archivedAt) return success();
    const running = await tx
      .select({ id: plans.id })
      .from(plans)
      .where(
        and(
          eq(plans.clinicId, clinicId),
          eq(plans.patientId, patientId),
          inArray(plans.state, ["active", "paused"]),
        ),
      );
    if (running.length > 0)
      return failure(
        "PLAN_RUNNING",
        "A plan is still running. Discharge the patient instead, or complete the plan first.",
      );
    await tx
      .update(patients)
      .set({ archivedAt: sql`now()`, version: version + 1 })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    await audit(tx, { clinicId, userId }, "patient.archived", patientId);
    return success();
  });
}

/**
 * Puts an archived patient back on the lists; a discharged one is re-admitted. Plans that have ended
 * stay ended. @throws as archivePatient.
 */
export async function restorePatient(
  author: Author,
  patientId: string,
  version: number,
): Promise<Result> {
  const { clinicId } = author;
  return transaction({ clinicId }, async (tx) => {
    const patient = await lockPatient(tx, clinicId, patientId, version);
    if (!patient.archivedAt) return success();
    await tx
      .update(patients)
      .set({ archivedAt: null, dischargedOn: null, version: version + 1 })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    const action = patient.dischargedOn ? "patient.readmitted" : "patient.restored";
    await audit(tx, author, action, patientId);
    return success();
  });
}

function audit(tx: Tx, { clinicId, userId }: Author, action: string, patientId: string) {
  return recordAudit(tx, {
    clinicId,
    actor: { kind: "staff", id: userId },
    action,
    subject: { type: "patient", id: patientId },
  });
}

/**
 * Locks a patient's row until the transaction ends. A double that was merged is not here any more.
 * @throws NotFoundError; ConflictError when `version` is given and not the newest.
 */
export async function lockPatient(tx: Tx, clinicId: ClinicId, patientId: string, version?: number) {
  const [patient] = await tx
    .select()
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
    .for("update");
  if (!patient || patient.mergedInto) throw new NotFoundError("No such patient in this clinic.");
  if (version !== undefined && patient.version !== version)
    throw new ConflictError("The patient has a newer version.");
  return patient;
}

/** Who leaves the clinic keeps the patients they have, but gets no new ones. */
async function checkTeam(
  tx: Tx,
  clinicId: ClinicId,
  { therapistId, trainerId }: Pick<PatientDetails, "therapistId" | "trainerId">,
  before?: Pick<PatientDetails, "therapistId" | "trainerId">,
): Promise<Failure | null> {
  const { therapists, trainers } = teamOf(await listMembers(tx, clinicId));
  const isOne = (people: typeof therapists, id: string) => people.some((one) => one.userId === id);
  if (therapistId !== before?.therapistId && !isOne(therapists, therapistId))
    return failure("NO_THERAPIST", "Choose a therapist of this clinic.", {
      therapistId: "Choose a therapist of this clinic.",
    });
  if (trainerId && trainerId !== before?.trainerId && !isOne(trainers, trainerId))
    return failure("NO_TRAINER", "Choose a trainer of this clinic.", {
      trainerId: "Choose a trainer of this clinic.",
    });
  return null;
}
