import { and, eq, gte, isNull } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { painScores, practiceSessions } from "@/db/schema/practice";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { recordAudit } from "@/lib/audit/mutations";
import { addDays, type IsoDate, todayIn } from "@/lib/dates";
import type { ResolvedLink } from "@/lib/links/schema";
import { withdrawUnfounded } from "@/lib/progression/mutations";
import { type Failure, failure, type Result, success } from "@/lib/result";
import { getPractice, holdPlan } from "../data";
import { LATE_ENTRY_DAYS } from "../rules";

const notNoted = () =>
  failure("NOT_NOTED", "This entry was changed or taken back meanwhile. Look at what is noted.");

/**
 * The patient takes a session of the last seven days back: it is kept, and counts nowhere from now
 * on. Nothing happens when they did before. Fails with PLAN_CLOSED once the plan has ended, and with
 * NOT_NOTED for one that is older, corrected, noted by staff, or not of this plan.
 */
export function takeBack(link: ResolvedLink, sessionId: string, now: Date): Promise<Result> {
  return change(link, sessionId, now, async (tx, session, today) => {
    if (session.withdrawnAt)
      return (await isCorrected(tx, link, sessionId)) ? notNoted() : "as-before";
    if (!(await withdraw(tx, link, sessionId, today, now))) return notNoted();
    await withdrawUnfounded(tx, link.clinicId, link.planId, sessionId);
    return "practice.taken-back";
  });
}

/** Undoes `takeBack`; fails as it does. */
export function putBack(link: ResolvedLink, sessionId: string, now: Date): Promise<Result> {
  return change(link, sessionId, now, async (tx, session) => {
    if (!session.withdrawnAt) return "as-before";
    if (await isCorrected(tx, link, sessionId)) return notNoted();
    await tx
      .update(practiceSessions)
      .set({ withdrawnAt: null })
      .where(and(eq(practiceSessions.clinicId, link.clinicId), eq(practiceSessions.id, sessionId)));
    return "practice.put-back";
  });
}

type Session = NonNullable<Awaited<ReturnType<typeof getPractice>>>;
type Outcome = Failure | "as-before" | "practice.taken-back" | "practice.put-back";

function change(
  link: ResolvedLink,
  sessionId: string,
  now: Date,
  make: (tx: Tx, session: Session, today: IsoDate) => Promise<Outcome>,
): Promise<Result> {
  const { clinicId, planId, linkId } = link;
  return transaction({ clinicId }, async (tx) => {
    const plan = await holdPlan(tx, link);
    const session = plan && (await getPractice(tx, clinicId, planId, sessionId));
    // What staff noted is theirs to put right.
    if (!session || session.supervisedBy) return notNoted();
    if (plan.state === "completed" || plan.state === "stopped")
      return failure("PLAN_CLOSED", "This plan has ended, so nothing more can be noted.");
    const today = todayIn(plan.timeZone, now);
    if (session.practisedOn < addDays(today, -LATE_ENTRY_DAYS)) return notNoted();

    const outcome = await make(tx, session, today);
    if (outcome === "as-before") return success();
    if (typeof outcome !== "string") return outcome;
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "patient", id: linkId },
      action: outcome,
      subject: { type: "practice-session", id: sessionId },
      details: { planId },
    });
    await refreshPlanSummary(tx, clinicId, planId, now);
    return success();
  });
}

/**
 * Makes room for the correction of a session, in the transaction that stores it and holds the plan.
 * A failure when it is not there any more: of another plan, more than seven days ago, or withdrawn
 * already (of two corrections at once, one comes first).
 */
export async function withdrawCorrected(
  tx: Tx,
  link: ResolvedLink,
  sessionId: string,
  today: IsoDate,
  now: Date,
): Promise<Failure | null> {
  if (!(await withdraw(tx, link, sessionId, today, now))) return notNoted();
  await withdrawUnfounded(tx, link.clinicId, link.planId, sessionId);
  return null;
}

/** The next morning that was scored for a session stays with its correction. */
export async function carryMorning(
  tx: Tx,
  { clinicId, planId }: ResolvedLink,
  from: string,
  sessionId: string,
): Promise<void> {
  const [scored] = await tx
    .select({ score: painScores.score, createdAt: painScores.createdAt })
    .from(painScores)
    .where(
      and(
        eq(painScores.clinicId, clinicId),
        eq(painScores.sessionId, from),
        eq(painScores.moment, "next-morning"),
      ),
    );
  if (!scored) return;
  await tx
    .insert(painScores)
    .values({ clinicId, planId, sessionId, moment: "next-morning", ...scored });
}

async function withdraw(
  tx: Tx,
  { clinicId, planId }: ResolvedLink,
  sessionId: string,
  today: IsoDate,
  now: Date,
): Promise<boolean> {
  const withdrawn = await tx
    .update(practiceSessions)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        eq(practiceSessions.planId, planId),
        eq(practiceSessions.id, sessionId),
        isNull(practiceSessions.withdrawnAt),
        isNull(practiceSessions.supervisedBy),
        gte(practiceSessions.practisedOn, addDays(today, -LATE_ENTRY_DAYS)),
      ),
    )
    .returning({ id: practiceSessions.id });
  return withdrawn.length > 0;
}

async function isCorrected(tx: Tx, { clinicId }: ResolvedLink, sessionId: string) {
  const [correction] = await tx
    .select({ id: practiceSessions.id })
    .from(practiceSessions)
    .where(and(eq(practiceSessions.clinicId, clinicId), eq(practiceSessions.corrects, sessionId)));
  return correction !== undefined;
}
