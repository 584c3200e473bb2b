import { and, eq, notExists, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { mails } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { planReminders, pushMessages, reminderRuns } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { type Language, readLanguage } from "@/lib/language/languages";
import type { PlanState } from "@/lib/plans/schema";
import { LATE_MS } from "@/lib/reminders/decide";
import type { SkipReason } from "@/lib/reminders/schema";

/** Why a reminder is not wanted any more: what is noted of it, and as a sentence. */
export type Unwanted = { skipped: SkipReason; sentence: string };

export type WantedReminder = {
  clinicKey: string;
  clinicName: string;
  /** Given name. */
  patient: string;
  timeZone: string;
  language: Language;
  stopKey: string;
};

/**
 * What a reminder is made of, read when it is to go; or why it is not wanted any more. Between the
 * decision and a late try the patient may have stopped it or the plan may have ended: then it is left
 * out, which is no failure.
 */
export async function readWanted(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  queuedAt: Date,
): Promise<WantedReminder | Unwanted> {
  const [found] = await tx
    .select({
      state: plans.state,
      archivedAt: patients.archivedAt,
      unsubscribedAt: planReminders.unsubscribedAt,
      stopKey: planReminders.stopKey,
      patient: patients.givenName,
      timeZone: patients.timeZone,
      language: patients.language,
      clinic: { key: clinics.key, name: clinics.name, language: clinics.language },
    })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .innerJoin(clinics, eq(clinics.id, plans.clinicId))
    .innerJoin(
      planReminders,
      and(eq(planReminders.clinicId, clinicId), eq(planReminders.planId, plans.id)),
    )
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  if (!found) return unwanted("stopped", "The reminders were removed before this one could go.");
  const against = reasonAgainst(found, queuedAt);
  if (against) return against;
  const { clinic, patient, timeZone, stopKey } = found;
  const language = readLanguage(found.language, clinic.language);
  return { clinicKey: clinic.key, clinicName: clinic.name, patient, timeZone, language, stopKey };
}

type Found = { state: PlanState; archivedAt: Date | null; unsubscribedAt: Date | null };

function reasonAgainst(found: Found, queuedAt: Date): Unwanted | null {
  if (found.unsubscribedAt)
    return unwanted("stopped", "The patient stopped the reminders before this one could go.");
  if (found.state === "paused")
    return unwanted("paused", "The plan was paused before this one could go.");
  if (found.state !== "active" || found.archivedAt)
    return unwanted("closed", "The plan was closed before this one could go.");
  if (Date.now() - queuedAt.getTime() > LATE_MS)
    return unwanted("late", "It could not go for more than three hours, so it was left out.");
  return null;
}

/** Notes that a reminder is left out after all, unless it has gone another way meanwhile. */
export async function leaveOut(
  tx: Tx,
  clinicId: ClinicId,
  which: SQL | undefined,
  skipped: SkipReason,
): Promise<void> {
  const pushed = tx
    .select({ one: sql`1` })
    .from(pushMessages)
    .where(
      and(
        eq(pushMessages.clinicId, clinicId),
        eq(pushMessages.runId, reminderRuns.id),
        eq(pushMessages.state, "sent"),
      ),
    );
  const mailed = tx
    .select({ one: sql`1` })
    .from(mails)
    .where(
      and(eq(mails.clinicId, clinicId), eq(mails.id, reminderRuns.mailId), eq(mails.state, "sent")),
    );
  await tx
    .update(reminderRuns)
    .set({ skipped })
    .where(and(eq(reminderRuns.clinicId, clinicId), which, notExists(pushed), notExists(mailed)));
}

const unwanted = (skipped: SkipReason, sentence: string): Unwanted => ({ skipped, sentence });
