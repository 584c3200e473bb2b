import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { plans } from "@/db/schema/plans";
import { painScores, planSummaries } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addDays } from "@/lib/dates";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { listPractice } from "./data";
import { admitPost, recordPractice } from "./mutations";
import type { PracticeReport } from "./schema";
import { reportOf } from "./testing/report";
import { addSentRevision, sendPlanTo, type SentPlan } from "./testing/sent-plan";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const record = (plan: SentPlan, sent: PracticeReport) =>
  recordPractice(plan.link, sent, new Date());
const practiceOf = ({ link }: SentPlan) =>
  transaction({ clinicId: link.clinicId }, (tx) => listPractice(tx, link.clinicId, link.planId));
const reasonOf = async (result: ReturnType<typeof record>) => {
  const answer = await result;
  return answer.ok ? "ok" : answer.reason;
};

describe("one report", () => {
  it("is stored with its exercises, reasons, rounds and scores", async () => {
    const plan = await sendPlanTo(clinic);
    const [first, second, third] = plan.items.map(({ id }) => id);
    const items = [
      { planItemId: first!, setsDone: 2, skipReason: null },
      { planItemId: second!, setsDone: 1, skipReason: null },
      { planItemId: third!, setsDone: 0, skipReason: "pain" as const },
    ];
    await record(plan, reportOf(plan, { items, effort: 4, comment: "Stiff", redFlag: true }));
    expect(await practiceOf(plan)).toMatchObject([
      {
        practisedOn: plan.today,
        revisionNumber: 1,
        itemsDone: 2,
        itemsTotal: 3,
        items: [
          { name: "Pelvic tilt", setsDone: 2, skipReason: null },
          { setsDone: 1, sets: 2 },
          { setsDone: 0, skipReason: "pain" },
        ],
        pain: { before: 2, after: 3 },
        effort: 4,
        comment: "Stiff",
        redFlag: true,
      },
    ]);
  });

  it("keeps a score that was left out missing: it has no row", async () => {
    const plan = await sendPlanTo(clinic);
    const sent = reportOf(plan, { painBefore: null, painAfter: 0 });
    await record(plan, sent);
    const { clinicId } = clinic;
    const rows = await transaction({ clinicId }, (tx) =>
      tx
        .select({ moment: painScores.moment, score: painScores.score })
        .from(painScores)
        .where(and(eq(painScores.clinicId, clinicId), eq(painScores.sessionId, sent.id))),
    );
    expect(rows).toEqual([{ moment: "after", score: 0 }]);
  });

  it("leaves an audit row without health data, and counts the plan anew", async () => {
    const plan = await sendPlanTo(clinic);
    const sent = reportOf(plan, { comment: "my knee" });
    await record(plan, sent);
    const { clinicId } = clinic;
    const [audit, summary] = await transaction({ clinicId }, async (tx) => {
      const events = await tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, sent.id)));
      const [counted] = await tx
        .select()
        .from(planSummaries)
        .where(
          and(eq(planSummaries.clinicId, clinicId), eq(planSummaries.planId, plan.link.planId)),
        );
      return [events, counted] as const;
    });
    expect(audit).toMatchObject([
      {
        action: "practice.recorded",
        actorKind: "patient",
        actorId: plan.link.linkId,
        details: { planId: plan.link.planId, revisionId: plan.revisionId },
      },
    ]);
    expect(summary).toMatchObject({ lastPracticeOn: plan.today, latestPain: 3, done: 1 });
  });
});

describe("the same id", () => {
  it("with the same content is one session, also when both arrive at once", async () => {
    const plan = await sendPlanTo(clinic);
    const sent = reportOf(plan);
    const answers = await Promise.all([record(plan, sent), record(plan, sent), record(plan, sent)]);
    expect(answers.map((answer) => answer.ok && answer.value.sessionId)).toEqual(
      Array(3).fill(sent.id),
    );
    expect(answers.filter((answer) => answer.ok && answer.value.isNew)).toHaveLength(1);
    expect(await practiceOf(plan)).toHaveLength(1);
  });

  it("with other content is refused and changes nothing", async () => {
    const plan = await sendPlanTo(clinic);
    const sent = reportOf(plan);
    await record(plan, sent);
    expect(await reasonOf(record(plan, { ...sent, painAfter: 9 }))).toBe("SESSION_DIFFERS");
    expect(await practiceOf(plan)).toMatchObject([{ pain: { after: 3 } }]);
  });

  it("of another plan is refused", async () => {
    const plan = await sendPlanTo(clinic);
    const second = await sendPlanTo(clinic);
    const sent = reportOf(plan);
    await record(plan, sent);
    expect(await reasonOf(record(second, reportOf(second, { id: sent.id })))).toBe(
      "SESSION_DIFFERS",
    );
  });

  it("is answered as before once the plan has ended", async () => {
    const plan = await sendPlanTo(clinic);
    const sent = reportOf(plan);
    await record(plan, sent);
    await close(plan);
    expect(await reasonOf(record(plan, sent))).toBe("ok");
    expect(await reasonOf(record(plan, reportOf(plan)))).toBe("PLAN_CLOSED");
  });
});

describe("what does not fit is refused", () => {
  it.each([
    ["tomorrow", 1],
    ["eight days ago", -8],
  ])("%s", async (_words, days) => {
    const plan = await sendPlanTo(clinic);
    const answer = await record(plan, reportOf(plan, { practisedOn: addDays(plan.today, days) }));
    expect(answer).toMatchObject({ ok: false, fields: { day: expect.any(String) } });
  });

  it("an exercise missing, one twice, or one of another plan", async () => {
    const plan = await sendPlanTo(clinic);
    const foreign = await sendPlanTo(other);
    const [first, ...rest] = reportOf(plan).items;
    for (const items of [rest, [first!, first!, ...rest.slice(1)], reportOf(foreign).items])
      expect(await reasonOf(record(plan, reportOf(plan, { items })))).toBe("STALE_FORM");
    expect(await practiceOf(plan)).toEqual([]);
  });

  it("a revision of another clinic's plan, and another clinic's link to this one", async () => {
    const plan = await sendPlanTo(clinic);
    const foreign = await sendPlanTo(other);
    expect(await reasonOf(record(plan, reportOf(foreign)))).toBe("STALE_FORM");
    const mixed = { ...plan, link: { ...plan.link, clinicId: foreign.link.clinicId } };
    expect(await reasonOf(record(mixed, reportOf(plan)))).toBe("NOT_FOUND");
    expect(await practiceOf(mixed)).toEqual([]);
  });
});

it("counts on the revision that the form showed, also after a newer one was sent", async () => {
  const plan = await sendPlanTo(clinic);
  await addSentRevision(clinic, plan.link.planId, 2, plan.today, 2);
  await record(plan, reportOf(plan));
  expect(await practiceOf(plan)).toMatchObject([{ revisionNumber: 1, itemsTotal: 3 }]);
});

it("notes the first form as opened, and stops a flood from one link", async () => {
  const plan = await sendPlanTo(clinic, 1);
  const admitted: boolean[] = [];
  for (let sent = 0; sent < 61; sent++) admitted.push(await admitPost(plan.link));
  expect(admitted.indexOf(false)).toBe(60);
});

async function close({ link }: SentPlan) {
  await transaction({ clinicId: link.clinicId }, (tx) =>
    tx
      .update(plans)
      .set({ state: "completed", closedOn: "2026-11-22", exitReason: "improved" })
      .where(and(eq(plans.clinicId, link.clinicId), eq(plans.id, link.planId))),
  );
}
