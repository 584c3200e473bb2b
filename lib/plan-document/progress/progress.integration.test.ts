import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { GET as getPage, POST as postPage } from "@/app/p/[token]/progress/route";
import { GET as getPlan } from "@/app/p/[token]/route";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { goalScores, patientGoals } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { painScores, practiceSessions } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addDays, type IsoDate } from "@/lib/dates";
import { mailingClinic, type MailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";
import { readProgressOf } from "./data";
import { scoreOwnGoals } from "./mutations";

// There is no request of Next around these calls.
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const NOW = new Date();
const context = (token: string) => ({ params: Promise.resolve({ token }) });
const page = async ({ token }: SentPlan, query = "") => {
  const answer = await getPage(new Request(`http://localhost/p${query}`), context(token));
  return { answer, html: await answer.text() };
};
const post = (
  { token }: SentPlan,
  fields: Record<string, string>,
  headers: Record<string, string> = { "sec-fetch-site": "same-origin" },
) =>
  postPage(
    new Request("http://localhost/p", {
      method: "POST",
      headers,
      body: new URLSearchParams(fields),
    }),
    context(token),
  );

/** A session of `date`; a score that is left out is not stored. */
function practise(
  { link, revisionId }: SentPlan,
  date: IsoDate,
  pain: { before?: number; after?: number } = {},
  withdrawnAt: Date | null = null,
) {
  const { clinicId, planId } = link;
  return transaction({ clinicId }, async (tx) => {
    const id = randomUUID();
    const counts = { itemsDone: 3, itemsTotal: 3, contentHash: id, withdrawnAt };
    await tx
      .insert(practiceSessions)
      .values({ clinicId, id, planId, revisionId, practisedOn: date, ...counts });
    for (const moment of ["before", "after"] as const)
      if (pain[moment] !== undefined)
        await tx
          .insert(painScores)
          .values({ clinicId, planId, sessionId: id, moment, score: pain[moment] });
  });
}

/** A goal of the plan's patient. */
function addGoalTo(
  { clinicId, actor }: MailingClinic,
  { link: { planId } }: SentPlan,
  closedAt: Date | null = null,
) {
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({ patientId: plans.patientId })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    const [goal] = await tx
      .insert(patientGoals)
      .values({
        clinicId,
        patientId: plan!.patientId,
        activity: "Walk the dog",
        createdBy: actor.userId,
        closedAt,
      })
      .returning({ id: patientGoals.id });
    return goal!.id;
  });
}

const scoresOf = ({ clinicId }: MailingClinic, goalId: string) =>
  transaction({ clinicId }, (tx) =>
    tx
      .select({
        score: goalScores.score,
        scoredOn: goalScores.scoredOn,
        scoredBy: goalScores.scoredBy,
      })
      .from(goalScores)
      .where(and(eq(goalScores.clinicId, clinicId), eq(goalScores.goalId, goalId)))
      .orderBy(asc(goalScores.scoredOn)),
  );

const auditOf = ({ clinicId }: MailingClinic, goalId: string) =>
  transaction({ clinicId }, (tx) =>
    tx
      .select({
        kind: auditEvents.actorKind,
        id: auditEvents.actorId,
        action: auditEvents.action,
        details: auditEvents.details,
      })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, goalId))),
  );

function end({ link: { clinicId, planId } }: SentPlan, closedOn: IsoDate) {
  return transaction({ clinicId }, (tx) =>
    tx
      .update(plans)
      .set({ state: "completed", closedOn, exitReason: "improved" })
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId))),
  );
}

