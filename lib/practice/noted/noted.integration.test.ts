import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { plans } from "@/db/schema/plans";
import { painScores, planSummaries, practiceSessions } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addDays } from "@/lib/dates";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { loadPlanDocument } from "@/lib/plan-document/data";
import { sayCalled } from "../calls/mutations";
import { isCallOpen } from "../calls/data";
import { listNoted, listPractice, listWithdrawn } from "../data";
import { scoreMorning } from "../morning/mutations";
import { recordPractice } from "../mutations";
import { reportOf } from "../testing/report";
import { sendPlanTo, type SentPlan } from "../testing/sent-plan";
import { putBack, takeBack } from "./mutations";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const now = () => new Date();
const inClinic = <T>({ link }: SentPlan, read: Parameters<typeof transaction<T>>[1]) =>
  transaction({ clinicId: link.clinicId }, read);
const counted = (plan: SentPlan) =>
  inClinic(plan, (tx) => listPractice(tx, plan.link.clinicId, plan.link.planId));
const withdrawn = (plan: SentPlan) =>
  inClinic(plan, (tx) => listWithdrawn(tx, plan.link.clinicId, plan.link.planId));
const noted = (plan: SentPlan) =>
  inClinic(plan, (tx) =>
    listNoted(tx, plan.link.clinicId, plan.link.planId, addDays(plan.today, -7)),
  );
const summaryOf = (plan: SentPlan) =>
  inClinic(plan, async (tx) => {
    const { clinicId, planId } = plan.link;
    const [row] = await tx
      .select()
      .from(planSummaries)
      .where(and(eq(planSummaries.clinicId, clinicId), eq(planSummaries.planId, planId)));
    return row!;
  });
const actionsOn = (plan: SentPlan, subjectId: string) =>
  inClinic(plan, async (tx) => {
    const rows = await tx
      .select({ action: auditEvents.action, by: auditEvents.actorKind })
      .from(auditEvents)
      .where(
        and(eq(auditEvents.clinicId, plan.link.clinicId), eq(auditEvents.subjectId, subjectId)),
      )
      .orderBy(asc(auditEvents.sequence));
    return rows.map(({ action, by }) => `${by} ${action}`);
  });

async function record(plan: SentPlan, change: Partial<ReturnType<typeof reportOf>> = {}) {
  const sent = reportOf(plan, change);
  const answer = await recordPractice(plan.link, sent, now());
  return answer.ok ? sent : Promise.reject(new Error(answer.reason));
}

const reason = (answer: { ok: true } | { ok: false; reason: string }) =>
  answer.ok ? "ok" : answer.reason;

/** The link of one clinic with the plan's name of another: nothing that a token resolves to. */
const mixed = (plan: SentPlan, foreign: SentPlan) => ({
  ...plan.link,
  clinicId: foreign.link.clinicId,
});

async function close({ link }: SentPlan) {
  await transaction({ clinicId: link.clinicId }, (tx) =>
    tx
      .update(plans)
      .set({ state: "completed", closedOn: "2026-11-22", exitReason: "improved" })
      .where(and(eq(plans.clinicId, link.clinicId), eq(plans.id, link.planId))),
  );
}

