import { randomUUID } from "node:crypto";
import { and, asc, eq, like } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { planItems, planRevisions, plans } from "@/db/schema/plans";
import { progressionProposals, progressionRules } from "@/db/schema/progression";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { seedLibrary } from "@/db/seed/library";
import { addDays } from "@/lib/dates";
import { libraryExercises } from "@/lib/exercises/library/library";
import { archiveExercise, createExercise } from "@/lib/exercises/own/mutations";
import { copyOf, inputOf } from "@/lib/exercises/own/form";
import { ownExerciseSchema } from "@/lib/exercises/own/schema";
import { NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { editPlan } from "@/lib/plans/draft/mutations";
import { draftInHand } from "@/lib/plans/revisions/mutations";
import { recordPractice } from "@/lib/practice/mutations";
import type { PracticeReport } from "@/lib/practice/schema";
import { addSentRevision, sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";
import { loadToday } from "@/lib/review/today/loaders";
import { loadSteps, readProgression, readRules, rulesInWordsOf } from "./data";
import { decideProposal } from "./deciding/mutations";
import { setRules } from "./mutations";
import { PRESET_RULES } from "./rules";
import type { Decision, PlanRules } from "./schema";

const database = connectedDatabase();
const clinic = beforeTests(async () => {
  await seedLibrary({ url: database.url });
  return mailingClinic(database.url, "Riverside Physiotherapy");
});
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const NOW = new Date();
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const inClinic = <T>(work: Parameters<typeof transaction<T>>[1]) =>
  transaction({ clinicId: clinic.clinicId }, work);

/** Every exercise done, `daysAgo` days before the day of `now`, with this pain afterwards. */
async function practise(
  plan: SentPlan,
  painAfter: number | null,
  {
    daysAgo = 0,
    now = NOW,
    ...change
  }: Partial<PracticeReport> & { daysAgo?: number; now?: Date } = {},
) {
  const sent: PracticeReport = {
    id: randomUUID(),
    revisionId: plan.revisionId,
    practisedOn: addDays(plan.today, Math.round((+now - +NOW) / 86_400_000) - daysAgo),
    items: plan.items.map(({ id, sets }) => ({ planItemId: id, setsDone: sets, skipReason: null })),
    painBefore: null,
    painAfter,
    effort: null,
    comment: null,
    redFlag: false,
    difficulty: null,
    painPlaces: [],
    wantsCall: false,
    corrects: null,
    ...change,
  };
  const answer = await recordPractice(plan.link, sent, now);
  if (!answer.ok) throw new Error(answer.message);
  return sent;
}

const proposalsOf = ({ link: { planId } }: SentPlan) =>
  inClinic((tx) =>
    tx
      .select()
      .from(progressionProposals)
      .where(
        and(
          eq(progressionProposals.clinicId, clinic.clinicId),
          eq(progressionProposals.planId, planId),
        ),
      )
      .orderBy(asc(progressionProposals.createdAt)),
  );
const auditOf = (subjectId: string) =>
  inClinic((tx) =>
    tx
      .select()
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.clinicId, clinic.clinicId),
          eq(auditEvents.subjectId, subjectId),
          like(auditEvents.action, "progression.%"),
        ),
      )
      .orderBy(asc(auditEvents.at)),
  );

/** A harder step as soon as a week is over, whatever was done. */
const quick: PlanRules = {
  harder: { rule: { ...PRESET_RULES.harder.rule, weeks: 1, adherence: 0 }, isOn: true },
  easier: PRESET_RULES.easier,
};

/** A plan of the first three library exercises for which an easier step is proposed. */
async function withEasier() {
  const plan = await sendPlanTo(clinic, 4);
  await practise(plan, 7);
  await practise(plan, 8);
  const [proposal] = await proposalsOf(plan);
  return { plan, proposal: proposal! };
}

async function withHarder(plan?: SentPlan) {
  const sent = plan ?? (await sendPlanTo(clinic, 4));
  await setRules(clinic.actor, sent.link.planId, quick);
  for (const daysAgo of [3, 2, 1]) await practise(sent, 2, { daysAgo, effort: 3 });
  const [proposal] = await proposalsOf(sent);
  return { plan: sent, proposal: proposal! };
}

