import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { mails } from "@/db/schema/mails";
import { exitWishes, practiceSessions } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { day, EVERY_DAY, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";
import {
  storeClinic,
  storePlan,
  type TestClinic,
  TIME_ZONE,
} from "@/lib/adherence/testing/stored-plans";
import { actOnAlerts, undoAlertActs } from "@/lib/alerts/acts/mutations";
import type { Actor } from "@/lib/auth/session";
import { addNote } from "@/lib/plans/notes/mutations";
import { recordTaken } from "@/lib/review/paper/mutations";
import { renderHistoryPaper } from "@/lib/review/paper/render";
import { loadPlanHistoryView } from "./loaders";

// Day 20 of the examples, at noon in Berlin.
const NOW = new Date(`${day(20)}T11:00:00Z`);

describe("a plan's history", () => {
  const database = connectedDatabase();
  const here = beforeTests(() => storeClinic(database.url, "Here"));
  const there = beforeTests(() => storeClinic(database.url, "There"));

  const actor = (clinic: TestClinic, role: Actor["role"]): Actor => ({
    userId: role === "trainer" ? clinic.trainer : clinic.therapist,
    clinicId: clinic.clinicId,
    clinicName: "Here",
    timeZone: TIME_ZONE,
    role,
    name: "Ines",
    email: "ines@clinic.test",
    isDemo: false,
  });
  const read = (who: Actor, planId: string, params = {}) =>
    loadPlanHistoryView(who, planId, params, NOW);

  /** Every day; paused from day 5 to 8; revised on day 10; practised and scored on four days. */
  const stored = async () => {
    const { clinicId, therapist } = here;
    const history = planOf(onDays(EVERY_DAY), {
      pauses: [{ from: day(5), until: day(8) }],
      practices: practisedOn(0, 1, 18, 19),
    });
    history.revisions.push({ effectiveFrom: day(10), schedule: onDays(EVERY_DAY) });
    const planId = await storePlan(here, history, [{ before: 3 }, {}, { after: 8 }, { after: 2 }]);
    await transaction({ clinicId }, async (tx) => {
      await refreshPlanSummary(tx, clinicId, planId, NOW);
      await tx
        .update(practiceSessions)
        .set({ supervisedBy: here.trainer })
        .where(
          and(
            eq(practiceSessions.clinicId, clinicId),
            eq(practiceSessions.planId, planId),
            eq(practiceSessions.practisedOn, day(1)),
          ),
        );
      await tx.insert(exitWishes).values({
        clinicId,
        planId,
        reason: "too-hard",
        words: "The stairs.",
        createdAt: new Date(`${day(19)}T23:30:00Z`),
      });
      await tx.insert(mails).values({
        clinicId,
        planId,
        kind: "plan-sent",
        toAddress: "noor@patient.test",
        requestedBy: therapist,
        state: "sent",
        createdAt: new Date(`${day(0)}T08:00:00Z`),
      });
    });
    return planId;
  };

  test("has numbers, events and sessions of all its days", async () => {
    const planId = await stored();
    const view = (await read(actor(here, "therapist"), planId))!;
    expect(view.whole).toEqual({ from: day(0), to: day(20) });
    // 21 days, less today, which is open, the day of the pause and two paused: 17 due.
    expect(view.adherence).toMatchObject({ due: 17, done: 4 });
    expect(view.events.map(({ sign, on }) => [sign, on])).toEqual([
      ["R1", day(0)],
      ["S", day(1)],
      ["P", day(5)],
      ["C", day(8)],
      ["R2", day(10)],
      ["A", day(18)],
      // Half past eleven at night in UTC is the next day in Berlin.
      ["W", day(20)],
    ]);
    expect(view.sessions).toHaveLength(4);
    expect(view.course.deliveries).toMatchObject([{ channel: "mail", state: "sent" }]);
  });

  test("of some days has those only, and of none that make sense the whole plan with a sentence", async () => {
    const planId = await stored();
    const who = actor(here, "therapist");
    const some = (await read(who, planId, { from: day(15), to: day(18) }))!;
    expect(some.sessions).toMatchObject([{ practisedOn: day(18) }]);
    expect(some.adherence).toMatchObject({ due: 4, done: 1 });
    expect(some.events.map(({ sign }) => sign)).toEqual(["A"]);
    const wrong = (await read(who, planId, { from: day(18), to: day(15) }))!;
    expect(wrong.shown.errors.to).toBe("Choose a last day that is not before the first.");
    expect(wrong.sessions).toHaveLength(4);
  });

  test("says of each alert the rule, what was seen, and who did what", async () => {
    const planId = await stored();
    const who = actor(here, "therapist");
    const [alert] = (await read(who, planId))!.course.alerts;
    expect(alert).toMatchObject({ rule: "high-pain", threshold: 7, values: { after: 8 } });
    expect(alert!.sentence).toContain("8 of 10 after practice; flagged from 7.");
    const { id, version } = alert!;
    const noted = await actOnAlerts(who, {
      alerts: [{ id, version }],
      act: { kind: "note", note: "Rang her." },
    });
    expect(noted).toMatchObject({ ok: true });
    await actOnAlerts(who, {
      alerts: [{ id, version: version + 1 }],
      act: { kind: "acknowledge" },
    });
    await undoAlertActs(who, { alerts: [{ id, version: version + 2 }] });
    const acts = async (role: Actor["role"]) =>
      (await read(actor(here, role), planId))!.course.alerts[0]!.acts.map(({ act, by, note }) => [
        act,
        by,
        note,
      ]);
    expect(await acts("therapist")).toEqual([["noted", "Ines", "Rang her."]]);
    // What a colleague wrote may be clinical.
    expect(await acts("trainer")).toEqual([["noted", "Ines", null]]);
  });

  test("shows a trainer no delivery, and no note that is not for trainers", async () => {
    const planId = await stored();
    const note = { text: "Fear of falling.", forTrainers: false };
    await addNote(actor(here, "therapist"), { id: randomUUID(), planId, ...note });
    const trainers = (await read(actor(here, "trainer"), planId))!.course;
    expect(trainers).toMatchObject({ deliveries: null, notes: [] });
    expect(JSON.stringify(trainers)).not.toContain("noor@patient.test");
    expect((await read(actor(here, "admin"), planId))!.course.notes).toMatchObject([note]);
  });

  test("is not there for another clinic, nor under an id that is none", async () => {
    const planId = await stored();
    expect(await read(actor(there, "admin"), planId)).toBeNull();
    expect(await read(actor(here, "admin"), "no-such-plan")).toBeNull();
    expect(await read(actor(here, "admin"), randomUUID())).toBeNull();
  });

  test("is on paper without a script or a style of an element, and with notes only if asked", async () => {
    const planId = await stored();
    const who = actor(here, "therapist");
    const note = { text: "Fear of falling.", forTrainers: false };
    await addNote(who, { id: randomUUID(), planId, ...note });
    const view = (await read(who, planId))!;
    const paper = (notes: boolean) => renderHistoryPaper(view, { paper: "a4", notes }, who);
    const { html, policy } = await paper(false);
    expect(html).toContain("Noor H.");
    expect(html).not.toContain("Haddad");
    expect(html).not.toMatch(/<script|style="/);
    expect(policy).toContain("default-src 'none'");
    expect(html).not.toContain(note.text);
    expect((await paper(true)).html).toContain(note.text);
  });

  test("that was printed or exported is in the audit log, with its days", async () => {
    const planId = await stored();
    const { clinicId } = here;
    const window = { from: day(0), to: day(20) };
    await recordTaken(actor(here, "trainer"), "plan.history-exported", planId, window);
    const audited = await transaction({ clinicId }, (tx) =>
      tx
        .select({ action: auditEvents.action, by: auditEvents.actorId, at: auditEvents.details })
        .from(auditEvents)
        .where(
          and(
            eq(auditEvents.clinicId, clinicId),
            eq(auditEvents.subjectId, planId),
            eq(auditEvents.action, "plan.history-exported"),
          ),
        ),
    );
    expect(audited).toEqual([{ action: "plan.history-exported", by: here.trainer, at: window }]);
  });
});
