import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { alerts } from "@/db/schema/alerts";
import { auditEvents } from "@/db/schema/audit";
import { addMember } from "@/db/seed/clinic";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { recountClinic, refreshDueSummaries, refreshPlanSummary } from "@/lib/adherence/mutations";
import { readInbox } from "@/lib/alerts/inbox/data";
import type { InboxState } from "@/lib/alerts/inbox/schema";
import type { Actor } from "@/lib/auth/session";
import { addDays, todayIn } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { recordPractice } from "@/lib/practice/mutations";
import { putBack, takeBack } from "@/lib/practice/noted/mutations";
import { reportOf } from "@/lib/practice/testing/report";
import { sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";
import { actOnAlerts, undoAlertActs } from "./acts/mutations";
import type { AlertAct } from "./acts/schema";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
const people = beforeTests(async () => {
  const member = async (role: Actor["role"], name: string): Promise<Actor> => {
    const email = `${randomUUID()}@clinic.test`;
    const password = "long enough to pass";
    const userId = await addMember(clinic.clinicId, { name, role, email, password });
    return { ...clinic.actor, userId, role, name, email };
  };
  return {
    trainer: await member("trainer", "Tom Reyes"),
    second: await member("therapist", "Bea Ott"),
  };
});

const open: InboxState = { view: "open", rule: null, assigned: null, after: null };

async function record(plan: SentPlan, change: Partial<ReturnType<typeof reportOf>> = {}) {
  const sent = reportOf(plan, change);
  const answer = await recordPractice(plan.link, sent, new Date());
  if (!answer.ok) throw new Error(answer.reason);
  return sent.id;
}

/** A plan's alerts but those of silence, which a session taken back leaves behind. */
async function alertsOf({ link: { clinicId, planId } }: SentPlan) {
  const rows = await transaction({ clinicId }, (tx) =>
    tx
      .select()
      .from(alerts)
      .where(and(eq(alerts.clinicId, clinicId), eq(alerts.planId, planId)))
      .orderBy(asc(alerts.raisedAt), asc(alerts.rule)),
  );
  return rows.filter(({ rule }) => rule !== "quiet" && rule !== "lost");
}

const refreshed = ({ link: { clinicId, planId } }: SentPlan) =>
  transaction({ clinicId }, (tx) => refreshPlanSummary(tx, clinicId, planId, new Date()));

async function auditsOf(id: string) {
  const { clinicId } = clinic;
  const rows = await transaction({ clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, by: auditEvents.actorId, details: auditEvents.details })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, id)))
      .orderBy(asc(auditEvents.sequence)),
  );
  return rows;
}

const act = (who: Actor, id: string, version: number, what: AlertAct) =>
  actOnAlerts(who, { alerts: [{ id, version }], act: what });

