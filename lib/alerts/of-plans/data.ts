import { and, asc, eq, inArray, lte, ne } from "drizzle-orm";
import { transaction } from "@/db/client";
import { alerts } from "@/db/schema/alerts";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import type { IsoDate } from "@/lib/dates";
import { fresh, urgency } from "../inbox/where/data";

/** More than this at once is more than a person has looked at. */
export const MOST_ALERTS = 300;

/** Which of these plans are the clinic's, with their patients' names, and the alerts of them that
 * nobody acknowledged and that were raised until `seenAt`, the most urgent first. */
export function freshOfPlans(
  clinicId: ClinicId,
  planIds: readonly string[],
  { seenAt, today }: { seenAt: Date; today: IsoDate },
) {
  return transaction({ clinicId }, async (tx) => {
    const known = await tx
      .select({ planId: plans.id })
      .from(plans)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .where(and(eq(plans.clinicId, clinicId), inArray(plans.id, [...planIds])));
    const found = await tx
      .select({ id: alerts.id, version: alerts.version, planId: alerts.planId })
      .from(alerts)
      .where(
        and(
          eq(alerts.clinicId, clinicId),
          inArray(alerts.planId, [...planIds]),
          ne(alerts.state, "resolved"),
          lte(alerts.raisedAt, seenAt),
          fresh(today),
        ),
      )
      .orderBy(asc(urgency), asc(alerts.id))
      .limit(MOST_ALERTS);
    return { known: new Set(known.map(({ planId }) => planId)), found };
  });
}