describe("practice that arrives", () => {
  it("proposes an easier step with its sessions after high pain twice, and once only", async () => {
    const plan = await sendPlanTo(clinic);
    const first = await practise(plan, 7);
    expect(await proposalsOf(plan)).toEqual([]);
    const second = await practise(plan, 6, { effort: 5 });
    await practise(plan, 9);
    const found = await proposalsOf(plan);
    expect(found).toMatchObject([
      {
        step: "easier",
        state: "open",
        rule: PRESET_RULES.easier.rule,
        revisionId: plan.revisionId,
        sessionId: second.id,
        evidence: {
          sessions: [
            { id: first.id, painAfter: 7, effort: null },
            { id: second.id, painAfter: 6, effort: 5 },
          ],
        },
      },
    ]);
    expect(await auditOf(found[0]!.id)).toMatchObject([
      {
        action: "progression.proposed",
        actorKind: "system",
        details: { planId: plan.link.planId, step: "easier", sessionId: second.id },
      },
    ]);
  });

  it("proposes a harder step by the plan's own rule", async () => {
    const { plan, proposal } = await withHarder();
    expect(proposal).toMatchObject({ step: "harder", rule: quick.harder.rule });
    expect(proposal.evidence.sessions).toHaveLength(3);
    expect(proposal.evidence.to).toBe(plan.today);
  });

  it("sent twice, or twice at once, proposes once", async () => {
    const plan = await sendPlanTo(clinic);
    await practise(plan, 7);
    const again = { id: randomUUID() };
    await Promise.all([practise(plan, 7, again), practise(plan, 7, again), practise(plan, 8)]);
    expect(await proposalsOf(plan)).toHaveLength(1);
  });

  it("proposes nothing where the rule is off, or the plan is paused", async () => {
    const off = await sendPlanTo(clinic);
    await setRules(clinic.actor, off.link.planId, {
      ...PRESET_RULES,
      easier: { ...PRESET_RULES.easier, isOn: false },
    });
    const paused = await sendPlanTo(clinic);
    await inClinic((tx) =>
      tx
        .update(plans)
        .set({ state: "paused" })
        .where(and(eq(plans.clinicId, clinic.clinicId), eq(plans.id, paused.link.planId))),
    );
    for (const plan of [off, paused]) {
      await practise(plan, 9);
      await practise(plan, 9);
      expect(await proposalsOf(plan)).toEqual([]);
    }
  });

  it("takes a harder step back when it speaks against it, and proposes the easier one", async () => {
    const { plan, proposal } = await withHarder();
    await practise(plan, 7);
    expect(await proposalsOf(plan)).toEqual([]);
    expect((await auditOf(proposal.id)).map(({ action }) => action)).toEqual([
      "progression.proposed",
      "progression.withdrawn",
    ]);
    await practise(plan, 7);
    expect(await proposalsOf(plan)).toMatchObject([{ step: "easier", state: "open" }]);
  });

  it("takes back what was proposed for a revision that is not the newest any more", async () => {
    const { plan, proposal } = await withEasier();
    const { planId } = plan.link;
    const next = await addSentRevision(clinic, planId, 2, plan.today, 3);
    expect((await readProgression(clinic.clinicId, planId)).open).toBeNull();
    const decided = await decideProposal(clinic.actor, proposal.id, { kind: "change" }, NOW);
    expect(decided).toMatchObject({ ok: false, reason: "OUTDATED" });
    await practise({ ...plan, ...next }, 3);
    expect(await proposalsOf(plan)).toEqual([]);
  });
});

