import { and, asc, desc, eq, gte, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { planAdvice, planItems, planPauses, planRevisions } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { addDays, type IsoDate, isoDate } from "@/lib/dates";
import { dangerSignOn, LATE_ENTRY_DAYS } from "@/lib/practice/rules";

/** A plan's revisions by number; `sent` leaves a draft out. */
export function readRevisions(tx: Tx, clinicId: ClinicId, planId: string, which: "sent" | "all") {
  return tx
    .select({
      id: planRevisions.id,
      title: planRevisions.title,
      message: planRevisions.message,
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
        which === "sent" ? isNotNull(planRevisions.sentAt) : undefined,
      ),
    )
    .orderBy(asc(planRevisions.number));
}

/** The exercises of a revision, in its order. */
export function readItems(tx: Tx, clinicId: ClinicId, revisionId: string) {
  return tx
    .select({
      id: planItems.id,
      exercise: planItems.exercise,
      note: planItems.note,
      block: planItems.block,
      superset: planItems.superset,
      fromWeek: planItems.fromWeek,
      untilWeek: planItems.untilWeek,
      everyDays: planItems.everyDays,
      dosage: {
        sets: planItems.sets,
        repsMin: planItems.repsMin,
        repsMax: planItems.repsMax,
        holdMinSeconds: planItems.holdMinSeconds,
        holdMaxSeconds: planItems.holdMaxSeconds,
        durationMinSeconds: planItems.durationMinSeconds,
        durationMaxSeconds: planItems.durationMaxSeconds,
        restSeconds: planItems.restSeconds,
        side: planItems.side,
        loadValue: planItems.loadValue,
        loadUnit: planItems.loadUnit,
        loadBand: planItems.loadBand,
        tempo: planItems.tempo,
        effortTarget: planItems.effortTarget,
      },
    })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, revisionId)))
    .orderBy(asc(planItems.position));
}

/** The figure and tempo of an item of the plan; null without one. `sent` leaves a draft out. */
export async function readFigure(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  itemId: string,
  which: "sent" | "all",
) {
  const [item] = await tx
    .select({ exercise: planItems.exercise, tempo: planItems.tempo })
    .from(planItems)
    .innerJoin(
      planRevisions,
      and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.id, planItems.revisionId)),
    )
    .where(
      and(
        eq(planItems.clinicId, clinicId),
        eq(planItems.id, itemId),
        eq(planRevisions.planId, planId),
        which === "sent" ? isNotNull(planRevisions.sentAt) : undefined,
      ),
    );
  const figure = item?.exercise.figure;
  return figure ? { figure, tempo: item.tempo } : null;
}

/** The advice of a revision, in its order. */
export function readAdvice(tx: Tx, clinicId: ClinicId, revisionId: string) {
  return tx
    .select({ slug: planAdvice.slug, title: planAdvice.title, body: planAdvice.body })
    .from(planAdvice)
    .where(and(eq(planAdvice.clinicId, clinicId), eq(planAdvice.revisionId, revisionId)))
    .orderBy(asc(planAdvice.position));
}

/** Whether the patient noted practice by this revision. */
export async function wasPractised(tx: Tx, clinicId: ClinicId, revisionId: string) {
  const [one] = await tx
    .select({ id: practiceSessions.id })
    .from(practiceSessions)
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        eq(practiceSessions.revisionId, revisionId),
        isNull(practiceSessions.withdrawnAt),
      ),
    )
    .limit(1);
  return one !== undefined;
}

/** When a plan was paused; `until` null is still. */
export async function readPauses(tx: Tx, clinicId: ClinicId, planId: string) {
  const rows = await tx
    .select({ from: planPauses.fromOn, until: planPauses.untilOn })
    .from(planPauses)
    .where(and(eq(planPauses.clinicId, clinicId), eq(planPauses.planId, planId)));
  return rows.map(({ from, until }) => ({
    from: isoDate(from),
    until: until === null ? null : isoDate(until),
  }));
}

/** The sessions that a week around today can show. */
export async function readPractices(tx: Tx, clinicId: ClinicId, planId: string, today: IsoDate) {
  const rows = await tx
    .select({
      date: practiceSessions.practisedOn,
      itemsDone: practiceSessions.itemsDone,
      itemsTotal: practiceSessions.itemsTotal,
    })
    .from(practiceSessions)
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        eq(practiceSessions.planId, planId),
        gte(practiceSessions.practisedOn, addDays(today, -7)),
        isNull(practiceSessions.withdrawnAt),
      ),
    )
    .orderBy(desc(practiceSessions.practisedOn));
  return rows.map((row) => ({ ...row, date: isoDate(row.date) }));
}

/** The day of the session that told of a danger sign and still stands; see `dangerSignOn`. */
export async function readDangerSign(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  today: IsoDate,
): Promise<IsoDate | null> {
  const rows = await tx
    .select({
      id: practiceSessions.id,
      date: practiceSessions.practisedOn,
      createdAt: practiceSessions.createdAt,
      redFlag: practiceSessions.redFlag,
      corrects: practiceSessions.corrects,
      withdrawnAt: practiceSessions.withdrawnAt,
    })
    .from(practiceSessions)
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        eq(practiceSessions.planId, planId),
        // A correction may be of a later day than what it corrects.
        gte(practiceSessions.practisedOn, addDays(today, -2 * LATE_ENTRY_DAYS)),
      ),
    );
  const sessions = rows.map(({ withdrawnAt, ...row }) => ({
    ...row,
    date: isoDate(row.date),
    isWithdrawn: withdrawnAt !== null,
  }));
  return dangerSignOn(sessions, today);
}
