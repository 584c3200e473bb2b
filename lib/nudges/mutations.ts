import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { mails } from "@/db/schema/mails";
import { nudges } from "@/db/schema/nudges";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { recordAudits } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { queueMail } from "@/lib/mail/outbox";
import { failure, type Result, success } from "@/lib/result";
import { factsOfPlans } from "./data";
import { refusalOf, UNDO_SECONDS } from "./rules";
import type { NudgeOutcome, NudgePress } from "./schema";

type Sender = Pick<Actor, "clinicId" | "userId" | "name">;

/**
 * Queues a nudge to the patient of each plan; it goes after half a minute. Each is queued or refused by
 * itself. The same press again answers as before and queues nothing more.
 * @returns NOT_NUDGED with the reason where it was but one plan, and refused.
 * @throws NotFoundError where none of the plans is of this clinic.
 */
export function sendNudges(
  { clinicId, userId }: Sender,
  { pressId, planIds, words }: NudgePress,
  now = new Date(),
): Promise<Result<NudgeOutcome>> {
  return transaction({ clinicId }, async (tx) => {
    await holdPatients(tx, clinicId, planIds);
    const goesAt = new Date(now.getTime() + UNDO_SECONDS * 1000);
    const outcome: NudgeOutcome = {
      done: await doneBefore(tx, clinicId, pressId),
      refused: [],
      goesAt,
    };
    const known = new Set(outcome.done.map(({ planId }) => planId));
    const facts = await factsOfPlans(tx, clinicId, planIds);
    if (facts.size === 0) throw new NotFoundError("No such plan in this clinic.");
    const nudgedNow = new Set<string>();
    for (const planId of new Set(planIds)) {
      if (known.has(planId)) continue;
      const of = facts.get(planId);
      const refusal = !of
        ? { sentence: "This plan is not here any more.", until: null }
        : nudgedNow.has(of.patientId)
          ? { sentence: "Nudged just now about another plan.", until: null }
          : refusalOf(of, now);
      if (refusal || !of) {
        outcome.refused.push({ planId, ...refusal! });
        continue;
      }
      nudgedNow.add(of.patientId);
      const to = of.email!;
      const mailId = await queueMail(tx, {
        clinicId,
        kind: "nudge",
        to,
        planId,
        requestedBy: userId,
        sendAt: goesAt,
      });
      const nudgeId = randomUUID();
      await tx
        .insert(nudges)
        .values({ clinicId, id: nudgeId, planId, pressId, sentBy: userId, words, mailId });
      outcome.done.push({ planId, nudgeId });
    }
    await recordAudits(
      tx,
      outcome.done
        .filter(({ planId }) => !known.has(planId))
        .map(({ planId, nudgeId }) => ({
          clinicId,
          actor: { kind: "staff", id: userId },
          action: "nudge.queued",
          subject: { type: "nudge", id: nudgeId },
          details: { planId, ownWords: words !== null },
        })),
    );
    const [first] = outcome.refused;
    return planIds.length === 1 && first ? failure("NOT_NUDGED", first.sentence) : success(outcome);
  });
}

export type UndoneNudges = {
  done: { nudgeId: string; planId: string }[];
  refused: { planId: string; sentence: string }[];
};

/**
 * Takes the sender's own nudges back while their mails wait. What is being handed over already, or went,
 * is refused by itself; taken back twice is taken back.
 * @returns TOO_LATE where every one was refused.
 * @throws NotFoundError where none of them is the actor's own.
 */
export function undoNudges(
  { clinicId, userId, name }: Sender,
  nudgeIds: readonly string[],
  now = new Date(),
): Promise<Result<UndoneNudges>> {
  return transaction({ clinicId }, async (tx) => {
    const rows = await tx
      .select({
        nudgeId: nudges.id,
        planId: nudges.planId,
        undoneAt: nudges.undoneAt,
        mailId: mails.id,
        state: mails.state,
        attempts: mails.attempts,
      })
      .from(nudges)
      .innerJoin(mails, and(eq(mails.clinicId, clinicId), eq(mails.id, nudges.mailId)))
      .where(
        and(
          eq(nudges.clinicId, clinicId),
          eq(nudges.sentBy, userId),
          inArray(nudges.id, [...nudgeIds]),
        ),
      )
      .orderBy(asc(mails.id))
      // The sending job holds a mail while it begins: then it has the mail, or we have.
      .for("update", { of: mails });
    if (rows.length === 0) throw new NotFoundError("No such nudge of this person.");
    const waiting = rows.filter(
      ({ undoneAt, state, attempts }) => !undoneAt && state === "queued" && attempts === 0,
    );
    if (waiting.length > 0) await takeBack(tx, { clinicId, userId, name }, waiting, now);
    const outcome: UndoneNudges = { done: [], refused: [] };
    for (const row of rows)
      if (row.undoneAt || waiting.includes(row))
        outcome.done.push({ nudgeId: row.nudgeId, planId: row.planId });
      else
        outcome.refused.push({
          planId: row.planId,
          sentence: "The mail has gone already, so it cannot be taken back.",
        });
    const [first] = outcome.refused;
    return outcome.done.length === 0 && first
      ? failure("TOO_LATE", first.sentence)
      : success(outcome);
  });
}

async function takeBack(
  tx: Tx,
  { clinicId, userId, name }: Sender,
  waiting: { nudgeId: string; mailId: string; planId: string }[],
  now: Date,
): Promise<void> {
  const mailIds = waiting.map(({ mailId }) => mailId);
  await tx
    .update(mails)
    .set({ state: "failed", lastError: `Taken back by ${name} before it went.` })
    .where(and(eq(mails.clinicId, clinicId), inArray(mails.id, mailIds)));
  await tx
    .update(nudges)
    .set({ undoneAt: now })
    .where(and(eq(nudges.clinicId, clinicId), inArray(nudges.mailId, mailIds)));
  await recordAudits(
    tx,
    waiting.map(({ nudgeId, planId }) => ({
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "nudge.taken-back",
      subject: { type: "nudge", id: nudgeId },
      details: { planId },
    })),
  );
}

async function doneBefore(
  tx: Tx,
  clinicId: ClinicId,
  pressId: string,
): Promise<NudgeOutcome["done"]> {
  return tx
    .select({ planId: nudges.planId, nudgeId: nudges.id })
    .from(nudges)
    .where(and(eq(nudges.clinicId, clinicId), eq(nudges.pressId, pressId)));
}

/** Two colleagues who nudge the same patient come one after the other; plans before patients, as
 * everywhere. */
async function holdPatients(tx: Tx, clinicId: ClinicId, planIds: readonly string[]): Promise<void> {
  const held = await tx
    .select({ patientId: plans.patientId })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), inArray(plans.id, [...planIds])))
    .orderBy(asc(plans.id))
    .for("no key update");
  if (held.length === 0) return;
  const among = held.map(({ patientId }) => patientId);
  await tx
    .select({ id: patients.id })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), inArray(patients.id, among)))
    .orderBy(asc(patients.id))
    .for("no key update");
}
