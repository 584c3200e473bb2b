import type { StaffRole } from "@/lib/auth/session";
import type { InvitationState, MailState, Member, Team } from "./schema";

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 7;

/** The last moment of an invitation that is sent or sent again at `now`. */
export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
}

/** Whom a patient can be given to, in the order of `members`: admins may treat too, and who was
 * deactivated gets nobody new. */
export function teamOf(members: readonly Member[]): Team {
  const active = members.filter(({ deactivatedAt }) => deactivatedAt === null);
  const pick = (trains: boolean) =>
    active
      .filter(({ role }) => (role === "trainer") === trains)
      .map(({ userId, name }) => ({ userId, name }));
  return { therapists: pick(false), trainers: pick(true) };
}

/**
 * Whether a clinic would be without an active admin once `userId` has `next` as role, or none
 * (null) when deactivated. `admins` are the user ids of the active admins now.
 */
export function leavesNoAdmin(
  admins: readonly string[],
  userId: string,
  next: StaffRole | null,
): boolean {
  return next !== "admin" && admins.includes(userId) && admins.length === 1;
}

/** What the admin has to know of an invitation; derived from its dates and its newest mail. */
export function invitationState(
  invitation: { expiresAt: Date; mail: MailState | null },
  now: Date,
): InvitationState {
  if (invitation.expiresAt <= now) return "expired";
  return invitation.mail ?? "queued";
}
