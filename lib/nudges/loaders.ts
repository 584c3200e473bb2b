import type { Actor } from "@/lib/auth/session";
import { getClinic } from "@/lib/clinics/data";
import { addDays, todayIn } from "@/lib/dates";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { readLanguage } from "@/lib/language/languages";
import { planAddress } from "@/lib/links/address";
import { renderMail } from "@/lib/mail/render";
import { REMINDER_LINK_DAYS } from "@/lib/reminders/rules";
import { readNudgeFacts } from "./data";
import { canNudge } from "./policy";
import { refusalOf } from "./rules";
import type { NudgePreview } from "./schema";

/**
 * The mail as it would go now to the patient of a plan, with addresses in which no key is, and why it
 * would not go.
 * @throws NotFoundError where the clinic has no such plan.
 */
export async function loadNudgePreview(
  actor: Actor,
  { planId, words }: { planId: string; words: string | null },
  now = new Date(),
): Promise<NudgePreview> {
  if (!canNudge(actor)) throw new ForbiddenError();
  const facts = await readNudgeFacts(actor.clinicId, planId);
  if (!facts) throw new NotFoundError("No such plan in this clinic.");
  const {
    linkDays,
    language: clinicLanguage,
    name,
    email,
    phone,
  } = await getClinic(actor.clinicId);
  const language = readLanguage(facts.language, clinicLanguage);
  const address = planAddress("the-patients-own-link");
  const { subject, html, text } = await renderMail({
    kind: "nudge",
    props: {
      language,
      clinic: { name, email, phone },
      patient: facts.givenName,
      sender: actor.name,
      words,
      url: address,
      worksUntil: addDays(todayIn(facts.timeZone, now), Math.min(linkDays, REMINDER_LINK_DAYS)),
      unsubscribeUrl: address,
    },
  });
  return { subject, html, text, language, refusal: refusalOf(facts, now) };
}
