import { and, eq, inArray } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { planItems } from "@/db/schema/plans";
import { progressionProposals } from "@/db/schema/progression";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { type Exercise, exerciseSnapshotSchema } from "@/lib/exercises/schema";
import { openDraft } from "@/lib/plans/draft/mutations";
import { draftInHand, lockPlan } from "@/lib/plans/revisions/mutations";
import { failure, type Failure, type Result, success } from "@/lib/result";
import { loadSteps, newestSent } from "../data";
import type { Decision } from "../schema";
import type { PlanStep } from "../steps";

type Author = Pick<Actor, "clinicId" | "userId">;
type Proposal = typeof progressionProposals.$inferSelect;

const states = { accept: "accepted", change: "changed", decline: "declined" } as const;

/**
 * Keeps what a therapist makes of an open proposal, with author, time and, when declined, the reason.
 * Accepting opens the next revision's draft with the chosen exercises replaced by their step; changing
 * opens it as it is, or leaves the one in hand. What the patient sees stays until the draft is sent.
 *
 * Fails with DECIDED when nobody is asked any more, OUTDATED when a newer revision was sent,
 * DRAFT_IN_HAND when accepting would overwrite unsent changes, and INVALID when a chosen exercise has
 * no such step. @throws NotFoundError in another clinic.
 */
export async function decideProposal(
  author: Author,
  proposalId: string,
  decision: Decision,
  now: Date,
): Promise<Result<{ planId: string }>> {
  const { clinicId, userId } = author;
  return transaction({ clinicId }, async (tx) => {
    const found = await proposalOf(tx, clinicId, proposalId);
    if (!found) throw new NotFoundError("No such proposal in this clinic.");
    const { planId } = found;
    await lockPlan(tx, clinicId, planId);
    // Practice that arrived meanwhile may have taken it back.
    const proposal = await proposalOf(tx, clinicId, proposalId);
    if (proposal?.state !== "open")
      return failure("DECIDED", "This proposal is not open any more. Load the page again.");

    if (decision.kind !== "decline") {
      const failed = await openComposer(tx, author, proposal, decision);
      if (failed) return failed;
    }
    await tx
      .update(progressionProposals)
      .set({
        state: states[decision.kind],
        decidedBy: userId,
        decidedAt: now,
        reason: decision.kind === "decline" ? decision.reason : null,
      })
      .where(
        and(eq(progressionProposals.clinicId, clinicId), eq(progressionProposals.id, proposalId)),
      );
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: `progression.${states[decision.kind]}`,
      subject: { type: "progression-proposal", id: proposalId },
      details: {
        planId,
        step: proposal.step,
        ...(decision.kind === "accept" && { exercises: decision.itemSlugs }),
      },
    });
    return success({ planId });
  });
}

async function proposalOf(tx: Tx, clinicId: ClinicId, id: string): Promise<Proposal | null> {
  const [proposal] = await tx
    .select()
    .from(progressionProposals)
    .where(and(eq(progressionProposals.clinicId, clinicId), eq(progressionProposals.id, id)));
  return proposal ?? null;
}

async function openComposer(
  tx: Tx,
  author: Author,
  { planId, revisionId, step }: Proposal,
  decision: Exclude<Decision, { kind: "decline" }>,
): Promise<Failure | null> {
  const { clinicId } = author;
  const sent = await newestSent(tx, clinicId, planId);
  if (sent?.id !== revisionId)
    return failure("OUTDATED", "The plan was changed since. Look at it before you step further.");
  if (decision.kind === "change") {
    const opened = await openDraft(tx, author, planId);
    return opened.ok ? null : opened;
  }

  if (await draftInHand(tx, clinicId, planId))
    return failure(
      "DRAFT_IN_HAND",
      "There are unsent changes of this plan, and nothing was put over them. Open the composer and take the step there.",
    );
  const steps = await loadSteps(tx, clinicId, revisionId, step);
  const chosen = steps.filter(({ from }) => decision.itemSlugs.includes(from.slug));
  if (chosen.length < new Set(decision.itemSlugs).size) {
    const sentence = `One of these exercises has no ${step} step any more. Load the page again.`;
    return failure("INVALID", sentence, { itemSlugs: sentence });
  }
  const opened = await openDraft(tx, author, planId);
  if (!opened.ok) return opened;
  const draft = await draftInHand(tx, clinicId, planId);
  if (!draft) throw new Error("No draft was opened.");
  await takeSteps(tx, clinicId, draft.id, chosen);
  return null;
}

/** Each step comes with its own dosage; note, part of the session, weeks and days stay. */
async function takeSteps(
  tx: Tx,
  clinicId: ClinicId,
  revisionId: string,
  steps: readonly PlanStep<Exercise>[],
): Promise<void> {
  const items = await tx
    .select({ id: planItems.id, slug: planItems.exerciseSlug })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, revisionId)));
  for (const { from, to } of steps) {
    const ids = items.flatMap(({ id, slug }) => (slug === from.slug ? [id] : []));
    if (ids.length === 0) continue;
    await tx
      .update(planItems)
      .set({
        exerciseSlug: to.slug,
        exercise: exerciseSnapshotSchema.parse(to),
        ...to.dosage,
      })
      .where(and(eq(planItems.clinicId, clinicId), inArray(planItems.id, ids)));
  }
}
