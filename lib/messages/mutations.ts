import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { staffMessages } from "@/db/schema/messages";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { memberships, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { recordAudit, recordAudits } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { failure, type Result, success } from "@/lib/result";
import { holdMessage } from "./data";
import type { MessageOutcome, MessagePress } from "./schema";

type Writer = Pick<Actor, "clinicId" | "userId">;

/**
 * Writes to the therapist who prescribed each plan; where they left the clinic, to the patient's. Each
 * is written or refused by itself; the same press again writes nothing more.
 * @returns NOT_WRITTEN with the reason where it was but one plan, and refused.
 * @throws NotFoundError where none of the plans is of this clinic.
 */
export function writeMessages(
  { clinicId, userId }: Writer,
  { pressId, planIds, text }: MessagePress,
): Promise<Result<MessageOutcome>> {
  return transaction({ clinicId }, async (tx) => {
    const readers = await readersOf(tx, clinicId, planIds);
    if (readers.size === 0) throw new NotFoundError("No such plan in this clinic.");
    const outcome: MessageOutcome = { done: [], refused: [] };
    for (const planId of new Set(planIds)) {
      const reader = readers.get(planId);
      if (reader === undefined)
        outcome.refused.push({ planId, sentence: "This plan is not here any more." });
      else if (reader === null)
        outcome.refused.push({ planId, sentence: "Its therapist does not work here any more." });
      else if (reader.userId === userId)
        outcome.refused.push({ planId, sentence: "You are its therapist yourself." });
      else
        outcome.done.push({
          planId,
          ...(await store(tx, { clinicId, planId, pressId, writtenBy: userId, text }, reader)),
        });
    }
    const [first] = outcome.refused;
    return planIds.length === 1 && first
      ? failure("NOT_WRITTEN", first.sentence)
      : success(outcome);
  });
}

type Written = {
  clinicId: ClinicId;
  planId: string;
  pressId: string;
  writtenBy: string;
  text: string;
  answers?: string;
};
type Reader = { userId: string; name: string };

async function store(tx: Tx, written: Written, to: Reader) {
  const { clinicId, planId, pressId, writtenBy, answers } = written;
  const id = randomUUID();
  const [stored] = await tx
    .insert(staffMessages)
    .values({ ...written, id, writtenTo: to.userId })
    .onConflictDoNothing({
      target: [staffMessages.clinicId, staffMessages.pressId, staffMessages.planId],
    })
    .returning({ id: staffMessages.id });
  if (!stored) {
    const [before] = await tx
      .select({ id: staffMessages.id })
      .from(staffMessages)
      .where(
        and(
          eq(staffMessages.clinicId, clinicId),
          eq(staffMessages.pressId, pressId),
          eq(staffMessages.planId, planId),
        ),
      );
    return { messageId: before!.id, to: to.name };
  }
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "staff", id: writtenBy },
    action: answers ? "message.answered" : "message.written",
    subject: { type: "staff-message", id },
    details: { planId, to: to.userId },
  });
  return { messageId: id, to: to.name };
}

/**
 * Takes the writer's own messages back, until they are answered or dealt with. Taken back twice is
 * taken back.
 * @returns TOO_LATE where every one was refused.
 * @throws NotFoundError where none of them is the actor's own.
 */
export function undoMessages(
  { clinicId, userId }: Writer,
  messageIds: readonly string[],
  now = new Date(),
): Promise<Result<{ done: string[]; refused: { planId: string; sentence: string }[] }>> {
  return transaction({ clinicId }, async (tx) => {
    const rows = await tx
      .select({
        id: staffMessages.id,
        planId: staffMessages.planId,
        doneAt: staffMessages.doneAt,
        undoneAt: staffMessages.undoneAt,
        reader: users.name,
      })
      .from(staffMessages)
      .innerJoin(users, eq(users.id, staffMessages.writtenTo))
      .where(
        and(
          eq(staffMessages.clinicId, clinicId),
          eq(staffMessages.writtenBy, userId),
          inArray(staffMessages.id, [...messageIds]),
        ),
      )
      .orderBy(asc(staffMessages.id))
      .for("update", { of: staffMessages });
    if (rows.length === 0) throw new NotFoundError("No such message of this person.");
    const open = rows.filter(({ doneAt, undoneAt }) => !doneAt && !undoneAt).map(({ id }) => id);
    if (open.length > 0)
      await tx
        .update(staffMessages)
        .set({ undoneAt: now })
        .where(and(eq(staffMessages.clinicId, clinicId), inArray(staffMessages.id, open)));
    await recordAudits(
      tx,
      rows
        .filter(({ id }) => open.includes(id))
        .map(({ id, planId }) => ({
          clinicId,
          actor: { kind: "staff", id: userId },
          action: "message.taken-back",
          subject: { type: "staff-message", id },
          details: { planId },
        })),
    );
    const refused = rows
      .filter(({ doneAt }) => doneAt)
      .map(({ planId, reader }) => ({ planId, sentence: `${reader} has dealt with it already.` }));
    const done = rows.filter(({ doneAt }) => !doneAt).map(({ id }) => id);
    const [first] = refused;
    return done.length === 0 && first
      ? failure("TOO_LATE", first.sentence)
      : success({ done, refused });
  });
}

