import { and, eq, isNull, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { type IsoDate, isoDate, todayIn } from "@/lib/dates";
import { scheduleOf } from "@/lib/plans/schedule";
import { sessionItemsOn } from "@/lib/plans/timing/days";
import { readDueItems, readSentRevisions } from "../prescribed/data";
import { loggableDays } from "../rules";
import type { SupervisedForm } from "./schema";

/**
 * What there is to note for a day of a plan: the exercises of the revision in force on it. Another day
 * than the last eight is today. Null where the clinic has no such plan, or it was never sent.
 */
export function readSupervisedForm(
  clinicId: ClinicId,
  planId: string,
  asked: IsoDate | null,
  now: Date,
): Promise<SupervisedForm | null> {
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({
        givenName: patients.givenName,
        familyName: patients.familyName,
        timeZone: patients.timeZone,
      })
      .from(plans)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    const revisions = await readSentRevisions(tx, clinicId, planId);
    const [first] = revisions;
    if (!plan || !first?.effectiveFrom) return null;
    const today = todayIn(plan.timeZone, now);
    const days = loggableDays(today, isoDate(first.effectiveFrom));
    const day = asked && days.includes(asked) ? asked : today;
    const revision =
      revisions.findLast(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= day) ??
      first;
    const items = await readDueItems(tx, clinicId, revision.id);
    const [noted] = await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(practiceSessions)
      .where(
        and(
          eq(practiceSessions.clinicId, clinicId),
          eq(practiceSessions.planId, planId),
          eq(practiceSessions.practisedOn, day),
          isNull(practiceSessions.withdrawnAt),
        ),
      );
    return {
      patientName: `${plan.givenName} ${plan.familyName}`,
      day,
      days,
      revisionId: revision.id,
      items: sessionItemsOn(items, scheduleOf(revision), day).map(({ id, name, sets }) => ({
        planItemId: id,
        name,
        sets,
      })),
      notedBefore: noted!.count,
    };
  });
}
