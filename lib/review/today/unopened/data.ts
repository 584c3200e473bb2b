import { and, asc, between, eq, isNotNull, notExists, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { planLinks } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { planRevisions, plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import { formatDayShort, todayIn } from "@/lib/dates";
import {
  type Ask,
  type Found,
  inScope,
  MOST,
  patientOf,
  planColumns,
  planOf,
} from "@/lib/review/today/scope/data";

const DAY_MS = 86_400_000;
/** Before that, a patient may just not have had the time. */
const AFTER_DAYS = 2;
/** After that, silence has said it for long. */
const UNTIL_DAYS = 30;

/** Running plans sent between two and thirty days ago that nobody has opened, nor practised (on paper,
 * a plan is practised unopened). */
export async function unopened(tx: Tx, ask: Ask): Promise<Found> {
  const { clinicId, timeZone, now } = ask;
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const rows = await tx
    .select({ ...planColumns, sentAt: planRevisions.sentAt })
    .from(planRevisions)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, planRevisions.planId)))
    .innerJoin(patients, patientOf(clinicId))
    .where(
      and(
        eq(planRevisions.clinicId, clinicId),
        eq(planRevisions.number, 1),
        between(planRevisions.sentAt, ago(UNTIL_DAYS), ago(AFTER_DAYS)),
        eq(plans.state, "active"),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(planLinks)
            .where(
              and(
                eq(planLinks.clinicId, clinicId),
                eq(planLinks.planId, plans.id),
                isNotNull(planLinks.openedAt),
              ),
            ),
        ),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(practiceSessions)
            .where(
              and(eq(practiceSessions.clinicId, clinicId), eq(practiceSessions.planId, plans.id)),
            ),
        ),
        ...inScope(ask),
      ),
    )
    .orderBy(asc(planRevisions.sentAt), asc(plans.id))
    .limit(MOST);
  return rows.map((row) => {
    const on = todayIn(timeZone, row.sentAt!);
    const sentence = `Sent on ${formatDayShort(on, "en-GB")}, and not opened yet. Ask whether the mail arrived.`;
    return { plan: planOf(row), facts: [{ kind: "unopened", on, sentence }] };
  });
}