describe("a proposal", () => {
  const slugsOf = (revisionId: string) =>
    inClinic((tx) =>
      tx
        .select()
        .from(planItems)
        .where(and(eq(planItems.clinicId, clinic.clinicId), eq(planItems.revisionId, revisionId)))
        .orderBy(asc(planItems.position)),
    );
  const draftOf = ({ link: { planId } }: SentPlan) =>
    inClinic((tx) => draftInHand(tx, clinic.clinicId, planId));

  const kept = {
    note: "Beside the chair.",
    block: "warm-up",
    fromWeek: 1,
    untilWeek: 5,
    everyDays: null,
  } as const;

  /** The same exercises as a second revision, nine days in force, each with a note and weeks. */
  async function withNotes(plan: SentPlan): Promise<SentPlan> {
    const { clinicId, actor } = clinic;
    await editPlan(actor, plan.link.planId);
    const draft = await draftOf(plan);
    const items = await inClinic(async (tx) => {
      const noted = await tx
        .update(planItems)
        .set(kept)
        .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, draft!.id)))
        .returning({ id: planItems.id, sets: planItems.sets });
      await tx
        .update(planRevisions)
        .set({
          sentAt: new Date(),
          sentBy: actor.userId,
          effectiveFrom: addDays(plan.today, -9),
        })
        .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.id, draft!.id)));
      return noted;
    });
    return { ...plan, revisionId: draft!.id, items };
  }

  it("accepted opens a draft with the step in place, note and weeks kept", async () => {
    const plan = await withNotes(await sendPlanTo(clinic, 4));
    const { planId } = plan.link;
    const before = await slugsOf(plan.revisionId);
    const { proposal } = await withHarder(plan);
    const { open } = await readProgression(clinic.clinicId, planId);
    const [step] = open!.steps;
    expect(before.map(({ exerciseSlug }) => exerciseSlug)).toContain(step!.from.slug);

    const decision: Decision = { kind: "accept", itemSlugs: [step!.from.slug] };
    expect(await decideProposal(clinic.actor, proposal.id, decision, NOW)).toEqual({
      ok: true,
      value: { planId },
    });
    const draft = await draftOf(plan);
    const after = await slugsOf(draft!.id);
    expect(after.map(({ exerciseSlug }) => exerciseSlug)).toEqual(
      before.map(({ exerciseSlug }) =>
        exerciseSlug === step!.from.slug ? step!.to.slug : exerciseSlug,
      ),
    );
    const [was, is] = [before, after].map((items) =>
      items.find(({ exerciseSlug }) => [step!.from.slug, step!.to.slug].includes(exerciseSlug)),
    );
    const exercise = libraryExercises.find(({ slug }) => slug === step!.to.slug)!;
    expect(is).toMatchObject({
      ...exercise.dosage,
      exercise: { name: exercise.name },
      ...kept,
      position: was!.position,
    });
    // What the patient has stays as it was sent.
    expect(await slugsOf(plan.revisionId)).toEqual(before);

    expect(await proposalsOf(plan)).toMatchObject([
      { state: "accepted", decidedBy: clinic.actor.userId, decidedAt: NOW, reason: null },
    ]);
    expect((await auditOf(proposal.id)).at(-1)).toMatchObject({
      action: "progression.accepted",
      actorId: clinic.actor.userId,
      details: { planId, step: "harder", exercises: [step!.from.slug] },
    });
    const again = await decideProposal(clinic.actor, proposal.id, decision, NOW);
    expect(again).toMatchObject({ ok: false, reason: "DECIDED" });
    // While the draft is made, the same step is not proposed again.
    await practise(plan, 1);
    expect(await proposalsOf(plan)).toHaveLength(1);
  });

  it("never names an exercise that the clinic has put away", async () => {
    const { clinicId, actor } = clinic;
    const add = async (name: string, harder: string[]) => {
      const bridge = libraryExercises.find(({ slug }) => slug === "bridge")!;
      const copy = ownExerciseSchema.parse(inputOf(copyOf(bridge)));
      const exercise = { ...copy, name, easier: [], harder };
      const made = await createExercise(actor, { id: randomUUID(), madeFrom: null, exercise });
      if (!made.ok) throw new Error(made.message);
      return made.value.slug;
    };
    const next = await add("Bridge on a ball", []);
    const first = await add("Bridge on a bench", [next, "wall-sit"]);
    const plan = await sendPlanTo(clinic, 1);
    await editPlan(actor, plan.link.planId);
    const draft = await draftOf(plan);
    await inClinic((tx) =>
      tx
        .update(planItems)
        .set({ exerciseSlug: first })
        .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, draft!.id))),
    );
    const named = async () => {
      const steps = await inClinic((tx) => loadSteps(tx, clinicId, draft!.id, "harder"));
      return steps.map(({ to }) => to.slug);
    };
    expect(await named()).toEqual([next]);
    expect(await archiveExercise(actor, next, 1)).toMatchObject({ ok: true });
    expect(await named()).toEqual(["wall-sit"]);
  });

  it("is not accepted over unsent changes; opening the composer leaves them", async () => {
    const { plan, proposal } = await withEasier();
    await editPlan(clinic.actor, plan.link.planId);
    const draft = await draftOf(plan);
    const { open } = await readProgression(clinic.clinicId, plan.link.planId);
    expect(open).toMatchObject({ hasDraft: true });
    const accept: Decision = { kind: "accept", itemSlugs: [open!.steps[0]!.from.slug] };
    expect(await decideProposal(clinic.actor, proposal.id, accept, NOW)).toMatchObject({
      ok: false,
      reason: "DRAFT_IN_HAND",
    });
    const items = await slugsOf(draft!.id);
    const change = { kind: "change" } as const;
    expect(await decideProposal(clinic.actor, proposal.id, change, NOW)).toMatchObject({
      ok: true,
    });
    expect(await slugsOf(draft!.id)).toEqual(items);
    expect(await proposalsOf(plan)).toMatchObject([{ state: "changed" }]);
    expect((await auditOf(proposal.id)).at(-1)).toMatchObject({ action: "progression.changed" });
  });

  it("is not accepted for an exercise without such a step", async () => {
    const { plan, proposal } = await withEasier();
    const decision: Decision = { kind: "accept", itemSlugs: ["no-such-exercise"] };
    expect(await decideProposal(clinic.actor, proposal.id, decision, NOW)).toMatchObject({
      ok: false,
      fields: { itemSlugs: expect.any(String) },
    });
    expect(await draftOf(plan)).toBeNull();
    expect(await proposalsOf(plan)).toMatchObject([{ state: "open" }]);
  });

  it("declined changes nothing, keeps who and why, and is silent for seven days", async () => {
    const { plan, proposal } = await withEasier();
    const reason = "A bad week at work; we talked on the telephone.";
    await decideProposal(clinic.actor, proposal.id, { kind: "decline", reason }, NOW);
    expect(await draftOf(plan)).toBeNull();
    const { open, past } = await readProgression(clinic.clinicId, plan.link.planId);
    expect(open).toBeNull();
    expect(past).toMatchObject([
      { state: "declined", reason, decidedByName: clinic.actor.name, decidedAt: NOW },
    ]);
    const [, declined] = await auditOf(proposal.id);
    expect(declined).toMatchObject({ action: "progression.declined" });
    expect(JSON.stringify(declined)).not.toContain("bad week");

    await practise(plan, 9, { now: later(6) });
    expect(await proposalsOf(plan)).toHaveLength(1);
    await practise(plan, 9, { now: later(7) });
    expect(await proposalsOf(plan)).toMatchObject([{ state: "declined" }, { state: "open" }]);
  });

  it("is on Today until it is decided, for those who prescribe", async () => {
    const { plan, proposal } = await withEasier();
    const shown = async (role: "therapist" | "trainer") => {
      const { matters } = await loadToday({ ...clinic.actor, role }, "all", NOW);
      return matters.find(({ planId }) => planId === plan.link.planId)?.facts ?? [];
    };
    const fact = {
      kind: "proposal",
      id: proposal.id,
      sentence: "An easier step. Pain after practice was 7 and 8.",
    };
    expect(await shown("therapist")).toContainEqual(expect.objectContaining(fact));
    expect((await shown("trainer")).map(({ kind }) => kind)).not.toContain("proposal");
    await decideProposal(clinic.actor, proposal.id, { kind: "decline", reason: "Later." }, NOW);
    expect((await shown("therapist")).map(({ kind }) => kind)).not.toContain("proposal");
  });

  it("of another clinic is not there", async () => {
    const { plan, proposal } = await withEasier();
    const decisions: Decision[] = [
      { kind: "accept", itemSlugs: ["bridge"] },
      { kind: "change" },
      { kind: "decline", reason: "Ours." },
    ];
    for (const decision of decisions)
      await expect(decideProposal(other.actor, proposal.id, decision, NOW)).rejects.toThrow(
        NotFoundError,
      );
    expect(await proposalsOf(plan)).toMatchObject([{ state: "open" }]);
    expect((await readProgression(other.clinicId, plan.link.planId)).past).toEqual([]);
  });
});

