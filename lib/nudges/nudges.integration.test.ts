import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { mails } from "@/db/schema/mails";
import { nudges } from "@/db/schema/nudges";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import {
  addPlan,
  anAddress,
  deliveriesOf,
  mailingClinic,
  startMailing,
} from "@/lib/jobs/testing/mailing-clinic";
import { resolveLink } from "@/lib/links/data";
import { cancelMail } from "@/lib/links/mutations";
import { resolveUnsubscribe } from "@/lib/reminders/unsubscribe/data";
import { resubscribe, unsubscribe } from "@/lib/reminders/unsubscribe/mutations";
import { undelivered } from "@/lib/review/today/deliveries/data";
import { readNudgeFacts } from "./data";
import { loadNudgePreview } from "./loaders";
import { sendNudges, undoNudges } from "./mutations";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
const mailing = beforeTests(
  () => startMailing(database.url),
  ({ stop }) => stop(),
);

/** So long ago that what waits half a minute is due. */
const earlier = () => new Date(Date.now() - 60_000);

type Press = Parameters<typeof sendNudges>[1];
const press = (planIds: string[], change: Partial<Press> = {}): Press => ({
  pressId: randomUUID(),
  planIds,
  words: null,
  ...change,
});

async function sent(planIds: string[], change: Partial<Press> = {}, now = new Date()) {
  const result = await sendNudges(clinic.actor, press(planIds, change), now);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

async function auditOf(subjectId: string) {
  const { clinicId } = clinic;
  const rows = await transaction({ clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, by: auditEvents.actorKind })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, subjectId)))
      .orderBy(auditEvents.sequence),
  );
  return rows.map(({ action, by }) => `${action} by ${by}`);
}

const change = (table: typeof plans | typeof patients, id: string, set: object) =>
  transaction({ clinicId: clinic.clinicId }, (tx) =>
    tx
      .update(table)
      .set(set)
      .where(and(eq(table.clinicId, clinic.clinicId), eq(table.id, id))),
  );

const failedOnToday = () =>
  transaction({ clinicId: clinic.clinicId }, (tx) =>
    undelivered(tx, {
      clinicId: clinic.clinicId,
      viewer: clinic.actor,
      scope: "all",
      timeZone: "Europe/Paris",
      now: new Date(),
      deliveries: true,
      invitations: false,
      proposals: false,
    }),
  );

