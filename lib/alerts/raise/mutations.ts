import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { alerts } from "@/db/schema/alerts";
import { painScores, practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { silenceOf } from "@/lib/adherence/silence";
import type { PlanHistory } from "@/lib/adherence/schema";
import { type Change, changesOf, eventsOf, rootsOf } from "@/lib/alerts/rules";
import type { AlertEvent, AlertState, EndReason, KeptAlert } from "@/lib/alerts/schema";
import { type AuditEntry, recordAudits } from "@/lib/audit/mutations";
import type { IsoDate } from "@/lib/dates";
import type { Flag, PainBands, PainSession } from "@/lib/pain/schema";

/** A plan as it was just counted. */
export type CountedPlan = {
  planId: string;
  /** All that hold now. */
  flags: Flag[];
  painSessions: PainSession[];
  history: PlanHistory;
  bands: PainBands;
  /** The patient's calendar day. */
  today: IsoDate;
  /** Whether it ever raised an alert: of one that did not, none has to be read. */
  hasAlerts: boolean;
};

/**
 * Keeps the alerts of plans that were just counted, in the transaction of the count: raises what is
 * new, once for each event; marks what the patient took back; ends what ended by itself. The caller
 * holds the plans' rows, so that two counts of one come one after the other; the unique key is the
 * last guard.
 * @returns how many alerts were raised.
 */
export async function keepAlerts(
  tx: Tx,
  clinicId: ClinicId,
  counted: readonly CountedPlan[],
  now: Date,
): Promise<number> {
  const touched = counted.filter(({ flags, hasAlerts }) => flags.length > 0 || hasAlerts);
  if (touched.length === 0) return 0;
  const planIds = touched.map(({ planId }) => planId);
  const kept = await readKept(tx, clinicId, planIds);
  const roots = rootsOf(await readCorrections(tx, clinicId, planIds));

  const raised: (AlertEvent & { planId: string })[] = [];
  const audits: AuditEntry[] = [];
  for (const { planId, flags, painSessions, history, bands, today } of touched) {
    const silence = silenceOf(history, today);
    const ground = { sessions: painSessions, silence, today, bands, roots };
    const found = changesOf(kept.get(planId) ?? [], eventsOf(flags, roots), ground);
    raised.push(...found.raised.map((event) => ({ ...event, planId })));
    for (const change of found.changes) {
      await apply(tx, clinicId, change, now);
      const { id, rule } = change.alert;
      const action = auditedAs(change);
      if (action) audits.push(entry(clinicId, action, id, { planId, rule }));
    }
  }
  const ids = await insert(tx, clinicId, raised);
  audits.push(
    ...ids.map(({ id, planId, rule }) => entry(clinicId, "alert.raised", id, { planId, rule })),
  );
  await recordAudits(tx, audits);
  return ids.length;
}

function entry(
  clinicId: ClinicId,
  action: string,
  id: string,
  details: { planId: string; rule: string },
): AuditEntry {
  return { clinicId, actor: { kind: "system" }, action, subject: { type: "alert", id }, details };
}

function auditedAs(change: Change): string | null {
  if (change.kind === "take-back") return "alert.taken-back";
  if (change.kind === "end") return "alert.ended";
  return change.reopens ? "alert.reopened" : null;
}

async function readKept(
  tx: Tx,
  clinicId: ClinicId,
  planIds: string[],
): Promise<Map<string, KeptAlert[]>> {
  const rows = await tx
    .select({
      id: alerts.id,
      planId: alerts.planId,
      rule: alerts.rule,
      event: alerts.event,
      sessionId: alerts.sessionId,
      happenedOn: alerts.happenedOn,
      values: alerts.values,
      threshold: alerts.threshold,
      state: alerts.state,
      endReason: alerts.endReason,
      takenBackAt: alerts.takenBackAt,
    })
    .from(alerts)
    .where(and(eq(alerts.clinicId, clinicId), inArray(alerts.planId, planIds)))
    .orderBy(asc(alerts.id))
    // A person may be acting on one of them just now: their act is read here, or waits for this.
    .for("update");
  const byPlan = new Map<string, KeptAlert[]>();
  for (const row of rows) {
    const alert = {
      ...row,
      state: row.state as AlertState,
      endReason: row.endReason as EndReason | null,
    };
    byPlan.set(row.planId, [...(byPlan.get(row.planId) ?? []), alert]);
  }
  return byPlan;
}

function readCorrections(tx: Tx, clinicId: ClinicId, planIds: string[]) {
  return tx
    .select({ id: practiceSessions.id, corrects: practiceSessions.corrects })
    .from(practiceSessions)
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        inArray(practiceSessions.planId, planIds),
        isNotNull(practiceSessions.corrects),
      ),
    );
}

async function apply(tx: Tx, clinicId: ClinicId, change: Change, now: Date): Promise<void> {
  const { alert } = change;
  const version = sql`${alerts.version} + 1`;
  const row = and(eq(alerts.clinicId, clinicId), eq(alerts.id, alert.id));
  if (change.kind === "take-back") {
    await tx.update(alerts).set({ takenBackAt: now, version }).where(row);
  } else if (change.kind === "end") {
    await tx
      .update(alerts)
      .set({
        state: "resolved",
        endReason: change.reason,
        snoozedUntil: null,
        actedBy: null,
        actedAt: now,
        version,
      })
      .where(row);
  } else {
    const { event, reopens, matters } = change;
    await tx
      .update(alerts)
      .set({
        values: event.values,
        threshold: event.threshold,
        sessionId: event.sessionId,
        takenBackAt: null,
        ...(reopens && { state: "open", endReason: null, actedBy: null, actedAt: null }),
        ...(matters && { version }),
      })
      .where(row);
  }
}

async function insert(
  tx: Tx,
  clinicId: ClinicId,
  raised: readonly (AlertEvent & { planId: string })[],
) {
  if (raised.length === 0) return [];
  const reported = await readReported(
    tx,
    clinicId,
    raised.flatMap(({ sessionId }) => sessionId ?? []),
  );
  return tx
    .insert(alerts)
    .values(
      raised.map(({ planId, rule, event, sessionId, on, values, threshold }) => ({
        clinicId,
        planId,
        rule,
        event,
        sessionId,
        happenedOn: on,
        values,
        threshold,
        reportedAt: sessionId === null ? null : (reported.get(sessionId) ?? null),
      })),
    )
    .onConflictDoNothing({
      target: [alerts.clinicId, alerts.planId, alerts.rule, alerts.event],
    })
    .returning({ id: alerts.id, planId: alerts.planId, rule: alerts.rule });
}

/** When the newest answer of each session reached us; of one taken back, when it was. */
async function readReported(
  tx: Tx,
  clinicId: ClinicId,
  sessionIds: string[],
): Promise<Map<string, Date>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await tx
    .select({
      id: practiceSessions.id,
      at: sql<string>`greatest(${practiceSessions.createdAt}, ${practiceSessions.withdrawnAt},
        max(${painScores.createdAt}))`,
    })
    .from(practiceSessions)
    .leftJoin(
      painScores,
      and(eq(painScores.clinicId, clinicId), eq(painScores.sessionId, practiceSessions.id)),
    )
    .where(and(eq(practiceSessions.clinicId, clinicId), inArray(practiceSessions.id, sessionIds)))
    .groupBy(practiceSessions.clinicId, practiceSessions.id);
  return new Map(rows.map(({ id, at }) => [id, new Date(at)]));
}
