import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { cancelMail } from "@/lib/links/mutations";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { createPlan, discardDraft, editPlan, saveDraft } from "./draft/mutations";
import { completePlan, pausePlan, resumePlan, sendPlan } from "./mutations";
import { asOpened } from "./policy";
import { draftOf, newDraft, newPatient, NOW, readPlan } from "./testing/drafts";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
/** The superuser's eyes: every clinic's rows, and the queue. */
let sql: postgres.Sql;

beforeAll(async () => {
  await seedLibrary({ url: database.url });
  sql = postgres(database.url, { max: 2, onnotice: () => {} });
});
afterAll(() => sql.end());

const day = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
const sendNow = async (draft = draftOf(2), now = NOW) => {
  const { planId, version } = await newDraft(clinic, draft);
  const sent = await sendPlan(clinic.actor, planId, version, now);
  if (!sent.ok) throw new Error(sent.message);
  return { planId, version: sent.value.version };
};
const auditOf = async (planId: string) =>
  (await sql`select action from audit_events where subject_id = ${planId} order by sequence`).map(
    ({ action }) => action as string,
  );
const mailsOf = (planId: string) =>
  sql`select kind, to_address, state from mails where plan_id = ${planId} order by created_at`;
const jobsOf = (planId: string) =>
  sql`select j.id from graphile_worker.jobs j join mails m on j.key = m.id::text
      where m.plan_id = ${planId}`;

describe("a plan in the making", () => {
  test("a template fills a draft with its exercises, dosage, advice and the patient's today", async () => {
    const patientId = await newPatient(clinic, null);
    const start = {
      patientId,
      start: { from: "built-in", slug: "gentle-low-back-routine" },
    } as const;
    // Two hours before midnight UTC it is already the next day in Beirut.
    const created = await createPlan(clinic.actor, start, new Date("2026-11-22T22:30:00Z"));
    const { plan, revisions } = await readPlan(clinic, created.ok ? created.value.planId : "");
    expect(plan).toMatchObject({ state: "draft", title: "Gentle low back routine", version: 1 });
    expect(revisions).toMatchObject([
      { number: 1, sentAt: null, schedule: { startDate: "2026-11-23", weeks: 6 } },
    ]);
    expect(revisions[0]!.items).toHaveLength(12);
    expect(revisions[0]!.advice.length).toBeGreaterThan(0);
  });

  test("an incomplete draft is kept, in the order given", async () => {
    const empty = { startDate: null, weeks: null, daysOfWeek: null, daysPerWeek: null };
    const draft = draftOf(3, { schedule: { ...empty, sessionsPerDay: 2 } });
    draft.items.reverse();
    const { planId } = await newDraft(clinic, draft);
    const { revisions } = await readPlan(clinic, planId);
    expect(revisions[0]!.schedule).toEqual(draft.schedule);
    expect(revisions[0]!.items.map(({ exerciseSlug }) => exerciseSlug)).toEqual(
      draft.items.map(({ exerciseSlug }) => exerciseSlug),
    );
  });

  test("an old version is refused and overwrites nothing", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(2));
    await saveDraft(clinic.actor, planId, version, draftOf(1));
    await expect(saveDraft(clinic.actor, planId, version, draftOf(5))).rejects.toThrow(
      ConflictError,
    );
    await expect(sendPlan(clinic.actor, planId, version, NOW)).rejects.toThrow(ConflictError);
    expect((await readPlan(clinic, planId)).revisions[0]!.items).toHaveLength(1);
  });

  test("saved again after its answer was lost, a draft is simply kept", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(2));
    const saved = await saveDraft(clinic.actor, planId, version, draftOf(3));
    expect(await saveDraft(clinic.actor, planId, version, draftOf(3))).toEqual(saved);
    expect((await auditOf(planId)).filter((action) => action === "plan.draft-saved")).toHaveLength(
      2,
    );
  });

  test("what one person wrote is neither saved nor sent under the name of another", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(2));
    const { actor } = clinic;
    const stranger = randomUUID();
    const save = () => saveDraft(actor, planId, version, draftOf(3));
    const send = () => sendPlan(actor, planId, version + 1, NOW);
    const refused = { ok: false, reason: "OTHER_PERSON" };
    expect(await asOpened(actor, stranger, save)).toMatchObject(refused);
    expect(await asOpened(actor, stranger, send)).toMatchObject(refused);
    const before = await readPlan(clinic, planId);
    expect([before.plan!.version, before.revisions[0]!.items.length]).toEqual([version, 2]);
    const saves = async () =>
      (await auditOf(planId)).filter((action) => action === "plan.draft-saved").length;
    expect(await saves()).toBe(1);
    expect(await asOpened(actor, actor.userId, save)).toMatchObject({ ok: true });
    expect(await asOpened(actor, actor.userId, send)).toMatchObject({ ok: true });
    expect(await saves()).toBe(2);
  });

  test("an exercise that the library does not have gets a sentence at its row", async () => {
    const draft = draftOf(2);
    draft.items[1]!.exerciseSlug = "handstand";
    const { planId, version } = await newDraft(clinic, draftOf(1));
    const result = await saveDraft(clinic.actor, planId, version, draft);
    expect(result.ok || Object.keys(result.fields!)).toEqual(["items.1.exerciseSlug"]);
  });

  test("discarding a draft that was never sent deletes the plan", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(2));
    expect(await discardDraft(clinic.actor, planId, version)).toMatchObject({
      value: { planDeleted: true },
    });
    expect((await readPlan(clinic, planId)).plan).toBeNull();
    expect(await auditOf(planId)).toContain("plan.draft-deleted");
  });
});