describe("a correction", () => {
  it("comes in the place of what it corrects, which is kept and counted nowhere", async () => {
    const plan = await sendPlanTo(clinic);
    const first = await record(plan, { painAfter: 9, redFlag: true });
    expect((await summaryOf(plan)).flags).toContain("red-flag");
    const fixed = await record(plan, {
      corrects: first.id,
      painAfter: 3,
      difficulty: "hard",
      painPlaces: ["knee-left", "lower-back"],
    });
    expect(await counted(plan)).toMatchObject([
      {
        id: fixed.id,
        corrects: first.id,
        difficulty: "hard",
        painPlaces: ["lower-back", "knee-left"],
        pain: { after: 3 },
      },
    ]);
    expect(await withdrawn(plan)).toMatchObject([{ id: first.id, pain: { after: 9 } }]);
    expect((await noted(plan)).map(({ id }) => id)).toEqual([fixed.id]);
    expect(await summaryOf(plan)).toMatchObject({
      done: 1,
      latestPain: 3,
      // That there was a danger sign is not unsaid by saying no.
      flags: ["sign-taken-back"],
    });
    expect(await actionsOn(plan, fixed.id)).toEqual(["patient practice.corrected"]);
    const view = await loadPlanDocument(plan.link, now());
    expect(view).toMatchObject({ dangerSignOn: null, week: { doneToday: 1 } });
  });

  it("sent twice is one; of two at once, the first comes in its place", async () => {
    const plan = await sendPlanTo(clinic);
    const first = await record(plan);
    const one = reportOf(plan, { corrects: first.id, painAfter: 1 });
    const two = reportOf(plan, { corrects: first.id, painAfter: 2 });
    const answers = await Promise.all(
      [one, one, two].map((sent) => recordPractice(plan.link, sent, now())),
    );
    expect(answers.map(reason).filter((word) => word === "NOT_NOTED").length).toBeGreaterThan(0);
    const [left, ...more] = await counted(plan);
    expect(more).toEqual([]);
    const wonByOne = left!.id === one.id;
    expect(answers.map(reason)).toEqual(
      wonByOne ? ["ok", "ok", "NOT_NOTED"] : ["NOT_NOTED", "NOT_NOTED", "ok"],
    );
    expect(reason(await recordPractice(plan.link, { ...one, painAfter: 7 }, now()))).toBe(
      wonByOne ? "SESSION_DIFFERS" : "NOT_NOTED",
    );
  });

  it("keeps the score of the next morning, and may move to another day", async () => {
    const plan = await sendPlanTo(clinic);
    const first = await record(plan, { practisedOn: addDays(plan.today, -1) });
    await scoreMorning(plan.link, { sessionId: first.id, score: 5 }, now());
    const fixed = await record(plan, {
      corrects: first.id,
      practisedOn: addDays(plan.today, -2),
      comment: "It was Friday",
    });
    expect(await counted(plan)).toMatchObject([
      { id: fixed.id, practisedOn: addDays(plan.today, -2), pain: { "next-morning": 5 } },
    ]);
  });

  it("of another plan's, another clinic's or an older session is refused", async () => {
    const plan = await sendPlanTo(clinic);
    const second = await sendPlanTo(clinic);
    const foreign = await sendPlanTo(other);
    for (const corrects of [
      (await record(second)).id,
      (await record(foreign)).id,
      randomUUID(),
      await anOldOne(plan),
    ]) {
      const answer = await recordPractice(plan.link, reportOf(plan, { corrects }), now());
      expect(reason(answer)).toBe("NOT_NOTED");
    }
    expect(await counted(second)).toHaveLength(1);
    expect(await counted(foreign)).toHaveLength(1);
    expect((await counted(plan)).map(({ itemsDone }) => itemsDone)).toEqual([3]);
  });
});

/** A session of nine days ago, as it stands in the records. */
async function anOldOne(plan: SentPlan): Promise<string> {
  const old = await record(plan);
  await inClinic(plan, (tx) =>
    tx
      .update(practiceSessions)
      .set({ practisedOn: addDays(plan.today, -9) })
      .where(
        and(eq(practiceSessions.clinicId, plan.link.clinicId), eq(practiceSessions.id, old.id)),
      ),
  );
  return old.id;
}

describe("taking back", () => {
  it("counts a session nowhere until it is put back, and both are in the log once", async () => {
    const plan = await sendPlanTo(clinic);
    const sent = await record(plan, { painAfter: 8, comment: "Twice by mistake" });
    const before = await summaryOf(plan);
    const answers = await Promise.all([
      takeBack(plan.link, sent.id, now()),
      takeBack(plan.link, sent.id, now()),
    ]);
    expect(answers.map(reason)).toEqual(["ok", "ok"]);
    expect(await counted(plan)).toEqual([]);
    expect(await noted(plan)).toMatchObject([{ id: sent.id, withdrawnAt: expect.any(Date) }]);
    expect(await summaryOf(plan)).toMatchObject({
      done: 0,
      latestPain: null,
      lastPracticeOn: null,
    });
    expect((await loadPlanDocument(plan.link, now()))?.week.doneToday).toBe(0);

    expect(reason(await putBack(plan.link, sent.id, now()))).toBe("ok");
    expect(reason(await putBack(plan.link, sent.id, now()))).toBe("ok");
    expect(await summaryOf(plan)).toMatchObject({
      done: before.done,
      latestPain: 8,
      flags: before.flags,
    });
    expect(await actionsOn(plan, sent.id)).toEqual([
      "patient practice.recorded",
      "patient practice.taken-back",
      "patient practice.put-back",
    ]);
  });

  it("cannot bring back what was corrected, beside its correction", async () => {
    const plan = await sendPlanTo(clinic);
    const first = await record(plan);
    await record(plan, { corrects: first.id, painAfter: 0 });
    expect(reason(await putBack(plan.link, first.id, now()))).toBe("NOT_NOTED");
    expect(reason(await takeBack(plan.link, first.id, now()))).toBe("NOT_NOTED");
    expect(await counted(plan)).toHaveLength(1);
  });

  it("is refused for another plan's, another clinic's and an older session, and once it ended", async () => {
    const plan = await sendPlanTo(clinic);
    const second = await sendPlanTo(clinic);
    const foreign = await sendPlanTo(other);
    const theirs = await record(second);
    expect(reason(await takeBack(plan.link, theirs.id, now()))).toBe("NOT_NOTED");
    expect(reason(await takeBack(mixed(second, foreign), theirs.id, now()))).toBe("NOT_NOTED");
    expect(reason(await takeBack(plan.link, await anOldOne(plan), now()))).toBe("NOT_NOTED");
    await close(second);
    expect(reason(await takeBack(second.link, theirs.id, now()))).toBe("PLAN_CLOSED");
    expect(await counted(second)).toHaveLength(1);
  });
});

