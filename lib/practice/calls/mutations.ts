import { and, asc, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { type Result, success } from "@/lib/result";
import { newestOpenWish } from "./data";

/**
 * Notes that a member called the patient who asked for it in `sessionId`; the audit log is where it
 * is kept, and closes every wish up to that one. Nothing happens when none is open any more.
 * @throws NotFoundError for another clinic's session, or one without such a wish.
 * @throws ConflictError when the patient asked again meanwhile, which the member has not seen.
 */
export function sayCalled(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  sessionId: string,
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    const [wish] = await tx
      .select({ patientId: plans.patientId })
      .from(practiceSessions)
      .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, practiceSessions.planId)))
      .where(
        and(
          eq(practiceSessions.clinicId, clinicId),
          eq(practiceSessions.id, sessionId),
          eq(practiceSessions.wantsCall, true),
        ),
      );
    if (!wish) throw new NotFoundError("No such wish in this clinic.");
    const { patientId } = wish;
    // A report that is on its way is stored first, and seen here.
    await tx
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), eq(plans.patientId, patientId)))
      .orderBy(asc(plans.id))
      .for("no key update");
    const newest = await newestOpenWish(tx, clinicId, patientId);
    if (newest === null) return success();
    if (newest !== sessionId) throw new ConflictError("The patient asked again meanwhile.");
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "patient.called",
      subject: { type: "patient", id: patientId },
      details: { sessionId },
    });
    return success();
  });
}
