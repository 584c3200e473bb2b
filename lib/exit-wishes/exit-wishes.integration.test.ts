import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { GET as getPage, POST as postPage } from "@/app/p/[token]/exit/route";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { plans } from "@/db/schema/plans";
import { exitWishes } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";
import { loadToday } from "@/lib/review/today/loaders";
import { openWishOf, readExitOf } from "./data";
import { loadOpenWish } from "./loaders";
import { answerWish, tellWish, withdrawWish } from "./mutations";
import type { NewWish } from "./schema";

// There is no request of Next around these calls.
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const NOW = new Date();
const wish = (change: Partial<NewWish> = {}): NewWish => ({
  id: randomUUID(),
  reason: "no-time",
  words: "My new job begins at six.",
  ...change,
});

const context = (token: string) => ({ params: Promise.resolve({ token }) });
const read = async ({ token }: SentPlan) => {
  const answer = await getPage(new Request("http://localhost/p"), context(token));
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

const wishesOf = ({ link: { clinicId, planId } }: SentPlan) =>
  transaction({ clinicId }, (tx) =>
    tx
      .select()
      .from(exitWishes)
      .where(and(eq(exitWishes.clinicId, clinicId), eq(exitWishes.planId, planId)))
      .orderBy(asc(exitWishes.createdAt)),
  );
const auditOf = ({ link: { clinicId } }: SentPlan, id: string) =>
  transaction({ clinicId }, (tx) =>
    tx
      .select({
        kind: auditEvents.actorKind,
        id: auditEvents.actorId,
        action: auditEvents.action,
        details: auditEvents.details,
      })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, id)))
      .orderBy(auditEvents.sequence),
  );
const planOf = async ({ link: { clinicId, planId } }: SentPlan) => {
  const [plan] = await transaction({ clinicId }, (tx) =>
    tx
      .select({ state: plans.state, version: plans.version })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId))),
  );
  return plan!;
};
function end({ link: { clinicId, planId }, today }: SentPlan) {
  return transaction({ clinicId }, (tx) =>
    tx
      .update(plans)
      .set({ state: "completed", closedOn: today, exitReason: "improved" })
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId))),
  );
}
const todaysWishes = async ({ actor } = clinic) =>
  (await loadToday(actor, "all", NOW)).matters.flatMap(({ planId, facts }) =>
    facts.filter(({ kind }) => kind === "exit-wish").map(({ sentence }) => ({ planId, sentence })),
  );

