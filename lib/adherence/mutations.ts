import { and, asc, eq, gt, inArray, isNotNull, lt, lte, or, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { planSummaries } from "@/db/schema/practice";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { loadPlanHistories } from "@/lib/adherence/data";
import { summarise } from "@/lib/adherence/summary";
import { todayIn } from "@/lib/dates";

const BATCH = 50;

/**
 * Counts one plan anew from its logs by the rules of adherence and pain, and keeps the outcome in
 * `plan_summaries`. For the transaction of whatever changed the plan or its practice. A plan that
 * was never sent gets none.
 */
export async function refreshPlanSummary(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  now: Date,
): Promise<void> {
  await refreshSummaries(tx, clinicId, [planId], now);
}

/**
 * Moves every summary whose patient's day is over to the new day: in every clinic, in small
 * transactions. Safe to run twice, at the same time, or late. Returns how many were counted.
 */
export async function refreshDueSummaries(now: Date): Promise<number> {
  const all = await transaction("directory", (tx) =>
    tx.select({ id: clinics.id }).from(clinics).orderBy(asc(clinics.id)),
  );
  let counted = 0;
  for (const { id } of all) counted += await refreshClinic(provenClinic(id), now);
  return counted;
}

async function refreshClinic(clinicId: ClinicId, now: Date): Promise<number> {
  let counted = 0;
  let after: string | undefined;
  do {
    const batch = await transaction({ clinicId }, async (tx) => {
      const planIds = await dueForCounting(tx, clinicId, now, after);
      await refreshSummaries(tx, clinicId, planIds, now);
      return planIds;
    });
    counted += batch.length;
    after = batch.length === BATCH ? batch.at(-1) : undefined;
  } while (after);
  return counted;
}

/** The next plans after the id `after` whose number may change with the day: a closed one does until
 * its last day is over, and for as long as a flag of its last days stands. */
async function dueForCounting(
  tx: Tx,
  clinicId: ClinicId,
  now: Date,
  after: string | undefined,
): Promise<string[]> {
  const zones = await tx
    .selectDistinct({ timeZone: patients.timeZone })
    .from(patients)
    .where(eq(patients.clinicId, clinicId));
  if (zones.length === 0) return [];
  const rows = await tx
    .select({ planId: plans.id })
    .from(planSummaries)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, planSummaries.planId)))
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .where(
      and(
        eq(planSummaries.clinicId, clinicId),
        after === undefined ? undefined : gt(plans.id, after),
        // The day is worked out here, not in SQL: the server may not know every zone's name.
        or(
          ...zones.map(({ timeZone }) =>
            and(
              eq(patients.timeZone, timeZone),
              lt(planSummaries.countedOn, todayIn(timeZone, now)),
            ),
          ),
        ),
        or(
          inArray(plans.state, ["active", "paused"]),
          sql`cardinality(${planSummaries.flags}) > 0`,
          and(isNotNull(plans.closedOn), lte(planSummaries.countedOn, plans.closedOn)),
        ),
      ),
    )
    .orderBy(asc(plans.id))
    .limit(BATCH);
  return rows.map(({ planId }) => planId);
}

async function refreshSummaries(
  tx: Tx,
  clinicId: ClinicId,
  planIds: string[],
  now: Date,
): Promise<void> {
  if (planIds.length === 0) return;
  // Two counts of one plan come one after the other, so that the later has read what the earlier's
  // transaction logged. Not a full lock: a session being logged refers to the plan meanwhile.
  await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), inArray(plans.id, planIds)))
    .orderBy(asc(plans.id))
    .for("no key update");

  const histories = await loadPlanHistories(tx, clinicId, planIds);
  if (histories.size === 0) return;
  const rows = [...histories.values()].map((loaded) => {
    const today = todayIn(loaded.timeZone, now);
    const { adherence, lastPracticeOn, latestPain, painChange, flags } = summarise(loaded, today);
    return {
      clinicId,
      planId: loaded.planId,
      due: adherence.due,
      done: adherence.done,
      partial: adherence.partial,
      ratio: adherence.ratio,
      lastPracticeOn,
      latestPain,
      painChange,
      flags: [...new Set(flags.map(({ rule }) => rule))],
      countedOn: today,
    };
  });
  await tx
    .insert(planSummaries)
    .values(rows)
    .onConflictDoUpdate({
      target: [planSummaries.clinicId, planSummaries.planId],
      set: {
        due: sql`excluded.due`,
        done: sql`excluded.done`,
        partial: sql`excluded.partial`,
        ratio: sql`excluded.ratio`,
        lastPracticeOn: sql`excluded.last_practice_on`,
        latestPain: sql`excluded.latest_pain`,
        painChange: sql`excluded.pain_change`,
        flags: sql`excluded.flags`,
        countedOn: sql`excluded.counted_on`,
        updatedAt: sql`now()`,
      },
    });
}