/**
 * Answers a message: it is dealt with, and its writer reads the answer. The same press again changes
 * nothing. Fails with TAKEN_BACK once its writer took it back.
 * @throws NotFoundError for who it was not written to, and in another clinic.
 */
export function answerMessage(
  { clinicId, userId }: Writer,
  { pressId, messageId, text }: { pressId: string; messageId: string; text: string },
  now = new Date(),
): Promise<Result<{ to: string }>> {
  return transaction({ clinicId }, async (tx) => {
    const message = await heldBy(tx, clinicId, messageId, userId);
    if (message.undoneAt) return takenBack();
    const [writer] = await tx
      .select({ userId: users.id, name: users.name })
      .from(users)
      .where(eq(users.id, message.writtenBy));
    const { planId } = message;
    const answer = { clinicId, planId, pressId, writtenBy: userId, text, answers: messageId };
    const { to } = await store(tx, answer, writer!);
    if (!message.doneAt) await settle(tx, clinicId, messageId, now);
    return success({ to });
  });
}

/**
 * Says that a message is dealt with, or opens it again. What stands already changes nothing.
 * @throws NotFoundError for who it was not written to, and in another clinic.
 */
export function setMessageDone(
  { clinicId, userId }: Writer,
  { messageId, isDone }: { messageId: string; isDone: boolean },
  now = new Date(),
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    const message = await heldBy(tx, clinicId, messageId, userId);
    if (message.undoneAt) return takenBack();
    if ((message.doneAt !== null) === isDone) return success();
    await settle(tx, clinicId, messageId, isDone ? now : null);
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: isDone ? "message.done" : "message.reopened",
      subject: { type: "staff-message", id: messageId },
      details: { planId: message.planId },
    });
    return success();
  });
}

async function heldBy(tx: Tx, clinicId: ClinicId, messageId: string, userId: string) {
  const message = await holdMessage(tx, clinicId, messageId);
  if (message?.writtenTo !== userId) throw new NotFoundError("No such message to this person.");
  return message;
}

async function settle(tx: Tx, clinicId: ClinicId, messageId: string, doneAt: Date | null) {
  await tx
    .update(staffMessages)
    .set({ doneAt })
    .where(and(eq(staffMessages.clinicId, clinicId), eq(staffMessages.id, messageId)));
}

const takenBack = () =>
  failure("TAKEN_BACK", "Its writer took this message back. Load the page again.");

/** Who reads what is written about each plan of this clinic; null where nobody is left. */
async function readersOf(
  tx: Tx,
  clinicId: ClinicId,
  planIds: readonly string[],
): Promise<Map<string, Reader | null>> {
  const rows = await tx
    .select({ planId: plans.id, prescriber: plans.therapistId, therapist: patients.therapistId })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .where(and(eq(plans.clinicId, clinicId), inArray(plans.id, [...planIds])));
  if (rows.length === 0) return new Map();
  const wanted = new Set(rows.flatMap(({ prescriber, therapist }) => [prescriber, therapist]));
  const members = await tx
    .select({ userId: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.clinicId, clinicId),
        inArray(memberships.userId, [...wanted]),
        isNull(memberships.deactivatedAt),
      ),
    );
  const byId = new Map(members.map((member) => [member.userId, member]));
  return new Map(
    rows.map(({ planId, prescriber, therapist }) => [
      planId,
      byId.get(prescriber) ?? byId.get(therapist) ?? null,
    ]),
  );
}
