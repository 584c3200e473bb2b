import { and, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { invitations, memberships, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import { limitSignIn } from "@/lib/auth/limits";
import { hashPassword, passwordMatches } from "@/lib/auth/password";
import { clinicOfToken } from "@/lib/links/data";
import { type Failure, failure, type Result, success } from "@/lib/result";
import { findInvitation, lockInvitation } from "../data";

const gone = () =>
  failure(
    "LINK_EXPIRED",
    "This invitation cannot be used any more. Ask your clinic to send you a new one.",
  );

/**
 * Accepts an invitation with a new account.
 * @returns the address to sign in with; LINK_EXPIRED, or HAS_ACCOUNT when the address signs in by now.
 */
export async function acceptAsNew(input: {
  token: string;
  name: string;
  password: string;
}): Promise<Result<{ email: string }>> {
  // Hashing takes long on purpose: never while a transaction is open.
  const passwordHash = await hashPassword(input.password);
  return accept(input.token, async (tx, email) => {
    const [user] = await tx
      .insert(users)
      .values({ email, name: input.name, passwordHash })
      .onConflictDoNothing({ target: users.email })
      .returning({ id: users.id });
    return (
      user?.id ??
      failure("HAS_ACCOUNT", "This address has an account by now. Load the page and sign in to it.")
    );
  });
}

/**
 * Accepts an invitation with the account that its address already has.
 * @param from the caller's address, for the sign-in limits.
 * @returns the address to sign in with; LINK_EXPIRED, or WRONG_PASSWORD at the password field.
 */
export async function acceptAsKnown(
  input: { token: string; password: string },
  from: string,
): Promise<Result<{ email: string }>> {
  const invitation = await findInvitation(input.token);
  if (!invitation) return gone();
  const allowed = await limitSignIn(invitation.email, from);
  const [user] = await transaction("directory", (tx) =>
    tx
      .select({ id: users.id, passwordHash: users.passwordHash })
      .from(users)
      .where(eq(users.email, invitation.email)),
  );
  const sentence =
    "This is not the password of that account. Check it; after many tries, wait 15 minutes.";
  if (!allowed || !user || !(await passwordMatches(user.passwordHash, input.password)))
    return failure("WRONG_PASSWORD", sentence, { password: sentence });
  return accept(input.token, async () => user.id);
}

async function accept(
  token: string,
  account: (tx: Tx, email: string) => Promise<string | Failure>,
): Promise<Result<{ email: string }>> {
  const where = await clinicOfToken(token);
  if (!where) return gone();
  const { clinicId, tokenHash } = where;
  return transaction({ clinicId }, async (tx) => {
    const invitation = await lockInvitation(tx, clinicId, tokenHash);
    if (!invitation) return gone();
    const userId = await account(tx, invitation.email);
    if (typeof userId !== "string") return userId;
    const joined = await tx
      .insert(memberships)
      .values({ clinicId, userId, role: invitation.role })
      .onConflictDoNothing({ target: [memberships.clinicId, memberships.userId] })
      .returning({ id: memberships.id });
    if (joined.length === 0)
      return failure("ALREADY_MEMBER", "You already belong to this clinic. Sign in as usual.");
    await close(tx, clinicId, invitation.id);
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "staff.joined",
      subject: { type: "invitation", id: invitation.id },
      details: { role: invitation.role },
    });
    return success({ email: invitation.email });
  });
}

const close = (tx: Tx, clinicId: ClinicId, id: string) =>
  tx
    .update(invitations)
    .set({ acceptedAt: new Date() })
    .where(and(eq(invitations.clinicId, clinicId), eq(invitations.id, id)));
