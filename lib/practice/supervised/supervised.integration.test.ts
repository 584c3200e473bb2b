import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { alerts } from "@/db/schema/alerts";
import { auditEvents } from "@/db/schema/audit";
import { plans } from "@/db/schema/plans";
import { planSummaries } from "@/db/schema/practice";
import { addMember } from "@/db/seed/clinic";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { differencesOf } from "@/lib/adherence/verify/data";
import type { Actor } from "@/lib/auth/session";
import { addDays, type IsoDate } from "@/lib/dates";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { loadNotedDocument, loadNotedList } from "@/lib/plan-document/data";
import { listPractice, listWithdrawn } from "../data";
import { recordPractice } from "../mutations";
import { putBack, takeBack } from "../noted/mutations";
import { reportOf } from "../testing/report";
import { sendPlanTo, type SentPlan } from "../testing/sent-plan";
import { readSupervisedForm } from "./data";
import { logSupervised, removeSupervised } from "./mutations";
import { type SupervisedReport, supervisedSchema } from "./schema";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
const trainer = beforeTests(async (): Promise<Actor> => {
  const member = {
    name: "Kim Berg",
    email: `${randomUUID()}@clinic.test`,
    role: "trainer",
  } as const;
  const userId = await addMember(clinic.clinicId, { ...member, password: "long enough to pass" });
  return { ...clinic.actor, ...member, userId };
});

const supervised = (plan: SentPlan, change: Partial<SupervisedReport> = {}): SupervisedReport => {
  const { id, revisionId, practisedOn, items, painBefore, painAfter, effort } = reportOf(plan);
  const note = "Needs a firmer mat.";
  return {
    id,
    planId: plan.link.planId,
    revisionId,
    practisedOn,
    items,
    painBefore,
    painAfter,
    effort,
    note,
    ...change,
  };
};

const reading = <T>(read: Parameters<typeof transaction<T>>[1]) =>
  transaction({ clinicId: clinic.clinicId }, read);
const counted = ({ link }: SentPlan) =>
  reading((tx) => listPractice(tx, clinic.clinicId, link.planId));
const summaryOf = ({ link }: SentPlan) =>
  reading(async (tx) => {
    const [row] = await tx
      .select()
      .from(planSummaries)
      .where(
        and(eq(planSummaries.clinicId, clinic.clinicId), eq(planSummaries.planId, link.planId)),
      );
    return row;
  });
const auditOf = (sessionId: string) =>
  reading(async (tx) => {
    const rows = await tx
      .select({ action: auditEvents.action, by: auditEvents.actorId })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinic.clinicId), eq(auditEvents.subjectId, sessionId)))
      .orderBy(asc(auditEvents.sequence));
    return rows.map(({ action, by }) => `${action} by ${by}`);
  });

/** Between what is kept of a plan and what its logs say. */
async function differences({ link }: SentPlan) {
  const found: unknown[] = [];
  for await (const difference of differencesOf(clinic.clinicId))
    if (difference.planId === link.planId) found.push(difference);
  return found;
}

