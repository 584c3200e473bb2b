import { and, asc, desc, eq, gt, isNull, ne, notExists, type SQL, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { alertDigests } from "@/db/schema/alert-digests";
import { alerts } from "@/db/schema/alerts";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { memberships, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { fresh, ofViewer, patientOf, planOf } from "@/lib/alerts/inbox/where/data";
import type { StaffRole } from "@/lib/auth/session";
import type { IsoDate } from "@/lib/dates";
import type { DigestChoice } from "./schema";

export type Reader = { userId: string; role: StaffRole; email: string };

/** Active members who want a digest, and on whose digest of the day nobody has decided yet. */
export async function listUndecided(tx: Tx, clinicId: ClinicId, today: IsoDate): Promise<Reader[]> {
  return tx
    .select({ userId: users.id, role: memberships.role, email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.alertDigest, "daily"),
        isNull(memberships.deactivatedAt),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(alertDigests)
            .where(
              and(
                eq(alertDigests.clinicId, clinicId),
                eq(alertDigests.userId, memberships.userId),
                eq(alertDigests.dueOn, today),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(users.id));
}

/** How many of a member's alerts nobody has acknowledged, and how many of these came after the last
 * digest that was decided on for them. */
export async function countForDigest(
  tx: Tx,
  clinicId: ClinicId,
  reader: Reader,
  today: IsoDate,
): Promise<{ newAlerts: number; waiting: number }> {
  const [last] = await tx
    .select({ at: alertDigests.createdAt })
    .from(alertDigests)
    .where(and(eq(alertDigests.clinicId, clinicId), eq(alertDigests.userId, reader.userId)))
    .orderBy(desc(alertDigests.dueOn))
    .limit(1);
  const isNew: SQL = last ? gt(alerts.raisedAt, last.at) : sql`true`;
  const [row] = await tx
    .select({
      newAlerts: sql<number>`count(*) filter (where ${isNew})::int`,
      waiting: sql<number>`count(*)::int`,
    })
    .from(alerts)
    .innerJoin(plans, planOf(clinicId))
    .innerJoin(patients, patientOf(clinicId))
    .where(
      and(
        eq(alerts.clinicId, clinicId),
        ne(alerts.state, "resolved"),
        fresh(today),
        ofViewer(reader),
      ),
    );
  return row!;
}

/** What a member chose. */
export function getDigestChoice(clinicId: ClinicId, userId: string): Promise<DigestChoice> {
  return transaction({ clinicId }, async (tx) => {
    const [row] = await tx
      .select({ choice: memberships.alertDigest })
      .from(memberships)
      .where(and(eq(memberships.clinicId, clinicId), eq(memberships.userId, userId)));
    return row?.choice === "off" ? "off" : "daily";
  });
}
