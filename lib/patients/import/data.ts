import { and, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { findLikeness, nameKey } from "./likeness";
import type { KnownPerson, Likeness, PastImport, Person } from "./schema";

/**
 * For each row the record of the clinic that is, or may be, of the same person; archived ones too.
 * Rows without any are left out.
 */
export async function findSame(
  tx: Tx,
  clinicId: ClinicId,
  people: readonly Person[],
): Promise<{ row: number; likeness: Likeness }[]> {
  const known = await recordsAlike(tx, clinicId, people);
  const byName = grouped(known, nameKey);
  const byMail = grouped(known, ({ email }) => email?.toLowerCase() ?? "");
  return people.flatMap((person) => {
    const near = [
      ...(byName.get(nameKey(person)) ?? []),
      ...(person.email ? (byMail.get(person.email.toLowerCase()) ?? []) : []),
    ];
    const likeness = findLikeness(person, near);
    return likeness ? [{ row: person.row, likeness }] : [];
  });
}

/** Records that share a mail address, a birth date or a word of the name: few enough to compare. */
function recordsAlike(
  tx: Tx,
  clinicId: ClinicId,
  people: readonly Person[],
): Promise<KnownPerson[]> {
  const mails = people.flatMap(({ email }) => (email ? [email.toLowerCase()] : []));
  const births = people.flatMap(({ dateOfBirth }) => (dateOfBirth ? [dateOfBirth] : []));
  const names = people.flatMap(({ givenName, familyName }) => [
    givenName.toLowerCase(),
    familyName.toLowerCase(),
  ]);
  return tx
    .select({
      id: patients.id,
      givenName: patients.givenName,
      familyName: patients.familyName,
      dateOfBirth: patients.dateOfBirth,
      email: patients.email,
      archived: sql<boolean>`${patients.archivedAt} is not null`,
    })
    .from(patients)
    .where(
      and(
        eq(patients.clinicId, clinicId),
        isNull(patients.mergedInto),
        or(
          oneOf(sql`lower(${patients.email})`, mails),
          oneOf(sql`${patients.dateOfBirth}::text`, births),
          oneOf(sql`lower(${patients.familyName})`, names),
          oneOf(sql`lower(${patients.givenName})`, names),
        ),
      ),
    );
}

/** As one JSON value: thousands of parameters would take longer to send than to look up. */
const oneOf = (value: SQL, texts: readonly string[]) =>
  sql`${value} in (select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`;

function grouped(known: KnownPerson[], keyOf: (one: KnownPerson) => string) {
  const groups = new Map<string, KnownPerson[]>();
  for (const one of known) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** `findSame` in a transaction of its own. */
export async function readSame(clinicId: ClinicId, people: readonly Person[]) {
  return transaction({ clinicId }, (tx) => findSame(tx, clinicId, people));
}

const PAST = 20;

/** The latest imports, the newest first, from the audit: it keeps who, when and which records. */
export async function readPatientImports(clinicId: ClinicId): Promise<PastImport[]> {
  const rows = await transaction({ clinicId }, (tx) =>
    tx
      .select({
        id: auditEvents.subjectId,
        at: auditEvents.at,
        by: users.name,
        added: sql<number>`(${auditEvents.details}->>'added')::int`,
        undone: sql<boolean>`exists (select from ${auditEvents} u
          where u.clinic_id = ${auditEvents.clinicId} and u.subject_type = 'patient-import'
            and u.subject_id = ${auditEvents.subjectId} and u.action = 'patients.import-undone')`,
      })
      .from(auditEvents)
      .leftJoin(users, eq(users.id, auditEvents.actorId))
      .where(
        and(
          eq(auditEvents.clinicId, clinicId),
          eq(auditEvents.subjectType, "patient-import"),
          eq(auditEvents.action, "patients.imported"),
        ),
      )
      .orderBy(desc(auditEvents.sequence))
      .limit(PAST),
  );
  return rows.map(({ id, by, ...row }) => ({ ...row, id: id!, by: by ?? "somebody" }));
}