describe("sending", () => {
  test("freezes the revision, puts it in force, queues one mail and counts the plan", async () => {
    const { planId } = await sendNow();
    const { plan, revisions } = await readPlan(clinic, planId);
    expect(plan).toMatchObject({ state: "active" });
    expect(revisions).toMatchObject([{ number: 1, effectiveFrom: "2026-11-22", sentAt: NOW }]);
    expect(await mailsOf(planId)).toMatchObject([
      { kind: "plan-sent", to_address: "noor@mail.test", state: "queued" },
    ]);
    expect(await jobsOf(planId)).toHaveLength(1);
    expect(await sql`select due from plan_summaries where plan_id = ${planId}`).toHaveLength(1);
    expect(await auditOf(planId)).toEqual(["plan.created", "plan.draft-saved", "plan.sent"]);

    const itemId = revisions[0]!.items[0]!.id;
    await expect(sql`update plan_items set sets = 9 where id = ${itemId}`).rejects.toThrow(
      "A sent revision never changes.",
    );
  });

  test("by mail at a chosen time, the plan is in force now and the mail waits", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(2));
    const at = new Date(NOW.getTime() + 3 * 86_400_000);
    const late = { by: "mail", at: new Date(NOW.getTime() + 31 * 86_400_000) } as const;
    const past = { by: "mail", at: new Date(NOW.getTime() - 60_000) } as const;
    for (const delivery of [late, past])
      expect(await sendPlan(clinic.actor, planId, version, NOW, delivery)).toMatchObject({
        reason: "BAD_TIME",
        fields: { "delivery.at": expect.stringContaining("30 days") },
      });
    const sent = await sendPlan(clinic.actor, planId, version, NOW, { by: "mail", at });
    expect(sent).toMatchObject({ ok: true, value: { to: "noor@mail.test", sendAt: at } });
    const [job] = await sql`select j.run_at from graphile_worker.jobs j
      join mails m on j.key = m.id::text where m.plan_id = ${planId}`;
    expect(job?.run_at).toEqual(at);

    const mailId = sent.ok ? sent.value.mailId! : "";
    await expect(cancelMail(other.actor, mailId)).rejects.toThrow(NotFoundError);
    expect(await cancelMail(clinic.actor, mailId)).toMatchObject({ ok: true });
    expect(await cancelMail(clinic.actor, mailId)).toMatchObject({ reason: "TOO_LATE" });
    expect(await mailsOf(planId)).toMatchObject([{ state: "failed" }]);
  });

  test("handed over, it needs no address and queues no mail", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(2), null);
    expect(await sendPlan(clinic.actor, planId, version, NOW)).toMatchObject({
      reason: "NOT_READY",
      fields: { "patient.email": "This patient has no email address yet." },
    });
    expect(await sendPlan(clinic.actor, planId, version, NOW, { by: "hand" })).toMatchObject({
      ok: true,
      value: { mailId: null, to: null },
    });
    expect(await mailsOf(planId)).toEqual([]);
    expect((await readPlan(clinic, planId)).plan).toMatchObject({ state: "active" });
  });

  test("takes the library's text of that moment, and keeps it", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(1));
    const rename = (name: string) =>
      sql`update library_exercises set content = jsonb_set(content, '{name}', to_jsonb(${name}::text))
          where slug = ${draftOf(1).items[0]!.exerciseSlug}`;
    const nameNow = async () => (await readPlan(clinic, planId)).revisions[0]!.items[0]!.name;
    const before = await nameNow();
    await rename("Renamed before sending");
    await sendPlan(clinic.actor, planId, version, NOW);
    await rename(before);
    expect(await nameNow()).toBe("Renamed before sending");
  });

  test("a start in the future is in force at once, so that no older revision comes back", async () => {
    const later = draftOf(1).schedule;
    const { planId } = await sendNow(
      draftOf(1, { schedule: { ...later, startDate: "2026-12-01" as typeof later.startDate } }),
    );
    expect((await readPlan(clinic, planId)).revisions[0]!.effectiveFrom).toBe("2026-11-22");
  });

  test.each([
    ["no exercises", draftOf(0), "noor@mail.test", "items"],
    [
      "no schedule",
      draftOf(1, {
        schedule: {
          startDate: null,
          weeks: null,
          daysOfWeek: null,
          daysPerWeek: null,
          sessionsPerDay: 1,
        },
      }),
      "noor@mail.test",
      "schedule.startDate",
    ],
    ["no address", draftOf(1), null, "patient.email"],
  ])("with %s nothing is sent and the field is named", async (_, draft, email, field) => {
    const { planId, version } = await newDraft(clinic, draft, email);
    const result = await sendPlan(clinic.actor, planId, version, NOW);
    expect(result).toMatchObject({ ok: false, reason: "NOT_READY" });
    expect(Object.keys(result.ok ? {} : result.fields!)).toContain(field);
    expect((await readPlan(clinic, planId)).plan).toMatchObject({ state: "draft", version });
    expect(await mailsOf(planId)).toHaveLength(0);
  });

  test("a send that is rolled back queues no mail", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(1));
    await sql`create function refuse_audit() returns trigger language plpgsql as $$
      begin if new.action = 'plan.sent' then raise exception 'no room'; end if; return new; end $$`;
    await sql`create trigger refuse before insert on audit_events
      for each row execute function refuse_audit()`;
    try {
      await expect(sendPlan(clinic.actor, planId, version, NOW)).rejects.toThrow("A query failed");
    } finally {
      await sql`drop trigger refuse on audit_events`;
    }
    expect(await mailsOf(planId)).toHaveLength(0);
    expect(await jobsOf(planId)).toHaveLength(0);
    expect((await readPlan(clinic, planId)).plan).toMatchObject({ state: "draft", version });
  });
});

