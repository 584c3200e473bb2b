import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { mails, planLinks } from "@/db/schema/mails";
import { nudges } from "@/db/schema/nudges";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { type AuditActor, recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { queueMail } from "@/lib/mail/outbox";
import { type Failure, failure, type Result, success } from "@/lib/result";
import { planAddress } from "./address";
import { isDeliverable } from "./rules";
import type { Channel, ResolvedLink } from "./schema";
import { hashToken, makeToken } from "./token";

/**
 * Stores the hash of a link's token, valid for as long as the clinic's settings say, and the audit
 * row. Belongs in the transaction of the delivery that it is made for.
 */
export async function insertLink(
  tx: Tx,
  link: {
    clinicId: ClinicId;
    planId: string;
    channel: Channel;
    token: string;
    createdBy: string;
    mailId?: string;
    /** At most so many days, where the clinic's settings say more. */
    mostDays?: number;
    madeBy: AuditActor;
  },
): Promise<{ linkId: string; expiresAt: Date }> {
  const { clinicId, planId, channel, mailId, createdBy, mostDays = null } = link;
  const [stored] = await tx
    .insert(planLinks)
    .values({
      clinicId,
      planId,
      channel,
      mailId,
      createdBy,
      tokenHash: hashToken(link.token),
      expiresAt: sql`now() + make_interval(days =>
        least(${daysOfClinic(clinicId)}, ${mostDays}::int))`,
    })
    .returning({ linkId: planLinks.id, expiresAt: planLinks.expiresAt });
  if (!stored) throw new Error("No link was stored.");
  await recordAudit(tx, {
    clinicId,
    actor: link.madeBy,
    action: "link.made",
    subject: { type: "plan-link", id: stored.linkId },
    details: { plan: planId, channel },
  });
  return stored;
}

const daysOfClinic = (clinicId: ClinicId) =>
  sql`(select ${clinics.linkDays} from ${clinics} where ${clinics.id} = ${clinicId})`;

/**
 * Has a link that was made for a shorter time work as long, from when it was made, as the clinic's
 * settings say: a phone keeps the plan under it.
 */
export async function prolongLink(tx: Tx, { clinicId, linkId, planId }: ResolvedLink) {
  const whole = sql`${planLinks.createdAt} + make_interval(days => ${daysOfClinic(clinicId)})`;
  const prolonged = await tx
    .update(planLinks)
    .set({ expiresAt: whole })
    .where(
      and(
        eq(planLinks.clinicId, clinicId),
        eq(planLinks.id, linkId),
        lt(planLinks.expiresAt, whole),
      ),
    )
    .returning({ id: planLinks.id });
  if (!prolonged.length) return;
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "patient", id: linkId },
    action: "link.prolonged",
    subject: { type: "plan-link", id: linkId },
    details: { plan: planId },
  });
}

/**
 * Makes a link to be copied or shown and handed over without a mail. Its address is returned this
 * once; only the hash of its token is kept.
 */
export function copyLink(actor: Actor, planId: string): Promise<Result<MadeLink>> {
  return makeLink(actor, planId, "copy");
}

/** As `copyLink`, for one printed handout, so that a lost sheet can be told apart and revoked. */
export function makeHandoutLink(actor: Actor, planId: string): Promise<Result<MadeLink>> {
  return makeLink(actor, planId, "print");
}

type MadeLink = { url: string; linkId: string; expiresAt: Date };

async function makeLink(
  actor: Actor,
  planId: string,
  channel: "copy" | "print",
): Promise<Result<MadeLink>> {
  return transaction({ clinicId: actor.clinicId }, async (tx) => {
    const plan = await planInHand(tx, actor.clinicId, planId);
    if (!isDeliverable(plan.state)) return notDeliverable();
    const token = makeToken(plan.clinicKey);
    const link = await insertLink(tx, {
      clinicId: actor.clinicId,
      planId,
      channel,
      token,
      createdBy: actor.userId,
      madeBy: { kind: "staff", id: actor.userId },
    });
    return success({ url: planAddress(token), ...link });
  });
}

/** Queues a mail with a new link to a plan that is already in the patient's hands. */
export async function resendPlan(
  actor: Actor,
  planId: string,
): Promise<Result<{ mailId: string; to: string }>> {
  const { clinicId, userId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const plan = await planInHand(tx, clinicId, planId);
    if (!isDeliverable(plan.state)) return notDeliverable();
    const to = plan.email?.trim();
    if (!to) {
      const sentence =
        "This patient has no mail address. Add one to the patient, or copy a link instead.";
      return failure("NO_MAIL_ADDRESS", sentence, { email: sentence });
    }
    const mailId = await queueMail(tx, {
      clinicId,
      kind: "plan-sent",
      to,
      planId,
      requestedBy: userId,
    });
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "plan.mailed-again",
      subject: { type: "plan", id: planId },
      details: { mail: mailId },
    });
    return success({ mailId, to });
  });
}

