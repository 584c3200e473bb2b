import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { nudges } from "@/db/schema/nudges";
import type { ClinicId } from "@/db/tenant";
import { todayIn } from "@/lib/dates";
import { readLanguage } from "@/lib/language/languages";
import { planAddress } from "@/lib/links/address";
import { insertLink } from "@/lib/links/mutations";
import type { MailContent } from "@/lib/mail/render";
import { factsOfPlans } from "@/lib/nudges/data";
import { whyNotToBeNudged } from "@/lib/nudges/rules";
import { REMINDER_LINK_DAYS } from "@/lib/reminders/rules";
import { unsubscribeAddress } from "@/lib/reminders/unsubscribe/address";
import type { About } from "./mail-contents";

/**
 * What a nudge's mail says, its link stored; or why it is not wanted any more, as a sentence, and then
 * it counts nowhere: since it was asked for, the patient may have stopped such mails or the plan ended.
 */
export async function nudgeContent(
  tx: Tx,
  clinicId: ClinicId,
  { clinic, from, requestedBy, mailId, token }: About,
): Promise<MailContent | string> {
  const ofMail = and(eq(nudges.clinicId, clinicId), eq(nudges.mailId, mailId));
  const [nudge] = await tx
    .select({
      planId: nudges.planId,
      words: nudges.words,
      stopKey: nudges.stopKey,
      clinicKey: clinics.key,
    })
    .from(nudges)
    .innerJoin(clinics, eq(clinics.id, nudges.clinicId))
    .where(ofMail);
  if (!nudge) return "The nudge was removed before it could go.";
  const facts = (await factsOfPlans(tx, clinicId, [nudge.planId])).get(nudge.planId);
  const against = facts ? whyNotToBeNudged(facts) : "The plan is not here any more.";
  if (!facts || against) {
    await tx
      .update(nudges)
      .set({ undoneAt: sql`now()` })
      .where(ofMail);
    return `${against} So it did not go.`;
  }
  const { expiresAt } = await insertLink(tx, {
    clinicId,
    planId: nudge.planId,
    channel: "mail",
    mailId,
    mostDays: REMINDER_LINK_DAYS,
    token,
    createdBy: requestedBy,
    madeBy: { kind: "system" },
  });
  return {
    kind: "nudge",
    props: {
      language: readLanguage(facts.language, clinic.language),
      clinic,
      patient: facts.givenName,
      sender: from,
      words: nudge.words,
      url: planAddress(token),
      worksUntil: todayIn(facts.timeZone, expiresAt),
      unsubscribeUrl: unsubscribeAddress(nudge.clinicKey, { mailId, stopKey: nudge.stopKey }),
    },
  };
}