describe("raising", () => {
  it("states rule, values, threshold, day and session, in the transaction of the submission", async () => {
    const plan = await sendPlanTo(clinic);
    const took: number[] = [];
    for (let i = 0; i < 5; i++) {
      const fresh = await sendPlanTo(clinic);
      await record(fresh, { painBefore: 2, painAfter: 8 });
      const [first] = await alertsOf(fresh);
      took.push(first!.raisedAt.getTime() - first!.reportedAt!.getTime());
    }
    const id = await record(plan, { painBefore: 7, painAfter: 8 });
    const [alert, ...more] = await alertsOf(plan);
    expect(more).toEqual([]);
    expect(alert).toMatchObject({
      rule: "high-pain",
      event: id,
      sessionId: id,
      happenedOn: plan.today,
      values: { before: 7, after: 8 },
      threshold: 7,
      state: "open",
    });
    expect(await auditsOf(alert!.id)).toMatchObject([{ action: "alert.raised", by: null }]);
    console.info(`submission to alert, same transaction: ${took.join(", ")} ms`);
    expect(Math.min(...took)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...took)).toBeLessThan(5_000);
  });

  it("happens once for an event, also when it is counted again and at the same time", async () => {
    const plan = await sendPlanTo(clinic);
    await record(plan, { painBefore: 8, painAfter: 8 });
    await Promise.all([refreshed(plan), refreshed(plan), refreshDueSummaries(new Date())]);
    expect(await alertsOf(plan)).toHaveLength(1);
    // Two counts at once of an event that neither has seen: the rows are taken away meanwhile.
    const { clinicId, planId } = plan.link;
    await transaction({ clinicId }, (tx) =>
      tx.delete(alerts).where(and(eq(alerts.clinicId, clinicId), eq(alerts.planId, planId))),
    );
    await Promise.all([refreshed(plan), refreshed(plan), recountClinic(clinicId, new Date())]);
    expect(await alertsOf(plan)).toHaveLength(1);
  });

  it("marks what the patient corrects as taken back, and lets it stand again", async () => {
    const plan = await sendPlanTo(clinic);
    const first = await record(plan, { painBefore: 8, painAfter: 8 });
    const second = await record(plan, { corrects: first });
    const [lower] = await alertsOf(plan);
    expect(lower).toMatchObject({ event: first, state: "open", version: 2 });
    expect(lower!.takenBackAt).not.toBeNull();
    const third = await record(plan, { corrects: second, painBefore: 9, painAfter: 8 });
    const [again, ...more] = await alertsOf(plan);
    expect(more).toEqual([]);
    expect(again).toMatchObject({
      event: first,
      sessionId: third,
      values: { before: 9, after: 8 },
      takenBackAt: null,
    });
    await takeBack(plan.link, third, new Date());
    expect((await alertsOf(plan))[0]!.takenBackAt).not.toBeNull();
    await putBack(plan.link, third, new Date());
    expect(await alertsOf(plan)).toMatchObject([{ takenBackAt: null }]);
  });

  it("leaves alone what a person resolved, whatever the patient corrects then", async () => {
    const plan = await sendPlanTo(clinic);
    const first = await record(plan, { painBefore: 8, painAfter: 8 });
    const [alert] = await alertsOf(plan);
    await act(clinic.actor, alert!.id, 1, { kind: "resolve", note: "Rang her: a bad night." });
    await record(plan, { corrects: first, painBefore: 10, painAfter: 8 });
    expect(await alertsOf(plan)).toMatchObject([{ state: "resolved", version: 2 }]);
  });

  it("calls a silent patient quiet on the day, and ends that by itself when they note something", async () => {
    const plan = await sendPlanTo(clinic);
    await refreshed(plan);
    const quiet = async () => {
      const { clinicId, planId } = plan.link;
      return transaction({ clinicId }, (tx) =>
        tx
          .select()
          .from(alerts)
          .where(and(eq(alerts.clinicId, clinicId), eq(alerts.planId, planId))),
      );
    };
    expect(await quiet()).toMatchObject([
      { rule: "quiet", event: "start", sessionId: null, reportedAt: null, values: { dueDays: 10 } },
    ]);
    const id = await record(plan);
    expect(await quiet()).toMatchObject([
      { state: "resolved", endReason: "came-back", actedBy: null },
    ]);
    await takeBack(plan.link, id, new Date());
    expect(await quiet()).toMatchObject([{ state: "open", endReason: null }]);
  });
});

