import { z } from "zod";
import type { StaffRole } from "@/lib/auth/session";

export const roles = ["therapist", "trainer", "admin"] as const satisfies readonly StaffRole[];

export const roleNames: Record<StaffRole, string> = {
  therapist: "Therapist",
  trainer: "Trainer",
  admin: "Admin",
};

export type Member = {
  userId: string;
  name: string;
  email: string;
  role: StaffRole;
  /** For example "physiotherapist, MSc"; null while nobody said. */
  qualification: string | null;
  /** Null while active. */
  deactivatedAt: Date | null;
  /** To about five minutes; null when never signed in. */
  lastSeenAt: Date | null;
};

/** Who may treat and who may train the clinic's patients: their ids and names, no more. */
export type Team = Record<"therapists" | "trainers", Pick<Member, "userId" | "name">[]>;

export type MailState = "queued" | "sent" | "bounced" | "failed";
export type InvitationState = MailState | "expired";

export type PendingInvitation = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  expiresAt: Date;
  state: InvitationState;
  /** The mail server's answer in plain words, where the mail did not go. */
  mailError: string | null;
};

/** An invitation as its holder sees it. */
export type OpenInvitation = {
  clinicName: string;
  name: string;
  email: string;
  role: StaffRole;
  /** The address already signs in, here or at another clinic. */
  hasAccount: boolean;
};

/** What each role does, for the person who chooses it. */
export const roleDuties: Record<StaffRole, string> = {
  therapist: "Adds patients, composes and sends plans, reads feedback.",
  trainer: "Reviews adherence. Cannot prescribe; never sees birth dates, addresses or notes.",
  admin: "Does all that a therapist does, and manages staff and settings.",
};

const role = z.enum(roles, "Choose a role.");
const personName = z.string().trim().min(1, "Give a name.").max(120, "Use at most 120 characters.");

export const inviteSchema = z.object({
  name: personName,
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, "Give an email address.")
    .max(254, "Use at most 254 characters.")
    .pipe(z.email("Give an email address such as name@example.org.")),
  role,
});
export type InviteInput = z.input<typeof inviteSchema>;

export const invitationIdSchema = z.object({ invitationId: z.uuid() });
export const memberIdSchema = z.object({ userId: z.uuid() });
export const changeRoleSchema = memberIdSchema.extend({ role });

export const setQualificationSchema = memberIdSchema.extend({
  qualification: z
    .string()
    .trim()
    .max(120, "Use at most 120 characters.")
    .transform((text) => (text === "" ? null : text)),
});

/** Length alone makes a password strong; rules about its signs only make it forgotten. */
const newPassword = z
  .string()
  .min(12, "Use at least 12 characters.")
  .max(200, "Use at most 200 characters.");

const token = z.string().max(200);

/** Somebody without an account takes a name and a password. */
export const acceptAsNewSchema = z.object({ token, name: personName, password: newPassword });

/** Somebody with an account proves that it is theirs. */
export const acceptAsKnownSchema = z.object({
  token,
  password: z.string().min(1, "Type the password of your account.").max(200),
});
