import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { plans } from "@/db/schema/plans";
import { memberships } from "@/db/schema/staff";
import { addMember } from "@/db/seed/clinic";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import type { Actor } from "@/lib/auth/session";
import { addPlan, mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { loadToday } from "@/lib/review/today/loaders";
import { countWaiting } from "./data";
import { countMessages, loadMessages } from "./loaders";
import { answerMessage, setMessageDone, undoMessages, writeMessages } from "./mutations";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

async function colleague(name: string, role: Actor["role"]): Promise<Actor> {
  const member = { name, role, email: `${randomUUID()}@clinic.test` };
  const userId = await addMember(clinic.clinicId, { ...member, password: "long enough to pass" });
  return { ...clinic.actor, ...member, userId };
}
const trainer = beforeTests(() => colleague("Kim Berg", "trainer"));
const otherTrainer = beforeTests(() => colleague("Lou Stein", "trainer"));

const press = (planIds: string[], text = "Wrists hurt in side plank.") => ({
  pressId: randomUUID(),
  planIds,
  text,
});

async function written(planIds: string[], text?: string) {
  const result = await writeMessages(trainer, press(planIds, text));
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const auditOf = (subjectId: string) =>
  transaction({ clinicId: clinic.clinicId }, async (tx) => {
    const rows = await tx
      .select({ action: auditEvents.action, details: auditEvents.details })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinic.clinicId), eq(auditEvents.subjectId, subjectId)))
      .orderBy(asc(auditEvents.sequence));
    // Free text is in no log.
    expect(JSON.stringify(rows)).not.toContain("Wrists");
    return rows.map(({ action }) => action);
  });

const messagesOnToday = async (actor: Actor) => {
  const { matters } = await loadToday(actor, "mine");
  return matters.flatMap(({ planId, facts }) =>
    facts.flatMap(({ kind, id, sentence }) =>
      kind === "message" ? [{ planId, id, sentence }] : [],
    ),
  );
};

describe("a message about a plan", () => {
  it("comes to who prescribed it: on their Today and in their count, and in the audit log", async () => {
    const planId = await addPlan(clinic, null);
    const before = await countMessages(clinic.actor);
    const { done } = await written([planId]);
    const { messageId } = done[0]!;
    expect(done).toEqual([{ planId, messageId, to: "Ines Duval" }]);
    expect(await countMessages(clinic.actor)).toBe(before! + 1);
    expect(await messagesOnToday(clinic.actor)).toContainEqual({
      planId,
      id: messageId,
      sentence: "Kim Berg: “Wrists hurt in side plank.”",
    });
    expect(await messagesOnToday(trainer)).toEqual([]);
    expect(await auditOf(messageId)).toEqual(["message.written"]);
  });

  it("pressed twice, also at once, is written once", async () => {
    const planId = await addPlan(clinic, null);
    const once = press([planId]);
    const both = await Promise.all([writeMessages(trainer, once), writeMessages(trainer, once)]);
    expect(both[0]).toEqual(both[1]);
    expect(await loadMessages(trainer, planId)).toHaveLength(1);
  });

  it("to several plans tells of each that it could not be written", async () => {
    const [mine, foreign] = [await addPlan(clinic, null), await addPlan(other, null)];
    const outcome = await written([mine, foreign]);
    expect(outcome.done.map(({ planId }) => planId)).toEqual([mine]);
    expect(outcome.refused).toEqual([
      { planId: foreign, sentence: "This plan is not here any more." },
    ]);
    expect(await writeMessages(clinic.actor, press([mine]))).toMatchObject({
      reason: "NOT_WRITTEN",
      message: "You are its therapist yourself.",
    });
  });

  it("comes to the patient's therapist where the prescriber has left", async () => {
    const planId = await addPlan(clinic, null);
    const gone = await colleague("Gone Away", "therapist");
    await transaction({ clinicId: clinic.clinicId }, async (tx) => {
      await tx
        .update(plans)
        .set({ therapistId: gone.userId })
        .where(and(eq(plans.clinicId, clinic.clinicId), eq(plans.id, planId)));
      await tx
        .update(memberships)
        .set({ deactivatedAt: new Date() })
        .where(and(eq(memberships.clinicId, clinic.clinicId), eq(memberships.userId, gone.userId)));
    });
    expect((await written([planId])).done).toMatchObject([{ to: "Ines Duval" }]);
  });

  it("of another clinic's plan is refused", async () => {
    const foreign = await addPlan(other, null);
    await expect(writeMessages(trainer, press([foreign]))).rejects.toThrow("No such plan");
    expect(await countWaiting(other.clinicId, other.actor.userId, 100)).toBe(0);
  });

  it("is read by therapists, by who wrote it and who got it, and by no other trainer", async () => {
    const planId = await addPlan(clinic, null);
    await written([planId]);
    expect(await loadMessages(clinic.actor, planId)).toHaveLength(1);
    expect(await loadMessages(trainer, planId)).toHaveLength(1);
    expect(await loadMessages(otherTrainer, planId)).toEqual([]);
    expect(await loadMessages(other.actor, planId)).toEqual([]);
  });
});

