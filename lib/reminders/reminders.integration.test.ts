import { randomUUID } from "node:crypto";
import { and, asc, eq, sql } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { GET as readFeed } from "@/app/api/calendar/[feed]/route";
import { GET as askToStop, POST as stopByMail } from "@/app/api/unsubscribe/[key]/route";
import { GET as getPage, POST as postPage } from "@/app/p/[token]/reminders/route";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { clinics } from "@/db/schema/clinics";
import { mails } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { planPauses, plans } from "@/db/schema/plans";
import { painScores, practiceSessions } from "@/db/schema/practice";
import { calendarFeeds, planReminders, reminderRuns } from "@/db/schema/reminders";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addDays, type IsoDate, weekdayOf } from "@/lib/dates";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { anAddress, mailingClinic, startMailing } from "@/lib/jobs/testing/mailing-clinic";
import { resolveLink } from "@/lib/links/data";
import { copyLink } from "@/lib/links/mutations";
import { sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";
import { loadToday } from "@/lib/review/today/loaders";
import { remindersOfPlan } from "./data";
import { loadReminders } from "./loaders";
import { setReminders, stopReminders } from "./mutations";
import { turnOnPhone } from "./push/mutations";
import { instantAt } from "./rules";
import { sendDueReminders } from "./run/mutations";
import type { ReminderChoice } from "./schema";
import { readUnsubscribeKey, type StopKey, unsubscribeAddress } from "./unsubscribe/address";

vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
const mailing = beforeTests(
  () => startMailing(database.url),
  ({ stop }) => stop(),
);

/** Of the patients that `sendPlanTo` makes. */
const ZONE = "Asia/Beirut";
const at = (date: IsoDate, time: string) => instantAt(date, time, ZONE);

/** A plan due every day whose patient is reminded each day at 18:30, set the day before. */
async function remindedPlan(change: Partial<ReminderChoice> = {}, to = anAddress()) {
  const plan = await sendPlanTo(clinic);
  await changePatient(plan, { email: to });
  const { link, today } = plan;
  const choice = { time: "18:30", again: false, nextMorning: false, byMail: true, ...change };
  const daysOfWeek = change.daysOfWeek ?? [weekdayOf(today)];
  await setReminders(link, { ...choice, daysOfWeek }, at(addDays(today, -1), "09:00"));
  return { ...plan, to };
}

function changePatient({ link }: SentPlan, patient: { email: string | null }) {
  return transaction({ clinicId: link.clinicId }, (tx) =>
    tx.execute(sql`update patients set email = ${patient.email} from plans
      where plans.id = ${link.planId} and plans.clinic_id = ${link.clinicId}
        and patients.clinic_id = plans.clinic_id and patients.id = plans.patient_id`),
  );
}

const runsOf = ({ link: { clinicId, planId } }: SentPlan) =>
  transaction({ clinicId }, (tx) =>
    tx
      .select({
        kind: reminderRuns.kind,
        dueOn: reminderRuns.dueOn,
        skipped: reminderRuns.skipped,
        mailId: reminderRuns.mailId,
      })
      .from(reminderRuns)
      .where(and(eq(reminderRuns.clinicId, clinicId), eq(reminderRuns.planId, planId)))
      .orderBy(asc(reminderRuns.dueOn), asc(reminderRuns.createdAt)),
  );
const mailsOf = ({ link: { clinicId, planId } }: SentPlan) =>
  transaction({ clinicId }, (tx) =>
    tx
      .select({ id: mails.id, kind: mails.kind, state: mails.state, reason: mails.lastError })
      .from(mails)
      .where(and(eq(mails.clinicId, clinicId), eq(mails.planId, planId)))
      .orderBy(asc(mails.createdAt)),
  );
const auditOf = async ({ link: { clinicId, planId } }: SentPlan, action: string) =>
  transaction({ clinicId }, (tx) =>
    tx
      .select({
        kind: auditEvents.actorKind,
        id: auditEvents.actorId,
        details: auditEvents.details,
      })
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.clinicId, clinicId),
          eq(auditEvents.action, action),
          sql`${planId} in (${auditEvents.details}->>'plan', ${auditEvents.subjectId}::text)`,
        ),
      ),
  );

