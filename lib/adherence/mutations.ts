import { and, asc, eq, gt, inArray, lt, type SQL, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { plans } from "@/db/schema/plans";
import { planSummaries } from "@/db/schema/practice";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { type LoadedHistory, loadPlanHistories } from "@/lib/adherence/data";
import { storedRow } from "@/lib/adherence/stored-row";
import { summariseRow } from "@/lib/adherence/summary";
import { type CountedPlan, keepAlerts } from "@/lib/alerts/raise/mutations";
import { todayIn } from "@/lib/dates";

/** Plans moved to the new day in one transaction: well within its deadline, also on a slow machine. */
const BATCH = 50;

/**
 * Counts one plan anew from its logs by the rules of adherence and pain, and keeps the outcome in
 * `plan_summaries`. For the transaction of whatever changed the plan or its practice. A plan that
 * was never sent gets none. Returns what it counted from, null for a plan that was never sent.
 */
export async function refreshPlanSummary(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  now: Date,
): Promise<LoadedHistory | null> {
  await holdPlans(tx, clinicId, [planId]);
  return (await refreshSummaries(tx, clinicId, [planId], now)).get(planId) ?? null;
}

/**
 * Moves every summary whose patient's day is over to the new day: clinic by clinic and time zone by
 * time zone, in small transactions. Safe to run twice, at the same time, or late; what one run leaves
 * the next one finds. Returns how many were counted.
 */
export async function refreshDueSummaries(now: Date): Promise<number> {
  const all = await transaction("directory", (tx) =>
    tx.select({ id: clinics.id }).from(clinics).orderBy(asc(clinics.id)),
  );
  let counted = 0;
  for (const { id } of all) {
    const clinicId = provenClinic(id);
    for (const timeZone of await zonesOf(clinicId))
      counted += await refreshZone(clinicId, timeZone, now);
  }
  return counted;
}

/** The time zones of a clinic's summaries that can still move: one look into the index for each. */
async function zonesOf(clinicId: ClinicId): Promise<string[]> {
  const next = (after: SQL) => sql`(select min(s.time_zone) from plan_summaries s
    where s.clinic_id = ${clinicId} and not s.settled and s.time_zone > ${after})`;
  const rows = await transaction({ clinicId }, (tx) =>
    tx.execute(sql`with recursive zones as (
      select ${next(sql`''`)} as zone
      union all select ${next(sql`zones.zone`)} from zones where zones.zone is not null
    ) select zone from zones where zone is not null`),
  );
  return (rows as unknown as { zone: string }[]).map(({ zone }) => zone);
}

async function refreshZone(clinicId: ClinicId, timeZone: string, now: Date): Promise<number> {
  const today = todayIn(timeZone, now);
  let counted = 0;
  let after: string | undefined;
  do {
    const batch = await transaction({ clinicId }, async (tx) => {
      const rows = await tx
        .select({ planId: planSummaries.planId })
        .from(planSummaries)
        .where(
          and(
            eq(planSummaries.clinicId, clinicId),
            eq(planSummaries.timeZone, timeZone),
            eq(planSummaries.settled, false),
            lt(planSummaries.countedOn, today),
            after === undefined ? undefined : gt(planSummaries.planId, after),
          ),
        )
        .orderBy(asc(planSummaries.planId))
        .limit(BATCH);
      const planIds = rows.map(({ planId }) => planId);
      await holdPlans(tx, clinicId, planIds);
      await refreshSummaries(tx, clinicId, planIds, now);
      return planIds;
    });
    counted += batch.length;
    after = batch.length === BATCH ? batch.at(-1) : undefined;
  } while (after);
  return counted;
}

// Two counts of one plan come one after the other, so that the later has read what the earlier's
// transaction logged. Not a full lock: a session being logged refers to the plan meanwhile.
async function holdPlans(tx: Tx, clinicId: ClinicId, planIds: string[]): Promise<void> {
  if (planIds.length === 0) return;
  await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), inArray(plans.id, planIds)))
    .orderBy(asc(plans.id))
    .for("no key update");
}

async function refreshSummaries(
  tx: Tx,
  clinicId: ClinicId,
  planIds: string[],
  now: Date,
): Promise<Map<string, LoadedHistory>> {
  const histories = await loadPlanHistories(tx, clinicId, planIds);
  const all: CountedPlan[] = [];
  for (const loaded of histories.values()) {
    const today = todayIn(loaded.timeZone, now);
    const summary = summariseRow(loaded, today);
    const counted = storedRow(summary, today);
    all.push({ ...loaded, flags: summary.flags, today });
    // Nearly always there already; an insert that falls back to an update costs twice.
    const updated = await tx
      .update(planSummaries)
      .set({ ...counted, updatedAt: sql`now()` })
      .where(and(eq(planSummaries.clinicId, clinicId), eq(planSummaries.planId, loaded.planId)))
      .returning({ id: planSummaries.id });
    if (updated.length === 0)
      await tx.insert(planSummaries).values({ clinicId, planId: loaded.planId, ...counted });
  }
  await keepAlerts(tx, clinicId, all, now);
  return histories;
}

/** Counts every sent plan of a clinic anew, in small transactions: its rules have changed. Safe to run
 * twice, or at the same time. Returns how many were counted. */
export async function recountClinic(clinicId: ClinicId, now: Date): Promise<number> {
  let counted = 0;
  let after: string | undefined;
  do {
    const batch = await transaction({ clinicId }, async (tx) => {
      const rows = await tx
        .select({ planId: planSummaries.planId })
        .from(planSummaries)
        .where(
          and(
            eq(planSummaries.clinicId, clinicId),
            after === undefined ? undefined : gt(planSummaries.planId, after),
          ),
        )
        .orderBy(asc(planSummaries.planId))
        .limit(BATCH);
      const planIds = rows.map(({ planId }) => planId);
      await holdPlans(tx, clinicId, planIds);
      await refreshSummaries(tx, clinicId, planIds, now);
      return planIds;
    });
    counted += batch.length;
    after = batch.length === BATCH ? batch.at(-1) : undefined;
  } while (after);
  return counted;
}
