import { and, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { planRevisions, plans } from "@/db/schema/plans";
import { progressionProposals } from "@/db/schema/progression";
import { isoDate } from "@/lib/dates";
import { evidenceInWords, stepNames } from "@/lib/progression/rules";
import {
  type Ask,
  type Found,
  inScope,
  MOST,
  patientOf,
  planColumns,
  planOf,
} from "@/lib/review/today/scope/data";

/** Steps that wait for a decision, on running plans whose revision is still the newest. */
export async function proposed(tx: Tx, ask: Ask): Promise<Found> {
  const { clinicId } = ask;
  const rows = await tx
    .select({
      ...planColumns,
      id: progressionProposals.id,
      step: progressionProposals.step,
      evidence: progressionProposals.evidence,
    })
    .from(progressionProposals)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, progressionProposals.planId)))
    .innerJoin(patients, patientOf(clinicId))
    .where(
      and(
        eq(progressionProposals.clinicId, clinicId),
        eq(progressionProposals.state, "open"),
        eq(plans.state, "active"),
        sql`${progressionProposals.revisionId} = (
          select newest.id from ${planRevisions} newest
          where newest.clinic_id = ${clinicId} and newest.plan_id = ${plans.id}
            and newest.sent_at is not null
          order by newest.number desc limit 1)`,
        ...inScope(ask),
      ),
    )
    .orderBy(desc(progressionProposals.createdAt))
    .limit(MOST);
  return rows.map((row) => ({
    plan: planOf(row),
    facts: [
      {
        kind: "proposal",
        id: row.id,
        on: isoDate(row.evidence.to),
        sentence: `${stepNames[row.step]}. ${evidenceInWords(row.step, row.evidence)}`,
      },
    ],
  }));
}