describe("the page of progress", () => {
  it("is linked from the plan's page, and empty in plain words before the first session", async () => {
    const plan = await sendPlanTo(clinic);
    const planPage = await getPlan(new Request("http://localhost/p"), context(plan.token));
    expect(await planPage.text()).toContain(`href="/p/${plan.token}/progress"`);
    const { answer, html } = await page(plan);
    expect(answer.status).toBe(200);
    expect(html).toContain("Nothing noted yet");
    expect(html).not.toMatch(/<svg role="img"|<table/);
  });

  it("counts sessions, draws pain over the bands and tells the same in a table", async () => {
    const plan = await sendPlanTo(clinic);
    await practise(plan, addDays(plan.today, -3), { before: 5, after: 5 });
    await practise(plan, addDays(plan.today, -2));
    await practise(plan, addDays(plan.today, -1), { before: 4, after: 3 });
    const { html } = await page(plan);
    expect(html).toContain("You have done 3 sessions in all.");
    expect(html).toContain("You practised on 3 of the last 7 days.");
    expect(html).toContain("Your pain after practice was 5 in the beginning and is 3 now.");
    expect(html).toMatch(/<svg role="img" aria-label="Chart of your pain from 0 to 10, from/);
    expect(html).toMatch(/rect class="stop".*rect class="caution".*rect class="acceptable"/s);
    // Two runs of one dot each: the session between left a gap, and no 0.
    expect(html.match(/class="line-after" d="(.*?)"/)?.[1]).toMatch(/^M\S+ 50 M\S+ 70$/);
    expect(html.match(/No number/g)).toHaveLength(2);
    expect(html).not.toMatch(/missed/i);
  });

  it("leaves out what was taken back, and another plan's sessions", async () => {
    const plan = await sendPlanTo(clinic);
    await practise(plan, plan.today, { after: 9 }, NOW);
    const neighbour = await sendPlanTo(clinic);
    await practise(neighbour, neighbour.today, { after: 8 });
    expect(await readProgressOf(plan.link, NOW)).toMatchObject({ total: 0, sessions: [] });
  });

  it("is still read when the plan is over, with nothing to fill in", async () => {
    const plan = await sendPlanTo(clinic);
    await addGoalTo(clinic, plan);
    await practise(plan, plan.today, { after: 2 });
    await end(plan, plan.today);
    const { answer, html } = await page(plan);
    expect(answer.status).toBe(200);
    expect(html).toContain("You have done 1 session in all.");
    expect(html).toContain("Walk the dog");
    expect(html).not.toContain("<form");
    expect(html).not.toContain("/exit");
  });

  it("records nothing when it is read", async () => {
    const plan = await sendPlanTo(clinic);
    const count = () => transaction({ clinicId: clinic.clinicId }, (tx) => tx.$count(auditEvents));
    const before = await count();
    await page(plan);
    expect(await count()).toBe(before);
  });

  it("is not there under a link of another clinic's plan", async () => {
    const theirs = await sendPlanTo(other);
    const mixed = { ...theirs.link, clinicId: clinic.clinicId };
    expect(await readProgressOf(mixed, NOW)).toBeNull();
    expect(
      (await page({ ...theirs, token: `${theirs.token.slice(0, -4)}AAAA` })).answer.status,
    ).toBe(404);
  });
});

describe("scoring one's own goals", () => {
  it("keeps the score as the patient's, with the audit of who and no score in it", async () => {
    const plan = await sendPlanTo(clinic);
    const goalId = await addGoalTo(clinic, plan);
    const answer = await post(plan, { [`goal-${goalId}`]: "6" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/p/${plan.token}/progress?done=scored`);
    expect(await scoresOf(clinic, goalId)).toEqual([
      { score: 6, scoredOn: plan.today, scoredBy: null },
    ]);
    expect(await auditOf(clinic, goalId)).toEqual([
      {
        kind: "patient",
        id: plan.link.linkId,
        action: "goal.scored",
        details: { plan: plan.link.planId, on: plan.today },
      },
    ]);
    const { html } = await page(plan, "?done=scored");
    expect(html).toContain("Your numbers are saved.");
    expect(html).toContain("Today you chose 6.");
  });

  it("twice is once, also at the same moment; another score of the day takes its place", async () => {
    const plan = await sendPlanTo(clinic);
    const goalId = await addGoalTo(clinic, plan);
    const six = [{ goalId, score: 6 }];
    await Promise.all([1, 2, 3].map(() => scoreOwnGoals(plan.link, six, NOW)));
    expect(await auditOf(clinic, goalId)).toHaveLength(1);
    await scoreOwnGoals(plan.link, [{ goalId, score: 0 }], NOW);
    expect(await scoresOf(clinic, goalId)).toMatchObject([{ score: 0, scoredBy: null }]);
    expect(await auditOf(clinic, goalId)).toHaveLength(2);
  });

  it("refuses goals of others, of another clinic and closed ones, and stores nothing", async () => {
    const plan = await sendPlanTo(clinic);
    const mine = await addGoalTo(clinic, plan);
    const closed = await addGoalTo(clinic, plan, NOW);
    const neighbours = await addGoalTo(clinic, await sendPlanTo(clinic));
    const theirs = await addGoalTo(other, await sendPlanTo(other));
    for (const goalId of [closed, neighbours, theirs, "nothing", randomUUID()]) {
      const scores = [
        { goalId: mine, score: 4 },
        { goalId, score: 4 },
      ];
      expect(await scoreOwnGoals(plan.link, scores, NOW)).toMatchObject({
        reason: "GOALS_CHANGED",
      });
    }
    for (const goalId of [mine, closed, neighbours]) {
      expect(await scoresOf(clinic, goalId)).toEqual([]);
      expect(await auditOf(clinic, goalId)).toEqual([]);
    }
    expect(await scoresOf(other, theirs)).toEqual([]);
    const answer = await post(plan, { [`goal-${closed}`]: "4" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Your clinic changed this list.");
  });

  it("says what is wrong at its place and keeps what was chosen", async () => {
    const plan = await sendPlanTo(clinic);
    const [first, second] = [await addGoalTo(clinic, plan), await addGoalTo(clinic, plan)];
    const answer = await post(plan, { [`goal-${first}`]: "7", [`goal-${second}`]: "11" });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(`<a href="#goal-${second}">Choose a number from 0 to 10`);
    expect(html).toMatch(new RegExp(`name="goal-${first}"[^>]*checked=""[^>]*value="7"`));
    expect((await post(plan, { [`goal-${first}`]: "" })).status).toBe(422);
    expect(await scoresOf(clinic, first)).toEqual([]);
  });

  it("is refused from another site, and once the plan is over", async () => {
    const plan = await sendPlanTo(clinic);
    const goalId = await addGoalTo(clinic, plan);
    const fields = { [`goal-${goalId}`]: "6" };
    expect((await post(plan, fields, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await post(plan, fields, { "content-type": "application/json" })).status).toBe(415);
    await end(plan, plan.today);
    expect((await post(plan, fields)).status).toBe(409);
    expect(await scoresOf(clinic, goalId)).toEqual([]);
  });
});