describe("an edit of a running plan", () => {
  test("copies the newest revision, leaves it in force, and sends under its own number", async () => {
    const { planId } = await sendNow(draftOf(2));
    const first = await editPlan(clinic.actor, planId);
    const again = await editPlan(clinic.actor, planId);
    expect(again).toEqual(first);
    const version = first.ok ? first.value.version : 0;
    const opened = (await readPlan(clinic, planId)).revisions;
    expect(opened.map(({ number, sentAt }) => [number, sentAt !== null])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(opened[0]).toMatchObject({
      message: "Go slowly.",
      schedule: opened[1]!.schedule,
      advice: opened[1]!.advice,
    });
    expect(opened[0]!.items.map(({ name }) => name)).toEqual(
      opened[1]!.items.map(({ name }) => name),
    );

    const saved = await saveDraft(clinic.actor, planId, version, draftOf(3));
    const sent = await sendPlan(clinic.actor, planId, saved.ok ? saved.value.version : 0, day(7));
    expect(sent.ok).toBe(true);
    const { revisions } = await readPlan(clinic, planId);
    expect(revisions.map(({ items, effectiveFrom }) => [items.length, effectiveFrom])).toEqual([
      [3, "2026-11-29"],
      [2, "2026-11-22"],
    ]);
    expect((await mailsOf(planId)).map(({ kind }) => kind)).toEqual(["plan-sent", "plan-changed"]);
  });

  test("keeps a new title from the patient until it is sent", async () => {
    const { planId } = await sendNow(draftOf(2));
    const opened = await editPlan(clinic.actor, planId);
    const renamed = draftOf(2, { title: "Back to work" });
    const version = opened.ok ? opened.value.version : 0;
    const saved = await saveDraft(clinic.actor, planId, version, renamed);
    expect((await readPlan(clinic, planId)).plan!.title).toBe("Back, first weeks");

    await sendPlan(clinic.actor, planId, saved.ok ? saved.value.version : 0, day(7));
    const { plan, revisions } = await readPlan(clinic, planId);
    expect(plan!.title).toBe("Back to work");
    expect(revisions.map(({ title }) => title)).toEqual(["Back to work", "Back, first weeks"]);
  });

  test("restores an older revision as the next draft, and never over unsent changes", async () => {
    const { planId, version } = await sendNow();
    const first = (await readPlan(clinic, planId)).revisions[0]!;
    const opened = await editPlan(clinic.actor, planId);
    const changed = await saveDraft(
      clinic.actor,
      planId,
      opened.ok ? opened.value.version : version,
      draftOf(1, { title: "Other" }),
    );
    expect(await editPlan(clinic.actor, planId, 1)).toMatchObject({ reason: "DRAFT_IN_HAND" });
    await sendPlan(clinic.actor, planId, changed.ok ? changed.value.version : 0, NOW);
    expect(await editPlan(clinic.actor, planId, 1)).toMatchObject({ ok: true });
    const [restored] = (await readPlan(clinic, planId)).revisions;
    expect(restored).toMatchObject({ number: 3, sentAt: null, title: first.title });
    expect(restored!.items.map(({ id: _, ...item }) => item)).toEqual(
      first.items.map(({ id: _, ...item }) => item),
    );
    expect(await auditOf(planId)).toContain("plan.revision-restored");
    await expect(editPlan(other.actor, planId, 1)).rejects.toThrow(NotFoundError);
  });

  test("discarded, leaves the plan as it was sent", async () => {
    const { planId } = await sendNow();
    const opened = await editPlan(clinic.actor, planId);
    const version = opened.ok ? opened.value.version : 0;
    expect(await discardDraft(clinic.actor, planId, version)).toMatchObject({
      value: { planDeleted: false },
    });
    const { plan, revisions } = await readPlan(clinic, planId);
    expect(plan!.state).toBe("active");
    expect(revisions.map(({ number }) => number)).toEqual([1]);
  });
});

describe("pausing and ending", () => {
  const pauses = (planId: string) =>
    sql`select from_on::text, until_on::text from plan_pauses where plan_id = ${planId}`;

  test("paused days lie between pausing and resuming, in the patient's days", async () => {
    const { planId, version } = await sendNow();
    await pausePlan(clinic.actor, planId, version, day(3));
    expect((await readPlan(clinic, planId)).plan).toMatchObject({ state: "paused" });
    await resumePlan(clinic.actor, planId, version + 1, day(5));
    expect((await readPlan(clinic, planId)).plan).toMatchObject({ state: "active" });
    expect(await pauses(planId)).toEqual([{ from_on: "2026-11-25", until_on: "2026-11-27" }]);
    expect((await auditOf(planId)).slice(-2)).toEqual(["plan.paused", "plan.resumed"]);
  });

  test("steps that the state does not allow are refused", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(1));
    const exit = { exitReason: "other", note: null } as const;
    for (const step of [
      pausePlan(clinic.actor, planId, version, NOW),
      resumePlan(clinic.actor, planId, version, NOW),
      completePlan(clinic.actor, planId, version, exit, NOW),
    ])
      expect(await step).toMatchObject({ ok: false, reason: "WRONG_STATE" });
  });

  test("sending a changed plan while it is paused resumes it", async () => {
    const { planId, version } = await sendNow();
    await pausePlan(clinic.actor, planId, version, day(1));
    const opened = await editPlan(clinic.actor, planId);
    await sendPlan(clinic.actor, planId, opened.ok ? opened.value.version : 0, day(4));
    expect((await readPlan(clinic, planId)).plan).toMatchObject({ state: "active" });
    expect(await pauses(planId)).toEqual([{ from_on: "2026-11-23", until_on: "2026-11-26" }]);
  });

  test.each([
    ["improved", "completed"],
    ["worse", "stopped"],
  ] as const)("with the reason %s a plan is %s, its unsent changes gone", async (reason, state) => {
    const { planId } = await sendNow();
    const opened = await editPlan(clinic.actor, planId);
    const version = opened.ok ? opened.value.version : 0;
    const exit = { exitReason: reason, note: "Back at work." };
    await completePlan(clinic.actor, planId, version, exit, day(10));
    const { plan, revisions } = await readPlan(clinic, planId);
    expect(plan).toMatchObject({
      state,
      closedOn: "2026-12-02",
      exitReason: reason,
      exitNote: "Back at work.",
    });
    expect(revisions).toHaveLength(1);
    expect((await auditOf(planId)).at(-1)).toBe("plan.completed");
    expect(await editPlan(clinic.actor, planId)).toMatchObject({ ok: false, reason: "CLOSED" });
  });
});

test("another clinic finds no such plan, whatever it tries", async () => {
  const { planId, version } = await sendNow();
  const stranger = other.actor;
  const exit = { exitReason: "other", note: null } as const;
  const before = await readPlan(clinic, planId);
  for (const attempt of [
    () => saveDraft(stranger, planId, version, draftOf(1)),
    () => sendPlan(stranger, planId, version, NOW),
    () => editPlan(stranger, planId),
    () => discardDraft(stranger, planId, version),
    () => pausePlan(stranger, planId, version, NOW),
    () => resumePlan(stranger, planId, version, NOW),
    () => completePlan(stranger, planId, version, exit, NOW),
  ])
    await expect(attempt()).rejects.toThrow(NotFoundError);
  const patientId = before.plan!.patient.id;
  await expect(createPlan(stranger, { patientId, start: { from: "blank" } }, NOW)).rejects.toThrow(
    NotFoundError,
  );
  expect((await readPlan(other, planId)).plan).toBeNull();
  expect(await readPlan(clinic, planId)).toEqual(before);
});
