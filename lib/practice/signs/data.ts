import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { type IsoDate, isoDate } from "@/lib/dates";

type Row = { planId: string; sessionId: string; date: IsoDate; withdrawnAt: Date };

/** What the audit log says when a person has looked at the danger signs that were taken back. */
export const SIGNS_SEEN = "practice.signs-seen";

/**
 * Danger signs of these plans that patients told of and then took back, or changed to another answer,
 * and that no person has looked at since: the last taken back first.
 */
export async function listSignsTakenBack(
  tx: Tx,
  clinicId: ClinicId,
  planIds: string[],
): Promise<Row[]> {
  const later = alias(practiceSessions, "later");
  const told = tx
    .select({ one: sql`1` })
    .from(later)
    .where(
      and(
        eq(later.clinicId, clinicId),
        eq(later.corrects, practiceSessions.id),
        eq(later.redFlag, true),
      ),
    );
  const rows = await tx
    .select({
      planId: practiceSessions.planId,
      sessionId: practiceSessions.id,
      date: practiceSessions.practisedOn,
      withdrawnAt: practiceSessions.withdrawnAt,
    })
    .from(practiceSessions)
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        inArray(practiceSessions.planId, planIds),
        eq(practiceSessions.redFlag, true),
        isNotNull(practiceSessions.withdrawnAt),
        // A correction that tells of the sign too speaks for it.
        sql`not exists ${told}`,
        sql`not exists (select 1 from ${auditEvents} seen
          where seen.clinic_id = ${clinicId} and seen.subject_type = 'plan'
            and seen.subject_id = ${practiceSessions.planId} and seen.action = ${SIGNS_SEEN}
            and seen.at >= ${practiceSessions.withdrawnAt})`,
      ),
    )
    .orderBy(desc(practiceSessions.withdrawnAt), desc(practiceSessions.id));
  return rows.map(({ date, withdrawnAt, ...row }) => {
    return { ...row, date: isoDate(date), withdrawnAt: withdrawnAt! };
  });
}
