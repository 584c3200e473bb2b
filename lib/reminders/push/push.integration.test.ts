import { randomUUID } from "node:crypto";
import { and, asc, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, describe, expect, it, vi } from "vitest";
import webPush from "web-push";
import { GET as getPage } from "@/app/p/[token]/reminders/route";
import { POST as postPhone } from "@/app/p/[token]/reminders/phone/route";
import { type Tx, transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { mails, planLinks } from "@/db/schema/mails";
import { plans } from "@/db/schema/plans";
import { painScores, practiceSessions } from "@/db/schema/practice";
import { pushSubscriptions } from "@/db/schema/reminders";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addDays, type IsoDate, todayIn, weekdayOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { anAddress, mailingClinic, startMailing } from "@/lib/jobs/testing/mailing-clinic";
import { copyLink, revokeLink } from "@/lib/links/mutations";
import { resolveLink } from "@/lib/links/data";
import { sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";
import { loadToday } from "@/lib/review/today/loaders";
import { loadReminders } from "../loaders";
import { setReminders, stopReminders } from "../mutations";
import { outcomeOf } from "../outcome";
import { instantAt } from "../rules";
import { sendDueReminders } from "../run/mutations";
import { turnOffPhones, turnOnPhone } from "./mutations";
import { startPushService, type TestPhone } from "./testing/push-service";

// Read once by the process, so they are there before anything asks.
const keys = webPush.generateVAPIDKeys();
const service = await startPushService(keys.publicKey);
Object.assign(process.env, {
  PUSH_PUBLIC_KEY: keys.publicKey,
  PUSH_PRIVATE_KEY: keys.privateKey,
  PUSH_SUBJECT: "mailto:it@clinic.test",
  PUSH_SERVICES: service.origin,
});
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
const mailing = beforeTests(
  () => startMailing(database.url),
  ({ stop }) => stop(),
);
afterAll(() => service.close());

/** Of the patients that `sendPlanTo` makes. */
const ZONE = "Asia/Beirut";
const at = (date: IsoDate, time: string) => instantAt(date, time, ZONE);

type Reminded = SentPlan & { to: string };

/** A plan due every day, reminded at a time that has just come. */
async function remindedPlan({ byMail = true, email = anAddress() as string | null } = {}) {
  const plan = await sendPlanTo(clinic);
  await inClinic((tx) =>
    tx.execute(sql`update patients set email = ${email} from plans
      where plans.id = ${plan.link.planId} and patients.id = plans.patient_id`),
  );
  const set = { time: "18:30", again: false, nextMorning: false, byMail };
  const daysOfWeek = [weekdayOf(plan.today), weekdayOf(addDays(plan.today, 1))];
  await setReminders(plan.link, { ...set, daysOfWeek }, at(addDays(plan.today, -1), "09:00"));
  return { ...plan, to: email ?? "" };
}

const inClinic = <T>(act: (tx: Tx) => Promise<T>) =>
  transaction({ clinicId: clinic.clinicId }, act);

const post = (
  { token }: Pick<SentPlan, "token">,
  fields: Record<string, string> | [string, string][],
  headers: Record<string, string> = { "sec-fetch-site": "same-origin" },
) =>
  postPhone(
    new Request(`http://localhost/p/${token}/reminders/phone`, {
      method: "POST",
      headers,
      body: new URLSearchParams(fields),
    }),
    { params: Promise.resolve({ token }) },
  );

async function turnOn(plan: SentPlan, phone = service.addPhone()): Promise<TestPhone> {
  const { endpoint, p256dh, auth } = phone;
  const answer = await post(plan, { do: "on", endpoint, p256dh, auth });
  expect(answer.headers.get("location")).toContain("done=phone-on");
  return phone;
}

const phonesOf = ({ link }: SentPlan) =>
  inClinic((tx) =>
    tx
      .select({
        id: pushSubscriptions.id,
        endpoint: pushSubscriptions.endpoint,
        endReason: pushSubscriptions.endReason,
      })
      .from(pushSubscriptions)
      .where(eq(pushSubscriptions.planId, link.planId))
      .orderBy(asc(pushSubscriptions.createdAt)),
  );
const auditOf = (action: string, planId: string) =>
  inClinic((tx) =>
    tx
      .select({ kind: auditEvents.actorKind, details: auditEvents.details })
      .from(auditEvents)
      .where(and(eq(auditEvents.action, action), sql`${auditEvents.details}->>'plan' = ${planId}`)),
  );
const mailsOf = ({ link }: SentPlan) =>
  inClinic((tx) =>
    tx
      .select({ kind: mails.kind, state: mails.state })
      .from(mails)
      .where(eq(mails.planId, link.planId)),
  );
const shownTo = async ({ link }: SentPlan) => {
  const { runs, ...rest } = await loadReminders(clinic.actor, link.planId);
  return { ...rest, runs: runs.map(outcomeOf) };
};
const pageOf = async ({ token }: SentPlan) => {
  const request = new Request(`http://localhost/p/${token}/reminders`);
  return (await getPage(request, { params: Promise.resolve({ token }) })).text();
};

/** The reminder of today, decided on at its time and handed to whoever takes it. */
async function remind(plan: Reminded, time = "18:30") {
  await sendDueReminders(at(plan.today, time));
  await mailing.work();
}

/** The queue waits longer after each try; here the next one, the last of all, comes at once. */
async function tryForTheLastTime() {
  const queue = postgres(database.url, { max: 1 });
  await queue`update graphile_worker._private_jobs
    set run_at = now(), attempts = max_attempts - 1 where last_error is not null`;
  await queue.end();
  await mailing.work();
}

describe("a phone", () => {
  it("is offered once reminders are set, with our key and without its address", async () => {
    const fresh = await sendPlanTo(clinic);
    expect(await pageOf(fresh)).not.toContain("<phone-reminders");
    const plan = await remindedPlan();
    expect(await pageOf(plan)).toContain(`data-key="${keys.publicKey}" data-phones=""`);
    const { endpoint } = await turnOn(plan);
    const page = await pageOf(plan);
    expect(page).toMatch(/data-phones="[0-9a-f]{16}"/);
    expect(page).not.toContain(endpoint);
    expect(page).toContain("One phone or computer gets your reminders.");
  });

  it("is turned on once, noted, and shown to staff", async () => {
    const plan = await remindedPlan();
    const phone = await turnOn(plan);
    await turnOn(plan, phone);
    expect(await phonesOf(plan)).toMatchObject([{ endpoint: phone.endpoint, endReason: null }]);
    expect(await auditOf("phone.turned-on", plan.link.planId)).toMatchObject([{ kind: "patient" }]);
    expect(await shownTo(plan)).toMatchObject({ phones: 1, phonesEnd: null });
  });

  it("keeps the link of a reminder's mail working as long as any", async () => {
    const plan = await remindedPlan();
    await remind(plan);
    const [mail] = await mailing.mailsTo(plan.to);
    const token = /\/p\/(\S+)/.exec(mail!.text)![1]!;
    const link = (await resolveLink(token))!;
    const daysLeft = async () => {
      const [row] = await inClinic((tx) =>
        tx.select().from(planLinks).where(eq(planLinks.id, link.linkId)),
      );
      return Math.round((row!.expiresAt.getTime() - row!.createdAt.getTime()) / 86_400_000);
    };
    expect(await daysLeft()).toBe(7);
    await turnOn({ ...plan, token, link });
    expect(await daysLeft()).toBe(180);
    expect(await auditOf("link.prolonged", plan.link.planId)).toHaveLength(1);
  });

  it("is not stored when it is not whole, from elsewhere, or no push service's", async () => {
    const plan = await remindedPlan();
    const { endpoint, p256dh, auth } = service.addPhone();
    for (const wrong of [
      { endpoint: "https://127.0.0.1/x" },
      { endpoint: "http://169.254.169.254/latest/meta-data" },
      { endpoint: "https://example.org/push" },
      { p256dh: "x" },
      { auth: "" },
    ]) {
      const answer = await post(plan, { do: "on", endpoint, p256dh, auth, ...wrong });
      expect(answer.headers.get("location")).toContain("done=phone-failed");
    }
    const whole = { do: "on", endpoint, p256dh, auth };
    const foreign = await post(plan, whole, { "sec-fetch-site": "cross-site" });
    expect(foreign.status).toBe(403);
    expect((await post(plan, { ...whole, more: "x".repeat(70_000) })).status).toBe(413);
    expect((await post({ token: `${plan.token}x` }, whole)).status).toBe(404);
    expect(await phonesOf(plan)).toEqual([]);
  });

  it("is not taken while no reminders are wanted, beyond ten, or once the plan is over", async () => {
    const plan = await remindedPlan();
    const put = async (phone = service.addPhone()) =>
      turnOnPhone(plan.link, phone, null, new Date());
    for (let count = 0; count < 10; count += 1) await put();
    expect(await put()).toMatchObject({ reason: "TOO_MANY" });
    await stopReminders(plan.link, new Date());
    expect(await put()).toMatchObject({ reason: "NOT_SET" });
    await inClinic((tx) =>
      tx
        .update(plans)
        .set({ state: "completed", closedOn: plan.today, exitReason: "improved" })
        .where(eq(plans.id, plan.link.planId)),
    );
    expect(await put()).toMatchObject({ reason: "PLAN_CLOSED" });
  });

  it("that its browser reaches in another way takes the place of the old one", async () => {
    const plan = await remindedPlan();
    const old = await turnOn(plan);
    const { endpoint, p256dh, auth } = service.addPhone();
    await post(plan, { do: "on", endpoint, p256dh, auth, instead: old.endpoint });
    expect(await phonesOf(plan)).toMatchObject([
      { endpoint: old.endpoint, endReason: "replaced" },
      { endpoint, endReason: null },
    ]);
  });

  it("is turned off alone or with all others, and never one of another plan", async () => {
    const plan = await remindedPlan();
    const another = await remindedPlan();
    const [mine, second, theirs] = [await turnOn(plan), await turnOn(plan), await turnOn(another)];
    const off = await post(plan, [
      ["do", "off"],
      ["endpoint", mine.endpoint],
      ["endpoint", theirs.endpoint],
    ]);
    expect(off.headers.get("location")).toContain("done=phone-off");
    expect(await phonesOf(plan)).toMatchObject([{ endReason: "turned-off" }, { endReason: null }]);
    expect(await phonesOf(another)).toMatchObject([{ endReason: null }]);
    await post(plan, { do: "all-off" });
    expect(await phonesOf(plan)).toMatchObject([{}, { endReason: "turned-off" }]);
    expect(await auditOf("phone.ended", plan.link.planId)).toMatchObject([
      { kind: "patient", details: { reason: "turned-off" } },
      { kind: "patient" },
    ]);
    await turnOn(plan, second);
    expect((await phonesOf(plan)).filter(({ endReason }) => endReason === null)).toHaveLength(1);
  });
});

describe("a reminder on a phone", () => {
  it("says that it is time, by which clinic, and nothing else; a mail goes too", async () => {
    const plan = await remindedPlan();
    const phone = await turnOn(plan);
    await remind(plan);
    expect(phone.received).toMatchObject([
      {
        payload: {
          title: "Time for your exercises",
          body: "A reminder from Riverside Physiotherapy",
          language: "en",
          direction: "ltr",
          path: "",
        },
        headers: { topic: "reminder", urgency: "high", "content-encoding": "aes128gcm" },
      },
    ]);
    expect(JSON.stringify(phone.received[0]!.payload)).not.toMatch(/noor|haddad|lumbar|back|pain/i);
    expect(await mailsOf(plan)).toMatchObject([{ kind: "reminder", state: "sent" }]);
    const { runs } = await shownTo(plan);
    expect(runs).toEqual([{ word: "Sent", tone: "accent", note: "By mail and on the phone." }]);
  });

  it("is kept by the push service for three hours at the most", async () => {
    const plan = await remindedPlan();
    const phone = await turnOn(plan);
    const now = new Date();
    const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: ZONE }).format(
      now,
    );
    const set = { time, again: false, nextMorning: false, byMail: false };
    const daysOfWeek = [weekdayOf(todayIn(ZONE, now))];
    await setReminders(plan.link, { ...set, daysOfWeek }, new Date(now.getTime() - 86_400_000));
    await sendDueReminders(now);
    await mailing.work();
    const seconds = Number(phone.received[0]!.headers.ttl);
    expect(seconds).toBeGreaterThanOrEqual(0);
    expect(seconds).toBeLessThanOrEqual(3 * 3600);
  });

  it("asks the next morning at its own address", async () => {
    const plan = await remindedPlan();
    const phone = await turnOn(plan);
    const { clinicId, planId } = plan.link;
    const before = addDays(plan.today, -1);
    const set = { daysOfWeek: [], time: "18:30", again: false, nextMorning: true, byMail: false };
    await setReminders(plan.link, set, at(before, "09:00"));
    await inClinic(async (tx) => {
      const id = randomUUID();
      const counts = { itemsDone: 3, itemsTotal: 3, contentHash: id };
      const { revisionId } = plan;
      const createdAt = at(before, "17:00");
      await tx
        .insert(practiceSessions)
        .values({ clinicId, id, planId, revisionId, practisedOn: before, createdAt, ...counts });
      await tx
        .insert(painScores)
        .values({ clinicId, planId, sessionId: id, moment: "after", score: 5 });
    });
    await remind(plan, "08:00");
    expect(phone.received).toMatchObject([
      {
        payload: { title: "A short question from Riverside Physiotherapy", path: "/next-morning" },
      },
    ]);
  });

  it("is in the patient's language", async () => {
    const plan = await remindedPlan({ byMail: false });
    const phone = await turnOn(plan);
    await inClinic((tx) =>
      tx.execute(sql`update patients set language = 'ar' from plans
        where plans.id = ${plan.link.planId} and patients.id = plans.patient_id`),
    );
    await remind(plan);
    expect(phone.received[0]!.payload).toMatchObject({
      title: "حان وقت تمارينك",
      language: "ar",
      direction: "rtl",
    });
  });

  it("goes to each phone once, whoever runs and however often, and to no mailbox if none is wanted", async () => {
    const plan = await remindedPlan({ byMail: false });
    const phones = [await turnOn(plan), await turnOn(plan)];
    const now = at(plan.today, "18:30");
    await Promise.all([sendDueReminders(now), sendDueReminders(now), sendDueReminders(now)]);
    await Promise.all([mailing.work(), mailing.work()]);
    await remind(plan, "18:35");
    expect(phones.map(({ received }) => received.length)).toEqual([1, 1]);
    expect(await mailsOf(plan)).toEqual([]);
    expect((await shownTo(plan)).runs).toMatchObject([{ word: "Sent", note: "On the phone." }]);
  });

  it("goes without a mail address", async () => {
    const plan = await remindedPlan({ email: null });
    const phone = await turnOn(plan);
    await remind(plan);
    expect(phone.received).toHaveLength(1);
  });

  it.each([404, 410])("that answers %i is ended, and a mail goes at once", async (answer) => {
    const plan = await remindedPlan({ byMail: false });
    const phone = await turnOn(plan);
    phone.answer = answer;
    await remind(plan);
    await mailing.work();
    expect(await phonesOf(plan)).toMatchObject([{ endReason: "gone" }]);
    expect(await auditOf("phone.ended", plan.link.planId)).toMatchObject([
      { kind: "system", details: { reason: "gone" } },
    ]);
    expect(await mailsOf(plan)).toMatchObject([{ kind: "reminder", state: "sent" }]);
    expect(await mailing.mailsTo(plan.to)).toHaveLength(1);
    const first = await shownTo(plan);
    expect(first).toMatchObject({ phones: 0, phonesEnd: "gone" });
    expect(first.runs).toMatchObject([
      {
        word: "Sent",
        tone: "caution",
        note: expect.stringMatching(/^By mail instead\. The phone/),
      },
    ]);

    await sendDueReminders(at(addDays(plan.today, 1), "18:30"));
    await mailing.work();
    expect(await mailing.mailsTo(plan.to)).toHaveLength(2);
    expect((await shownTo(plan)).runs[0]).toMatchObject({ note: "By mail instead." });
  });

  it.each([500, 0])("whose service fails (%i) is tried again, and then mailed", async (answer) => {
    const plan = await remindedPlan({ byMail: false });
    const phone = await turnOn(plan);
    phone.answer = answer;
    await remind(plan);
    expect((await shownTo(plan)).runs).toMatchObject([
      {
        word: "Queued",
        note: expect.stringMatching(/push service .+ It is tried again by itself/),
      },
    ]);
    expect(await mailsOf(plan)).toEqual([]);
    await tryForTheLastTime();
    await mailing.work();
    expect(await phonesOf(plan)).toMatchObject([{ endReason: null }]);
    expect(await mailsOf(plan)).toMatchObject([{ state: "sent" }]);
  });

  it("that is tried again arrives", async () => {
    const plan = await remindedPlan({ byMail: false });
    const phone = await turnOn(plan);
    phone.answer = 503;
    await remind(plan);
    phone.answer = 201;
    await tryForTheLastTime();
    expect(phone.received).toHaveLength(1);
    expect((await shownTo(plan)).runs).toMatchObject([{ word: "Sent", note: "On the phone." }]);
  });

  it("that reached nobody and cannot be mailed stands on Today", async () => {
    const plan = await remindedPlan({ email: null });
    const phone = await turnOn(plan);
    phone.answer = 410;
    await remind(plan);
    expect((await shownTo(plan)).runs).toMatchObject([{ word: "Failed", tone: "stop" }]);
    const { matters } = await loadToday(clinic.actor, "all");
    expect(matters.filter(({ planId }) => planId === plan.link.planId)).toMatchObject([
      { facts: [{ sentence: expect.stringMatching(/reached no phone: The phone takes no more/) }] },
    ]);
    const theirs = await loadToday(other.actor, "all");
    expect(theirs.matters).toEqual([]);
  });

  it("does not come once its link is revoked, also when it was on its way", async () => {
    const plan = await remindedPlan({ byMail: false });
    const phone = await turnOn(plan);
    await sendDueReminders(at(plan.today, "18:30"));
    await revokeLink(clinic.actor, plan.link.linkId);
    await mailing.work();
    await mailing.work();
    expect(phone.received).toEqual([]);
    expect(await shownTo(plan)).toMatchObject({ phones: 0, phonesEnd: "link" });
    expect(await mailsOf(plan)).toMatchObject([{ state: "sent" }]);
    expect(await copyLink(clinic.actor, plan.link.planId)).toMatchObject({ ok: true });
  });

  it("is quiet once the patient stopped it, or the plan has ended, also on its way", async () => {
    const stopped = await remindedPlan();
    const ended = await remindedPlan({ byMail: false });
    const phones = [await turnOn(stopped), await turnOn(ended)];
    await sendDueReminders(at(stopped.today, "18:30"));
    await stopReminders(stopped.link, new Date());
    await inClinic((tx) =>
      tx
        .update(plans)
        .set({ state: "stopped", closedOn: ended.today, exitReason: "other" })
        .where(eq(plans.id, ended.link.planId)),
    );
    await mailing.work();
    expect(phones.flatMap(({ received }) => received)).toEqual([]);
    for (const plan of [stopped, ended])
      expect((await shownTo(plan)).runs).toMatchObject([{ word: "Left out" }]);
  });
});

it("another clinic turns no phone on or off, and sees none", async () => {
  const plan = await remindedPlan();
  const phone = await turnOn(plan);
  const theirs = { ...plan.link, clinicId: other.clinicId };
  expect(await turnOnPhone(theirs, service.addPhone(), null, new Date())).toMatchObject({
    ok: false,
  });
  await turnOffPhones(theirs, "all", new Date());
  await turnOffPhones(theirs, [phone.endpoint], new Date());
  expect(await phonesOf(plan)).toMatchObject([{ endReason: null }]);
  const rows = await transaction({ clinicId: other.clinicId }, (tx) =>
    tx.select().from(pushSubscriptions),
  );
  expect(rows).toEqual([]);
  await expect(loadReminders(other.actor, plan.link.planId)).rejects.toThrow(NotFoundError);
});
