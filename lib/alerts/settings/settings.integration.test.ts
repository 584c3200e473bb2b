import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { transaction } from "@/db/client";
import { alertDigests } from "@/db/schema/alert-digests";
import { alerts } from "@/db/schema/alerts";
import { auditEvents } from "@/db/schema/audit";
import { memberships } from "@/db/schema/staff";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { queueDueDigests, setDigest } from "@/lib/alerts/digest/mutations";
import { actOnAlerts } from "@/lib/alerts/acts/mutations";
import { ConflictError } from "@/lib/errors";
import { type MailingClinic, mailingClinic, startMailing } from "@/lib/jobs/testing/mailing-clinic";
import { readPlanReview } from "@/lib/review/data";
import { recordPractice } from "@/lib/practice/mutations";
import { reportOf } from "@/lib/practice/testing/report";
import { sendPlanTo } from "@/lib/practice/testing/sent-plan";
import { getAlertSettings } from "./data";
import { saveAlertSettings } from "./mutations";
import { ALERT_PRESETS } from "./rules";
import { type AlertSettings, alertSettingsSchema } from "./schema";

const database = connectedDatabase();
const mailing = beforeTests(
  () => startMailing(database.url),
  ({ stop }) => stop(),
);
const aClinic = () => mailingClinic(database.url, "Riverside Physiotherapy");

const cautious = (change: Partial<AlertSettings> = {}): AlertSettings =>
  alertSettingsSchema.parse({
    version: 0,
    ...ALERT_PRESETS.cautious,
    recentDays: 7,
    on: {
      "high-pain": true,
      "pain-rise": true,
      "next-morning-rise": true,
      "stop-band-run": true,
      quiet: true,
      lost: true,
    },
    digestTime: "00:00",
    ...change,
  });

async function practised(clinic: MailingClinic, scores: { painBefore: number; painAfter: number }) {
  const plan = await sendPlanTo(clinic);
  const answer = await recordPractice(plan.link, reportOf(plan, scores), new Date());
  if (!answer.ok) throw new Error(answer.reason);
  return plan;
}

const alertsIn = ({ clinicId }: MailingClinic) =>
  transaction({ clinicId }, (tx) => tx.select().from(alerts).where(eq(alerts.clinicId, clinicId)));

it("a clinic's rules hold for it alone, from the next count on; the worker counts all its plans", async () => {
  const [here, there] = [await aClinic(), await aClinic()];
  const plan = await practised(here, { painBefore: 6, painAfter: 6 });
  await practised(there, { painBefore: 6, painAfter: 6 });
  expect(await alertsIn(here)).toEqual([]);
  expect(await saveAlertSettings(here.actor, cautious())).toEqual({
    ok: true,
    value: { version: 1 },
  });
  await mailing.work();
  expect(await alertsIn(here)).toMatchObject([{ rule: "high-pain", threshold: 6 }]);
  expect(await alertsIn(there)).toEqual([]);
  const review = await readPlanReview(here.clinicId, plan.link.planId, new Date());
  expect(review!.summary.flags).toMatchObject([{ rule: "high-pain", threshold: 6 }]);
  expect((await getAlertSettings(there.clinicId)).version).toBe(0);
});

it("a rule that is off raises nothing; a danger sign cannot be switched off", async () => {
  const clinic = await aClinic();
  const on = { ...cautious().on, "high-pain": false, "pain-rise": false };
  await saveAlertSettings(clinic.actor, cautious({ on }));
  await practised(clinic, { painBefore: 6, painAfter: 9 });
  expect(await alertsIn(clinic)).toEqual([]);
  const plan = await sendPlanTo(clinic);
  await recordPractice(plan.link, reportOf(plan, { redFlag: true }), new Date());
  expect(await alertsIn(clinic)).toMatchObject([{ rule: "red-flag" }]);
});

it("of two who save at once the second is refused; the audit names the fields, not their values", async () => {
  const { actor, clinicId } = await aClinic();
  const saved = await Promise.allSettled([
    saveAlertSettings(actor, cautious()),
    saveAlertSettings(actor, cautious({ highPain: 5 })),
  ]);
  expect(saved.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(saveAlertSettings(actor, cautious())).rejects.toThrow(ConflictError);
  const { rules } = await getAlertSettings(clinicId);
  const { recentDays: _, ...thresholds } = rules.thresholds;
  await saveAlertSettings(actor, cautious({ ...thresholds, version: 1, lostDays: 30 }));
  const rows = await transaction({ clinicId }, (tx) =>
    tx
      .select({ details: auditEvents.details })
      .from(auditEvents)
      .where(
        and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.action, "alert-rules.changed")),
      ),
  );
  expect(rows).toHaveLength(2);
  expect(rows).toContainEqual({ details: { fields: ["lostDays"] } });
});

it("a digest goes once a day to who wants it, only for what is new, without a name or a complaint", async () => {
  const clinic = await aClinic();
  const { actor, clinicId } = clinic;
  await saveAlertSettings(actor, cautious());
  await practised(clinic, { painBefore: 8, painAfter: 8 });
  await practised(clinic, { painBefore: 9, painAfter: 9 });
  const now = new Date();
  await Promise.all([queueDueDigests(now), queueDueDigests(now)]);
  await mailing.work();
  const [mail, ...more] = await mailing.mailsTo(actor.email);
  expect(more).toEqual([]);
  expect(mail!.subject).toBe("2 new alerts at Riverside Physiotherapy");
  expect(mail!.text).toContain("/alerts?show=mine");
  expect(`${mail!.subject} ${mail!.text}`).not.toMatch(/Noor|Haddad|pain|score|Lumbar/i);

  const day = 86_400_000;
  await queueDueDigests(new Date(now.getTime() + day));
  await mailing.work();
  expect(await mailing.mailsTo(actor.email)).toHaveLength(1);
  const decided = await transaction({ clinicId }, (tx) =>
    tx.select().from(alertDigests).where(eq(alertDigests.clinicId, clinicId)),
  );
  expect(decided.map(({ newAlerts, waiting }) => [newAlerts, waiting]).toSorted()).toEqual([
    [0, 2],
    [2, 2],
  ]);
});

it("nobody is mailed who turned it off, or of what somebody has acknowledged", async () => {
  const clinic = await aClinic();
  const { actor, clinicId } = clinic;
  await saveAlertSettings(actor, cautious());
  await practised(clinic, { painBefore: 8, painAfter: 8 });
  await setDigest(actor, "off");
  await setDigest(actor, "off");
  expect(await queueDueDigests(new Date())).toBe(0);
  await setDigest(actor, "daily");
  const [alert] = await alertsIn(clinic);
  await actOnAlerts(actor, {
    alerts: [{ id: alert!.id, version: 1 }],
    act: { kind: "acknowledge" },
  });
  expect(await queueDueDigests(new Date())).toBe(0);
  const [member] = await transaction({ clinicId }, (tx) =>
    tx.select().from(memberships).where(eq(memberships.clinicId, clinicId)),
  );
  expect(member!.alertDigest).toBe("daily");
  const audits = await transaction({ clinicId }, (tx) =>
    tx
      .select({ details: auditEvents.details })
      .from(auditEvents)
      .where(
        and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.action, "alert-digest.changed")),
      ),
  );
  expect(audits.map(({ details }) => details)).toEqual([{ choice: "off" }, { choice: "daily" }]);
});
