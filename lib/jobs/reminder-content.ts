import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import type { mails } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { planReminders, reminderRuns } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { todayIn } from "@/lib/dates";
import { readLanguage } from "@/lib/language/languages";
import { planAddress } from "@/lib/links/address";
import { insertLink } from "@/lib/links/mutations";
import type { MailContent } from "@/lib/mail/render";
import { LATE_MS } from "@/lib/reminders/decide";
import type { PlanState } from "@/lib/plans/schema";
import type { SkipReason } from "@/lib/reminders/schema";
import { unsubscribeAddress } from "@/lib/reminders/unsubscribe/address";
import type { About } from "./mail-contents";

type ReminderMail = Pick<
  typeof mails.$inferSelect,
  "id" | "planId" | "kind" | "createdAt" | "requestedBy"
>;

/**
 * What a reminder says, its link stored; or why it is not wanted any more, as a sentence. Between
 * the decision and a late try the patient may have stopped it or the plan may have ended: then it is
 * noted as left out, which is no failure.
 */
export async function reminderContent(
  tx: Tx,
  clinicId: ClinicId,
  mail: ReminderMail,
  { clinic, token }: Pick<About, "clinic" | "token">,
): Promise<MailContent | string> {
  const planId = mail.planId!;
  const [plan] = await tx
    .select({
      state: plans.state,
      patient: patients.givenName,
      timeZone: patients.timeZone,
      archivedAt: patients.archivedAt,
      language: patients.language,
      clinicLanguage: clinics.language,
      clinicKey: clinics.key,
    })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .innerJoin(clinics, eq(clinics.id, plans.clinicId))
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  const [settings] = await tx
    .select({ unsubscribedAt: planReminders.unsubscribedAt })
    .from(planReminders)
    .where(and(eq(planReminders.clinicId, clinicId), eq(planReminders.planId, planId)));
  const ofMail = and(eq(reminderRuns.clinicId, clinicId), eq(reminderRuns.mailId, mail.id));
  const [run] = await tx.select({ kind: reminderRuns.kind }).from(reminderRuns).where(ofMail);

  const unwanted = reasonAgainst(plan, settings, mail.createdAt);
  if (!plan || unwanted) {
    const [skipped, sentence] = unwanted ?? GONE;
    await tx.update(reminderRuns).set({ skipped }).where(ofMail);
    return sentence;
  }
  const { expiresAt } = await insertLink(tx, {
    clinicId,
    planId,
    channel: "mail",
    mailId: mail.id,
    token,
    createdBy: mail.requestedBy,
    madeBy: { kind: "system" },
  });
  const language = readLanguage(plan.language, plan.clinicLanguage);
  const props = {
    language,
    clinic,
    patient: plan.patient,
    worksUntil: todayIn(plan.timeZone, expiresAt),
    unsubscribeUrl: unsubscribeAddress(plan.clinicKey, mail.id),
  };
  if (mail.kind === "next-morning")
    return { kind: mail.kind, props: { ...props, url: `${planAddress(token)}/next-morning` } };
  const isSecond = run?.kind === "again";
  return { kind: "reminder", props: { ...props, url: planAddress(token), isSecond } };
}

const GONE: [SkipReason, string] = ["closed", "The plan was closed before this one could go."];

function reasonAgainst(
  plan: { state: PlanState; archivedAt: Date | null } | undefined,
  settings: { unsubscribedAt: Date | null } | undefined,
  queuedAt: Date,
): [SkipReason, string] | null {
  if (!settings || settings.unsubscribedAt)
    return ["stopped", "The patient stopped the reminders before this one could go."];
  if (plan?.state === "paused") return ["paused", "The plan was paused before this one could go."];
  if (plan?.state !== "active" || plan.archivedAt) return GONE;
  if (Date.now() - queuedAt.getTime() > LATE_MS)
    return ["late", "It could not go for more than three hours, so it was left out."];
  return null;
}