/** A session of `date`, with a pain score after it. */
function practise({ link, revisionId }: SentPlan, date: IsoDate, notedAt: Date) {
  const { clinicId, planId } = link;
  return transaction({ clinicId }, async (tx) => {
    const id = randomUUID();
    const counts = { itemsDone: 3, itemsTotal: 3, contentHash: id, createdAt: notedAt };
    await tx
      .insert(practiceSessions)
      .values({ clinicId, id, planId, revisionId, practisedOn: date, ...counts });
    await tx
      .insert(painScores)
      .values({ clinicId, planId, sessionId: id, moment: "after", score: 5 });
    return id;
  });
}

describe("a reminder", () => {
  it("is queued once by workers that find it at the same moment, and never again", async () => {
    const plan = await remindedPlan();
    const now = at(plan.today, "18:30");
    expect(await sendDueReminders(new Date(now.getTime() - 60_000))).toEqual(none);
    await Promise.all([sendDueReminders(now), sendDueReminders(now), sendDueReminders(now)]);
    await sendDueReminders(at(plan.today, "18:35"));
    expect(await mailsOf(plan)).toMatchObject([{ kind: "reminder", state: "queued" }]);
    expect(await runsOf(plan)).toMatchObject([
      { kind: "day", dueOn: plan.today, skipped: null, mailId: expect.any(String) },
    ]);
    expect(await auditOf(plan, "reminder.queued")).toMatchObject([{ kind: "system" }]);
  });

  it("is mailed with a link of its own that opens the plan, and nothing of health", async () => {
    const plan = await remindedPlan();
    await sendDueReminders(at(plan.today, "18:30"));
    await mailing.work();
    const [mail] = await mailing.mailsTo(plan.to);
    expect(mail?.subject).toBe("A reminder from Riverside Physiotherapy");
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(
      /lumbar|back plan|pain|tilt/i,
    );
    const token = /\/p\/(\S+)/.exec(mail!.text)![1]!;
    expect(token).not.toBe(plan.token);
    expect(await resolveLink(token)).toMatchObject({ planId: plan.link.planId });
    expect(await mailsOf(plan)).toMatchObject([{ state: "sent" }]);
  });

  it("is left out with its reason when the machine was off, the plan paused or no address there", async () => {
    const late = await remindedPlan();
    const paused = await remindedPlan();
    const nowhere = await remindedPlan();
    await changePatient(nowhere, { email: null });
    await transaction({ clinicId: clinic.clinicId }, async (tx) => {
      const { planId, clinicId } = paused.link;
      await tx.insert(planPauses).values({ clinicId, planId, fromOn: paused.today });
      await tx.update(plans).set({ state: "paused" }).where(eq(plans.id, planId));
    });
    await sendDueReminders(at(late.today, "18:30"));
    expect(await runsOf(paused)).toMatchObject([{ skipped: "paused", mailId: null }]);
    expect(await runsOf(nowhere)).toMatchObject([{ skipped: "no-address", mailId: null }]);
    const off = await remindedPlan();
    await sendDueReminders(at(off.today, "21:31"));
    expect(await runsOf(off)).toMatchObject([{ skipped: "late", mailId: null }]);
    for (const plan of [paused, nowhere, off]) expect(await mailsOf(plan)).toEqual([]);
  });

  it("is quiet once the day is noted, and after a session taken back it is not", async () => {
    const noted = await remindedPlan();
    const takenBack = await remindedPlan();
    await practise(noted, noted.today, at(noted.today, "10:00"));
    const id = await practise(takenBack, takenBack.today, at(takenBack.today, "10:00"));
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .update(practiceSessions)
        .set({ withdrawnAt: sql`now()` })
        .where(eq(practiceSessions.id, id)),
    );
    await sendDueReminders(at(noted.today, "18:30"));
    expect(await runsOf(noted)).toMatchObject([{ skipped: "noted" }]);
    expect(await runsOf(takenBack)).toMatchObject([{ skipped: null }]);
  });

  it("comes once more the next day when nothing was noted", async () => {
    const plan = await remindedPlan({ again: true });
    const tomorrow = addDays(plan.today, 1);
    await sendDueReminders(at(plan.today, "18:30"));
    await sendDueReminders(at(tomorrow, "18:30"));
    await sendDueReminders(at(addDays(tomorrow, 1), "18:30"));
    expect(await runsOf(plan)).toMatchObject([
      { kind: "day", dueOn: plan.today, skipped: null },
      { kind: "again", dueOn: tomorrow, skipped: null },
    ]);
  });

  it("asks the next morning after a session with a score, at its own address", async () => {
    const plan = await remindedPlan({ nextMorning: true });
    const yesterday = addDays(plan.today, -1);
    await practise(plan, yesterday, at(yesterday, "17:00"));
    await sendDueReminders(at(plan.today, "07:59"));
    expect(await runsOf(plan)).toEqual([]);
    await sendDueReminders(at(plan.today, "08:00"));
    await sendDueReminders(at(plan.today, "08:05"));
    await mailing.work();
    const [mail, ...more] = await mailing.mailsTo(plan.to);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("A short question from Riverside Physiotherapy");
    expect(mail?.text).toMatch(/\/p\/\S+\/next-morning\n/);
    expect(await mailsOf(plan)).toMatchObject([{ kind: "next-morning", state: "sent" }]);
  });

  it("that the patient stopped before it went is left out, and is no failure", async () => {
    const plan = await remindedPlan();
    await sendDueReminders(at(plan.today, "18:30"));
    await stopReminders(plan.link, new Date());
    await mailing.work();
    expect(await mailing.mailsTo(plan.to)).toEqual([]);
    expect(await runsOf(plan)).toMatchObject([{ skipped: "stopped" }]);
    expect(await mattersOf(plan)).toEqual([]);
  });

  it("that came back is a matter of today, and no further one goes until the address changes", async () => {
    const plan = await remindedPlan(
      { daysOfWeek: [1, 2, 3, 4, 5, 6, 7] },
      anAddress("bounce.test"),
    );
    const [today, tomorrow, third] = [0, 1, 2].map((days) => addDays(plan.today, days));
    await sendDueReminders(at(today!, "18:30"));
    await mailing.work();
    const [failed] = await mailsOf(plan);
    expect(failed).toMatchObject({ state: "bounced" });
    expect(await mattersOf(plan)).toMatchObject([
      {
        facts: [
          { sentence: expect.stringMatching(/^A reminder that the patient asked for came back/) },
        ],
      },
    ]);
    await sendDueReminders(at(tomorrow!, "18:30"));
    await changePatient(plan, { email: anAddress() });
    await sendDueReminders(at(third!, "18:30"));
    expect((await runsOf(plan)).map(({ skipped }) => skipped)).toEqual([
      "late",
      null,
      "refused",
      null,
    ]);
  });

  it("of one plan that cannot be decided on keeps no other from going", async () => {
    const broken = await remindedPlan();
    const whole = await remindedPlan();
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx.execute(sql`update patients set time_zone = 'Asia/Nowhere' from plans
        where plans.id = ${broken.link.planId} and patients.id = plans.patient_id`),
    );
    await expect(sendDueReminders(at(whole.today, "18:30"))).rejects.toThrow("1 plans");
    expect(await runsOf(whole)).toMatchObject([{ skipped: null }]);
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx.update(patients).set({ timeZone: ZONE }).where(eq(patients.timeZone, "Asia/Nowhere")),
    );
  });
});

