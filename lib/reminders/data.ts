import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { mails } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { calendarFeeds, planReminders, reminderRuns } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { type IsoDate, isoDate, todayIn, type Weekday } from "@/lib/dates";
import { env } from "@/lib/env";
import { type Language, readLanguage } from "@/lib/language/languages";
import type { ResolvedLink } from "@/lib/links/schema";
import { readRevisions } from "@/lib/plan-document/stored/data";
import { scheduleOf } from "@/lib/plans/schedule";
import type { PlanState } from "@/lib/plans/schema";
import { livePhones, phoneMark, type PhonesEnd, pushesOf, whyNoPhone } from "./push/data";
import type { PushState } from "./push/schema";
import { maskAddress, suggestedDays } from "./rules";
import type { ReminderKind, ReminderSettings, SkipReason } from "./schema";

/** What a patient's page of reminders shows. */
export type RemindersView = {
  language: Language;
  clinic: { name: string; phone: string | null; email: string | null };
  state: PlanState;
  /** IANA zone of the patient. */
  timeZone: string;
  /** "m…@example.org"; null without an address. */
  address: string | null;
  /** How a phone is turned on, and marks of those that are; null where the operator gave no keys. */
  push: { publicKey: string; phones: string[] } | null;
  settings: ReminderSettings | null;
  /** The patient's calendar day on which they stopped them. */
  stoppedOn: IsoDate | null;
  suggested: Weekday[];
  /** The patient's calendar day on which the calendar that works now was made; null without one. */
  calendarSince: IsoDate | null;
};

/** The reminders of the plan behind a link. Null when there is no sent plan. Records nothing. */
export function readRemindersOf({ clinicId, planId }: ResolvedLink): Promise<RemindersView | null> {
  const publicKey = env().PUSH?.publicKey;
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({
        state: plans.state,
        email: patients.email,
        timeZone: patients.timeZone,
        language: patients.language,
        clinicLanguage: clinics.language,
        clinic: { name: clinics.name, phone: clinics.phone, email: clinics.email },
      })
      .from(plans)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .innerJoin(clinics, eq(clinics.id, plans.clinicId))
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    const newest = plan && (await readRevisions(tx, clinicId, planId, "sent")).at(-1);
    if (!plan || !newest) return null;
    const { state, clinic, timeZone, email } = plan;
    const settings = await readSettings(tx, clinicId, planId);
    const [feed] = await tx
      .select({ createdAt: calendarFeeds.createdAt })
      .from(calendarFeeds)
      .where(liveFeedOf(clinicId, planId));
    return {
      language: readLanguage(plan.language, plan.clinicLanguage),
      clinic,
      state,
      timeZone,
      push: publicKey
        ? {
            publicKey,
            phones: (await livePhones(tx, clinicId, planId, new Date())).map(({ endpoint }) =>
              phoneMark(endpoint),
            ),
          }
        : null,
      address: email?.trim() ? maskAddress(email.trim()) : null,
      settings,
      stoppedOn: settings?.unsubscribedAt ? todayIn(timeZone, settings.unsubscribedAt) : null,
      suggested: suggestedDays(scheduleOf(newest)),
      calendarSince: feed ? todayIn(timeZone, feed.createdAt) : null,
    };
  });
}

/** What a patient set for a plan; null while nothing was. */
export async function readSettings(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<ReminderSettings | null> {
  const [row] = await tx
    .select({
      daysOfWeek: planReminders.daysOfWeek,
      time: planReminders.time,
      again: planReminders.again,
      nextMorning: planReminders.nextMorning,
      byMail: planReminders.byMail,
      unsubscribedAt: planReminders.unsubscribedAt,
      updatedAt: planReminders.updatedAt,
    })
    .from(planReminders)
    .where(and(eq(planReminders.clinicId, clinicId), eq(planReminders.planId, planId)));
  return row ? { ...row, daysOfWeek: row.daysOfWeek as Weekday[] } : null;
}

/** The feed of a plan that a calendar may read: not revoked, and no older than the clinic's links. */
export function liveFeedOf(clinicId: ClinicId, planId: string) {
  return and(
    eq(calendarFeeds.clinicId, clinicId),
    eq(calendarFeeds.planId, planId),
    isNull(calendarFeeds.revokedAt),
    feedNotExpired(clinicId),
  );
}

export const feedNotExpired = (clinicId: ClinicId) =>
  sql`${calendarFeeds.createdAt} > now() - make_interval(days =>
    (select ${clinics.linkDays} from ${clinics} where ${clinics.id} = ${clinicId}))`;

/** One reminder as staff read of it. */
export type ReminderRun = {
  id: string;
  kind: ReminderKind;
  dueOn: IsoDate;
  skipped: SkipReason | null;
  mail: { state: "queued" | "sent" | "bounced" | "failed"; reason: string | null; at: Date } | null;
  /** The mail went in the place of a phone that could not be reached. */
  fellBack: boolean;
  /** One for each phone that it went to. */
  pushes: { state: PushState; reason: string | null }[];
};

export type PlanReminders = {
  settings: ReminderSettings | null;
  timeZone: string;
  hasAddress: boolean;
  /** How many phones show them. */
  phones: number;
  /** Where there is none any more, why; null when there never was one. */
  phonesEnd: PhonesEnd | null;
  calendarSince: Date | null;
  /** The newest first. */
  runs: ReminderRun[];
};

const RUNS_SHOWN = 10;

/** What the patient of a plan set, and what became of it. Null when the clinic has no such plan. */
export function remindersOfPlan(clinicId: ClinicId, planId: string): Promise<PlanReminders | null> {
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({ timeZone: patients.timeZone, email: patients.email })
      .from(plans)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    if (!plan) return null;
    const [feed] = await tx
      .select({ createdAt: calendarFeeds.createdAt })
      .from(calendarFeeds)
      .where(liveFeedOf(clinicId, planId));
    const rows = await tx
      .select({
        id: reminderRuns.id,
        kind: reminderRuns.kind,
        dueOn: reminderRuns.dueOn,
        skipped: reminderRuns.skipped,
        fellBack: reminderRuns.fellBack,
        state: mails.state,
        reason: mails.lastError,
        at: mails.createdAt,
      })
      .from(reminderRuns)
      .leftJoin(mails, and(eq(mails.clinicId, clinicId), eq(mails.id, reminderRuns.mailId)))
      .where(and(eq(reminderRuns.clinicId, clinicId), eq(reminderRuns.planId, planId)))
      .orderBy(desc(reminderRuns.dueOn), desc(reminderRuns.createdAt), desc(reminderRuns.id))
      .limit(RUNS_SHOWN);
    const pushes = await pushesOf(
      tx,
      clinicId,
      rows.map(({ id }) => id),
    );
    const now = new Date();
    const phones = (await livePhones(tx, clinicId, planId, now)).length;
    return {
      settings: await readSettings(tx, clinicId, planId),
      phones,
      phonesEnd: phones > 0 ? null : await whyNoPhone(tx, clinicId, planId, now),
      timeZone: plan.timeZone,
      hasAddress: Boolean(plan.email?.trim()),
      calendarSince: feed?.createdAt ?? null,
      runs: rows.map(({ state, reason, at, ...run }) => ({
        ...run,
        kind: run.kind as ReminderKind,
        dueOn: isoDate(run.dueOn),
        skipped: run.skipped as SkipReason | null,
        pushes: pushes.flatMap(({ runId, ...push }) => (runId === run.id ? [push] : [])),
        mail: state && at ? { state, reason, at } : null,
      })),
    };
  });
}
