import { and, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { plans } from "@/db/schema/plans";
import { exitWishes } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { type AuditActor, recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { isDeliverable } from "@/lib/links/rules";
import type { ResolvedLink } from "@/lib/links/schema";
import { failure, type Result, success } from "@/lib/result";
import { readOpenWish } from "./data";
import { type NewWish, wishSchema } from "./schema";

/**
 * Keeps what a patient says of their plan's end; the plan itself stays as it is. One wish of a plan
 * waits at a time: the same again changes nothing, other words take the place of the first.
 *
 * Fails with PLAN_CLOSED once the plan is over, and with OLD_FORM for an id that is none, or another
 * plan's.
 */
export function tellWish(link: ResolvedLink, wish: NewWish, now: Date): Promise<Result> {
  const { clinicId, planId, linkId } = link;
  return transaction({ clinicId }, async (tx) => {
    if (!wishSchema.safeParse(wish).success) return oldForm();
    // Wishes of one plan come one after the other, and none slips in while it is closed.
    if (!(await holdOpenPlan(tx, clinicId, planId)))
      return failure("PLAN_CLOSED", "This plan has ended.");
    const [sentBefore] = await tx
      .select({ planId: exitWishes.planId })
      .from(exitWishes)
      .where(and(eq(exitWishes.clinicId, clinicId), eq(exitWishes.id, wish.id)));
    if (sentBefore) return sentBefore.planId === planId ? success() : oldForm();
    const open = await readOpenWish(tx, clinicId, planId);
    if (open && open.reason === wish.reason && open.words === wish.words) return success();
    if (open) await close(tx, clinicId, open.id, { withdrawnAt: now });
    await tx.insert(exitWishes).values({ clinicId, planId, linkId, ...wish, createdAt: now });
    await audit(tx, clinicId, { kind: "patient", id: linkId }, "told", wish.id, planId);
    return success();
  });
}

/** The patient changed their mind. Nothing happens when nothing waits for an answer. */
export function withdrawWish(link: ResolvedLink, now: Date): Promise<Result> {
  const { clinicId, planId, linkId } = link;
  return transaction({ clinicId }, async (tx) => {
    await holdOpenPlan(tx, clinicId, planId);
    const open = await readOpenWish(tx, clinicId, planId);
    if (!open) return success();
    await close(tx, clinicId, open.id, { withdrawnAt: now });
    await audit(tx, clinicId, { kind: "patient", id: linkId }, "withdrawn", open.id, planId);
    return success();
  });
}

/**
 * The clinic has read a wish and the plan goes on. Answered twice is answered once. Fails with
 * WITHDRAWN when the patient took it back meanwhile. @throws NotFoundError in another clinic.
 */
export function answerWish(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  wishId: string,
  now: Date,
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    const [wish] = await tx
      .select()
      .from(exitWishes)
      .where(and(eq(exitWishes.clinicId, clinicId), eq(exitWishes.id, wishId)))
      .for("no key update");
    if (!wish) throw new NotFoundError("No such exit wish in this clinic.");
    if (wish.withdrawnAt)
      return failure("WITHDRAWN", "The patient took this back meanwhile. Load the page again.");
    if (wish.answeredAt) return success();
    await close(tx, clinicId, wishId, { answeredAt: now, answeredBy: userId });
    await audit(tx, clinicId, { kind: "staff", id: userId }, "answered", wishId, wish.planId);
    return success();
  });
}

const oldForm = () => failure("OLD_FORM", "This form is too old. Fill in a new one.");

/** Holds the plan until the transaction ends; false when it is over. */
async function holdOpenPlan(tx: Tx, clinicId: ClinicId, planId: string): Promise<boolean> {
  const [plan] = await tx
    .select({ state: plans.state })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)))
    .for("no key update");
  return plan !== undefined && isDeliverable(plan.state);
}

async function close(
  tx: Tx,
  clinicId: ClinicId,
  id: string,
  change: Pick<
    Partial<typeof exitWishes.$inferInsert>,
    "withdrawnAt" | "answeredAt" | "answeredBy"
  >,
): Promise<void> {
  await tx
    .update(exitWishes)
    .set(change)
    .where(and(eq(exitWishes.clinicId, clinicId), eq(exitWishes.id, id)));
}

function audit(
  tx: Tx,
  clinicId: ClinicId,
  actor: AuditActor,
  verb: "told" | "withdrawn" | "answered",
  wishId: string,
  planId: string,
): Promise<void> {
  return recordAudit(tx, {
    clinicId,
    actor,
    action: `exit-wish.${verb}`,
    subject: { type: "exit-wish", id: wishId },
    details: { plan: planId },
  });
}
