import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { type Result, success } from "@/lib/result";
import { listSignsTakenBack, SIGNS_SEEN } from "./data";

/**
 * Notes that a member has looked at the danger signs of a plan that its patient took back, up to that
 * of `sessionId`; the audit log is where it is kept. Nothing happens when none waits any more.
 * @throws NotFoundError for another clinic's session, or one that told of no danger sign.
 * @throws ConflictError when another one was taken back meanwhile, which the member has not seen.
 */
export function saySignsSeen(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  sessionId: string,
  now = new Date(),
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    const [session] = await tx
      .select({ planId: practiceSessions.planId })
      .from(practiceSessions)
      .where(
        and(
          eq(practiceSessions.clinicId, clinicId),
          eq(practiceSessions.id, sessionId),
          eq(practiceSessions.redFlag, true),
        ),
      );
    if (!session) throw new NotFoundError("No such danger sign in this clinic.");
    const { planId } = session;
    // What the patient is just taking back is stored first, and seen here.
    await tx
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)))
      .for("no key update");
    const [newest] = await listSignsTakenBack(tx, clinicId, [planId]);
    if (!newest) return success();
    if (newest.sessionId !== sessionId)
      throw new ConflictError("The patient took another one back meanwhile.");
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: SIGNS_SEEN,
      subject: { type: "plan", id: planId },
      details: { sessionId },
    });
    await refreshPlanSummary(tx, clinicId, planId, now);
    return success();
  });
}
