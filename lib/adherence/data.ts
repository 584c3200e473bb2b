import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { alertSettings } from "@/db/schema/alerts";
import { clinics } from "@/db/schema/clinics";
import { patients } from "@/db/schema/patients";
import { planPauses, planRevisions, plans } from "@/db/schema/plans";
import { painScores, practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import type { PlanHistory } from "@/lib/adherence/schema";
import { alertRulesOf } from "@/lib/alerts/settings/rules";
import { isoDate, todayIn } from "@/lib/dates";
import type { AlertRules, PainBands, PainSession, SignTakenBack } from "@/lib/pain/schema";
import { scheduleOf } from "@/lib/plans/schedule";
import { listSignsTakenBack } from "@/lib/practice/signs/data";

/** All that the rules of adherence and pain need to know about one sent plan. */
export type LoadedHistory = {
  planId: string;
  /** IANA zone of the patient, in which every date of the plan is meant. */
  timeZone: string;
  history: PlanHistory;
  /** In the order practised. */
  painSessions: PainSession[];
  /** The newest first. */
  signsTakenBack: SignTakenBack[];
  bands: PainBands;
  /** The clinic's. */
  alertRules: AlertRules;
};

/** The table keeps only that a danger sign was answered with yes, not which. */
const RED_FLAG_WORDS = "ask the patient which one";

/** The history of one plan; null when it was never sent or is not in this clinic. */
export async function loadPlanHistory(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<LoadedHistory | null> {
  return (await loadPlanHistories(tx, clinicId, [planId])).get(planId) ?? null;
}

/** The histories of several plans by plan id, in five queries. Plans that were never sent, or are
 * not in this clinic, are left out. */
export async function loadPlanHistories(
  tx: Tx,
  clinicId: ClinicId,
  planIds: string[],
): Promise<Map<string, LoadedHistory>> {
  const found = new Map<string, LoadedHistory>();
  if (planIds.length === 0) return found;

  const revisions = await tx
    .select({
      planId: plans.id,
      closedOn: plans.closedOn,
      timeZone: patients.timeZone,
      cautionFrom: clinics.painCautionFrom,
      stopFrom: clinics.painStopFrom,
      rules: alertSettings,
      startDate: planRevisions.startDate,
      weeks: planRevisions.weeks,
      daysOfWeek: planRevisions.daysOfWeek,
      daysPerWeek: planRevisions.daysPerWeek,
      sessionsPerDay: planRevisions.sessionsPerDay,
      effectiveFrom: planRevisions.effectiveFrom,
    })
    .from(planRevisions)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, planRevisions.planId)))
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .innerJoin(clinics, eq(clinics.id, clinicId))
    .leftJoin(alertSettings, eq(alertSettings.clinicId, clinicId))
    .where(
      and(
        eq(planRevisions.clinicId, clinicId),
        inArray(planRevisions.planId, planIds),
        isNotNull(planRevisions.sentAt),
      ),
    )
    .orderBy(asc(planRevisions.number));
  for (const row of revisions) {
    const loaded = found.get(row.planId) ?? {
      planId: row.planId,
      timeZone: row.timeZone,
      history: {
        revisions: [],
        pauses: [],
        stoppedOn: row.closedOn === null ? null : isoDate(row.closedOn),
        practices: [],
      },
      painSessions: [],
      signsTakenBack: [],
      bands: { cautionFrom: row.cautionFrom, stopFrom: row.stopFrom },
      alertRules: alertRulesOf(row.rules),
    };
    loaded.history.revisions.push({
      effectiveFrom: isoDate(row.effectiveFrom!),
      schedule: scheduleOf(row)!,
    });
    found.set(row.planId, loaded);
  }

  const pauses = await tx
    .select({ planId: planPauses.planId, from: planPauses.fromOn, until: planPauses.untilOn })
    .from(planPauses)
    .where(and(eq(planPauses.clinicId, clinicId), inArray(planPauses.planId, planIds)))
    .orderBy(asc(planPauses.fromOn), asc(planPauses.id));
  for (const { planId, from, until } of pauses) {
    const pause = { from: isoDate(from), until: until === null ? null : isoDate(until) };
    found.get(planId)?.history.pauses.push(pause);
  }

  await addSessions(tx, clinicId, planIds, found);
  for (const { planId, withdrawnAt, ...sign } of await listSignsTakenBack(tx, clinicId, planIds)) {
    const loaded = found.get(planId);
    const on = loaded && todayIn(loaded.timeZone, withdrawnAt);
    if (on) loaded.signsTakenBack.push({ ...sign, on });
  }
  return found;
}

async function addSessions(
  tx: Tx,
  clinicId: ClinicId,
  planIds: string[],
  found: Map<string, LoadedHistory>,
): Promise<void> {
  const sessions = await tx
    .select({
      id: practiceSessions.id,
      planId: practiceSessions.planId,
      practisedOn: practiceSessions.practisedOn,
      itemsDone: practiceSessions.itemsDone,
      itemsTotal: practiceSessions.itemsTotal,
      redFlag: practiceSessions.redFlag,
      createdAt: practiceSessions.createdAt,
    })
    .from(practiceSessions)
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        inArray(practiceSessions.planId, planIds),
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
      createdAt: painScores.createdAt,
    })
    .from(painScores)
    .where(and(eq(painScores.clinicId, clinicId), inArray(painScores.planId, planIds)))
    .orderBy(asc(painScores.id));
  const scoresOf = new Map<string, typeof scores>();
  for (const score of scores) {
    scoresOf.set(score.sessionId, [...(scoresOf.get(score.sessionId) ?? []), score]);
  }

  for (const session of sessions) {
    const loaded = found.get(session.planId);
    if (!loaded) continue;
    const given = scoresOf.get(session.id) ?? [];
    const date = isoDate(session.practisedOn);
    const reportedAt = [session, ...given].reduce(
      (last, { createdAt }) => (createdAt > last ? createdAt : last),
      session.createdAt,
    );
    loaded.history.practices.push({
      date,
      itemsDone: session.itemsDone,
      itemsTotal: session.itemsTotal,
    });
    loaded.painSessions.push({
      id: session.id,
      date,
      reportedOn: todayIn(loaded.timeZone, reportedAt),
      scores: Object.fromEntries(given.map(({ moment, score }) => [moment, score])),
      redFlag: session.redFlag ? RED_FLAG_WORDS : null,
    });
  }
}