describe("a session that staff practised with the patient", () => {
  it("counts as practice at once, says with whom, and is in the audit log", async () => {
    const plan = await sendPlanTo(clinic);
    const report = supervised(plan);
    expect(await logSupervised(trainer, report)).toEqual({
      ok: true,
      value: { sessionId: report.id },
    });
    expect(await counted(plan)).toMatchObject([
      {
        id: report.id,
        itemsDone: 3,
        comment: null,
        redFlag: null,
        supervisedBy: { userId: trainer.userId, name: "Kim Berg" },
        staffNote: "Needs a firmer mat.",
        pain: { before: 2, after: 3 },
      },
    ]);
    expect(await summaryOf(plan)).toMatchObject({
      done: 1,
      latestPain: 3,
      lastPracticeOn: plan.today,
    });
    expect(await auditOf(report.id)).toEqual([`practice.supervised by ${trainer.userId}`]);
    expect(await differences(plan)).toEqual([]);
  });

  it("sent twice, also at once, is stored once; other answers under its id are refused", async () => {
    const plan = await sendPlanTo(clinic);
    const report = supervised(plan);
    const both = await Promise.all([
      logSupervised(trainer, report),
      logSupervised(trainer, report),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await counted(plan)).toHaveLength(1);
    expect(await logSupervised(trainer, { ...report, note: "Other." })).toMatchObject({
      reason: "SESSION_DIFFERS",
    });
  });

  it("raises the clinic's alerts as the patient's own would", async () => {
    const plan = await sendPlanTo(clinic);
    await logSupervised(trainer, supervised(plan, { painAfter: 9 }));
    const raised = await reading((tx) =>
      tx
        .select({ rule: alerts.rule })
        .from(alerts)
        .where(and(eq(alerts.clinicId, clinic.clinicId), eq(alerts.planId, plan.link.planId))),
    );
    expect(raised.map(({ rule }) => rule)).toContain("high-pain");
  });

  it("is for one of the last seven days, for that day's exercises, and a plan that runs", async () => {
    const plan = await sendPlanTo(clinic);
    const on = (practisedOn: IsoDate) => logSupervised(trainer, supervised(plan, { practisedOn }));
    expect(await on(addDays(plan.today, -7))).toMatchObject({ ok: true });
    expect(await on(addDays(plan.today, -8))).toMatchObject({
      reason: "DAY_OUT_OF_RANGE",
      fields: { practisedOn: expect.any(String) },
    });
    expect(await on(addDays(plan.today, 1))).toMatchObject({ reason: "DAY_OUT_OF_RANGE" });
    const [first] = supervised(plan).items;
    expect(await logSupervised(trainer, supervised(plan, { items: [first!] }))).toMatchObject({
      reason: "STALE_FORM",
    });
    await reading((tx) =>
      tx
        .update(plans)
        .set({ state: "completed", closedOn: plan.today, exitReason: "improved" })
        .where(and(eq(plans.clinicId, clinic.clinicId), eq(plans.id, plan.link.planId))),
    );
    expect(await on(plan.today)).toMatchObject({ reason: "PLAN_CLOSED" });
  });

  it("of another clinic's plan is refused", async () => {
    const plan = await sendPlanTo(other);
    await expect(logSupervised(trainer, supervised(plan))).rejects.toThrow("No such plan");
    expect(
      await readSupervisedForm(clinic.clinicId, plan.link.planId, null, new Date()),
    ).toBeNull();
  });

  it("with nothing done is none", () => {
    const id = randomUUID();
    const items = [{ planItemId: id, setsDone: 0, skipReason: "pain" as const }];
    const given = { id, planId: id, revisionId: id, practisedOn: "2026-11-22", items, note: "" };
    const parsed = supervisedSchema.safeParse({
      ...given,
      painBefore: null,
      painAfter: null,
      effort: null,
    });
    expect(parsed.error?.issues[0]?.message).toBe(
      "Say what was done: at least one set of one exercise.",
    );
  });
});

describe("the patient of such a session", () => {
  it("reads it among what was noted, and can neither take it back nor change it", async () => {
    const plan = await sendPlanTo(clinic);
    const { id } = supervised(plan);
    await logSupervised(trainer, supervised(plan, { id }));
    const list = await loadNotedList(plan.link, new Date());
    expect(list?.sessions.map((session) => session.id)).toEqual([id]);
    expect(await loadNotedDocument(plan.link, id, new Date())).toBeNull();
    expect(await takeBack(plan.link, id, new Date())).toMatchObject({ reason: "NOT_NOTED" });
    expect(
      await recordPractice(plan.link, reportOf(plan, { corrects: id }), new Date()),
    ).toMatchObject({ reason: "NOT_NOTED" });
    expect(await counted(plan)).toHaveLength(1);
  });
});

describe("a supervised session removed", () => {
  it("counts nowhere, is kept, and removed twice is removed", async () => {
    const plan = await sendPlanTo(clinic);
    const { id } = supervised(plan);
    await logSupervised(trainer, supervised(plan, { id }));
    expect(await removeSupervised(trainer, id)).toMatchObject({ ok: true });
    expect(await removeSupervised(trainer, id)).toMatchObject({ ok: true });
    expect(await counted(plan)).toEqual([]);
    expect(
      await reading((tx) => listWithdrawn(tx, clinic.clinicId, plan.link.planId)),
    ).toHaveLength(1);
    expect(await summaryOf(plan)).toMatchObject({ done: 0, lastPracticeOn: null });
    expect(await auditOf(id)).toEqual([
      `practice.supervised by ${trainer.userId}`,
      `practice.supervised-removed by ${trainer.userId}`,
    ]);
    expect((await loadNotedList(plan.link, new Date()))?.sessions).toEqual([]);
    expect(await putBack(plan.link, id, new Date())).toMatchObject({ reason: "NOT_NOTED" });
    expect(await differences(plan)).toEqual([]);
  });

  it("is its supervisor's or a therapist's to remove, and no other clinic's", async () => {
    const plan = await sendPlanTo(clinic);
    const { id } = supervised(plan);
    await logSupervised(trainer, supervised(plan, { id }));
    const colleague = { ...trainer, userId: randomUUID() };
    expect(await removeSupervised(colleague, id)).toMatchObject({ reason: "NOT_YOURS" });
    await expect(removeSupervised(other.actor, id)).rejects.toThrow("No such session");
    expect(await removeSupervised(clinic.actor, id)).toMatchObject({ ok: true });
  });

  it("that the patient noted is none of these", async () => {
    const plan = await sendPlanTo(clinic);
    const own = reportOf(plan);
    await recordPractice(plan.link, own, new Date());
    await expect(removeSupervised(clinic.actor, own.id)).rejects.toThrow("No such session");
  });
});

it("the form lists the exercises of the revision in force on the day, and what is noted already", async () => {
  const plan = await sendPlanTo(clinic);
  await logSupervised(trainer, supervised(plan));
  const form = await readSupervisedForm(clinic.clinicId, plan.link.planId, null, new Date());
  expect(form).toMatchObject({
    patientName: "Noor Haddad",
    day: plan.today,
    revisionId: plan.revisionId,
    notedBefore: 1,
  });
  expect(form?.days).toHaveLength(8);
  expect(form?.items.map(({ planItemId, sets }) => ({ id: planItemId, sets }))).toEqual(plan.items);
});
