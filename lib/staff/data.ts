import { and, asc, desc, eq, gt, isNull, max, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { mails } from "@/db/schema/mails";
import { invitations, memberships, staffSessions, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { clinicOfToken } from "@/lib/links/data";
import { invitationState } from "./rules";
import type { Member, OpenInvitation, PendingInvitation } from "./schema";

/** The people of a clinic, the active ones first, by name. */
export function listMembers(tx: Tx, clinicId: ClinicId): Promise<Member[]> {
  const seen = tx
    .select({ userId: staffSessions.userId, at: max(staffSessions.lastSeenAt).as("at") })
    .from(staffSessions)
    .where(eq(staffSessions.clinicId, clinicId))
    .groupBy(staffSessions.userId)
    .as("seen");
  return tx
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      role: memberships.role,
      qualification: memberships.qualification,
      deactivatedAt: memberships.deactivatedAt,
      lastSeenAt: seen.at,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(seen, eq(seen.userId, memberships.userId))
    .where(eq(memberships.clinicId, clinicId))
    .orderBy(sql`${memberships.deactivatedAt} is not null`, asc(users.name), asc(users.id));
}

/** `listMembers` in a transaction of its own. */
export function readMembers(clinicId: ClinicId): Promise<Member[]> {
  return transaction({ clinicId }, (tx) => listMembers(tx, clinicId));
}

/** User ids of the active admins, their rows locked: two admins cannot each remove the other. */
export async function lockAdmins(tx: Tx, clinicId: ClinicId): Promise<string[]> {
  const rows = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.role, "admin"),
        isNull(memberships.deactivatedAt),
      ),
    )
    .orderBy(memberships.userId)
    .for("update");
  return rows.map((row) => row.userId);
}

const open = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt));

/** Invitations neither accepted nor revoked, the newest first, each with its newest mail's state. */
export async function listPendingInvitations(
  clinicId: ClinicId,
  now: Date,
): Promise<PendingInvitation[]> {
  const rows = await transaction({ clinicId }, (tx) => {
    const newestMail = tx
      .selectDistinctOn([mails.invitationId], {
        invitationId: mails.invitationId,
        state: mails.state,
        lastError: mails.lastError,
      })
      .from(mails)
      .where(eq(mails.clinicId, clinicId))
      .orderBy(mails.invitationId, desc(mails.createdAt))
      .as("newest_mail");
    return tx
      .select({
        id: invitations.id,
        name: invitations.name,
        email: invitations.email,
        role: invitations.role,
        expiresAt: invitations.expiresAt,
        mail: newestMail.state,
        mailError: newestMail.lastError,
      })
      .from(invitations)
      .leftJoin(newestMail, eq(newestMail.invitationId, invitations.id))
      .where(and(eq(invitations.clinicId, clinicId), open))
      .orderBy(desc(invitations.createdAt));
  });
  return rows.map(({ mail, ...row }) => ({
    ...row,
    state: invitationState({ expiresAt: row.expiresAt, mail }, now),
  }));
}

/** The invitation behind a token hash while it can be accepted; its row is locked. */
export async function lockInvitation(tx: Tx, clinicId: ClinicId, tokenHash: string) {
  const [row] = await tx
    .select({
      id: invitations.id,
      name: invitations.name,
      email: invitations.email,
      role: invitations.role,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.clinicId, clinicId),
        eq(invitations.tokenHash, tokenHash),
        open,
        gt(invitations.expiresAt, sql`now()`),
      ),
    )
    .for("update");
  return row ?? null;
}

/**
 * What an invitation's holder may know. Changes nothing.
 * @returns null for a malformed, unknown, expired, revoked or accepted token, and does not say which.
 */
export async function findInvitation(token: string): Promise<OpenInvitation | null> {
  const where = await clinicOfToken(token);
  if (!where) return null;
  const { clinicId, tokenHash } = where;
  return transaction({ clinicId }, async (tx) => {
    const invitation = await lockInvitation(tx, clinicId, tokenHash);
    if (!invitation) return null;
    const [clinic] = await tx
      .select({ name: clinics.name })
      .from(clinics)
      .where(eq(clinics.id, clinicId));
    const account = await tx
      .select({ id: users.id })
      .from(users)
      .where(eq(users.email, invitation.email));
    return {
      clinicName: clinic?.name ?? "",
      name: invitation.name,
      email: invitation.email,
      role: invitation.role,
      hasAccount: account.length > 0,
    };
  });
}
