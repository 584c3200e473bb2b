import type { Actor } from "@/lib/auth/session";
import { findInvitation, listPendingInvitations, readMembers } from "./data";
import { canDeactivate } from "./policy";
import { leavesNoAdmin } from "./rules";
import type { Member, OpenInvitation, PendingInvitation } from "./schema";

/** A member as the staff page shows it, with why an act is closed to this admin. */
export type MemberRow = Member & { isYou: boolean; canDeactivate: boolean; isLastAdmin: boolean };

export async function loadStaff(
  actor: Actor,
): Promise<{ members: MemberRow[]; invitations: PendingInvitation[] }> {
  const [members, invitations] = await Promise.all([
    readMembers(actor.clinicId),
    listPendingInvitations(actor.clinicId, new Date()),
  ]);
  const admins = members
    .filter((member) => member.role === "admin" && !member.deactivatedAt)
    .map((member) => member.userId);
  return {
    invitations,
    members: members.map((member) => ({
      ...member,
      isYou: member.userId === actor.userId,
      canDeactivate: canDeactivate(actor, member.userId),
      isLastAdmin: leavesNoAdmin(admins, member.userId, null),
    })),
  };
}

/** For the page of an invited colleague, who is nobody yet. Null for any token that does not open it. */
export function loadInvitation(token: string): Promise<OpenInvitation | null> {
  return findInvitation(token);
}
