import { and, eq, isNull } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { memberships, staffSessions, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor, StaffRole } from "@/lib/auth/session";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { failure, type Result, success } from "@/lib/result";
import { lockAdmins } from "./data";
import { canDeactivate, canSetQualification } from "./policy";
import { leavesNoAdmin } from "./rules";

const lastAdmin = () =>
  failure(
    "LAST_ADMIN",
    "This is the clinic's only active admin. Make somebody else an admin first.",
  );

const membershipOf = (clinicId: ClinicId, userId: string) =>
  and(eq(memberships.clinicId, clinicId), eq(memberships.userId, userId));

async function lockMember(tx: Tx, clinicId: ClinicId, userId: string) {
  const [member] = await tx
    .select({
      name: users.name,
      role: memberships.role,
      qualification: memberships.qualification,
      deactivatedAt: memberships.deactivatedAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(membershipOf(clinicId, userId))
    .for("update", { of: memberships });
  if (!member) throw new NotFoundError("No such member.");
  return member;
}

/**
 * Gives a member another role; it holds from their next request on.
 * @returns LAST_ADMIN when nobody would be admin any more. Throws NotFoundError.
 */
export function changeRole(
  actor: Actor,
  { userId, role }: { userId: string; role: StaffRole },
): Promise<Result<{ name: string }>> {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const admins = await lockAdmins(tx, clinicId);
    const member = await lockMember(tx, clinicId, userId);
    if (leavesNoAdmin(admins, userId, role)) return lastAdmin();
    if (member.role === role) return success({ name: member.name });
    await tx.update(memberships).set({ role }).where(membershipOf(clinicId, userId));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: actor.userId },
      action: "staff.role-changed",
      subject: { type: "user", id: userId },
      details: { from: member.role, to: role },
    });
    return success({ name: member.name });
  });
}

/**
 * Says what a member is, for the record of the plans they prescribe; null takes it away.
 * @throws ForbiddenError for a colleague who is no admin; NotFoundError in another clinic.
 */
export function setQualification(
  actor: Actor,
  { userId, qualification }: { userId: string; qualification: string | null },
): Promise<Result<{ name: string; qualification: string | null }>> {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const member = await lockMember(tx, clinicId, userId);
    if (!canSetQualification(actor, userId)) throw new ForbiddenError();
    if (member.qualification !== qualification) {
      await tx.update(memberships).set({ qualification }).where(membershipOf(clinicId, userId));
      await recordAudit(tx, {
        clinicId,
        actor: { kind: "staff", id: actor.userId },
        action: "staff.qualification-set",
        subject: { type: "user", id: userId },
        details: { isSaid: qualification !== null },
      });
    }
    return success({ name: member.name, qualification });
  });
}

/**
 * Ends a member's access and all their sessions at this clinic. Their name stays on what they did.
 * @returns OWN_ACCOUNT or LAST_ADMIN where that is refused. Throws NotFoundError.
 */
export function deactivateMember(
  actor: Actor,
  { userId }: { userId: string },
): Promise<Result<{ name: string }>> {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const admins = await lockAdmins(tx, clinicId);
    const member = await lockMember(tx, clinicId, userId);
    if (leavesNoAdmin(admins, userId, null)) return lastAdmin();
    if (!canDeactivate(actor, userId))
      return failure("OWN_ACCOUNT", "You cannot deactivate yourself. Ask another admin to do it.");
    if (member.deactivatedAt) return success({ name: member.name });
    const now = new Date();
    await tx.update(memberships).set({ deactivatedAt: now }).where(membershipOf(clinicId, userId));
    const ended = await tx
      .update(staffSessions)
      .set({ endedAt: now })
      .where(
        and(
          eq(staffSessions.clinicId, clinicId),
          eq(staffSessions.userId, userId),
          isNull(staffSessions.endedAt),
        ),
      )
      .returning({ id: staffSessions.id });
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: actor.userId },
      action: "staff.deactivated",
      subject: { type: "user", id: userId },
      details: { role: member.role, endedSessions: ended.length },
    });
    return success({ name: member.name });
  });
}

/** Gives a deactivated member their access back, with the role that they had. Throws NotFoundError. */
export function reactivateMember(
  actor: Actor,
  { userId }: { userId: string },
): Promise<Result<{ name: string }>> {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const member = await lockMember(tx, clinicId, userId);
    if (!member.deactivatedAt) return success({ name: member.name });
    await tx.update(memberships).set({ deactivatedAt: null }).where(membershipOf(clinicId, userId));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: actor.userId },
      action: "staff.reactivated",
      subject: { type: "user", id: userId },
      details: { role: member.role },
    });
    return success({ name: member.name });
  });
}
