import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { planItems, planRevisions } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";

/** What was sent of a plan, by number: when each revision is in force and on which days it asks. */
export function readSentRevisions(tx: Tx, clinicId: ClinicId, planId: string) {
  return tx
    .select({
      id: planRevisions.id,
      effectiveFrom: planRevisions.effectiveFrom,
      startDate: planRevisions.startDate,
      weeks: planRevisions.weeks,
      daysOfWeek: planRevisions.daysOfWeek,
      daysPerWeek: planRevisions.daysPerWeek,
      sessionsPerDay: planRevisions.sessionsPerDay,
    })
    .from(planRevisions)
    .where(
      and(
        eq(planRevisions.clinicId, clinicId),
        eq(planRevisions.planId, planId),
        isNotNull(planRevisions.sentAt),
      ),
    )
    .orderBy(asc(planRevisions.number));
}

/** A revision's exercises by name, in its order, with what decides on which days each is due. */
export function readDueItems(tx: Tx, clinicId: ClinicId, revisionId: string) {
  return tx
    .select({
      id: planItems.id,
      name: sql<string>`${planItems.exercise} ->> 'name'`,
      sets: planItems.sets,
      block: planItems.block,
      superset: planItems.superset,
      fromWeek: planItems.fromWeek,
      untilWeek: planItems.untilWeek,
      everyDays: planItems.everyDays,
    })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, revisionId)))
    .orderBy(asc(planItems.position), asc(planItems.id));
}