describe("the rules of a plan", () => {
  const wordsOf = (planId: string) => inClinic((tx) => rulesInWordsOf(tx, clinic.clinicId, planId));

  it("are the presets until they are set, and each setting is kept with its author", async () => {
    const { planId } = (await sendPlanTo(clinic)).link;
    expect(await readRules(clinic.clinicId, planId)).toEqual(PRESET_RULES);
    expect(await wordsOf(planId)).toHaveLength(2);
    const off = { ...quick, harder: { ...quick.harder, isOn: false } };
    for (const rules of [quick, off, off]) await setRules(clinic.actor, planId, rules);
    expect(await readRules(clinic.clinicId, planId)).toEqual(off);
    expect(await wordsOf(planId)).toEqual([
      "Pain after practice of 6 or more in 2 sessions in a row: an easier step.",
    ]);
    const kept = await inClinic((tx) =>
      tx
        .select({
          rule: progressionRules.rule,
          isOn: progressionRules.isOn,
          by: progressionRules.setBy,
        })
        .from(progressionRules)
        .where(
          and(eq(progressionRules.clinicId, clinic.clinicId), eq(progressionRules.planId, planId)),
        )
        .orderBy(asc(progressionRules.createdAt)),
    );
    const by = clinic.actor.userId;
    expect(kept).toEqual([
      { ...quick.harder, by },
      { ...off.harder, by },
    ]);
    expect(await auditOf(planId)).toMatchObject([
      { action: "progression.rules-set", actorId: by, details: { changed: ["harder"] } },
      { details: { harder: false, easier: true } },
    ]);
  });

  it("of another clinic are not there", async () => {
    const { planId } = (await sendPlanTo(clinic)).link;
    await expect(setRules(other.actor, planId, quick)).rejects.toThrow(NotFoundError);
    expect(await readRules(other.clinicId, planId)).toBeNull();
    expect(await readRules(clinic.clinicId, planId)).toEqual(PRESET_RULES);
  });
});
