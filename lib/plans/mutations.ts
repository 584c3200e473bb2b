import { and, eq, isNull, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { planItems, planPauses, planRevisions, plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { recordAudit } from "@/lib/audit/mutations";
import { noteUses } from "@/lib/exercises/marks/mutations";
import type { Actor } from "@/lib/auth/session";
import { type IsoDate, todayIn } from "@/lib/dates";
import { queueMail } from "@/lib/mail/outbox";
import { whyClosed } from "@/lib/patients/rules";
import { failure, type Result, success } from "@/lib/result";
import { deleteDraft, draftInHand, lockPlan, snapshotsOf } from "./revisions/mutations";
import { canMove, closedStateFor, LATEST_MAIL, mayWaitUntil, obstaclesToSending } from "./rules";
import { draftScheduleSchema, type ExitReason, type PlanDelivery } from "./schema";

type Author = Pick<Actor, "clinicId" | "userId">;

/** `mailId` and `to` are null when it is handed over; `sendAt` is null when the mail goes at once. */
export type SentPlan = {
  version: number;
  mailId: string | null;
  to: string | null;
  sendAt: Date | null;
};

/**
 * Sends the draft in hand: freezes it with the library's text and figures of this moment, puts it
 * in force from the patient's today, makes the plan active and queues the mail, if it goes by mail,
 * all or nothing.
 * Fails with a sentence by field when exercises, schedule or address are missing.
 * @throws NotFoundError in another clinic; ConflictError when `version` is not the newest.
 */
export async function sendPlan(
  { clinicId, userId }: Author,
  planId: string,
  version: number,
  now: Date,
  delivery: PlanDelivery = { by: "mail", at: null },
): Promise<Result<SentPlan>> {
  return transaction({ clinicId }, async (tx) => {
    const plan = await lockPlan(tx, clinicId, planId, version);
    const revision = await draftInHand(tx, clinicId, planId);
    if (!canMove("send", plan.state) || !revision)
      return failure("NO_DRAFT", "There is nothing new to send.");
    const patient = await patientOf(tx, clinicId, plan.patientId);
    const closed = whyClosed(patient);
    if (closed) return failure("ARCHIVED", closed);

    const today = todayIn(patient.timeZone, now);
    const items = await tx
      .select({
        id: planItems.id,
        slug: planItems.exerciseSlug,
        fromWeek: planItems.fromWeek,
        untilWeek: planItems.untilWeek,
        everyDays: planItems.everyDays,
      })
      .from(planItems)
      .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, revision.id)));
    const schedule = draftScheduleSchema.parse(revision);
    const obstacles = obstaclesToSending({ items, schedule }, patient.email, today, delivery.by);
    const [first] = Object.values(obstacles);
    if (first) return failure("NOT_READY", first, obstacles);
    const sendAt = delivery.by === "mail" ? delivery.at : null;
    if (sendAt && !mayWaitUntil(sendAt, now))
      return failure("BAD_TIME", LATEST_MAIL, { "delivery.at": LATEST_MAIL });

    // Before the revision is marked as sent: from then on a trigger refuses every change.
    const snapshots = await snapshotsOf(
      tx,
      clinicId,
      items.map(({ slug }) => slug),
    );
    for (const { id, slug } of items) {
      const exercise = snapshots.get(slug);
      if (exercise)
        await tx
          .update(planItems)
          .set({ exercise })
          .where(and(eq(planItems.clinicId, clinicId), eq(planItems.id, id)));
    }
    // In force from today even when it starts later: the link shows the newest revision at once,
    // and the days until its start are nobody's. So a later revision never begins before an older.
    await tx
      .update(planRevisions)
      .set({ sentAt: now, sentBy: userId, effectiveFrom: today })
      .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.id, revision.id)));
    if (plan.state === "paused") await endPause(tx, clinicId, planId, today);
    await tx
      .update(plans)
      .set({ state: "active", title: revision.title, version: version + 1 })
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    const to = delivery.by === "mail" ? patient.email : null;
    const mailId =
      to &&
      (await queueMail(tx, {
        clinicId,
        kind: revision.number === 1 ? "plan-sent" : "plan-changed",
        to,
        planId,
        requestedBy: userId,
        sendAt,
      }));
    await refreshPlanSummary(tx, clinicId, planId, now);
    await noteUses(
      tx,
      { clinicId, userId },
      items.map(({ slug }) => slug),
    );
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "plan.sent",
      subject: { type: "plan", id: planId },
      details: {
        revision: revision.number,
        exercises: items.length,
        by: delivery.by,
        mailId,
        resumed: plan.state === "paused",
      },
    });
    return success({ version: version + 1, mailId, to, sendAt });
  });
}

