import { and, desc, eq, sql } from "drizzle-orm";
import { isDeepStrictEqual } from "node:util";
import { transaction, type Tx } from "@/db/client";
import { plans } from "@/db/schema/plans";
import { progressionProposals, progressionRules } from "@/db/schema/progression";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { addDays, todayIn } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { type Result, success } from "@/lib/result";
import { loadFacts, rulesOf } from "./data";
import {
  evaluate,
  firstThatHolds,
  forbidsHarder,
  type PracticeFact,
  type ProgressionFacts,
  QUIET_DAYS,
} from "./rules";
import type { PlanRules } from "./schema";

type Author = Pick<Actor, "clinicId" | "userId">;
type Proposal = typeof progressionProposals.$inferSelect;

/**
 * Looks at a plan after a session was stored, and proposes the step whose rule holds now. For the
 * transaction that stored it, which holds the plan's row. Only a running plan is looked at, only by
 * evidence in which that session takes part, and never while a proposal is open or the same step was
 * answered lately (`QUIET_DAYS`).
 *
 * An open harder step is taken back when the session forbids it or an easier step is due, and any open
 * one when its revision is not the newest any more: nobody should accept what no longer holds.
 * @returns the new proposal's id, or null.
 */
export async function proposeStep(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  sessionId: string,
  now: Date,
): Promise<string | null> {
  const [plan] = await tx
    .select({ state: plans.state })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  if (plan?.state !== "active") return null;
  const facts = await loadFacts(tx, clinicId, planId, now);
  const arrived = facts?.sessions.find(({ id }) => id === sessionId);
  if (!facts || !arrived) return null;

  const rules = await rulesOf(tx, clinicId, planId);
  const proposals = await tx
    .select()
    .from(progressionProposals)
    .where(
      and(eq(progressionProposals.clinicId, clinicId), eq(progressionProposals.planId, planId)),
    )
    .orderBy(desc(progressionProposals.createdAt));
  const open = proposals.find(({ state }) => state === "open");
  if (open) {
    if (!isOvertaken(open, rules, facts, arrived)) return null;
    await withdraw(tx, clinicId, open);
  }

  const found = firstThatHolds(rules, facts);
  if (!found || !found.evidence.sessions.some(({ id }) => id === sessionId)) return null;
  const { rule, evidence } = found;
  const isQuiet = proposals.some((one) => one.step === rule.step && silences(one, facts));
  if (isQuiet) return null;

  const [proposed] = await tx
    .insert(progressionProposals)
    .values({
      clinicId,
      planId,
      revisionId: facts.revision.id,
      step: rule.step,
      rule,
      evidence,
      sessionId,
    })
    .onConflictDoNothing()
    .returning({ id: progressionProposals.id });
  if (!proposed) return null;
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "system" },
    action: "progression.proposed",
    subject: { type: "progression-proposal", id: proposed.id },
    details: { planId, step: rule.step, sessionId },
  });
  return proposed.id;
}

/** Whether an open proposal does not hold any more. */
function isOvertaken(
  open: Proposal,
  { easier }: PlanRules,
  facts: ProgressionFacts,
  arrived: PracticeFact,
): boolean {
  if (open.revisionId !== facts.revision.id) return true;
  if (open.rule.step === "easier") return false;
  return (
    forbidsHarder(open.rule, arrived) || (easier.isOn && evaluate(easier.rule, facts) !== null)
  );
}

/**
 * Whether a decided proposal keeps its step from being proposed again. A declined one does for the
 * patient's next days; an accepted or changed one only while its revision is still the newest, so that
 * pain under the new one is answered at once.
 */
function silences(
  { state, decidedAt, revisionId }: Proposal,
  { revision, today, timeZone }: ProgressionFacts & { timeZone: string },
): boolean {
  if (state === "open" || !decidedAt) return false;
  if (state !== "declined" && revisionId !== revision.id) return false;
  return today < addDays(todayIn(timeZone, decidedAt), QUIET_DAYS);
}

/**
 * Takes an open proposal back whose evidence names a session that does not count any more. For the
 * transaction that withdrew the session.
 */
export async function withdrawUnfounded(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  sessionId: string,
): Promise<void> {
  const open = await tx
    .select()
    .from(progressionProposals)
    .where(
      and(
        eq(progressionProposals.clinicId, clinicId),
        eq(progressionProposals.planId, planId),
        eq(progressionProposals.state, "open"),
      ),
    );
  for (const proposal of open)
    if (proposal.evidence.sessions.some(({ id }) => id === sessionId))
      await withdraw(tx, clinicId, proposal);
}

async function withdraw(tx: Tx, clinicId: ClinicId, { id, planId, step }: Proposal): Promise<void> {
  await tx
    .delete(progressionProposals)
    .where(and(eq(progressionProposals.clinicId, clinicId), eq(progressionProposals.id, id)));
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "system" },
    action: "progression.withdrawn",
    subject: { type: "progression-proposal", id },
    details: { planId, step },
  });
}

/**
 * Sets a plan's two rules. What was set before stays in the record with its author and time; a rule
 * that is as before is not stored again. An open proposal keeps the rule by which it was made.
 * @throws NotFoundError for another clinic's plan.
 */
export async function setRules(
  { clinicId, userId }: Author,
  planId: string,
  rules: PlanRules,
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    // One after the other, so that the rule set last is the one that holds.
    const [plan] = await tx
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)))
      .for("no key update");
    if (!plan) throw new NotFoundError("No such plan in this clinic.");
    const kept = await rulesOf(tx, clinicId, planId);
    const changed = (["harder", "easier"] as const).filter(
      (step) => !isDeepStrictEqual(kept[step], rules[step]),
    );
    if (changed.length === 0) return success();
    await tx.insert(progressionRules).values(
      changed.map((step) => ({
        clinicId,
        planId,
        ...rules[step],
        setBy: userId,
        // The transaction's own time is that of its start, which says nothing about who was last.
        createdAt: sql`clock_timestamp()`,
      })),
    );
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "progression.rules-set",
      subject: { type: "plan", id: planId },
      details: { harder: rules.harder.isOn, easier: rules.easier.isOn, changed },
    });
    return success();
  });
}
