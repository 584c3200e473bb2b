import { and, asc, count, eq, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { nameHolds } from "@/db/name-search";
import { patientGoals, patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { getPatient, type Patient } from "../data";

const MOST = 20;

const candidate = {
  id: patients.id,
  givenName: patients.givenName,
  familyName: patients.familyName,
  dateOfBirth: patients.dateOfBirth,
  email: patients.email,
  archivedAt: patients.archivedAt,
  dischargedOn: patients.dischargedOn,
};

function listOthers(tx: Tx, clinicId: ClinicId, patientId: string, ...which: (SQL | undefined)[]) {
  return tx
    .select(candidate)
    .from(patients)
    .where(
      and(
        eq(patients.clinicId, clinicId),
        ne(patients.id, patientId),
        isNull(patients.mergedInto),
        ...which,
      ),
    )
    .orderBy(asc(patients.familyName), asc(patients.givenName), asc(patients.id))
    .limit(MOST);
}
export type Candidate = Awaited<ReturnType<typeof listOthers>>[number];

/** That a record may be of the same person: by mail, by name, or by birth date and one name. */
function looksLike(patient: Patient): SQL | undefined {
  const { givenName, familyName, email, dateOfBirth } = patient;
  const isSame = (column: typeof patients.givenName | typeof patients.familyName, name: string) =>
    sql`lower(${column}) = lower(${name})`;
  return or(
    email ? sql`lower(${patients.email}) = lower(${email})` : undefined,
    and(isSame(patients.givenName, givenName), isSame(patients.familyName, familyName)),
    // Names are often entered the wrong way round.
    and(isSame(patients.givenName, familyName), isSame(patients.familyName, givenName)),
    dateOfBirth
      ? and(
          eq(patients.dateOfBirth, dateOfBirth),
          or(isSame(patients.givenName, givenName), isSame(patients.familyName, familyName)),
        )
      : undefined,
  );
}

/** Records of the clinic that may be doubles of this one, and those whose name holds `q`. */
export async function readCandidates(clinicId: ClinicId, patient: Patient, q: string) {
  return transaction({ clinicId }, async (tx) => ({
    alike: await listOthers(tx, clinicId, patient.id, looksLike(patient)),
    found: q === "" ? [] : await listOthers(tx, clinicId, patient.id, ...nameHolds(q)),
  }));
}

/** What hangs on a record and moves with it. */
async function countsOf(tx: Tx, clinicId: ClinicId, patientId: string) {
  const [row] = await tx
    .select({ plans: count() })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), eq(plans.patientId, patientId)));
  const [goals] = await tx
    .select({ goals: count() })
    .from(patientGoals)
    .where(and(eq(patientGoals.clinicId, clinicId), eq(patientGoals.patientId, patientId)));
  const [sessions] = await tx
    .select({ sessions: count() })
    .from(practiceSessions)
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        isNull(practiceSessions.withdrawnAt),
        inArray(
          practiceSessions.planId,
          tx
            .select({ id: plans.id })
            .from(plans)
            .where(and(eq(plans.clinicId, clinicId), eq(plans.patientId, patientId))),
        ),
      ),
    );
  return {
    plans: row?.plans ?? 0,
    goals: goals?.goals ?? 0,
    sessions: sessions?.sessions ?? 0,
  };
}

/** Two records with what hangs on each; null when one is not in this clinic, or merged already. */
export async function readPair(clinicId: ClinicId, ids: [string, string]) {
  return transaction({ clinicId }, async (tx) => {
    const pair = [];
    for (const id of ids) {
      const patient = await getPatient(tx, clinicId, id);
      if (!patient || patient.mergedInto) return null;
      pair.push({ ...patient, counts: await countsOf(tx, clinicId, id) });
    }
    const [first, second] = pair;
    return first && second ? ([first, second] as const) : null;
  });
}
export type PairRecord = NonNullable<Awaited<ReturnType<typeof readPair>>>[number];
