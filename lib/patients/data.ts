import { and, arrayContains, asc, count, eq, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { nameHolds } from "@/db/name-search";
import { auditEvents } from "@/db/schema/audit";
import { planLinks } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { planSummaries } from "@/db/schema/practice";
import { plans } from "@/db/schema/plans";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { currentFirst } from "@/lib/plans/data";
import type { ExitReason } from "@/lib/plans/schema";
import { listMembers } from "@/lib/staff/data";
import { teamOf } from "@/lib/staff/rules";
import { listGoals } from "./goals/data";
import { type PatientFilter, PATIENTS_PER_PAGE } from "./schema";

/** The one plan of a patient that a list speaks of. */
function currentPlan(tx: Tx, clinicId: ClinicId) {
  return tx
    .select({
      id: sql<string>`${plans.id}`.as("current_plan_id"),
      title: sql<string>`${plans.title}`.as("current_plan_title"),
      state: sql<typeof plans.$inferSelect.state>`${plans.state}`.as("current_plan_state"),
    })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), eq(plans.patientId, patients.id)))
    .orderBy(...currentFirst)
    .limit(1)
    .as("current_plan");
}

const recordsOf: Record<PatientFilter["records"], SQL | undefined> = {
  current: isNull(patients.archivedAt),
  discharged: isNotNull(patients.dischargedOn),
  archived: and(isNotNull(patients.archivedAt), isNull(patients.dischargedOn)),
  all: undefined,
};

/** That the plan is in the patient's hands, and no person has opened any link to it. */
function neverOpened(current: ReturnType<typeof currentPlan>): SQL {
  return sql`${current.state} in ('active', 'paused') and not exists (select from ${planLinks} l
    where l.clinic_id = ${patients.clinicId} and l.plan_id = ${current.id}
      and l.opened_at is not null)`;
}

/** One page of the clinic's patients by name, each with its current plan and that plan's summary. */
export async function listPatients(tx: Tx, clinicId: ClinicId, filter: PatientFilter) {
  const current = currentPlan(tx, clinicId);
  const conditions: (SQL | undefined)[] = [
    eq(patients.clinicId, clinicId),
    // A double that was merged is found as the record that it became.
    isNull(patients.mergedInto),
    recordsOf[filter.records],
    filter.therapist === "all" ? undefined : eq(patients.therapistId, filter.therapist),
    filter.plan === "all"
      ? undefined
      : filter.plan === "none"
        ? sql`${current.id} is null`
        : sql`${current.state} = ${filter.plan}`,
    filter.region === "all" ? undefined : arrayContains(patients.regions, [filter.region]),
    filter.condition === "all" ? undefined : arrayContains(patients.conditions, [filter.condition]),
    filter.opened === "any" ? undefined : neverOpened(current),
    ...nameHolds(filter.q),
  ];
  const where = and(...conditions);

  const [total] = await tx
    .select({ count: count() })
    .from(patients)
    .leftJoinLateral(current, sql`true`)
    .where(where);
  const rows = await tx
    .select({
      id: patients.id,
      givenName: patients.givenName,
      familyName: patients.familyName,
      archivedAt: patients.archivedAt,
      dischargedOn: patients.dischargedOn,
      planId: current.id,
      planTitle: current.title,
      planState: current.state,
      due: planSummaries.due,
      done: planSummaries.done,
      ratio: planSummaries.ratio,
      lastPracticeOn: planSummaries.lastPracticeOn,
      therapistName: users.name,
    })
    .from(patients)
    .leftJoinLateral(current, sql`true`)
    .leftJoin(
      planSummaries,
      and(eq(planSummaries.clinicId, clinicId), eq(planSummaries.planId, current.id)),
    )
    .innerJoin(users, eq(users.id, patients.therapistId))
    .where(where)
    .orderBy(asc(patients.familyName), asc(patients.givenName), asc(patients.id))
    .limit(PATIENTS_PER_PAGE)
    .offset((filter.page - 1) * PATIENTS_PER_PAGE);
  return { rows, total: total?.count ?? 0 };
}
export type PatientRow = Awaited<ReturnType<typeof listPatients>>["rows"][number];

/** How many patients the clinic has, archived ones too: tells "none yet" from "none found". */
export async function countPatients(tx: Tx, clinicId: ClinicId): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(patients)
    .where(eq(patients.clinicId, clinicId));
  return row?.count ?? 0;
}

/** A patient's whole record with the names of those who treat them; null when not in this clinic. */
export async function getPatient(tx: Tx, clinicId: ClinicId, patientId: string) {
  const [row] = await tx
    .select({
      id: patients.id,
      givenName: patients.givenName,
      familyName: patients.familyName,
      email: patients.email,
      phone: patients.phone,
      timeZone: patients.timeZone,
      language: patients.language,
      therapistId: patients.therapistId,
      trainerId: patients.trainerId,
      dateOfBirth: patients.dateOfBirth,
      address: patients.address,
      clinicalNotes: patients.clinicalNotes,
      conditions: patients.conditions,
      regions: patients.regions,
      precautions: patients.precautions,
      equipment: patients.equipment,
      archivedAt: patients.archivedAt,
      dischargedOn: patients.dischargedOn,
      mergedInto: patients.mergedInto,
      version: patients.version,
      createdAt: patients.createdAt,
      therapistName: users.name,
      trainerName: sql<
        string | null
      >`(select u.name from users u where u.id = ${patients.trainerId})`,
      dischargeReason: sql<ExitReason | null>`case when ${patients.dischargedOn} is not null then
        (select e.details->>'reason' from ${auditEvents} e
          where e.clinic_id = ${patients.clinicId} and e.subject_type = 'patient'
            and e.subject_id = ${patients.id} and e.action = 'patient.discharged'
          order by e.sequence desc limit 1) end`,
    })
    .from(patients)
    .innerJoin(users, eq(users.id, patients.therapistId))
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
  return row ?? null;
}
export type Patient = NonNullable<Awaited<ReturnType<typeof getPatient>>>;

/** What the page of the list shows: one page of it, and who can be filtered by. */
export async function readPatients(clinicId: ClinicId, filter: PatientFilter) {
  return transaction({ clinicId }, async (tx) => {
    const { rows, total } = await listPatients(tx, clinicId, filter);
    const { therapists } = teamOf(await listMembers(tx, clinicId));
    const hasAny = total > 0 || (await countPatients(tx, clinicId)) > 0;
    return { rows, total, hasAny, therapists };
  });
}

/** A patient with their goals; null when not in this clinic. */
export async function readPatient(clinicId: ClinicId, patientId: string) {
  return transaction({ clinicId }, async (tx) => {
    const patient = await getPatient(tx, clinicId, patientId);
    return patient && { ...patient, goals: await listGoals(tx, clinicId, patientId) };
  });
}