describe("an answer", () => {
  it("settles the message and comes to its writer, once", async () => {
    const planId = await addPlan(clinic, null);
    const { messageId } = (await written([planId])).done[0]!;
    const answer = { pressId: randomUUID(), messageId, text: "Leave it out until Friday." };
    expect(await answerMessage(clinic.actor, answer)).toEqual({
      ok: true,
      value: { to: "Kim Berg" },
    });
    expect(await answerMessage(clinic.actor, answer)).toMatchObject({ ok: true });
    expect(await messagesOnToday(clinic.actor)).not.toContainEqual(
      expect.objectContaining({ id: messageId }),
    );
    expect(await messagesOnToday(trainer)).toMatchObject([
      { planId, sentence: "Ines Duval: “Leave it out until Friday.”" },
    ]);
    const [newest, first, ...more] = await loadMessages(trainer, planId);
    expect(more).toEqual([]);
    expect(newest).toMatchObject({ answers: messageId, doneAt: null });
    expect(first?.doneAt).not.toBeNull();
    await setMessageDone(trainer, { messageId: newest!.id, isDone: true });
    expect(await messagesOnToday(trainer)).toEqual([]);
  });

  it("is only its reader's to give", async () => {
    const planId = await addPlan(clinic, null);
    const { messageId } = (await written([planId])).done[0]!;
    const answer = { pressId: randomUUID(), messageId, text: "No." };
    await expect(answerMessage(otherTrainer, answer)).rejects.toThrow("No such message");
    await expect(answerMessage(other.actor, answer)).rejects.toThrow("No such message");
    await expect(setMessageDone(other.actor, { messageId, isDone: true })).rejects.toThrow(
      "No such message",
    );
  });
});

describe("a message that is", () => {
  it("dealt with leaves Today, and opens again", async () => {
    const planId = await addPlan(clinic, null);
    const { messageId } = (await written([planId])).done[0]!;
    const isThere = async () =>
      (await messagesOnToday(clinic.actor)).some(({ id }) => id === messageId);
    await setMessageDone(clinic.actor, { messageId, isDone: true });
    await setMessageDone(clinic.actor, { messageId, isDone: true });
    expect(await isThere()).toBe(false);
    await setMessageDone(clinic.actor, { messageId, isDone: false });
    expect(await isThere()).toBe(true);
    expect(await auditOf(messageId)).toEqual([
      "message.written",
      "message.done",
      "message.reopened",
    ]);
  });

  it("taken back was never there; dealt with already, it stands", async () => {
    const planId = await addPlan(clinic, null);
    const { messageId } = (await written([planId])).done[0]!;
    await expect(undoMessages(clinic.actor, [messageId])).rejects.toThrow("No such message");
    await expect(undoMessages(other.actor, [messageId])).rejects.toThrow("No such message");
    expect(await undoMessages(trainer, [messageId])).toMatchObject({ ok: true });
    expect(await undoMessages(trainer, [messageId])).toMatchObject({ ok: true });
    expect(await loadMessages(clinic.actor, planId)).toEqual([]);
    expect(
      await answerMessage(clinic.actor, { pressId: randomUUID(), messageId, text: "Yes." }),
    ).toMatchObject({ reason: "TAKEN_BACK" });
    expect(await auditOf(messageId)).toEqual(["message.written", "message.taken-back"]);

    const later = (await written([planId])).done[0]!;
    await setMessageDone(clinic.actor, { messageId: later.messageId, isDone: true });
    expect(await undoMessages(trainer, [later.messageId])).toMatchObject({
      reason: "TOO_LATE",
      message: "Ines Duval has dealt with it already.",
    });
  });
});
