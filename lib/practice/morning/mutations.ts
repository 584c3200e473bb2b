import { and, eq, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { painScores } from "@/db/schema/practice";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { recordAudit } from "@/lib/audit/mutations";
import { addDays, todayIn } from "@/lib/dates";
import type { ResolvedLink } from "@/lib/links/schema";
import { failure, type Result, success } from "@/lib/result";
import { getPractice, holdPlan } from "../data";
import type { MorningAnswer } from "./schema";

/**
 * Stores the pain of this morning with the session of yesterday, once; another answer on the same day
 * comes in its place, and the same answer again changes nothing. Counts the plan anew.
 *
 * Which day it is, the server says. Fails with PLAN_CLOSED once the plan has ended, and with
 * MORNING_OVER for a session that is not of yesterday, was taken back, or is not of this plan.
 */
export function scoreMorning(
  link: ResolvedLink,
  { sessionId, score }: MorningAnswer,
  now: Date,
): Promise<Result> {
  const { clinicId, planId, linkId } = link;
  return transaction({ clinicId }, async (tx) => {
    const over = failure("MORNING_OVER", "This question was about another day.");
    const plan = await holdPlan(tx, link);
    const session = plan && (await getPractice(tx, clinicId, planId, sessionId));
    if (!session || session.withdrawnAt) return over;
    if (plan.state === "completed" || plan.state === "stopped")
      return failure("PLAN_CLOSED", "This plan has ended, so nothing more can be noted.");
    if (session.practisedOn !== addDays(todayIn(plan.timeZone, now), -1)) return over;

    const known = session.pain["next-morning"] ?? null;
    if (known === score) return success();
    if (known === null)
      await tx
        .insert(painScores)
        .values({ clinicId, planId, sessionId, moment: "next-morning", score });
    else
      await tx
        .update(painScores)
        .set({ score, createdAt: sql`now()` })
        .where(
          and(
            eq(painScores.clinicId, clinicId),
            eq(painScores.sessionId, sessionId),
            eq(painScores.moment, "next-morning"),
          ),
        );
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "patient", id: linkId },
      action: known === null ? "pain.next-morning-noted" : "pain.next-morning-changed",
      subject: { type: "practice-session", id: sessionId },
      details: { planId },
    });
    await refreshPlanSummary(tx, clinicId, planId, now);
    return success();
  });
}
