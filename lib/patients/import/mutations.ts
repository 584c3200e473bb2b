import { and, type AnyColumn, eq, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { patientGoals, patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { recordAudit, recordAudits } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { failure, type Result, success } from "@/lib/result";
import { readMembers } from "@/lib/staff/data";
import { teamOf } from "@/lib/staff/rules";
import { fullName } from "../rules";
import { findSame } from "./data";
import { mappingFaults } from "./fields";
import { parseRows } from "./parse-rows";
import { readTable } from "./read-patients";
import type { ImportInput, ImportOutcome, ParsedRow } from "./schema";

type Author = Pick<Actor, "clinicId" | "userId" | "timeZone">;

/**
 * Adds every readable row of a CSV as a patient, all or nothing, except those of whom the clinic has
 * a record already, or may have one and nobody said to add them anyway. The file is read again here:
 * nothing that the browser made of it is taken on trust. Sent twice with one id, or with the same
 * file again, it adds nothing twice. Records that are here are never changed.
 */
export async function importPatients(
  { clinicId, userId, timeZone }: Author,
  { importId, text, mapping, dateOrder, addAnyway }: ImportInput,
): Promise<Result<ImportOutcome>> {
  const table = readTable(text);
  if (!table.ok) return table;
  const [fault] = mappingFaults(mapping);
  if (fault) return failure("INVALID", fault);
  const { parsed, refused } = parseRows(table.value, {
    mapping,
    dateOrder,
    team: teamOf(await readMembers(clinicId)),
    therapistId: userId,
    timeZone,
  });
  return transaction({ clinicId }, async (tx) => {
    // One import at a time in a clinic, or two of the same file would not see each other's records.
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`import patients ${clinicId}`}, 0))`,
    );
    const before = await importEvent(tx, clinicId, importId);
    if (before) return success(outcomeOf(importId, before.details));

    const known = new Map(
      (await findSame(tx, clinicId, peopleOf(parsed))).map(({ row, likeness }) => [row, likeness]),
    );
    const wanted = new Set(addAnyway);
    const added = parsed.filter(({ row }) => {
      const likeness = known.get(row);
      return !likeness || (likeness.kind === "maybe" && wanted.has(row));
    });
    const outcome: ImportOutcome = {
      importId,
      added: added.length,
      known: parsed.length - added.length,
      refused: refused.length,
    };
    if (added.length === 0) return success(outcome);
    const ids = await insertPatients(tx, clinicId, added);
    const actor = { kind: "staff", id: userId } as const;
    await recordAudits(
      tx,
      ids.map((id) => ({
        clinicId,
        actor,
        action: "patient.added",
        subject: { type: "patient", id },
        details: { import: importId },
      })),
    );
    await recordAudit(tx, {
      clinicId,
      actor,
      action: "patients.imported",
      subject: { type: "patient-import", id: importId },
      details: { ...outcome, patients: ids },
    });
    return success(outcome);
  });
}

/**
 * Takes the patients of an import away again, all or none. Fails when one of them was worked on
 * since: it names them, for undoing would lose that work.
 * @throws NotFoundError when this clinic has no such import.
 */
export async function undoPatientImport(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  importId: string,
): Promise<Result<{ removed: number }>> {
  return transaction({ clinicId }, async (tx) => {
    const event = await importEvent(tx, clinicId, importId);
    if (!event) throw new NotFoundError("No such import in this clinic.");
    const ids = (event.details.patients ?? []) as string[];
    const found = await tx
      .select({
        id: patients.id,
        givenName: patients.givenName,
        familyName: patients.familyName,
        version: patients.version,
      })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), among(patients.id, ids)))
      .for("update");
    if (found.length === 0) return failure("UNDONE", "This import was undone already.");
    const busy = await workedOn(tx, clinicId, ids);
    const touched = found.filter(({ id, version }) => version > 1 || busy.has(id));
    if (touched.length > 0) {
      const names = touched.slice(0, 3).map(fullName).join(", ");
      const more = touched.length > 3 ? ` and ${touched.length - 3} more` : "";
      return failure(
        "WORKED_ON",
        `Somebody worked on ${names}${more} since. Undoing would lose that, so nothing was undone. Archive single records instead.`,
      );
    }
    await tx.delete(patients).where(and(eq(patients.clinicId, clinicId), among(patients.id, ids)));
    const actor = { kind: "staff", id: userId } as const;
    await recordAudits(
      tx,
      found.map(({ id }) => ({
        clinicId,
        actor,
        action: "patient.removed",
        subject: { type: "patient", id },
        details: { import: importId },
      })),
    );
    await recordAudit(tx, {
      clinicId,
      actor,
      action: "patients.import-undone",
      subject: { type: "patient-import", id: importId },
      details: { removed: found.length },
    });
    return success({ removed: found.length });
  });
}

const peopleOf = (parsed: readonly ParsedRow[]) =>
  parsed.map(({ row, patient: { givenName, familyName, dateOfBirth, email } }) => ({
    row,
    givenName,
    familyName,
    dateOfBirth,
    email,
  }));

/** As one JSON value: thousands of parameters would take longer to send than to store. */
async function insertPatients(tx: Tx, clinicId: ClinicId, rows: readonly ParsedRow[]) {
  const stored = await tx.execute<{ id: string }>(sql`
    insert into ${patients} (clinic_id, given_name, family_name, email, phone, time_zone,
      therapist_id, trainer_id, date_of_birth, address, clinical_notes)
    select ${clinicId}::uuid, p->>'givenName', p->>'familyName', p->>'email', p->>'phone',
      p->>'timeZone', (p->>'therapistId')::uuid, (p->>'trainerId')::uuid,
      (p->>'dateOfBirth')::date, p->>'address', p->>'clinicalNotes'
    from jsonb_array_elements(${JSON.stringify(rows.map(({ patient }) => patient))}::jsonb) p
    returning id`);
  return [...stored].map(({ id }) => id);
}

async function importEvent(tx: Tx, clinicId: ClinicId, importId: string) {
  const [event] = await tx
    .select({ details: auditEvents.details })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.clinicId, clinicId),
        eq(auditEvents.subjectType, "patient-import"),
        eq(auditEvents.subjectId, importId),
        eq(auditEvents.action, "patients.imported"),
      ),
    );
  return event ?? null;
}

const outcomeOf = (
  importId: string,
  details: (typeof auditEvents.$inferSelect)["details"],
): ImportOutcome => ({
  importId,
  added: Number(details.added),
  known: Number(details.known),
  refused: Number(details.refused),
});

/** Those of these patients who have a plan or a goal. A merge raises the version. */
async function workedOn(tx: Tx, clinicId: ClinicId, ids: string[]): Promise<Set<string>> {
  const rows = [
    ...(await tx
      .selectDistinct({ id: plans.patientId })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), among(plans.patientId, ids)))),
    ...(await tx
      .selectDistinct({ id: patientGoals.patientId })
      .from(patientGoals)
      .where(and(eq(patientGoals.clinicId, clinicId), among(patientGoals.patientId, ids)))),
  ];
  return new Set(rows.map(({ id }) => id));
}

const among = (column: AnyColumn, ids: readonly string[]) =>
  sql`${column} in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;