describe("the next morning", () => {
  const morningOf = async (plan: SentPlan) => (await loadPlanDocument(plan.link, now()))?.morning;

  it("is asked after yesterday's last session with a score, stored once, and flags a rise", async () => {
    const plan = await sendPlanTo(clinic);
    const yesterday = addDays(plan.today, -1);
    await record(plan, { practisedOn: yesterday, painAfter: null });
    expect(await morningOf(plan)).toBeNull();
    const sent = await record(plan, { practisedOn: yesterday, painBefore: 2, painAfter: 2 });
    expect(await morningOf(plan)).toEqual({ sessionId: sent.id, before: 2, score: null });

    const answer = { sessionId: sent.id, score: 4 };
    const answers = await Promise.all([
      scoreMorning(plan.link, answer, now()),
      scoreMorning(plan.link, answer, now()),
    ]);
    expect(answers.map(reason)).toEqual(["ok", "ok"]);
    expect(await scoresOf(plan, sent.id)).toEqual([4]);
    expect((await summaryOf(plan)).flags).toContain("next-morning-rise");

    await scoreMorning(plan.link, { ...answer, score: 0 }, now());
    expect(await scoresOf(plan, sent.id)).toEqual([0]);
    expect(await morningOf(plan)).toMatchObject({ score: 0 });
    expect((await summaryOf(plan)).flags).not.toContain("next-morning-rise");
    expect(await actionsOn(plan, sent.id)).toEqual([
      "patient practice.recorded",
      "patient pain.next-morning-noted",
      "patient pain.next-morning-changed",
    ]);
  });

  it("is not taken for today, the day before yesterday, another clinic's plan or what was taken back", async () => {
    const plan = await sendPlanTo(clinic);
    const foreign = await sendPlanTo(other);
    const today = await record(plan);
    const earlier = await record(plan, { practisedOn: addDays(plan.today, -2) });
    const gone = await record(plan, { practisedOn: addDays(plan.today, -1) });
    await takeBack(plan.link, gone.id, now());
    for (const { id: sessionId } of [today, earlier, gone])
      expect(reason(await scoreMorning(plan.link, { sessionId, score: 3 }, now()))).toBe(
        "MORNING_OVER",
      );
    const link = mixed(plan, foreign);
    expect(reason(await scoreMorning(link, { sessionId: today.id, score: 3 }, now()))).toBe(
      "MORNING_OVER",
    );
    expect(await morningOf(plan)).toBeNull();
  });

  const scoresOf = (plan: SentPlan, sessionId: string) =>
    inClinic(plan, async (tx) => {
      const rows = await tx
        .select({ score: painScores.score })
        .from(painScores)
        .where(
          and(
            eq(painScores.clinicId, plan.link.clinicId),
            eq(painScores.sessionId, sessionId),
            eq(painScores.moment, "next-morning"),
          ),
        );
      return rows.map(({ score }) => score);
    });
});

describe("the wish for a call", () => {
  const isOpen = (plan: SentPlan, sessionId: string) =>
    inClinic(plan, (tx) => isCallOpen(tx, plan.link.clinicId, sessionId));

  it("stands until a member says that they called, once; a later wish stands again", async () => {
    const plan = await sendPlanTo(clinic);
    const first = await record(plan, { wantsCall: true });
    const second = await record(plan, { wantsCall: true, comment: "Please" });
    await expect(sayCalled(clinic.actor, first.id)).rejects.toThrow("asked again");
    expect(await isOpen(plan, first.id)).toBe(true);

    const answers = await Promise.all([
      sayCalled(clinic.actor, second.id),
      sayCalled(clinic.actor, second.id),
    ]);
    expect(answers.map(reason)).toEqual(["ok", "ok"]);
    expect([await isOpen(plan, first.id), await isOpen(plan, second.id)]).toEqual([false, false]);
    const [called] = await inClinic(plan, (tx) =>
      tx
        .select({ patientId: plans.patientId })
        .from(plans)
        .where(and(eq(plans.clinicId, clinic.clinicId), eq(plans.id, plan.link.planId))),
    );
    const calls = (await actionsOn(plan, called!.patientId)).filter((word) => /called/.test(word));
    expect(calls).toEqual(["staff patient.called"]);

    const third = await record(plan, { wantsCall: true, comment: "Once more" });
    expect(await isOpen(plan, third.id)).toBe(true);
    await takeBack(plan.link, third.id, now());
    expect(await isOpen(plan, third.id)).toBe(false);
  });

  it("of another clinic, and a session without one, is nobody's to close", async () => {
    const plan = await sendPlanTo(clinic);
    const wish = await record(plan, { wantsCall: true });
    const none = await record(plan);
    await expect(sayCalled(other.actor, wish.id)).rejects.toThrow("No such wish");
    await expect(sayCalled(clinic.actor, none.id)).rejects.toThrow("No such wish");
    expect(await isOpen(plan, wish.id)).toBe(true);
  });
});
