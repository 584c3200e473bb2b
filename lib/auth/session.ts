import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { getServerSession } from "next-auth";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { memberships, staffSessions, users } from "@/db/schema/staff";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { authOptions } from "./options";

export type StaffRole = "therapist" | "trainer" | "admin";

/** Who is asking: a member of one clinic, as the database knows them now. */
export type Actor = {
  userId: string;
  clinicId: ClinicId;
  clinicName: string;
  /** IANA zone of the clinic. */
  timeZone: string;
  role: StaffRole;
  name: string;
  email: string;
  isDemo: boolean;
};

const IDLE_HOURS = 4;

/**
 * The one door that makes an `Actor`. Reads the session and the membership on every request, so
 * that signing out, a new role and a deactivation bite at once. Null when signed out.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const claim = (await getServerSession(authOptions))?.claim;
  if (!claim) return null;
  const clinicId = provenClinic(claim.clinicId);
  return transaction({ clinicId }, async (tx) => {
    const [row] = await tx
      .select({
        userId: users.id,
        clinicName: clinics.name,
        timeZone: clinics.timeZone,
        role: memberships.role,
        name: users.name,
        email: users.email,
        isDemo: clinics.isDemo,
        stale: sql<boolean>`${staffSessions.lastSeenAt} < now() - interval '5 minutes'`,
      })
      .from(staffSessions)
      .innerJoin(
        memberships,
        and(
          eq(memberships.clinicId, staffSessions.clinicId),
          eq(memberships.userId, staffSessions.userId),
        ),
      )
      .innerJoin(users, eq(users.id, memberships.userId))
      .innerJoin(clinics, eq(clinics.id, memberships.clinicId))
      .where(
        and(
          eq(staffSessions.clinicId, clinicId),
          eq(staffSessions.id, claim.sessionId),
          eq(staffSessions.userId, claim.userId),
          isNull(staffSessions.endedAt),
          isNull(memberships.deactivatedAt),
          gt(staffSessions.lastSeenAt, sql`now() - make_interval(hours => ${IDLE_HOURS})`),
        ),
      );
    if (!row) return null;
    const { stale, ...actor } = row;
    if (stale)
      await tx
        .update(staffSessions)
        .set({ lastSeenAt: sql`now()` })
        .where(and(eq(staffSessions.clinicId, clinicId), eq(staffSessions.id, claim.sessionId)));
    return { ...actor, clinicId };
  });
});

/** For pages: the actor, or the sign-in page. With `can`, a page not meant for them does not exist. */
export async function requireActor(can?: (actor: Actor) => boolean): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  if (can && !can(actor)) notFound();
  return actor;
}
