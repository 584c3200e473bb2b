import { and, asc, eq, isNull } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { painScores, practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { type IsoDate, isoDate, todayIn } from "@/lib/dates";
import { type Language, readLanguage } from "@/lib/language/languages";
import { isDeliverable } from "@/lib/links/rules";
import type { ResolvedLink } from "@/lib/links/schema";
import type { PainBands, PainScores } from "@/lib/pain/schema";
import { listGoals } from "@/lib/patients/goals/data";
import type { Goal } from "@/lib/patients/goals/schema";
import { scheduleOf } from "@/lib/plans/schedule";
import { readPauses, readRevisions } from "../stored/data";
import { type Progress, progressOf, type ProgressSession } from "./rules";

/** What the page of progress shows: no more of a patient than what they did and said. */
export type ProgressView = Progress & {
  language: Language;
  /** The plan runs or is paused: scores are still taken. */
  isOpen: boolean;
  clinic: { name: string; phone: string | null; email: string | null };
  bands: PainBands;
  /** The patient's calendar day. */
  today: IsoDate;
  /** Every session that counts, the oldest first. */
  sessions: ProgressSession[];
  /** Open ones, in the order they were set. */
  goals: Goal[];
};

/** How the plan behind a link goes, at `now`. Null when there is no sent plan. Records nothing. */
export function readProgressOf(
  { clinicId, planId }: ResolvedLink,
  now: Date,
): Promise<ProgressView | null> {
  return transaction({ clinicId }, async (tx) => {
    const plan = await readPlan(tx, clinicId, planId);
    if (!plan) return null;
    const revisions = (await readRevisions(tx, clinicId, planId, "sent")).flatMap((revision) => {
      const schedule = scheduleOf(revision);
      return schedule ? [{ effectiveFrom: isoDate(revision.effectiveFrom!), schedule }] : [];
    });
    const planFrom = revisions[0]?.effectiveFrom;
    if (!planFrom) return null;
    const today = todayIn(plan.timeZone, now);
    const sessions = await readSessions(tx, clinicId, planId);
    const history = {
      revisions,
      pauses: await readPauses(tx, clinicId, planId),
      stoppedOn: plan.closedOn === null ? null : isoDate(plan.closedOn),
      practices: sessions.map(({ practisedOn: date, itemsDone, itemsTotal }) => {
        return { date, itemsDone, itemsTotal };
      }),
    };
    const goals = await listGoals(tx, clinicId, plan.patientId);
    return {
      ...progressOf(history, sessions, planFrom, today),
      language: readLanguage(plan.language, plan.clinicLanguage),
      isOpen: isDeliverable(plan.state),
      clinic: plan.clinic,
      bands: { cautionFrom: plan.cautionFrom, stopFrom: plan.stopFrom },
      today,
      sessions,
      goals: goals.filter(({ closedAt }) => closedAt === null),
    };
  });
}

async function readPlan(tx: Tx, clinicId: ClinicId, planId: string) {
  const [plan] = await tx
    .select({
      state: plans.state,
      closedOn: plans.closedOn,
      patientId: plans.patientId,
      timeZone: patients.timeZone,
      language: patients.language,
      clinicLanguage: clinics.language,
      clinic: { name: clinics.name, phone: clinics.phone, email: clinics.email },
      cautionFrom: clinics.painCautionFrom,
      stopFrom: clinics.painStopFrom,
    })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .innerJoin(clinics, eq(clinics.id, plans.clinicId))
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  return plan;
}

/** The sessions of a plan that were not taken back, the oldest first, with their scores. */
async function readSessions(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<ProgressSession[]> {
  const rows = await tx
    .select({
      id: practiceSessions.id,
      practisedOn: practiceSessions.practisedOn,
      itemsDone: practiceSessions.itemsDone,
      itemsTotal: practiceSessions.itemsTotal,
    })
    .from(practiceSessions)
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        eq(practiceSessions.planId, planId),
        isNull(practiceSessions.withdrawnAt),
      ),
    )
    .orderBy(
      asc(practiceSessions.practisedOn),
      asc(practiceSessions.createdAt),
      asc(practiceSessions.id),
    );
  const scores = await tx
    .select({
      sessionId: painScores.sessionId,
      moment: painScores.moment,
      score: painScores.score,
    })
    .from(painScores)
    .where(and(eq(painScores.clinicId, clinicId), eq(painScores.planId, planId)));
  const pain = new Map<string, PainScores>();
  for (const { sessionId, moment, score } of scores)
    pain.set(sessionId, { ...pain.get(sessionId), [moment]: score });
  return rows.map((row) => ({
    ...row,
    practisedOn: isoDate(row.practisedOn),
    pain: pain.get(row.id) ?? {},
  }));
}
