import { and, asc, desc, eq, gte, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { planLinks } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { planAdvice, planItems, planPauses, planRevisions, plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { addDays, type IsoDate, isoDate, todayIn, type Weekday } from "@/lib/dates";
import type { ResolvedLink } from "@/lib/links/schema";
import type { Schedule } from "@/lib/plans/schedule";
import { getPractice, type PracticeSession } from "@/lib/practice/data";
import { buildPlanView, type PlanView } from "./view";
import { weekOf } from "./week";

/**
 * The plan behind a resolved link, as its patient sees it at `now`: the newest sent revision, or the
 * sent one that `revisionId` names (a form keeps the revision that it showed). Null when there is
 * none. Records nothing.
 */
export async function loadPlanDocument(
  link: ResolvedLink,
  now: Date,
  revisionId?: string,
): Promise<PlanView | null> {
  return transaction({ clinicId: link.clinicId }, (tx) => readSent(tx, link, now, revisionId));
}

/** The plan and the session just noted; null when this plan has no session of that id. */
export async function loadDoneDocument(
  link: ResolvedLink,
  sessionId: string,
  now: Date,
): Promise<{ view: PlanView; session: PracticeSession } | null> {
  if (!z.guid().safeParse(sessionId).success) return null;
  const { clinicId, planId } = link;
  return transaction({ clinicId }, async (tx) => {
    const session = await getPractice(tx, clinicId, planId, sessionId);
    const view = session && (await readSent(tx, link, now));
    return view ? { view, session } : null;
  });
}

async function readSent(
  tx: Tx,
  { clinicId, planId, linkId }: ResolvedLink,
  now: Date,
  revisionId?: string,
): Promise<PlanView | null> {
  const plan = await readPlan(tx, clinicId, planId);
  const sent = plan ? await readRevisions(tx, clinicId, planId, "sent") : [];
  const shown = sent.find(({ id }) => id === revisionId) ?? sent.at(-1);
  if (!plan || !shown) return null;
  const [stored] = await tx
    .select({ expiresAt: planLinks.expiresAt })
    .from(planLinks)
    .where(and(eq(planLinks.clinicId, clinicId), eq(planLinks.id, linkId)));
  const expires = stored ? todayIn(plan.timeZone, stored.expiresAt) : null;
  return assemble(tx, clinicId, plan, { sent, shown, now, expires, isPreview: false });
}

/**
 * The plan as its patient would see it if it were sent now: the draft in hand, else the newest sent
 * revision. Null when the clinic has no such plan.
 */
export async function loadDraftDocument(
  clinicId: ClinicId,
  planId: string,
  now: Date,
): Promise<PlanView | null> {
  return transaction({ clinicId }, async (tx) => {
    const plan = await readPlan(tx, clinicId, planId);
    if (!plan) return null;
    const revisions = await readRevisions(tx, clinicId, planId, "all");
    const shown = revisions.at(-1);
    if (!shown) return null;
    const today = todayIn(plan.timeZone, now);
    const sent = revisions.flatMap((revision) => {
      if (revision.effectiveFrom) return [revision];
      // As if sent today.
      return [{ ...revision, effectiveFrom: today, startDate: revision.startDate ?? today }];
    });
    return assemble(tx, clinicId, plan, {
      sent,
      shown: sent.at(-1)!,
      now,
      expires: null,
      isPreview: true,
    });
  });
}

type Plan = NonNullable<Awaited<ReturnType<typeof readPlan>>>;
type Revision = Awaited<ReturnType<typeof readRevisions>>[number];

async function readPlan(tx: Tx, clinicId: ClinicId, planId: string) {
  const [plan] = await tx
    .select({
      id: plans.id,
      state: plans.state,
      closedOn: plans.closedOn,
      givenName: patients.givenName,
      familyName: patients.familyName,
      timeZone: patients.timeZone,
      therapistName: users.name,
      clinicName: clinics.name,
      phone: clinics.phone,
      email: clinics.email,
      cautionFrom: clinics.painCautionFrom,
      stopFrom: clinics.painStopFrom,
    })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .innerJoin(clinics, eq(clinics.id, plans.clinicId))
    .innerJoin(users, eq(users.id, plans.therapistId))
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  return plan;
}

function readRevisions(tx: Tx, clinicId: ClinicId, planId: string, which: "sent" | "all") {
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

async function assemble(
  tx: Tx,
  clinicId: ClinicId,
  plan: Plan,
  {
    sent,
    shown,
    now,
    expires,
    isPreview,
  }: {
    sent: Revision[];
    shown: Revision;
    now: Date;
    expires: IsoDate | null;
    isPreview: boolean;
  },
): Promise<PlanView> {
  const today = todayIn(plan.timeZone, now);
  const schedules = sent.flatMap((revision) => {
    const schedule = scheduleOf(revision);
    return schedule ? [{ effectiveFrom: isoDate(revision.effectiveFrom!), schedule }] : [];
  });
  const history = {
    revisions: schedules,
    pauses: await readPauses(tx, clinicId, plan.id),
    stoppedOn: plan.closedOn === null ? null : isoDate(plan.closedOn),
    practices: await readPractices(tx, clinicId, plan.id, today),
  };
  return buildPlanView({
    planId: plan.id,
    revisionId: shown.id,
    state: plan.state,
    isPreview,
    clinic: { name: plan.clinicName, phone: plan.phone, email: plan.email },
    patient: plan,
    therapistName: plan.therapistName,
    title: shown.title,
    message: shown.message,
    schedule: scheduleOf(shown),
    items: await readItems(tx, clinicId, shown.id),
    advice: await readAdvice(tx, clinicId, shown.id),
    bands: { cautionFrom: plan.cautionFrom, stopFrom: plan.stopFrom },
    today,
    planFrom: schedules[0]?.effectiveFrom ?? today,
    week: weekOf(history, today),
    linkExpiresOn: expires,
  });
}

function readItems(tx: Tx, clinicId: ClinicId, revisionId: string) {
  return tx
    .select({
      id: planItems.id,
      exercise: planItems.exercise,
      note: planItems.note,
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

function readAdvice(tx: Tx, clinicId: ClinicId, revisionId: string) {
  return tx
    .select({ slug: planAdvice.slug, title: planAdvice.title, body: planAdvice.body })
    .from(planAdvice)
    .where(and(eq(planAdvice.clinicId, clinicId), eq(planAdvice.revisionId, revisionId)))
    .orderBy(asc(planAdvice.position));
}

async function readPauses(tx: Tx, clinicId: ClinicId, planId: string) {
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
async function readPractices(tx: Tx, clinicId: ClinicId, planId: string, today: IsoDate) {
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
      ),
    )
    .orderBy(desc(practiceSessions.practisedOn));
  return rows.map((row) => ({ ...row, date: isoDate(row.date) }));
}

/** Null while a draft has no schedule yet. */
function scheduleOf(revision: Revision): Schedule | null {
  const { startDate, weeks, daysOfWeek, daysPerWeek, sessionsPerDay } = revision;
  if (!startDate || !weeks || (daysOfWeek === null) === (daysPerWeek === null)) return null;
  return {
    startDate: isoDate(startDate),
    weeks,
    daysOfWeek: daysOfWeek as Weekday[] | null,
    daysPerWeek,
    sessionsPerDay,
  };
}
