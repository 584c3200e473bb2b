import { and, desc, eq, isNull, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { planNotes } from "@/db/schema/plan-notes";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import type { Actor } from "@/lib/auth/session";
import { canReadNote } from "./policy";
import type { PlanNote } from "./schema";

/** The notes of a plan that this member may read, the newest first; removed ones are left out. */
export async function listPlanNotes(
  tx: Tx,
  clinicId: ClinicId,
  viewer: Pick<Actor, "role" | "userId">,
  planId: string,
): Promise<PlanNote[]> {
  const rows = await tx
    .select({ note: planNotes, name: users.name })
    .from(planNotes)
    .innerJoin(users, eq(users.id, planNotes.writtenBy))
    .where(
      and(
        eq(planNotes.clinicId, clinicId),
        eq(planNotes.planId, planId),
        isNull(planNotes.removedAt),
        viewer.role === "trainer"
          ? or(eq(planNotes.forTrainers, true), eq(planNotes.writtenBy, viewer.userId))
          : undefined,
      ),
    )
    .orderBy(desc(planNotes.createdAt), desc(planNotes.id));
  return rows
    .filter(({ note }) => canReadNote(viewer, note))
    .map(({ note: { id, text, writtenBy, forTrainers, version, createdAt, changedAt }, name }) => ({
      id,
      text,
      by: { userId: writtenBy, name },
      forTrainers,
      version,
      createdAt,
      changedAt,
    }));
}
