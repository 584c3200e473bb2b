import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { pushMessages, reminderRuns } from "@/db/schema/reminders";
import { isoDate } from "@/lib/dates";
import {
  type Ask,
  type Found,
  inScope,
  MOST,
  patientOf,
  planColumns,
  planOf,
} from "@/lib/review/today/scope/data";

/**
 * Plans whose newest reminder was for a phone, reached none, and could not go by mail in its place.
 * Those that did go by mail are among the deliveries.
 */
export async function unreminded(tx: Tx, ask: Ask): Promise<Found> {
  const { clinicId } = ask;
  const newest = tx
    .selectDistinctOn([reminderRuns.planId], {
      planId: reminderRuns.planId,
      runId: reminderRuns.id,
      mailId: reminderRuns.mailId,
      dueOn: reminderRuns.dueOn,
    })
    .from(reminderRuns)
    .where(and(eq(reminderRuns.clinicId, clinicId), isNull(reminderRuns.skipped)))
    .orderBy(
      reminderRuns.planId,
      desc(reminderRuns.dueOn),
      desc(reminderRuns.createdAt),
      desc(reminderRuns.id),
    )
    .as("newest");
  const rows = await tx
    .select({
      ...planColumns,
      dueOn: newest.dueOn,
      reason: sql<string | null>`max(${pushMessages.lastError})`,
    })
    .from(newest)
    .innerJoin(
      pushMessages,
      and(eq(pushMessages.clinicId, clinicId), eq(pushMessages.runId, newest.runId)),
    )
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, newest.planId)))
    .innerJoin(patients, patientOf(clinicId))
    .where(and(isNull(newest.mailId), ...inScope(ask)))
    .groupBy(newest.dueOn, ...Object.values(planColumns))
    .having(sql`bool_and(${inArray(pushMessages.state, ["gone", "failed"])})`)
    .orderBy(desc(newest.dueOn), asc(plans.id))
    .limit(MOST);
  return rows.map((row) => ({
    plan: planOf(row),
    facts: [
      {
        kind: "delivery",
        on: isoDate(row.dueOn),
        sentence: `A reminder that the patient asked for reached no phone: ${row.reason ?? "it could not be sent."}`,
      },
    ],
  }));
}