describe("a patient who wants to stop", () => {
  it("tells it by a form; it is shown back, and nothing of the plan changes", async () => {
    const plan = await sendPlanTo(clinic);
    const before = await planOf(plan);
    const first = await read(plan);
    expect(first.answer.status).toBe(200);
    expect(first.html).toContain("Your plan goes on until your clinic answers.");
    const id = /name="wish" value="([^"]+)"/.exec(first.html)![1]!;
    const answer = await post(plan, { wish: id, reason: "better", words: "Thank you!\r\nAda" });
    expect(answer.status).toBe(303);
    const { html } = await read(plan);
    expect(html).toContain("You told your clinic");
    expect(html).toContain("I feel better");
    expect(html).toContain("Thank you!\nAda");
    expect(html).not.toContain('name="reason"');
    expect(await planOf(plan)).toEqual(before);
    expect(await auditOf(plan, id)).toEqual([
      {
        kind: "patient",
        id: plan.link.linkId,
        action: "exit-wish.told",
        details: { plan: plan.link.planId },
      },
    ]);
  });

  it("twice is once, by the same form or with the same words, also at the same moment", async () => {
    const plan = await sendPlanTo(clinic);
    const told = wish();
    await Promise.all([1, 2, 3].map(() => tellWish(plan.link, told, NOW)));
    await tellWish(plan.link, wish(), NOW);
    expect(await wishesOf(plan)).toMatchObject([{ id: told.id, withdrawnAt: null }]);
    expect(await auditOf(plan, told.id)).toHaveLength(1);
  });

  it("who says something else has that stand in place of the first, which is kept", async () => {
    const plan = await sendPlanTo(clinic);
    await tellWish(plan.link, wish(), NOW);
    await tellWish(plan.link, wish({ reason: "worse" }), new Date(NOW.getTime() + 1000));
    expect(await wishesOf(plan)).toMatchObject([
      { reason: "no-time", withdrawnAt: expect.any(Date) },
      { reason: "worse", withdrawnAt: null },
    ]);
    expect(await openWishOf(clinic.clinicId, plan.link.planId)).toMatchObject({ reason: "worse" });
  });

  it("takes it back, once; a form sent again after that does not bring it back", async () => {
    const plan = await sendPlanTo(clinic);
    const told = wish();
    await tellWish(plan.link, told, NOW);
    const answer = await post(plan, { do: "withdraw" });
    expect(answer.headers.get("location")).toBe(`/p/${plan.token}/exit?done=withdrawn`);
    await withdrawWish(plan.link, NOW);
    await tellWish(plan.link, told, NOW);
    expect(await openWishOf(clinic.clinicId, plan.link.planId)).toBeNull();
    expect((await auditOf(plan, told.id)).map(({ action }) => action)).toEqual([
      "exit-wish.told",
      "exit-wish.withdrawn",
    ]);
  });

  it("reads what is wrong at its place, with every word still there", async () => {
    const plan = await sendPlanTo(clinic);
    const words = "a".repeat(2001);
    const answer = await post(plan, { wish: randomUUID(), words });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('<a href="#reason">Choose what you want to tell your clinic.</a>');
    expect(html).toContain('<a href="#words">Use at most 2,000 letters.');
    expect(html).toContain(words);
    const old = await post(plan, { wish: "nothing", reason: "other" });
    expect(await old.text()).toContain("This form is too old.");
    expect(await wishesOf(plan)).toEqual([]);
  });

  it("is refused from another site, with a form of another plan, and once the plan is over", async () => {
    const [plan, neighbour] = [await sendPlanTo(clinic), await sendPlanTo(clinic)];
    const theirs = wish();
    await tellWish(neighbour.link, theirs, NOW);
    expect(await tellWish(plan.link, theirs, NOW)).toMatchObject({ reason: "OLD_FORM" });
    const fields = { wish: randomUUID(), reason: "better" };
    expect((await post(plan, fields, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    await end(plan);
    expect((await post(plan, fields)).status).toBe(409);
    expect((await read(plan)).html).not.toContain("<form");
    expect(await wishesOf(plan)).toEqual([]);
  });

  it("reaches no plan of another clinic", async () => {
    const theirs = await sendPlanTo(other);
    const mixed = { ...theirs.link, clinicId: clinic.clinicId };
    expect(await tellWish(mixed, wish(), NOW)).toMatchObject({ reason: "PLAN_CLOSED" });
    await tellWish(theirs.link, wish(), NOW);
    await withdrawWish(mixed, NOW);
    expect(await wishesOf(theirs)).toMatchObject([{ withdrawnAt: null }]);
    expect(await readExitOf(mixed)).toBeNull();
  });
});

describe("the clinic", () => {
  it("sees it among what needs a person today, until it is answered, taken back or the plan is over", async () => {
    const [answered, withdrawn, ended] = [
      await sendPlanTo(clinic),
      await sendPlanTo(clinic),
      await sendPlanTo(clinic),
    ];
    const told = wish();
    await tellWish(answered.link, told, NOW);
    await tellWish(withdrawn.link, wish(), NOW);
    await tellWish(ended.link, wish(), NOW);
    const mine = new Set([answered, withdrawn, ended].map(({ link }) => link.planId));
    const seen = async () => (await todaysWishes()).filter(({ planId }) => mine.has(planId));
    expect(await seen()).toHaveLength(3);
    expect((await seen())[0]?.sentence).toBe("“I have no time for it.”");
    expect(await todaysWishes(other)).not.toContainEqual(
      expect.objectContaining({ planId: answered.link.planId }),
    );
    await answerWish(clinic.actor, told.id, NOW);
    await withdrawWish(withdrawn.link, NOW);
    await end(ended);
    expect(await seen()).toEqual([]);
  });

  it("answers it once; the patient's page says so and takes a new one", async () => {
    const plan = await sendPlanTo(clinic);
    const told = wish();
    await tellWish(plan.link, told, NOW);
    expect(await loadOpenWish(clinic.actor, plan.link.planId)).toMatchObject({
      words: told.words,
    });
    expect((await answerWish(clinic.actor, told.id, NOW)).ok).toBe(true);
    expect((await answerWish(clinic.actor, told.id, NOW)).ok).toBe(true);
    expect((await auditOf(plan, told.id)).slice(1)).toEqual([
      {
        kind: "staff",
        id: clinic.actor.userId,
        action: "exit-wish.answered",
        details: { plan: plan.link.planId },
      },
    ]);
    const { html } = await read(plan);
    expect(html).toMatch(/Riverside Physiotherapy<\/bdi> read what you told them/);
    expect(html).toContain('name="reason"');
    expect(await planOf(plan)).toMatchObject({ state: "active" });
  });

  it("cannot answer what was taken back, nor what belongs to another clinic", async () => {
    const plan = await sendPlanTo(clinic);
    const told = wish();
    await tellWish(plan.link, told, NOW);
    await expect(answerWish(other.actor, told.id, NOW)).rejects.toThrow(NotFoundError);
    expect(await loadOpenWish(other.actor, plan.link.planId)).toBeNull();
    await withdrawWish(plan.link, NOW);
    expect(await answerWish(clinic.actor, told.id, NOW)).toMatchObject({ reason: "WITHDRAWN" });
    expect(await wishesOf(plan)).toMatchObject([{ answeredAt: null, answeredBy: null }]);
  });

  it("shows it to who may end a plan, and to no trainer", async () => {
    const plan = await sendPlanTo(clinic);
    await tellWish(plan.link, wish(), NOW);
    const trainer = { ...clinic.actor, role: "trainer" as const };
    await expect(loadOpenWish(trainer, plan.link.planId)).rejects.toThrow(ForbiddenError);
    expect(await todaysWishes({ ...clinic, actor: trainer })).toEqual([]);
  });
});
