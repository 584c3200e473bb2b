import { and, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { proposeStep, withdrawUnfounded } from "@/lib/progression/mutations";
import { failure, type Result, success } from "@/lib/result";
import { holdPlan } from "../data";
import { answerRepeat, checkReport, insertReport } from "../mutations";
import { contentHash } from "../rules";
import type { PracticeReport } from "../schema";
import { canRemoveSupervised } from "./policy";
import type { SupervisedReport } from "./schema";

type Member = Pick<Actor, "clinicId" | "userId" | "role">;

/**
 * Stores a session that the actor practised with the patient, counts the plan anew, and may propose a
 * step by its rules, as for what the patient notes. The same sent twice is stored once.
 *
 * Fails with SESSION_DIFFERS when its id was used for other content, PLAN_CLOSED once the plan is over,
 * DAY_OUT_OF_RANGE for a day outside the last seven, STALE_FORM for other exercises than that day's.
 * @throws NotFoundError in another clinic.
 */
export function logSupervised(
  { clinicId, userId }: Member,
  { planId, note, ...report }: SupervisedReport,
  now = new Date(),
): Promise<Result<{ sessionId: string }>> {
  const practice: PracticeReport = {
    ...report,
    comment: null,
    redFlag: null,
    difficulty: null,
    painPlaces: [],
    wantsCall: false,
    corrects: null,
  };
  const hash = contentHash(planId, { ...practice, comment: note });
  return transaction({ clinicId }, async (tx) => {
    const plan = await holdPlan(tx, { clinicId, planId });
    if (!plan) throw new NotFoundError("No such plan in this clinic.");
    const before = await answerRepeat(tx, { clinicId }, report.id, hash);
    if (before?.ok) return success({ sessionId: report.id });
    if (before)
      return failure(
        "SESSION_DIFFERS",
        "This was saved before, with other answers. Those are kept.",
      );
    if (plan.state === "completed" || plan.state === "stopped")
      return failure("PLAN_CLOSED", "This plan has ended, so nothing more can be noted.");
    const refused = await checkReport(
      tx,
      { clinicId, planId },
      practice,
      todayIn(plan.timeZone, now),
    );
    if (refused) return inStaffWords(refused.reason);
    await insertReport(
      tx,
      { clinicId, planId, linkId: null, supervisedBy: userId, staffNote: note },
      practice,
      hash,
    );
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "practice.supervised",
      subject: { type: "practice-session", id: report.id },
      details: { planId, revisionId: report.revisionId },
    });
    await refreshPlanSummary(tx, clinicId, planId, now);
    await proposeStep(tx, clinicId, planId, report.id, now);
    return success({ sessionId: report.id });
  });
}

function inStaffWords(reason: string) {
  if (reason === "DAY_OUT_OF_RANGE") {
    const sentence = "Choose today or one of the last seven days of the plan.";
    return failure(reason, sentence, { practisedOn: sentence });
  }
  return failure(reason, "The plan was changed meanwhile. Close this and open it again.");
}

/**
 * Removes a session that staff noted: it is kept, and counts nowhere from now on. Removed twice is
 * removed. Fails with NOT_YOURS for a colleague's, unless the actor prescribes.
 * @throws NotFoundError for a session of another clinic, or one that the patient noted.
 */
export function removeSupervised(
  actor: Member,
  sessionId: string,
  now = new Date(),
): Promise<Result> {
  const { clinicId, userId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const found = await supervisedSession(tx, clinicId, sessionId);
    if (!found) throw new NotFoundError("No such session in this clinic.");
    const { planId, supervisedBy } = found;
    if (!canRemoveSupervised(actor, { userId: supervisedBy }))
      return failure("NOT_YOURS", "Only who noted it, or a therapist, can remove it.");
    await holdPlan(tx, { clinicId, planId });
    const held = await supervisedSession(tx, clinicId, sessionId);
    if (held?.withdrawnAt) return success();
    await tx
      .update(practiceSessions)
      .set({ withdrawnAt: now })
      .where(and(eq(practiceSessions.clinicId, clinicId), eq(practiceSessions.id, sessionId)));
    await withdrawUnfounded(tx, clinicId, planId, sessionId);
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "practice.supervised-removed",
      subject: { type: "practice-session", id: sessionId },
      details: { planId },
    });
    await refreshPlanSummary(tx, clinicId, planId, now);
    return success();
  });
}

async function supervisedSession(tx: Tx, clinicId: ClinicId, sessionId: string) {
  const [row] = await tx
    .select({
      planId: practiceSessions.planId,
      supervisedBy: practiceSessions.supervisedBy,
      withdrawnAt: practiceSessions.withdrawnAt,
    })
    .from(practiceSessions)
    .where(and(eq(practiceSessions.clinicId, clinicId), eq(practiceSessions.id, sessionId)));
  return row?.supervisedBy ? { ...row, supervisedBy: row.supervisedBy } : null;
}
