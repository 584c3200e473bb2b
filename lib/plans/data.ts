import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { planAdvice, planItems, planPauses, planRevisions, plans } from "@/db/schema/plans";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { loadPlanHistory } from "@/lib/adherence/data";
import type { IsoDate } from "@/lib/dates";
import type { Dosage, ExerciseSnapshot } from "@/lib/exercises/schema";
import { listPractice, listWithdrawn } from "@/lib/practice/data";
import { type DraftSchedule, draftScheduleSchema } from "./schema";
import type { ItemTiming } from "./timing/schema";

/** A plan with the patient it is for; null when it is not in this clinic. */
export async function getPlan(tx: Tx, clinicId: ClinicId, planId: string) {
  const [row] = await tx
    .select({
      id: plans.id,
      title: plans.title,
      state: plans.state,
      closedOn: plans.closedOn,
      exitReason: plans.exitReason,
      exitNote: plans.exitNote,
      version: plans.version,
      therapistName: users.name,
      patient: {
        id: patients.id,
        givenName: patients.givenName,
        familyName: patients.familyName,
        email: patients.email,
        timeZone: patients.timeZone,
        language: patients.language,
        archivedAt: patients.archivedAt,
      },
      pausedFrom: sql<IsoDate | null>`(select pause.from_on from ${planPauses} pause
        where pause.clinic_id = ${plans.clinicId} and pause.plan_id = ${plans.id}
          and pause.until_on is null)`,
    })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .innerJoin(users, eq(users.id, plans.therapistId))
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  return row ?? null;
}
export type Plan = NonNullable<Awaited<ReturnType<typeof getPlan>>>;

/** The order of a patient's plans: a running one before a draft before a past one, then the newest. */
export const currentFirst = [
  sql`case ${plans.state} when 'active' then 0 when 'paused' then 1 when 'draft' then 2 else 3 end`,
  desc(plans.createdAt),
];

/** A patient's plans, the current one first. */
export async function listPlansOfPatient(tx: Tx, clinicId: ClinicId, patientId: string) {
  return tx
    .select({
      id: plans.id,
      title: plans.title,
      state: plans.state,
      closedOn: plans.closedOn,
      exitReason: plans.exitReason,
      exitNote: plans.exitNote,
      version: plans.version,
      createdAt: plans.createdAt,
    })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), eq(plans.patientId, patientId)))
    .orderBy(...currentFirst);
}
export type PlanOfPatient = Awaited<ReturnType<typeof listPlansOfPatient>>[number];

export type PlanItem = {
  id: string;
  exerciseSlug: string;
  name: string;
  exercise: ExerciseSnapshot;
  dosage: Dosage;
  note: string | null;
} & ItemTiming;

export type Revision = {
  id: string;
  number: number;
  title: string;
  message: string | null;
  supervision: string | null;
  startingLevel: string | null;
  schedule: DraftSchedule;
  effectiveFrom: IsoDate | null;
  /** Null for the draft in hand. */
  sentAt: Date | null;
  sentByName: string | null;
  items: PlanItem[];
  advice: { slug: string; title: string; body: string }[];
};

/** All revisions of a plan with their items and advice, the newest first; the draft too. */
export async function listRevisions(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<Revision[]> {
  const revisions = await tx
    .select({ revision: planRevisions, sentByName: users.name })
    .from(planRevisions)
    .leftJoin(users, eq(users.id, planRevisions.sentBy))
    .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.planId, planId)))
    .orderBy(desc(planRevisions.number));
  const ids = revisions.map(({ revision }) => revision.id);
  if (ids.length === 0) return [];
  const items = await tx
    .select()
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), inArray(planItems.revisionId, ids)))
    .orderBy(asc(planItems.position));
  const advice = await tx
    .select()
    .from(planAdvice)
    .where(and(eq(planAdvice.clinicId, clinicId), inArray(planAdvice.revisionId, ids)))
    .orderBy(asc(planAdvice.position));

  return revisions.map(({ revision, sentByName }) => ({
    id: revision.id,
    number: revision.number,
    title: revision.title,
    message: revision.message,
    supervision: revision.supervision,
    startingLevel: revision.startingLevel,
    schedule: draftScheduleSchema.parse(revision),
    effectiveFrom: revision.effectiveFrom as IsoDate | null,
    sentAt: revision.sentAt,
    sentByName,
    items: items.filter((item) => item.revisionId === revision.id).map(readItem),
    advice: advice
      .filter((card) => card.revisionId === revision.id)
      .map(({ slug, title, body }) => ({ slug, title, body })),
  }));
}

function readItem(row: typeof planItems.$inferSelect): PlanItem {
  const { id, exerciseSlug, exercise, note, ...columns } = row;
  const { block, superset, fromWeek, untilWeek, everyDays, ...rest } = columns;
  const { clinicId: _, revisionId: __, position: ___, ...dosage } = rest;
  const timing = { block, superset, fromWeek, untilWeek, everyDays };
  return { id, exerciseSlug, name: exercise.name, exercise, dosage, note, ...timing };
}

/** A plan with all its revisions; null when it is not in this clinic. */
export async function readPlan(clinicId: ClinicId, planId: string) {
  return transaction({ clinicId }, async (tx) => {
    const plan = await getPlan(tx, clinicId, planId);
    return plan && { plan, revisions: await listRevisions(tx, clinicId, planId) };
  });
}

/** `listPlansOfPatient` in a transaction of its own. */
export async function readPlansOfPatient(clinicId: ClinicId, patientId: string) {
  return transaction({ clinicId }, (tx) => listPlansOfPatient(tx, clinicId, patientId));
}

/** What the patient reported on a plan, and what its adherence follows from; null when never sent. */
export async function readFeedback(clinicId: ClinicId, planId: string) {
  return transaction({ clinicId }, async (tx) => {
    const history = await loadPlanHistory(tx, clinicId, planId);
    if (!history) return null;
    const sessions = await listPractice(tx, clinicId, planId);
    return { history, sessions, withdrawn: await listWithdrawn(tx, clinicId, planId) };
  });
}