describe("dealing with alerts", () => {
  async function raised() {
    const plan = await sendPlanTo(clinic);
    await record(plan, { painBefore: 8, painAfter: 8 });
    const [alert] = await alertsOf(plan);
    return { plan, id: alert!.id };
  }

  it("acknowledges, assigns, snoozes, notes and resolves, each audited without its words", async () => {
    const { plan, id } = await raised();
    const { actor } = clinic;
    const tomorrow = addDays(todayIn(actor.timeZone, new Date()), 1);
    const acts: AlertAct[] = [
      { kind: "acknowledge" },
      { kind: "assign", to: people.second.userId },
      { kind: "snooze", until: tomorrow },
      { kind: "note", note: "Ask about the night." },
      { kind: "resolve", note: "All well." },
    ];
    for (const [i, what] of acts.entries()) {
      const done = await act(actor, id, i + 1, what);
      expect(done).toMatchObject({
        ok: true,
        value: { done: [{ id, version: i + 2 }], refused: [] },
      });
    }
    expect(await alertsOf(plan)).toMatchObject([
      {
        state: "resolved",
        assignedTo: people.second.userId,
        actedBy: actor.userId,
        snoozedUntil: null,
      },
    ]);
    const audits = await auditsOf(id);
    expect(audits.map(({ action }) => action)).toEqual(
      ["raised", "acknowledged", "assigned", "snoozed", "noted", "resolved"].map(
        (a) => `alert.${a}`,
      ),
    );
    expect(JSON.stringify(audits)).not.toMatch(/night|well/);
  });

  it("refuses who comes second and says who was first; undoes only one's own last act", async () => {
    const { plan, id } = await raised();
    await act(people.second, id, 1, { kind: "resolve" });
    expect(await act(clinic.actor, id, 1, { kind: "acknowledge" })).toMatchObject({
      ok: false,
      reason: "CONFLICT",
      message: "Bea Ott resolved this meanwhile.",
    });
    const seen = { alerts: [{ id, version: 2 }] };
    expect(await undoAlertActs(clinic.actor, seen)).toMatchObject({
      ok: false,
      reason: "CONFLICT",
    });
    expect(await undoAlertActs(people.second, seen)).toMatchObject({ ok: true });
    expect(await alertsOf(plan)).toMatchObject([
      { state: "open", actedBy: null, actedAt: null, version: 3 },
    ]);
    expect((await auditsOf(id)).at(-1)).toMatchObject({ action: "alert.undone" });
  });

  it("does of two at once one, and in a bulk what it can", async () => {
    const [one, two] = [await raised(), await raised()];
    const both = await Promise.all([
      act(clinic.actor, one.id, 1, { kind: "acknowledge" }),
      act(people.second, one.id, 1, { kind: "resolve" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const bulk = await actOnAlerts(clinic.actor, {
      alerts: [one, two].map(({ id }) => ({ id, version: 1 })),
      act: { kind: "acknowledge" },
    });
    expect(bulk).toMatchObject({
      ok: true,
      value: { done: [{ id: two.id }], refused: [{ id: one.id }] },
    });
  });

  it("refuses another clinic, a day that is past and a colleague who is none", async () => {
    const { id, plan } = await raised();
    await expect(act(other.actor, id, 1, { kind: "resolve" })).rejects.toThrow(NotFoundError);
    await expect(undoAlertActs(other.actor, { alerts: [{ id, version: 1 }] })).rejects.toThrow(
      NotFoundError,
    );
    const past = addDays(plan.today, -1);
    expect(await act(clinic.actor, id, 1, { kind: "snooze", until: past })).toMatchObject({
      reason: "BAD_DAY",
    });
    const to = other.actor.userId;
    expect(await act(clinic.actor, id, 1, { kind: "assign", to })).toMatchObject({
      reason: "NO_MEMBER",
    });
    expect(await alertsOf(plan)).toMatchObject([{ state: "open", version: 1 }]);
  });

  it("lets a trainer act, but neither settle a danger sign nor read what colleagues wrote", async () => {
    const plan = await sendPlanTo(clinic);
    await record(plan, { redFlag: true });
    const [{ id } = { id: "" }] = await alertsOf(plan);
    const { trainer } = people;
    expect(await act(trainer, id, 1, { kind: "resolve" })).toMatchObject({
      ok: false,
      message: "A danger sign is for a therapist to resolve. Assign it to one.",
    });
    expect(await act(trainer, id, 1, { kind: "acknowledge" })).toMatchObject({ ok: true });
    await act(clinic.actor, id, 2, { kind: "note", note: "Cauda equina excluded." });
    await act(trainer, id, 3, { kind: "note", note: "Told her to wait." });
    const notesFor = async (viewer: Actor) => {
      const { clinicId } = clinic;
      const today = todayIn(viewer.timeZone, new Date());
      const page = await readInbox({ clinicId, viewer, today }, { ...open, rule: "red-flag" });
      const alert = page.groups.flatMap((group) => group.alerts).find((a) => a.id === id);
      return { resolvable: alert!.resolvable, notes: alert!.notes.map(({ text }) => text) };
    };
    expect(await notesFor(trainer)).toEqual({ resolvable: false, notes: ["Told her to wait."] });
    expect(await notesFor(clinic.actor)).toEqual({
      resolvable: true,
      notes: ["Cauda equina excluded.", "Told her to wait."],
    });
  });

  it("shows a danger sign taken back in place of the sign; resolving says that somebody looked", async () => {
    const plan = await sendPlanTo(clinic);
    const id = await record(plan, { redFlag: true });
    await takeBack(plan.link, id, new Date());
    const [sign, taken] = await alertsOf(plan);
    expect([sign, taken]).toMatchObject([
      { rule: "red-flag", state: "resolved", endReason: "taken-back" },
      { rule: "sign-taken-back", state: "open", sessionId: id },
    ]);
    expect(await act(clinic.actor, taken!.id, 1, { kind: "resolve" })).toMatchObject({ ok: true });
    const audits = await auditsOf(plan.link.planId);
    expect(audits.map(({ action }) => action)).toContain("practice.signs-seen");
    expect((await alertsOf(plan))[1]).toMatchObject({ state: "resolved", endReason: null });
  });
});

describe("the inbox", () => {
  it("pages by patient, the most urgent first, and holds nothing of another clinic", async () => {
    const home = await mailingClinic(database.url, "Lakeside Physiotherapy");
    const plans: SentPlan[] = [];
    for (let i = 0; i < 22; i++) plans.push(await sendPlanTo(home));
    for (const [i, plan] of plans.entries())
      await record(plan, i === 7 ? { redFlag: true } : { painBefore: 8, painAfter: 8 });
    const { clinicId, actor } = home;
    const today = todayIn(actor.timeZone, new Date());
    const read = (state: InboxState) => readInbox({ clinicId, viewer: actor, today }, state);
    const first = await read(open);
    expect(first.groups).toHaveLength(20);
    expect(first.groups[0]!.alerts[0]).toMatchObject({ rule: "red-flag" });
    expect(first.counts).toEqual({ open: 22, mine: 22, snoozed: 0 });
    const second = await read({ ...open, after: first.next });
    const ids = [...first.groups, ...second.groups].map(({ patientId }) => patientId);
    expect(new Set(ids).size).toBe(22);
    expect(second.next).toBeNull();
    expect((await read({ ...open, after: "nonsense" })).groups).toHaveLength(20);
    expect((await read({ ...open, rule: "quiet" })).groups).toEqual([]);

    const all = first.groups
      .flatMap((group) => group.alerts)
      .map(({ id, version }) => ({ id, version }));
    await actOnAlerts(actor, { alerts: all, act: { kind: "resolve" } });
    const resolved = await read({ ...open, view: "resolved" });
    expect(resolved.groups.flatMap((group) => group.alerts)).toHaveLength(20);
    await actOnAlerts(actor, {
      alerts: second.groups.flatMap((g) => g.alerts).map(({ id, version }) => ({ id, version })),
      act: { kind: "snooze", until: addDays(today, 3) },
    });
    expect((await read(open)).counts).toEqual({ open: 0, mine: 0, snoozed: 2 });
    const later = await readInbox({ clinicId, viewer: actor, today: addDays(today, 3) }, open);
    expect(later.groups).toHaveLength(2);
  });
});
