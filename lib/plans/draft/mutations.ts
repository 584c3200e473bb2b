import { and, desc, eq } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { planAdvice, planItems, planRevisions, plans } from "@/db/schema/plans";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { whyClosed } from "@/lib/patients/rules";
import { failure, type Result, success } from "@/lib/result";
import {
  deleteDraft,
  draftInHand,
  holdsDraft,
  insertRevision,
  lockPlan,
  raiseVersion,
  writeContent,
} from "../revisions/mutations";
import { canMove } from "../rules";
import type { Draft } from "../schema";
import { startingDraft } from "../starts/data";
import type { Start } from "../starts/schema";

type Author = Pick<Actor, "clinicId" | "userId">;

/**
 * Starts a plan as a draft with revision 1, blank or filled from a template, another plan or chosen
 * exercises. The start date is the patient's today at `now`.
 * @returns the slugs that were `left` out because the library has them no more.
 * @throws NotFoundError for another clinic's patient.
 */
export async function createPlan(
  author: Author,
  { patientId, start }: { patientId: string; start: Start },
  now: Date,
): Promise<Result<{ planId: string; left: string[] }>> {
  const { clinicId, userId } = author;
  return transaction({ clinicId }, async (tx) => {
    const [patient] = await tx
      .select({
        timeZone: patients.timeZone,
        archivedAt: patients.archivedAt,
        dischargedOn: patients.dischargedOn,
      })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    if (!patient) throw new NotFoundError("No such patient in this clinic.");
    const closed = whyClosed(patient);
    if (closed) return failure("ARCHIVED", closed);

    const begun = await startingDraft(tx, author, start);
    if (!begun.ok) return begun;
    const { draft, left } = begun.value;
    const startDate = todayIn(patient.timeZone, now);
    const [plan] = await tx
      .insert(plans)
      .values({ clinicId, patientId, therapistId: userId, title: draft.title })
      .returning({ id: plans.id });
    if (!plan) throw new Error("No plan was stored.");
    const revisionId = await insertRevision(tx, clinicId, plan.id, 1, { title: draft.title });
    const failed = await writeContent(tx, clinicId, revisionId, {
      ...draft,
      schedule: { ...draft.schedule, startDate },
    });
    if (failed) throw new Error(`A start from ${start.from} names what the library does not have.`);
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "plan.created",
      subject: { type: "plan", id: plan.id },
      details: { patientId, from: start.from },
    });
    return success({ planId: plan.id, left });
  });
}

/**
 * Replaces the content of the draft in hand. A draft may be incomplete. Saving again what is kept
 * already succeeds, whatever `version` says: an earlier answer may have been lost on its way.
 * @throws NotFoundError in another clinic; ConflictError when `version` is not the newest.
 */
export async function saveDraft(
  { clinicId, userId }: Author,
  planId: string,
  version: number,
  draft: Draft,
): Promise<Result<{ version: number }>> {
  return transaction({ clinicId }, async (tx) => {
    const plan = await lockPlan(tx, clinicId, planId);
    const revision = await draftInHand(tx, clinicId, planId);
    if (plan.version !== version) {
      const isKept = revision && (await holdsDraft(tx, clinicId, revision, draft));
      if (isKept) return success({ version: plan.version });
      throw new ConflictError("The plan has a newer version.");
    }
    if (!revision)
      return failure("NO_DRAFT", "This plan was sent meanwhile. Edit it again to change it.");
    const failed = await writeContent(tx, clinicId, revision.id, draft);
    if (failed) return failed;
    await tx
      .update(plans)
      .set({
        version: version + 1,
        // A running plan keeps the title that its patient knows until the draft is sent.
        ...(plan.state === "draft" && { title: draft.title }),
      })
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "plan.draft-saved",
      subject: { type: "plan", id: planId },
      details: { revision: revision.number, exercises: draft.items.length },
    });
    return success({ version: version + 1 });
  });
}

/**
 * Opens the next revision as a draft, copied from the newest sent one, or from the older one whose
 * number is `restored`; what is in force stays so until the draft is sent. With a draft already in
 * hand nothing changes, and restoring is refused: it would overwrite it.
 * @returns the plan's version, for saving. @throws NotFoundError in another clinic.
 */
export async function editPlan(
  author: Author,
  planId: string,
  restored?: number,
): Promise<Result<{ version: number }>> {
  return transaction({ clinicId: author.clinicId }, (tx) =>
    openDraft(tx, author, planId, restored),
  );
}

/** `editPlan` as a part of a larger change. A failure comes before anything is written. */
export async function openDraft(
  tx: Tx,
  { clinicId, userId }: Author,
  planId: string,
  restored?: number,
): Promise<Result<{ version: number }>> {
  const plan = await lockPlan(tx, clinicId, planId);
  if (!canMove("edit", plan.state))
    return failure("CLOSED", "This plan has ended. Start a new plan instead.");
  if (await draftInHand(tx, clinicId, planId))
    return restored === undefined
      ? success({ version: plan.version })
      : failure("DRAFT_IN_HAND", "There are unsent changes. Send or discard them, then restore.");

  const revisions = await tx
    .select()
    .from(planRevisions)
    .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.planId, planId)))
    .orderBy(desc(planRevisions.number));
  const [newest] = revisions;
  if (!newest) throw new Error("A plan without any revision.");
  const sent =
    restored === undefined ? newest : revisions.find((revision) => revision.number === restored);
  if (!sent) throw new NotFoundError("No such revision of this plan.");
  const number = newest.number + 1;
  const revisionId = await insertRevision(tx, clinicId, planId, number, sent);
  const items = await tx
    .select()
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, sent.id)));
  const advice = await tx
    .select()
    .from(planAdvice)
    .where(and(eq(planAdvice.clinicId, clinicId), eq(planAdvice.revisionId, sent.id)));
  if (items.length > 0)
    await tx.insert(planItems).values(items.map(({ id: _, ...row }) => ({ ...row, revisionId })));
  if (advice.length > 0)
    await tx.insert(planAdvice).values(advice.map(({ id: _, ...row }) => ({ ...row, revisionId })));
  await raiseVersion(tx, clinicId, planId, plan.version);
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "staff", id: userId },
    action: restored === undefined ? "plan.edit-started" : "plan.revision-restored",
    subject: { type: "plan", id: planId },
    details: { revision: number, ...(restored !== undefined && { from: restored }) },
  });
  return success({ version: plan.version + 1 });
}

/**
 * Throws the draft in hand away. A plan that was never sent goes with it; a running one stays as it
 * was sent. @throws NotFoundError in another clinic; ConflictError when `version` is old.
 */
export async function discardDraft(
  { clinicId, userId }: Author,
  planId: string,
  version: number,
): Promise<Result<{ planDeleted: boolean }>> {
  return transaction({ clinicId }, async (tx) => {
    const plan = await lockPlan(tx, clinicId, planId, version);
    const number = await deleteDraft(tx, clinicId, planId);
    if (number === null) return failure("NO_DRAFT", "There are no unsent changes to discard.");
    const planDeleted = plan.state === "draft";
    if (planDeleted)
      await tx.delete(plans).where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    else await raiseVersion(tx, clinicId, planId, version);
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: planDeleted ? "plan.draft-deleted" : "plan.changes-discarded",
      subject: { type: "plan", id: planId },
      details: { revision: number },
    });
    return success({ planDeleted });
  });
}