const none = { queued: 0, skipped: 0 };

async function mattersOf({ link }: SentPlan) {
  const today = await loadToday(clinic.actor, "all");
  return today.matters.filter(({ planId }) => planId === link.planId);
}

describe("what a patient sets", () => {
  const post = ({ token }: Pick<SentPlan, "token">, fields: [string, string][]) =>
    postPage(
      new Request(`http://localhost/p/${token}/reminders`, {
        method: "POST",
        headers: { "sec-fetch-site": "same-origin", origin: "null" },
        body: new URLSearchParams(fields),
      }),
      { params: Promise.resolve({ token }) },
    );
  const read = async ({ token }: Pick<SentPlan, "token">) => {
    const request = new Request(`http://localhost/p/${token}/reminders`);
    const page = await getPage(request, { params: Promise.resolve({ token }) });
    return { status: page.status, html: await page.text() };
  };
  const settingsOf = async ({ link }: SentPlan) =>
    (await remindersOfPlan(link.clinicId, link.planId))?.settings;

  it("is kept, leads back, is noted, and is shown to staff of the clinic only", async () => {
    const plan = await sendPlanTo(clinic);
    const answer = await post(plan, [
      ["do", "save"],
      ["day", "5"],
      ["day", "1"],
      ["time", "7.05"],
      ["again", "on"],
    ]);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/p/${plan.token}/reminders?done=saved`);
    expect(await settingsOf(plan)).toMatchObject({
      daysOfWeek: [1, 5],
      time: "07:05",
      again: true,
      nextMorning: false,
      unsubscribedAt: null,
    });
    expect(await auditOf(plan, "reminders.set")).toMatchObject([
      { kind: "patient", id: plan.link.linkId, details: { days: 2, again: true } },
    ]);
    expect((await loadReminders(clinic.actor, plan.link.planId)).settings?.time).toBe("07:05");
    await expect(loadReminders(other.actor, plan.link.planId)).rejects.toThrow(NotFoundError);
    const trainer = { ...clinic.actor, role: "trainer" as const };
    await expect(loadReminders(trainer, plan.link.planId)).rejects.toThrow(ForbiddenError);
  });

  it("sent twice is set once, so that today's reminder is not put off", async () => {
    const plan = await remindedPlan();
    const before = await settingsOf(plan);
    await setReminders(plan.link, { ...before!, daysOfWeek: before!.daysOfWeek }, new Date());
    expect((await settingsOf(plan))?.updatedAt).toEqual(before?.updatedAt);
    expect(await auditOf(plan, "reminders.set")).toHaveLength(1);
  });

  it("comes back with a sentence at the field and all that was chosen", async () => {
    const plan = await sendPlanTo(clinic);
    const answer = await post(plan, [
      ["do", "save"],
      ["time", "25:00"],
      ["again", "on"],
    ]);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('<a href="#day-1">Choose at least one day');
    expect(html).toContain('<a href="#time">Give a time from 00:00 to 23:59');
    expect(html).toMatch(/id="time-error"/);
    expect(html).toContain('value="25:00"');
    expect(html).toMatch(/name="again"[^>]*checked=""/);
    expect(await settingsOf(plan)).toBeNull();
  });

  it("is read with the address masked, and without one the calendar is offered", async () => {
    const plan = await sendPlanTo(clinic);
    const page = await read(plan);
    expect(page.html).toContain("n…@mail.test");
    expect(page.html).not.toContain("noor@mail.test");
    await changePatient(plan, { email: null });
    const without = (await read(plan)).html;
    expect(without).toContain("No reminders by mail yet");
    expect(without).toContain("Add to my calendar");
    expect(without).not.toContain("next-morning");
  });

  it("says nothing of phones where the operator gave no keys", async () => {
    const plan = await remindedPlan();
    expect((await read(plan)).html).not.toMatch(/<phone-reminders|on this phone/);
    const phone = { endpoint: "https://web.push.apple.com/x", p256dh: "x", auth: "x" };
    expect(await turnOnPhone(plan.link, phone, null, new Date())).toMatchObject({
      reason: "NO_PUSH",
    });
  });

  it("is stopped and started again, and is refused once the plan is over", async () => {
    const plan = await remindedPlan();
    await post(plan, [["do", "stop"]]);
    expect((await settingsOf(plan))?.unsubscribedAt).toBeInstanceOf(Date);
    expect((await read(plan)).html).toContain("Reminders are stopped");
    const save: [string, string][] = [
      ["day", "1"],
      ["time", "18:30"],
    ];
    await post(plan, save);
    expect((await settingsOf(plan))?.unsubscribedAt).toBeNull();
    expect(await auditOf(plan, "reminders.restarted")).toHaveLength(1);
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .update(plans)
        .set({ state: "completed", closedOn: plan.today, exitReason: "improved" })
        .where(eq(plans.id, plan.link.planId)),
    );
    expect((await post(plan, [...save, ["day", "3"]])).status).toBe(409);
    expect((await read(plan)).html).toContain("This plan has ended");
    expect((await settingsOf(plan))?.daysOfWeek).toEqual([1]);
  });

  it("from another site, or of another type, is refused", async () => {
    const plan = await sendPlanTo(clinic);
    const send = (headers: Record<string, string>) =>
      postPage(new Request("http://localhost/p", { method: "POST", headers, body: "do=stop" }), {
        params: Promise.resolve({ token: plan.token }),
      });
    expect((await send({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await send({ "content-type": "application/json" })).status).toBe(415);
  });
});

describe("unsubscribing from a mail", () => {
  async function mailed() {
    const plan = await remindedPlan();
    await sendDueReminders(at(plan.today, "18:30"));
    await mailing.work();
    const [mail] = await mailing.mailsTo(plan.to);
    const header = (name: string) =>
      mail!.headers.find((one) => one.name.toLowerCase() === name.toLowerCase())?.value;
    const address = /^<(.+)>$/.exec(header("List-Unsubscribe") ?? "")![1]!;
    return { plan, mail: mail!, header, address, key: address.split("/").at(-1)! };
  }
  const context = (key: string) => ({ params: Promise.resolve({ key }) });
  const press = (key: string, body: BodyInit | null = oneClick()) =>
    stopByMail(new Request("http://localhost/", { method: "POST", body }), context(key));
  const oneClick = () => new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  const isStopped = async ({ link }: SentPlan) =>
    Boolean((await remindersOfPlan(link.clinicId, link.planId))?.settings?.unsubscribedAt);

  it("is offered by the mail's headers and its text, at an address that opens no plan", async () => {
    const { mail, header, address, key } = await mailed();
    expect(header("List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
    expect(mail.text).toContain(`Stop these mails: ${address}`);
    expect(await resolveLink(key)).toBeNull();
    expect(mail.text.match(/\/p\/(\S+)/)?.[1]).not.toBe(key);
  });

  it("is asked for by GET, which changes nothing, and done by POST, once and for all", async () => {
    const { plan, key } = await mailed();
    const asked = await askToStop(new Request("http://localhost/"), context(key));
    expect(asked.status).toBe(200);
    expect(await asked.text()).toContain("Stop reminders from Riverside Physiotherapy?");
    expect(await isStopped(plan)).toBe(false);

    const done = await press(key);
    expect([done.status, done.headers.get("location")]).toEqual([200, null]);
    await press(key);
    expect(await isStopped(plan)).toBe(true);
    const [stopped, ...more] = await auditOf(plan, "reminders.stopped");
    expect(stopped).toMatchObject({ kind: "patient", details: { from: "mail" } });
    expect(more).toEqual([]);
    await sendDueReminders(at(addDays(plan.today, 7), "18:30"));
    expect(await runsOf(plan)).toHaveLength(1);
  });

  it("is told by the page afterwards, and taken back by its own button only", async () => {
    const { plan, key } = await mailed();
    const undo = (site: string) =>
      stopByMail(
        new Request("http://localhost/", {
          method: "POST",
          headers: { "sec-fetch-site": site },
          body: new URLSearchParams({ do: "undo" }),
        }),
        context(key),
      );
    const offered = await (await press(key)).text();
    expect(offered).toContain("Start the reminders again");
    const again = await askToStop(new Request("http://localhost/"), context(key));
    expect(await again.text()).toContain("The reminders are stopped");

    expect((await undo("cross-site")).status).toBe(400);
    expect(await isStopped(plan)).toBe(true);
    expect(await (await undo("same-origin")).text()).toContain("The reminders are on again");
    await undo("same-origin");
    expect(await isStopped(plan)).toBe(false);
    const [restarted, ...more] = await auditOf(plan, "reminders.restarted");
    expect(restarted).toMatchObject({ kind: "patient", details: { from: "mail" } });
    expect(more).toEqual([]);
    // What was due while they were stopped is not caught up on.
    await sendDueReminders(new Date());
    expect(await runsOf(plan)).toHaveLength(1);
  });

  it("cannot be taken back once the plan is over", async () => {
    const { plan, key } = await mailed();
    await press(key);
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .update(plans)
        .set({ state: "stopped", closedOn: plan.today, exitReason: "other" })
        .where(eq(plans.id, plan.link.planId)),
    );
    const page = await press(key, new URLSearchParams({ do: "undo" }));
    expect(await page.text()).toContain("Your plan has ended");
    expect(await isStopped(plan)).toBe(true);
  });

  it("is done by a mail program's form data, too, and by nothing else", async () => {
    const { plan, key } = await mailed();
    for (const body of [null, "x", new URLSearchParams({ stop: "yes" }), "x".repeat(5000)])
      expect((await press(key, body)).status).toBe(400);
    expect(await isStopped(plan)).toBe(false);
    const data = new FormData();
    data.set("List-Unsubscribe", "One-Click");
    expect((await press(key, data)).status).toBe(200);
    expect(await isStopped(plan)).toBe(true);
  });

  it("is refused for an address that we did not make, or of another clinic", async () => {
    const { plan, key } = await mailed();
    const [{ key: theirs } = { key: "" }] = await transaction("directory", (tx) =>
      tx.select({ key: clinics.key }).from(clinics).where(eq(clinics.id, other.clinicId)),
    );
    const [mail] = await mailsOf(plan);
    const changed = key.slice(0, -1) + (key.endsWith("A") ? "B" : "A");
    const [ours] = key.split(".");
    const { stopKey } = readUnsubscribeKey(key)!;
    const keyOf = (clinicKey: string, named: StopKey) =>
      unsubscribeAddress(clinicKey, named).split("/").at(-1)!;
    const foreign = keyOf(theirs, { mailId: mail!.id, stopKey });
    const unknown = keyOf(ours!, { mailId: randomUUID(), stopKey });
    const guessed = keyOf(ours!, { mailId: mail!.id, stopKey: randomUUID() });
    const renamed = `${theirs}.${key.split(".")[1]}`;
    for (const wrong of ["x", changed, foreign, unknown, guessed, renamed, plan.token])
      expect((await press(wrong)).status).toBe(404);
    expect(await isStopped(plan)).toBe(false);
  });
});

describe("a calendar", () => {
  const ask = (plan: SentPlan, fields: Record<string, string>) =>
    postPage(
      new Request(`http://localhost/p/${plan.token}/reminders`, {
        method: "POST",
        headers: { "sec-fetch-site": "same-origin" },
        body: new URLSearchParams(fields),
      }),
      { params: Promise.resolve({ token: plan.token }) },
    );
  async function made(plan: SentPlan, feed: string = randomUUID()) {
    const html = await (await ask(plan, { do: "calendar", feed })).text();
    return /https?:\/\/[^"]*\/api\/calendar\/([^"?]+\.ics)"?/.exec(html)?.[1] ?? "";
  }
  const read = (feed: string, headers: Record<string, string> = {}) =>
    readFeed(new Request(`http://localhost/api/calendar/${feed}`, { headers }), {
      params: Promise.resolve({ feed }),
    });

  it("is read by its own secret, which is shown once and kept as a hash", async () => {
    const plan = await remindedPlan();
    const feed = randomUUID();
    const name = await made(plan, feed);
    const answer = await read(name);
    const text = await answer.text();
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    expect(text).toContain("DTSTART;TZID=Asia/Beirut:");
    expect(text).toContain("SUMMARY:Exercise time");
    expect(text).not.toMatch(/lumbar|back|noor|haddad|riverside/i);
    const stored = await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx.select().from(calendarFeeds).where(eq(calendarFeeds.id, feed)),
    );
    expect(JSON.stringify(stored)).not.toContain(name.slice(0, -4));
    expect(await auditOf(plan, "calendar.made")).toMatchObject([{ kind: "patient" }]);
    const again = await ask(plan, { do: "calendar", feed });
    expect(again.headers.get("location")).toContain("done=calendar-gone");
    expect((await read(name)).status).toBe(200);
  });

  it("is not sent again while it is the same", async () => {
    const name = await made(await remindedPlan());
    const tag = (await read(name)).headers.get("etag")!;
    const same = await read(name, { "if-none-match": `W/${tag}` });
    expect([same.status, await same.text()]).toEqual([304, ""]);
    expect((await read(name, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("is gone once it is turned off, replaced or too old; a malformed name gets the same", async () => {
    const plan = await remindedPlan();
    const first = await made(plan);
    const second = await made(plan);
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    const off = await ask(plan, { do: "calendar-off" });
    expect(off.status).toBe(303);
    expect((await read(second)).status).toBe(404);
    expect(await auditOf(plan, "calendar.revoked")).toHaveLength(2);
    const third = await made(plan);
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .update(calendarFeeds)
        .set({ createdAt: sql`now() - interval '181 days'` })
        .where(eq(calendarFeeds.planId, plan.link.planId)),
    );
    for (const name of [third, "x.ics", third.slice(0, -4), `${plan.token}.ics`])
      expect((await read(name)).status).toBe(404);
  });

  it("is empty once the plan is over", async () => {
    const plan = await remindedPlan();
    const name = await made(plan);
    expect(await (await read(name)).text()).toContain("BEGIN:VEVENT");
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .update(plans)
        .set({ state: "stopped", closedOn: plan.today, exitReason: "other" })
        .where(eq(plans.id, plan.link.planId)),
    );
    const empty = await read(name);
    expect(empty.status).toBe(200);
    expect(await empty.text()).not.toContain("VEVENT");
  });
});

it("a clinic sees and changes no other clinic's reminders", async () => {
  const plan = await remindedPlan();
  const theirs = { ...plan.link, clinicId: other.clinicId };
  expect(
    await setReminders(
      theirs,
      { daysOfWeek: [1], time: "10:00", again: false, nextMorning: false, byMail: true },
      new Date(),
    ),
  ).toMatchObject({ ok: false });
  await stopReminders(theirs, new Date());
  expect(await remindersOfPlan(other.clinicId, plan.link.planId)).toBeNull();
  const rows = await transaction({ clinicId: other.clinicId }, (tx) =>
    tx.select().from(planReminders),
  );
  expect(rows).toEqual([]);
  expect((await remindersOfPlan(clinic.clinicId, plan.link.planId))?.settings).toMatchObject({
    time: "18:30",
    unsubscribedAt: null,
  });
  expect(await copyLink(clinic.actor, plan.link.planId)).toMatchObject({ ok: true });
});
