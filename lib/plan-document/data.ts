import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { planLinks } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { addDays, type IsoDate, isoDate, todayIn } from "@/lib/dates";
import type { FigureData } from "@/lib/figure/schema";
import { readLanguage } from "@/lib/language/languages";
import type { ResolvedLink } from "@/lib/links/schema";
import { scheduleOf } from "@/lib/plans/schedule";
import { readMorning } from "@/lib/practice/morning/data";
import { LATE_ENTRY_DAYS, loggableDays } from "@/lib/practice/rules";
import { isCallOpen } from "@/lib/practice/calls/data";
import { getPractice, listNoted, type PracticeSession } from "@/lib/practice/data";
import {
  readAdvice,
  readDangerSign,
  readFigure,
  readItems,
  readPauses,
  readPractices,
  readRevisions,
  wasPractised,
} from "./stored/data";
import { buildPlanView, type PlanView } from "./view";
import { weekOf } from "./week";

/**
 * The plan behind a resolved link, as its patient sees it at `now`: the newest sent revision, or the
 * sent one that `revisionId` names (a form keeps the revision that it showed). Its exercises are
 * those of `day` where that is one for which practice may be noted, else of today. Null when there
 * is none. Records nothing.
 */
export async function loadPlanDocument(
  link: ResolvedLink,
  now: Date,
  { revisionId, day }: { revisionId?: string; day?: string } = {},
): Promise<PlanView | null> {
  return transaction({ clinicId: link.clinicId }, (tx) => readSent(tx, link, now, revisionId, day));
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

/**
 * A session of the last seven days that the patient wants to correct, and the plan as it was sent to
 * them then; null when there is none that can be corrected.
 */
export async function loadNotedDocument(
  link: ResolvedLink,
  sessionId: string,
  now: Date,
): Promise<{ view: PlanView; session: PracticeSession; wantsCall: boolean } | null> {
  if (!z.guid().safeParse(sessionId).success) return null;
  const { clinicId, planId } = link;
  return transaction({ clinicId }, async (tx) => {
    const session = await getPractice(tx, clinicId, planId, sessionId);
    if (!session || session.withdrawnAt || session.supervisedBy) return null;
    const { revisionId, practisedOn } = session;
    const view = await readSent(tx, link, now, revisionId, practisedOn);
    if (!view || !loggableDays(view.today, view.planFrom).includes(practisedOn)) return null;
    const wantsCall = session.wantsCall && (await isCallOpen(tx, clinicId, sessionId));
    return { view, session, wantsCall };
  });
}

/** What the patient noted for today and the last seven days, with what they took back. */
export async function loadNotedList(
  link: ResolvedLink,
  now: Date,
): Promise<{ view: PlanView; sessions: PracticeSession[] } | null> {
  const { clinicId, planId } = link;
  return transaction({ clinicId }, async (tx) => {
    const view = await readSent(tx, link, now);
    if (!view) return null;
    const from = addDays(view.today, -LATE_ENTRY_DAYS);
    return { view, sessions: await listNoted(tx, clinicId, planId, from) };
  });
}

/**
 * The figure of one item of a plan's sent revisions, or of its draft too, and the item's own tempo.
 * Null when the plan has no such item, or the item no figure.
 */
export async function loadFigure(
  clinicId: ClinicId,
  planId: string,
  itemId: string,
  which: "sent" | "all",
): Promise<{ figure: FigureData; tempo: string | null } | null> {
  if (![planId, itemId].every((id) => z.guid().safeParse(id).success)) return null;
  return transaction({ clinicId }, (tx) => readFigure(tx, clinicId, planId, itemId, which));
}

async function readSent(
  tx: Tx,
  { clinicId, planId, linkId }: ResolvedLink,
  now: Date,
  revisionId?: string,
  day?: string,
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
  return assemble(tx, clinicId, plan, { sent, shown, now, day, expires, isPreview: false });
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
      language: patients.language,
      clinicLanguage: clinics.language,
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

async function assemble(
  tx: Tx,
  clinicId: ClinicId,
  plan: Plan,
  {
    sent,
    shown,
    now,
    day,
    expires,
    isPreview,
  }: {
    sent: Revision[];
    shown: Revision;
    now: Date;
    day?: string | undefined;
    expires: IsoDate | null;
    isPreview: boolean;
  },
): Promise<PlanView> {
  const today = todayIn(plan.timeZone, now);
  const schedules = sent.flatMap((revision) => {
    const schedule = scheduleOf(revision);
    return schedule ? [{ effectiveFrom: isoDate(revision.effectiveFrom!), schedule }] : [];
  });
  const planFrom = schedules[0]?.effectiveFrom ?? today;
  const history = {
    revisions: schedules,
    pauses: await readPauses(tx, clinicId, plan.id),
    stoppedOn: plan.closedOn === null ? null : isoDate(plan.closedOn),
    practices: await readPractices(tx, clinicId, plan.id, today),
  };
  return buildPlanView({
    planId: plan.id,
    revisionId: shown.id,
    language: readLanguage(plan.language, plan.clinicLanguage),
    state: plan.state,
    isPreview,
    clinic: { name: plan.clinicName, phone: plan.phone, email: plan.email },
    patient: plan,
    therapistName: plan.therapistName,
    title: shown.title,
    message: shown.message,
    schedule: scheduleOf(shown),
    items: await readItems(tx, clinicId, shown.id),
    before: await knownBefore(tx, clinicId, sent, shown),
    revisionFrom: shown.effectiveFrom === null ? null : isoDate(shown.effectiveFrom),
    advice: await readAdvice(tx, clinicId, shown.id),
    bands: { cautionFrom: plan.cautionFrom, stopFrom: plan.stopFrom },
    today,
    day: loggableDays(today, planFrom).find((date) => date === day) ?? today,
    planFrom,
    week: weekOf(history, today),
    linkExpiresOn: expires,
    dangerSignOn: await readDangerSign(tx, clinicId, plan.id, today),
    morning: await readMorning(tx, clinicId, plan.id, today),
  });
}

/** The revision before the newest, while the patient has noted nothing by the newest. */
async function knownBefore(tx: Tx, clinicId: ClinicId, sent: Revision[], shown: Revision) {
  const before = sent.at(-2);
  if (!before || shown.id !== sent.at(-1)?.id) return null;
  if (await wasPractised(tx, clinicId, shown.id)) return null;
  return { schedule: scheduleOf(before), items: await readItems(tx, clinicId, before.id) };
}
