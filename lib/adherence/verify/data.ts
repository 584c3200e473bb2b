import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { planSummaries } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { type LoadedHistory, loadPlanHistories } from "@/lib/adherence/data";
import { storedRow } from "@/lib/adherence/stored-row";
import { summariseRow } from "@/lib/adherence/summary";
import { isoDate } from "@/lib/dates";

const BATCH = 50;

/** A column of a plan's summary that does not say what the logs say. */
export type Difference = {
  planId: string;
  column: string;
  /** As JSON; "no row" where a sent plan has none. */
  kept: string;
  counted: string;
};

/**
 * Counts every sent plan of a clinic from its logs, up to the day up to which its summary was
 * counted, and yields each column that differs; with the exercises from the practice itself and what
 * triggers keep from the plan and its patient. Reads in small transactions, 50 plans at a time, each
 * a moment of its own: nothing that is written meanwhile shows as a difference.
 */
export async function* differencesOf(clinicId: ClinicId): AsyncGenerator<Difference, number> {
  let after: string | undefined;
  let verified = 0;
  do {
    const batch = await transaction({ clinicId }, (tx) => verifyBatch(tx, clinicId, after));
    yield* batch.found;
    verified += batch.verified;
    after = batch.last;
  } while (after);
  return verified;
}

async function verifyBatch(tx: Tx, clinicId: ClinicId, after: string | undefined) {
  // One snapshot for all that is compared.
  const ids = await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), after === undefined ? undefined : gt(plans.id, after)))
    .orderBy(asc(plans.id))
    .limit(BATCH)
    .for("share");
  const planIds = ids.map(({ id }) => id);
  const last = planIds.length === BATCH ? planIds.at(-1) : undefined;
  if (planIds.length === 0) return { found: [], verified: 0, last };

  const histories = await loadPlanHistories(tx, clinicId, planIds);
  const itemised = await itemsOf(tx, clinicId, planIds);
  const kept = await tx
    .select({
      row: planSummaries,
      shelf: sql<number>`routinely_shelf(${plans.state}, ${patients.archivedAt})`,
      nameKey: sql<string>`routinely_fold(${patients.familyName}) || E'\t' || routinely_fold(${patients.givenName})`,
      titleKey: sql<string>`routinely_fold(${plans.title})`,
      patientId: plans.patientId,
      therapistId: plans.therapistId,
      patientTherapistId: patients.therapistId,
      trainerId: patients.trainerId,
      timeZone: patients.timeZone,
      regions: patients.regions,
    })
    .from(planSummaries)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, planSummaries.planId)))
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .where(and(eq(planSummaries.clinicId, clinicId), inArray(planSummaries.planId, planIds)));
  const keptOf = new Map(kept.map((each) => [each.row.planId, each]));

  const found = [...histories.values()].flatMap((loaded): Difference[] => {
    const each = keptOf.get(loaded.planId);
    const planId = loaded.planId;
    if (!each) return [{ planId, column: "all", kept: "no row", counted: "a sent plan" }];
    const { row, ...copied } = each;
    const today = isoDate(row.countedOn);
    const counted = storedRow(summariseRow(withItems(loaded, itemised), today), today);
    return differing(planId, row, { ...counted, ...copied });
  });
  return { found, verified: histories.size, last };
}

type Items = { due: number; done: number; reasons: LoadedHistory["logged"][number]["skipReasons"] };

/** Each session's sets and exercises left out, from its items. */
async function itemsOf(tx: Tx, clinicId: ClinicId, planIds: string[]): Promise<Map<string, Items>> {
  const rows = (await tx.execute(sql`
    select s.id, sum(i.sets)::int as due, sum(least(w.sets_done, i.sets))::int as done,
      coalesce(json_agg(w.skip_reason order by w.skip_reason)
        filter (where w.skip_reason is not null), '[]') as reasons
    from practice_sessions s
    join practice_items w on w.clinic_id = ${clinicId} and w.session_id = s.id
    join plan_items i on i.clinic_id = ${clinicId} and i.id = w.plan_item_id
    where s.clinic_id = ${clinicId} and s.plan_id in (${sql.join(
      planIds.map((id) => sql`${id}::uuid`),
      sql`, `,
    )})
    group by s.id`)) as unknown as (Items & { id: string })[];
  return new Map(rows.map(({ id, ...items }) => [id, items]));
}

function withItems(loaded: LoadedHistory, itemised: Map<string, Items>): LoadedHistory {
  const logged = loaded.logged.map((session, index) => {
    const items = itemised.get(loaded.painSessions[index]!.id!);
    const { due = 0, done = 0, reasons = [] } = items ?? {};
    return { ...session, setsDue: due, setsDone: done, skipReasons: reasons };
  });
  return { ...loaded, logged };
}

function differing(
  planId: string,
  row: typeof planSummaries.$inferSelect,
  counted: Partial<typeof planSummaries.$inferSelect>,
): Difference[] {
  return Object.entries(counted).flatMap(([column, value]) => {
    const kept = JSON.stringify(plain(row[column as keyof typeof row]));
    const right = JSON.stringify(plain(value));
    return kept === right ? [] : [{ planId, column, kept, counted: right }];
  });
}

/** A share is kept in four bytes. */
function plain(value: unknown): unknown {
  return typeof value === "number" ? Math.fround(value) : value;
}
