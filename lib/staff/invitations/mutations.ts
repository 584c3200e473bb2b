import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { invitations, memberships, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor, StaffRole } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { queueMail } from "@/lib/mail/outbox";
import { failure, type Result, success } from "@/lib/result";
import { invitationExpiry } from "../rules";

type Invited = { name: string; email: string };

/**
 * Invites a colleague: the invitation, its audit row and its mail, or none of them.
 * @returns ALREADY_MEMBER, DEACTIVATED or ALREADY_INVITED with a sentence at the email field.
 */
export function inviteColleague(
  actor: Actor,
  input: { name: string; email: string; role: StaffRole },
): Promise<Result<Invited>> {
  const { clinicId } = actor;
  const { name, email, role } = input;
  return transaction({ clinicId }, async (tx) => {
    const obstacle = await whyNotInvite(tx, clinicId, email);
    if (obstacle) return failure(obstacle.reason, obstacle.sentence, { email: obstacle.sentence });
    const [invitation] = await tx
      .insert(invitations)
      .values({
        clinicId,
        name,
        email,
        role,
        invitedBy: actor.userId,
        expiresAt: invitationExpiry(new Date()),
      })
      .returning({ id: invitations.id });
    if (!invitation) throw new Error("No invitation was stored.");
    await record(tx, actor, "staff.invited", invitation.id, { role });
    await mail(tx, actor, invitation.id, email);
    return success({ name, email });
  });
}

async function whyNotInvite(tx: Tx, clinicId: ClinicId, email: string) {
  // One invitation at a time for a clinic: two presses do not make two.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`invite ${clinicId}`}, 0))`);
  const [member] = await tx
    .select({ deactivatedAt: memberships.deactivatedAt })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.clinicId, clinicId), eq(users.email, email)));
  if (member?.deactivatedAt)
    return {
      reason: "DEACTIVATED",
      sentence: "This person was deactivated here. Reactivate them in the list instead.",
    };
  if (member)
    return { reason: "ALREADY_MEMBER", sentence: "This person already works in your clinic." };
  const [waiting] = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.clinicId, clinicId),
        eq(invitations.email, email),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, sql`now()`),
      ),
    );
  if (waiting)
    return {
      reason: "ALREADY_INVITED",
      sentence: "An invitation to this address is waiting. Send it again or revoke it below.",
    };
  return null;
}

/** Mails a pending invitation once more, for another week; the older mail's link ends. */
export function resendInvitation(
  actor: Actor,
  { invitationId }: { invitationId: string },
): Promise<Result<Invited>> {
  return changePending(actor, invitationId, "staff.invitation-resent", async (tx, invited) => {
    await tx
      .update(invitations)
      .set({ expiresAt: invitationExpiry(new Date()), tokenHash: null })
      .where(byId(actor.clinicId, invitationId));
    await mail(tx, actor, invitationId, invited.email);
  });
}

/** Ends a pending invitation: its link shows the page of an unknown one. */
export function revokeInvitation(
  actor: Actor,
  { invitationId }: { invitationId: string },
): Promise<Result<Invited>> {
  return changePending(actor, invitationId, "staff.invitation-revoked", async (tx) => {
    await tx
      .update(invitations)
      .set({ revokedAt: new Date() })
      .where(byId(actor.clinicId, invitationId));
  });
}

const byId = (clinicId: ClinicId, id: string) =>
  and(eq(invitations.clinicId, clinicId), eq(invitations.id, id));

function changePending(
  actor: Actor,
  id: string,
  action: string,
  change: (tx: Tx, invited: Invited) => Promise<void>,
): Promise<Result<Invited>> {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const [row] = await tx
      .select({
        name: invitations.name,
        email: invitations.email,
        acceptedAt: invitations.acceptedAt,
        revokedAt: invitations.revokedAt,
      })
      .from(invitations)
      .where(byId(clinicId, id))
      .for("update");
    if (!row) throw new NotFoundError("No such invitation.");
    if (row.acceptedAt)
      return failure("ACCEPTED", `${row.name} has accepted meanwhile. Load the page again.`);
    if (row.revokedAt)
      return failure("REVOKED", "This invitation was revoked meanwhile. Load the page again.");
    await change(tx, row);
    await record(tx, actor, action, id);
    return success({ name: row.name, email: row.email });
  });
}

const mail = (tx: Tx, actor: Actor, invitationId: string, to: string) =>
  queueMail(tx, {
    clinicId: actor.clinicId,
    kind: "invitation",
    to,
    invitationId,
    requestedBy: actor.userId,
  });

const record = (
  tx: Tx,
  actor: Actor,
  action: string,
  id: string,
  details: Record<string, string> = {},
) =>
  recordAudit(tx, {
    clinicId: actor.clinicId,
    actor: { kind: "staff", id: actor.userId },
    action,
    subject: { type: "invitation", id },
    details,
  });