/**
 * Revokes a link, and every other that was made for the same mail: they are one delivery.
 * Revoking what is already revoked changes nothing.
 * @throws NotFoundError when this clinic has no such link.
 */
export async function revokeLink(
  actor: Actor,
  linkId: string,
): Promise<Result<{ revoked: number }>> {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const [link] = await tx
      .select({ planId: planLinks.planId, mailId: planLinks.mailId })
      .from(planLinks)
      .where(and(eq(planLinks.clinicId, clinicId), eq(planLinks.id, linkId)));
    if (!link) throw new NotFoundError();
    const sameDelivery = link.mailId
      ? or(eq(planLinks.id, linkId), eq(planLinks.mailId, link.mailId))
      : eq(planLinks.id, linkId);
    return success({
      revoked: await revokeWhere(tx, actor, and(eq(planLinks.planId, link.planId), sameDelivery)),
    });
  });
}

/** Revokes every link of a plan; nobody can open it until a new one is made. */
export async function revokeAllLinks(
  actor: Actor,
  planId: string,
): Promise<Result<{ revoked: number }>> {
  return transaction({ clinicId: actor.clinicId }, async (tx) => {
    await planInHand(tx, actor.clinicId, planId);
    return success({ revoked: await revokeWhere(tx, actor, eq(planLinks.planId, planId)) });
  });
}

/**
 * Notes that a person, not a mail scanner, has opened a link: call it at the first POST from the
 * page. Later calls change nothing.
 */
export async function noteOpened(tx: Tx, { clinicId, linkId }: ResolvedLink): Promise<void> {
  const opened = await tx
    .update(planLinks)
    .set({ openedAt: sql`now()` })
    .where(
      and(eq(planLinks.clinicId, clinicId), eq(planLinks.id, linkId), isNull(planLinks.openedAt)),
    )
    .returning({ id: planLinks.id });
  if (!opened.length) return;
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "patient", id: linkId },
    action: "link.opened",
    subject: { type: "plan-link", id: linkId },
  });
}

/** `noteOpened` in a transaction of its own. */
export function markOpened(link: ResolvedLink): Promise<void> {
  return transaction({ clinicId: link.clinicId }, (tx) => noteOpened(tx, link));
}

async function planInHand(tx: Tx, clinicId: ClinicId, planId: string) {
  const [plan] = await tx
    .select({ state: plans.state, email: patients.email, clinicKey: clinics.key })
    .from(plans)
    .innerJoin(
      patients,
      and(eq(patients.clinicId, plans.clinicId), eq(patients.id, plans.patientId)),
    )
    .innerJoin(clinics, eq(clinics.id, plans.clinicId))
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  if (!plan) throw new NotFoundError();
  return plan;
}

async function revokeWhere(tx: Tx, actor: Actor, which: ReturnType<typeof and>): Promise<number> {
  const revoked = await tx
    .update(planLinks)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(planLinks.clinicId, actor.clinicId), isNull(planLinks.revokedAt), which))
    .returning({ id: planLinks.id, planId: planLinks.planId });
  for (const { id, planId } of revoked)
    await recordAudit(tx, {
      clinicId: actor.clinicId,
      actor: { kind: "staff", id: actor.userId },
      action: "link.revoked",
      subject: { type: "plan-link", id },
      details: { plan: planId },
    });
  return revoked.length;
}

function notDeliverable(): Failure {
  return failure(
    "PLAN_NOT_OPEN",
    "Only an active or paused plan has links. Send the plan first; a completed one stays closed.",
  );
}

/**
 * Takes back a mail that waits for its time. Its job finds it settled and does nothing.
 * @throws NotFoundError in another clinic.
 */
export async function cancelMail(
  { clinicId, userId, name }: Actor,
  mailId: string,
): Promise<Result<Record<string, never>>> {
  return transaction({ clinicId }, async (tx) => {
    const [mail] = await tx
      .select({ state: mails.state, sendAt: mails.sendAt, attempts: mails.attempts })
      .from(mails)
      .where(and(eq(mails.clinicId, clinicId), eq(mails.id, mailId)))
      .for("update");
    if (!mail) throw new NotFoundError("No such mail in this clinic.");
    // Tried is handed over, perhaps at this moment.
    if (mail.state !== "queued" || !mail.sendAt || mail.attempts > 0)
      return failure("TOO_LATE", "This mail has gone already. Revoke its link instead.");
    await tx
      .update(mails)
      .set({ state: "failed", lastError: `Taken back by ${name} before it went.` })
      .where(and(eq(mails.clinicId, clinicId), eq(mails.id, mailId)));
    await tx
      .update(nudges)
      .set({ undoneAt: sql`now()` })
      .where(and(eq(nudges.clinicId, clinicId), eq(nudges.mailId, mailId)));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "mail.cancelled",
      subject: { type: "mail", id: mailId },
      details: {},
    });
    return success({});
  });
}
