import { and, eq, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { mails, planLinks } from "@/db/schema/mails";
import { invitations, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import { isReminder } from "@/lib/links/rules";
import { hashToken, makeToken } from "@/lib/links/token";
import type { Refusal } from "@/lib/mail/refusal";
import type { MailContent } from "@/lib/mail/render";
import { digestContent } from "./digest-content";
import { invitationContent, planContent } from "./mail-contents";
import { nudgeContent } from "./nudge-content";
import { reminderContent } from "./reminder-content";

export type Attempt = {
  clinicId: ClinicId;
  mailId: string;
  to: string;
  clinic: { name: string; email: string | null; phone: string | null };
  content: MailContent;
  tokenHash: string;
};

/**
 * Begins one try at a mail: makes its token, stores the hash and commits, so that a link is good
 * before it leaves the house. Each try has a token of its own, because only hashes are kept.
 *
 * Whatever happens afterwards, no mail holds a plan link that does not work: a crash leaves at most
 * a hash that nobody has the token of. An invitation has room for one hash, so there the newest
 * mail is the one that works.
 *
 * @returns null when there is nothing to send: it was settled before, or is not wanted any more.
 */
export async function beginAttempt(clinicId: ClinicId, mailId: string): Promise<Attempt | null> {
  return transaction({ clinicId }, async (tx) => {
    const [mail] = await tx
      .select()
      .from(mails)
      .where(and(eq(mails.clinicId, clinicId), eq(mails.id, mailId)))
      .for("update");
    if (!mail || mail.state !== "queued") return null;
    const [clinic] = await tx
      .select({
        key: clinics.key,
        name: clinics.name,
        email: clinics.email,
        phone: clinics.phone,
        timeZone: clinics.timeZone,
        language: clinics.language,
      })
      .from(clinics)
      .where(eq(clinics.id, clinicId));
    const [sender] = await tx
      .select({ name: users.name })
      .from(users)
      .where(eq(users.id, mail.requestedBy));
    if (!clinic || !sender) throw new Error("A mail without its clinic or sender.");
    const token = makeToken(clinic.key);
    const about = { clinic, from: sender.name, requestedBy: mail.requestedBy, mailId, token };
    const content = isReminder(mail.kind)
      ? await reminderContent(tx, clinicId, mail, about)
      : mail.kind === "nudge"
        ? await nudgeContent(tx, clinicId, about)
        : mail.planId
          ? await planContent(tx, clinicId, mail.planId, mail.kind, about)
          : mail.digestId
            ? await digestContent(tx, clinicId, mail.digestId, about)
            : await invitationContent(tx, clinicId, mail.invitationId, about);
    if (typeof content === "string") {
      await settle(tx, { clinicId, mailId }, "failed", content);
      return null;
    }
    await tx
      .update(mails)
      .set({ attempts: sql`${mails.attempts} + 1` })
      .where(and(eq(mails.clinicId, clinicId), eq(mails.id, mailId)));
    const { name, email, phone } = clinic;
    const attempt = { clinicId, mailId, to: mail.toAddress, clinic: { name, email, phone } };
    return { ...attempt, content, tokenHash: hashToken(token) };
  });
}

/** The server took the mail. */
export async function settleSent({ clinicId, mailId }: Attempt): Promise<void> {
  await transaction({ clinicId }, (tx) => settle(tx, { clinicId, mailId }, "sent", null));
}

/**
 * The try failed. Its link is revoked when the mail surely did not arrive; when it may have, the
 * link stays good.
 * @param last no other try follows.
 */
export async function settleFailed(
  attempt: Attempt,
  refusal: Refusal,
  last: boolean,
): Promise<"bounced" | "failed" | "queued"> {
  const { clinicId, tokenHash } = attempt;
  const state = refusal.permanent ? "bounced" : last ? "failed" : "queued";
  await transaction({ clinicId }, async (tx) => {
    if (refusal.undelivered) {
      await tx
        .update(planLinks)
        .set({ revokedAt: sql`now()` })
        .where(and(eq(planLinks.clinicId, clinicId), eq(planLinks.tokenHash, tokenHash)));
      await tx
        .update(invitations)
        .set({ tokenHash: null })
        .where(and(eq(invitations.clinicId, clinicId), eq(invitations.tokenHash, tokenHash)));
    }
    await settle(tx, attempt, state, refusal.reason);
  });
  return state;
}

async function settle(
  tx: Tx,
  { clinicId, mailId }: Pick<Attempt, "clinicId" | "mailId">,
  state: (typeof mails.$inferSelect)["state"],
  lastError: string | null,
): Promise<void> {
  const [settled] = await tx
    .update(mails)
    .set({ state, lastError, sentAt: state === "sent" ? sql`now()` : null })
    .where(and(eq(mails.clinicId, clinicId), eq(mails.id, mailId), eq(mails.state, "queued")))
    .returning({ attempts: mails.attempts });
  if (!settled || state === "queued") return;
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "system" },
    action: `mail.${state}`,
    subject: { type: "mail", id: mailId },
    details: { attempts: settled.attempts },
  });
}
