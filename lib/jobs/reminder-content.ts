import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { mails } from "@/db/schema/mails";
import { reminderRuns } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { todayIn } from "@/lib/dates";
import { planAddress } from "@/lib/links/address";
import { insertLink } from "@/lib/links/mutations";
import type { MailContent } from "@/lib/mail/render";
import { REMINDER_LINK_DAYS } from "@/lib/reminders/rules";
import { unsubscribeAddress } from "@/lib/reminders/unsubscribe/address";
import type { About } from "./mail-contents";
import { leaveOut, readWanted } from "./wanted-reminder";

type ReminderMail = Pick<
  typeof mails.$inferSelect,
  "id" | "planId" | "kind" | "createdAt" | "requestedBy"
>;

/**
 * What a reminder's mail says, its link stored; or why it is not wanted any more, as a sentence, and
 * then it is noted as left out.
 */
export async function reminderContent(
  tx: Tx,
  clinicId: ClinicId,
  mail: ReminderMail,
  { clinic, token }: Pick<About, "clinic" | "token">,
): Promise<MailContent | string> {
  const planId = mail.planId!;
  const ofMail = and(eq(reminderRuns.clinicId, clinicId), eq(reminderRuns.mailId, mail.id));
  const [run] = await tx.select({ kind: reminderRuns.kind }).from(reminderRuns).where(ofMail);
  const wanted = await readWanted(tx, clinicId, planId, mail.createdAt);
  if ("skipped" in wanted) {
    await leaveOut(tx, clinicId, ofMail, wanted.skipped);
    return wanted.sentence;
  }
  const { language, patient, timeZone, clinicKey, stopKey } = wanted;
  const { expiresAt } = await insertLink(tx, {
    clinicId,
    planId,
    channel: "mail",
    mailId: mail.id,
    mostDays: REMINDER_LINK_DAYS,
    token,
    createdBy: mail.requestedBy,
    madeBy: { kind: "system" },
  });
  const props = {
    language,
    clinic,
    patient,
    worksUntil: todayIn(timeZone, expiresAt),
    unsubscribeUrl: unsubscribeAddress(clinicKey, { mailId: mail.id, stopKey }),
  };
  if (mail.kind === "next-morning")
    return { kind: mail.kind, props: { ...props, url: `${planAddress(token)}/next-morning` } };
  const isSecond = run?.kind === "again";
  return { kind: "reminder", props: { ...props, url: planAddress(token), isSecond } };
}