describe("a nudge", () => {
  it("waits half a minute, then goes with the sender's words, a link that works and one to stop", async () => {
    const to = anAddress();
    const planId = await addPlan(clinic, to);
    const { done } = await sent([planId], { words: "Two minutes are fine.\nInes" }, earlier());
    expect(await auditOf(done[0]!.nudgeId)).toEqual(["nudge.queued by staff"]);
    await mailing.work();
    const [mail, ...more] = await mailing.mailsTo(to);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("A note from Riverside Physiotherapy");
    expect(mail?.text).toContain("Ines Duval wrote to you:\n\n> Two minutes are fine.\n> Ines");
    // The plan's title names the body, so no mail has it.
    expect(`${mail?.html}${mail?.text}`).not.toContain("Lumbar");
    const token = mail!.links.find((link) => link.includes("/p/"))!.split("/p/")[1]!;
    expect(await resolveLink(token)).toMatchObject({ planId });
    const headers = mail!.headers.map(({ name }) => name.toLowerCase());
    expect(headers).toContain("list-unsubscribe-post");
    expect(await deliveriesOf(clinic.clinicId, planId)).toMatchObject([
      { kind: "nudge", state: "sent", by: "Ines Duval" },
    ]);
  });

  it("does not go before its half minute is over", async () => {
    const to = anAddress();
    await sent([await addPlan(clinic, to)]);
    await mailing.work();
    expect(await mailing.mailsTo(to)).toEqual([]);
  });

  it("pressed twice is one, also where the two presses come at once", async () => {
    const planId = await addPlan(clinic, anAddress());
    const once = press([planId]);
    const both = await Promise.all([
      sendNudges(clinic.actor, once),
      sendNudges(clinic.actor, once),
    ]);
    expect(both[0]).toMatchObject({ ok: true });
    expect(both[1]).toMatchObject({ ok: true });
    expect(await deliveriesOf(clinic.clinicId, planId)).toHaveLength(1);
    const [first, second] = both.map((one) => one.ok && one.value.done);
    expect(first).toEqual(second);
  });

  it("is refused again within three days, by whoever asks, and says until when", async () => {
    const planId = await addPlan(clinic, anAddress());
    await sent([planId]);
    const again = await sendNudges(clinic.actor, press([planId]));
    expect(again).toMatchObject({ ok: false, reason: "NOT_NUDGED" });
    expect(again.ok ? "" : again.message).toContain("Possible again from");
    expect(await deliveriesOf(clinic.clinicId, planId)).toHaveLength(1);
    const after = await sendNudges(
      clinic.actor,
      press([planId]),
      new Date(Date.now() + 3.5 * 864e5),
    );
    expect(after).toMatchObject({ ok: true });
  });

  it("of two colleagues at the same moment goes once", async () => {
    const planId = await addPlan(clinic, anAddress());
    const answers = await Promise.all([
      sendNudges(clinic.actor, press([planId])),
      sendNudges(clinic.actor, press([planId])),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await deliveriesOf(clinic.clinicId, planId)).toHaveLength(1);
  });

  it("of several plans does each by itself, and of one patient's two plans only one", async () => {
    const [ready, noAddress, paused] = [
      await addPlan(clinic, anAddress()),
      await addPlan(clinic, null),
      await addPlan(clinic, anAddress(), "paused"),
    ];
    const { patientId } = (await readNudgeFacts(clinic.clinicId, ready))!;
    const second = await addPlan(clinic, anAddress());
    await change(plans, second, { patientId });
    const foreign = await addPlan(other, anAddress());
    const outcome = await sent([ready, noAddress, paused, second, foreign]);
    expect(outcome.done.map(({ planId }) => planId)).toEqual([ready]);
    expect(outcome.refused).toEqual([
      { planId: noAddress, sentence: "The patient has no mail address.", until: null },
      { planId: paused, sentence: "The plan is paused.", until: null },
      { planId: second, sentence: "Nudged just now about another plan.", until: null },
      { planId: foreign, sentence: "This plan is not here any more.", until: null },
    ]);
  });

  it("to another clinic's patient is refused, and so is a look at the mail", async () => {
    const foreign = await addPlan(other, anAddress());
    await expect(sendNudges(clinic.actor, press([foreign]))).rejects.toThrow("No such plan");
    await expect(loadNudgePreview(clinic.actor, { planId: foreign, words: null })).rejects.toThrow(
      "No such plan",
    );
    expect(await deliveriesOf(other.clinicId, foreign)).toEqual([]);
  });

  it("is not sent to who was discharged while it waited, and is then no failure", async () => {
    const to = anAddress();
    const planId = await addPlan(clinic, to);
    await sent([planId], {}, earlier());
    await change(plans, planId, { state: "stopped", closedOn: "2026-11-22", exitReason: "other" });
    await mailing.work();
    expect(await mailing.mailsTo(to)).toEqual([]);
    expect(await deliveriesOf(clinic.clinicId, planId)).toMatchObject([
      { state: "failed", reason: "The plan has ended. So it did not go." },
    ]);
    expect((await failedOnToday()).map(({ plan }) => plan.planId)).not.toContain(planId);
  });
});

describe("a nudge taken back", () => {
  it("never goes, counts in no limit, is on nobody's list of failures, and twice is once", async () => {
    const to = anAddress();
    const planId = await addPlan(clinic, to);
    const { done } = await sent([planId], {}, earlier());
    const ids = done.map(({ nudgeId }) => nudgeId);
    const undone = { ok: true, value: { done: [{ planId, nudgeId: ids[0] }], refused: [] } };
    expect(await undoNudges(clinic.actor, ids)).toEqual(undone);
    expect(await undoNudges(clinic.actor, ids)).toEqual(undone);
    expect(await auditOf(ids[0]!)).toEqual(["nudge.queued by staff", "nudge.taken-back by staff"]);
    await mailing.work();
    expect(await mailing.mailsTo(to)).toEqual([]);
    expect((await failedOnToday()).map(({ plan }) => plan.planId)).not.toContain(planId);
    expect(await sendNudges(clinic.actor, press([planId]))).toMatchObject({ ok: true });
  });

  it("too late is a value, and the nudge stands", async () => {
    const to = anAddress();
    const { done } = await sent([await addPlan(clinic, to)], {}, earlier());
    await mailing.work();
    expect(
      await undoNudges(
        clinic.actor,
        done.map(({ nudgeId }) => nudgeId),
      ),
    ).toMatchObject({ ok: false, reason: "TOO_LATE" });
    expect(await mailing.mailsTo(to)).toHaveLength(1);
  });

  it("while it is being handed over is too late", async () => {
    const planId = await addPlan(clinic, anAddress());
    const { done } = await sent([planId]);
    const { clinicId } = clinic;
    const [nudge] = await transaction({ clinicId }, (tx) =>
      tx
        .select({ mailId: nudges.mailId })
        .from(nudges)
        .where(and(eq(nudges.clinicId, clinicId), eq(nudges.planId, planId))),
    );
    await transaction({ clinicId }, (tx) =>
      tx
        .update(mails)
        .set({ attempts: 1 })
        .where(and(eq(mails.clinicId, clinicId), eq(mails.id, nudge!.mailId))),
    );
    expect(await undoNudges(clinic.actor, [done[0]!.nudgeId])).toMatchObject({
      reason: "TOO_LATE",
    });
    expect(await cancelMail(clinic.actor, nudge!.mailId)).toMatchObject({ reason: "TOO_LATE" });
  });

  it("from the list of deliveries is taken back as well", async () => {
    const planId = await addPlan(clinic, anAddress());
    await sent([planId]);
    const [delivery] = await deliveriesOf(clinic.clinicId, planId);
    expect(await cancelMail(clinic.actor, delivery!.id)).toMatchObject({ ok: true });
    expect((await readNudgeFacts(clinic.clinicId, planId))?.nudgedAt).toEqual([]);
  });

  it("by another, or by another clinic, is refused", async () => {
    const { done } = await sent([await addPlan(clinic, anAddress())]);
    const ids = done.map(({ nudgeId }) => nudgeId);
    await expect(undoNudges(other.actor, ids)).rejects.toThrow("No such nudge");
    const colleague = { ...clinic.actor, userId: randomUUID() };
    await expect(undoNudges(colleague, ids)).rejects.toThrow("No such nudge");
  });
});

describe("a patient who stops nudges from one of them", () => {
  it("gets no further one, of any plan, until they take it back", async () => {
    const to = anAddress();
    const planId = await addPlan(clinic, to);
    await sent([planId], {}, earlier());
    await mailing.work();
    const [mail] = await mailing.mailsTo(to);
    const key = mail!.links
      .find((link) => link.includes("/api/unsubscribe/"))!
      .split("/")
      .at(-1)!;
    const found = await resolveUnsubscribe(key);
    expect(found).toMatchObject({ planId, isStopped: false, isOpen: true });
    await unsubscribe(found!, new Date());
    expect(await resolveUnsubscribe(key)).toMatchObject({ isStopped: true });
    const muchLater = new Date(Date.now() + 10 * 864e5);
    expect(await sendNudges(clinic.actor, press([planId]), muchLater)).toMatchObject({
      ok: false,
      message: "The patient stopped such mails.",
    });
    await resubscribe(found!, new Date());
    expect(await resolveUnsubscribe(key)).toMatchObject({ isStopped: false });
    expect(await sendNudges(clinic.actor, press([planId]), muchLater)).toMatchObject({ ok: true });
  });
});

it("is shown beforehand as it will go, in the patient's language, with no key in it", async () => {
  const planId = await addPlan(clinic, anAddress());
  const { patientId } = (await readNudgeFacts(clinic.clinicId, planId))!;
  await change(patients, patientId, { language: "ar" });
  const preview = await loadNudgePreview(clinic.actor, { planId, words: "مرحبًا" });
  expect(preview).toMatchObject({ language: "ar", refusal: null });
  expect(preview.html).toContain('dir="rtl"');
  expect(preview.text).toContain("> مرحبًا");
  expect(preview.text).toContain("/p/the-patients-own-link");
});