/**
 * Pauses a running plan from the patient's today on: a holiday or an illness is not due.
 * @throws NotFoundError in another clinic; ConflictError when `version` is not the newest.
 */
export async function pausePlan(
  author: Author,
  planId: string,
  version: number,
  now: Date,
): Promise<Result<{ version: number }>> {
  return move(author, planId, version, now, "pause", async (tx, { clinicId, today }) => {
    await tx.insert(planPauses).values({ clinicId, planId, fromOn: today });
    return { state: "paused" };
  });
}

/** Takes a paused plan up again from the patient's today on. @throws as pausePlan. */
export async function resumePlan(
  author: Author,
  planId: string,
  version: number,
  now: Date,
): Promise<Result<{ version: number }>> {
  return move(author, planId, version, now, "resume", async (tx, { clinicId, today }) => {
    await endPause(tx, clinicId, planId, today);
    return { state: "active" };
  });
}

/**
 * Ends a plan for good, with its reason: completed or stopped (see `closedStateFor`). Changes that
 * were not sent are thrown away. @throws as pausePlan.
 */
export async function completePlan(
  author: Author,
  planId: string,
  version: number,
  exit: { exitReason: ExitReason; note: string | null },
  now: Date,
): Promise<Result<{ version: number }>> {
  return move(author, planId, version, now, "complete", async (tx, { clinicId, today }) => {
    await deleteDraft(tx, clinicId, planId);
    return {
      state: closedStateFor(exit.exitReason),
      closedOn: today,
      exitReason: exit.exitReason,
      exitNote: exit.note,
    };
  });
}

const refusals = {
  pause: "Only a running plan can be paused.",
  resume: "Only a paused plan can be resumed.",
  complete: "Only a running or a paused plan can be completed.",
};

const auditNames = { pause: "plan.paused", resume: "plan.resumed", complete: "plan.completed" };

/** One step of the state machine: lock, check, change, count again, audit. */
async function move(
  { clinicId, userId }: Author,
  planId: string,
  version: number,
  now: Date,
  transition: keyof typeof refusals,
  change: (
    tx: Tx,
    at: { clinicId: ClinicId; today: IsoDate },
  ) => Promise<Partial<typeof plans.$inferInsert>>,
): Promise<Result<{ version: number }>> {
  return transaction({ clinicId }, async (tx) => {
    const plan = await lockPlan(tx, clinicId, planId, version);
    if (!canMove(transition, plan.state)) return failure("WRONG_STATE", refusals[transition]);
    const { timeZone } = await patientOf(tx, clinicId, plan.patientId);
    const values = await change(tx, { clinicId, today: todayIn(timeZone, now) });
    await tx
      .update(plans)
      .set({ ...values, version: version + 1 })
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    await refreshPlanSummary(tx, clinicId, planId, now);
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: auditNames[transition],
      subject: { type: "plan", id: planId },
      details: { exitReason: values.exitReason ?? null },
    });
    return success({ version: version + 1 });
  });
}

async function patientOf(tx: Tx, clinicId: ClinicId, patientId: string) {
  const [patient] = await tx
    .select({
      email: patients.email,
      timeZone: patients.timeZone,
      archivedAt: patients.archivedAt,
      dischargedOn: patients.dischargedOn,
    })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
    // Whoever discharges this patient waits, and then finds the plan as it is after this.
    .for("share");
  if (!patient) throw new Error("A plan without its patient.");
  return patient;
}

async function endPause(tx: Tx, clinicId: ClinicId, planId: string, today: IsoDate) {
  await tx
    .update(planPauses)
    // `today` may be a day behind when the patient's time zone was changed meanwhile.
    .set({ untilOn: sql`greatest(${planPauses.fromOn}, ${today}::date)` })
    .where(
      and(
        eq(planPauses.clinicId, clinicId),
        eq(planPauses.planId, planId),
        isNull(planPauses.untilOn),
      ),
    );
}
