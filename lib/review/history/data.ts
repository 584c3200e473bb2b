import { and, asc, desc, eq, isNotNull } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { patients } from "@/db/schema/patients";
import { planRevisions, plans } from "@/db/schema/plans";
import { exitWishes } from "@/db/schema/practice";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { listPlanAlerts } from "@/lib/alerts/history/data";
import type { Actor } from "@/lib/auth/session";
import { isoDate, todayIn } from "@/lib/dates";
import type { WishReason } from "@/lib/exit-wishes/schema";
import { listDeliveries } from "@/lib/links/data";
import { canDeliver } from "@/lib/links/policy";
import { listPlanNotes } from "@/lib/plans/notes/data";
import { readPlanReview } from "@/lib/review/data";
import type { HistoryRevision, HistoryWish, PlanCourse } from "./schema";

/** A sent plan with all that happened to it, as this member may see it; null when it was never sent or
 * is not in their clinic. Selects no date of birth, address, telephone or clinical note of the record;
 * how the plan was handed over only for who may hand it over. */
export async function readPlanCourse(
  viewer: Pick<Actor, "clinicId" | "role" | "userId">,
  planId: string,
  now: Date,
): Promise<PlanCourse | null> {
  // Two short transactions at a time instead of a long one: a long plan has much to read.
  const [review, around] = await Promise.all([
    readPlanReview(viewer.clinicId, planId, now),
    readAround(viewer, planId, now),
  ]);
  if (!review || !around) return null;
  const { wishes, ...rest } = around;
  const { timeZone } = review;
  return { ...review, ...rest, wishes: wishes.map((wish) => wishOf(wish, timeZone)) };
}

/** What happened to a plan beside its practice. */
function readAround(
  viewer: Pick<Actor, "clinicId" | "role" | "userId">,
  planId: string,
  now: Date,
) {
  const { clinicId } = viewer;
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({
        clinicName: clinics.name,
        givenName: patients.givenName,
        familyName: patients.familyName,
        closedOn: plans.closedOn,
        exitReason: plans.exitReason,
      })
      .from(plans)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .innerJoin(clinics, eq(clinics.id, plans.clinicId))
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    if (!plan) return null;
    const { closedOn, exitReason, ...names } = plan;
    return {
      ...names,
      closed: closedOn === null ? null : { on: isoDate(closedOn), reason: exitReason },
      revisions: await listRevisions(tx, clinicId, planId),
      wishes: await listWishes(tx, clinicId, planId),
      alerts: await listPlanAlerts(tx, clinicId, viewer, planId),
      notes: await listPlanNotes(tx, clinicId, viewer, planId),
      deliveries: canDeliver(viewer) ? await listDeliveries(tx, clinicId, planId, now) : null,
    };
  });
}

async function listRevisions(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<HistoryRevision[]> {
  const rows = await tx
    .select({
      number: planRevisions.number,
      effectiveFrom: planRevisions.effectiveFrom,
      by: users.name,
    })
    .from(planRevisions)
    .leftJoin(users, eq(users.id, planRevisions.sentBy))
    .where(
      and(
        eq(planRevisions.clinicId, clinicId),
        eq(planRevisions.planId, planId),
        isNotNull(planRevisions.sentAt),
      ),
    )
    .orderBy(asc(planRevisions.number));
  // The table refuses a sent revision without the day on which it comes into force.
  return rows.map((row) => ({ ...row, effectiveFrom: isoDate(row.effectiveFrom!) }));
}

function listWishes(tx: Tx, clinicId: ClinicId, planId: string) {
  return tx
    .select({ wish: exitWishes, answeredBy: users.name })
    .from(exitWishes)
    .leftJoin(users, eq(users.id, exitWishes.answeredBy))
    .where(and(eq(exitWishes.clinicId, clinicId), eq(exitWishes.planId, planId)))
    .orderBy(desc(exitWishes.createdAt), desc(exitWishes.id));
}

function wishOf(
  { wish, answeredBy }: Awaited<ReturnType<typeof listWishes>>[number],
  timeZone: string,
): HistoryWish {
  return {
    id: wish.id,
    on: todayIn(timeZone, wish.createdAt),
    reason: wish.reason as WishReason,
    words: wish.words,
    withdrawn: wish.withdrawnAt !== null,
    answered: wish.answeredAt && { by: answeredBy, on: todayIn(timeZone, wish.answeredAt) },
  };
}
