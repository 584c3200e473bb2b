import { and, desc, eq, isNull } from "drizzle-orm";
import { transaction } from "@/db/client";
import { memberships, staffSessions, users } from "@/db/schema/staff";
import { provenClinic } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import { forgiveSignIn, limitSignIn } from "./limits";
import { passwordMatches } from "./password";

export type SignedIn = { id: string; clinicId: string; sessionId: string };

/**
 * Checks an address and password and opens a session in the person's clinic.
 * @returns null whatever was wrong: the page shows one sentence for all of it.
 */
export async function signInStaff(
  email: string,
  password: string,
  address: string,
): Promise<SignedIn | null> {
  const normal = email.trim().toLowerCase();
  if (!(await limitSignIn(normal, address))) return null;
  const [user] = await transaction("directory", (tx) =>
    tx
      .select({ id: users.id, passwordHash: users.passwordHash })
      .from(users)
      .where(eq(users.email, normal)),
  );
  if (!(await passwordMatches(user?.passwordHash, password)) || !user) return null;
  const [membership] = await transaction({ userId: user.id }, (tx) =>
    tx
      .select({ clinicId: memberships.clinicId })
      .from(memberships)
      .where(and(eq(memberships.userId, user.id), isNull(memberships.deactivatedAt)))
      .orderBy(desc(memberships.createdAt))
      .limit(1),
  );
  if (!membership) return null;
  await forgiveSignIn(normal);
  const clinicId = provenClinic(membership.clinicId);
  const sessionId = await transaction({ clinicId }, async (tx) => {
    const [session] = await tx
      .insert(staffSessions)
      .values({ clinicId, userId: user.id })
      .returning({ id: staffSessions.id });
    if (!session) throw new Error("No session was stored.");
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: user.id },
      action: "staff.signed-in",
      subject: { type: "staff-session", id: session.id },
    });
    return session.id;
  });
  return { id: user.id, clinicId, sessionId };
}

/** Ends one session; the next request with its cookie is signed out. */
export async function endSession(session: { clinicId: string; sessionId: string }): Promise<void> {
  const clinicId = provenClinic(session.clinicId);
  await transaction({ clinicId }, (tx) =>
    tx
      .update(staffSessions)
      .set({ endedAt: new Date() })
      .where(and(eq(staffSessions.clinicId, clinicId), eq(staffSessions.id, session.sessionId))),
  );
}
