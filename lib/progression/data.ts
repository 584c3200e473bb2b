import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { planItems, planRevisions, plans } from "@/db/schema/plans";
import { painScores, practiceSessions } from "@/db/schema/practice";
import { progressionProposals, progressionRules } from "@/db/schema/progression";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { loadPlanHistory } from "@/lib/adherence/data";
import { isoDate, latest, todayIn } from "@/lib/dates";
import { exercisesOf } from "@/lib/exercises/finding/data";
import type { Exercise } from "@/lib/exercises/schema";
import { PRESET_RULES, type ProgressionFacts, ruleInWords } from "./rules";
import type { PlanRules, Step } from "./schema";
import { type PlanStep, stepsOf } from "./steps";

/** The rules that hold for a plan: for each step the one set last, else the preset. */
export async function rulesOf(tx: Tx, clinicId: ClinicId, planId: string): Promise<PlanRules> {
  const rows = await tx
    .select({ rule: progressionRules.rule, isOn: progressionRules.isOn })
    .from(progressionRules)
    .where(and(eq(progressionRules.clinicId, clinicId), eq(progressionRules.planId, planId)))
    .orderBy(asc(progressionRules.createdAt));
  const rules = { ...PRESET_RULES };
  for (const { rule, isOn } of rows) {
    if (rule.step === "harder") rules.harder = { rule, isOn };
    else rules.easier = { rule, isOn };
  }
  return rules;
}

/** The rules of a plan that are switched on, as sentences, the harder step's first. */
export async function rulesInWordsOf(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<string[]> {
  const { harder, easier } = await rulesOf(tx, clinicId, planId);
  return [harder, easier].flatMap(({ rule, isOn }) => (isOn ? [ruleInWords(rule)] : []));
}

/** `rulesOf` in a transaction of its own; null when the plan is not in this clinic. */
export async function readRules(clinicId: ClinicId, planId: string): Promise<PlanRules | null> {
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    return plan ? rulesOf(tx, clinicId, planId) : null;
  });
}

/** The newest revision that was sent; null when none was. */
export async function newestSent(tx: Tx, clinicId: ClinicId, planId: string) {
  const [revision] = await tx
    .select({
      id: planRevisions.id,
      effectiveFrom: planRevisions.effectiveFrom,
      startDate: planRevisions.startDate,
    })
    .from(planRevisions)
    .where(
      and(
        eq(planRevisions.clinicId, clinicId),
        eq(planRevisions.planId, planId),
        isNotNull(planRevisions.sentAt),
      ),
    )
    .orderBy(desc(planRevisions.number))
    .limit(1);
  return revision ?? null;
}

/** What the rules look at, and the patient's zone; null for a plan that was never sent. */
export async function loadFacts(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  now: Date,
): Promise<(ProgressionFacts & { timeZone: string }) | null> {
  const revision = await newestSent(tx, clinicId, planId);
  const loaded = await loadPlanHistory(tx, clinicId, planId);
  if (!revision || !loaded) return null;
  const rows = await tx
    .select({
      id: practiceSessions.id,
      revisionId: practiceSessions.revisionId,
      practisedOn: practiceSessions.practisedOn,
      itemsDone: practiceSessions.itemsDone,
      effort: practiceSessions.effort,
      redFlag: practiceSessions.redFlag,
      painAfter: painScores.score,
    })
    .from(practiceSessions)
    .leftJoin(
      painScores,
      and(
        eq(painScores.clinicId, clinicId),
        eq(painScores.sessionId, practiceSessions.id),
        eq(painScores.moment, "after"),
      ),
    )
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        eq(practiceSessions.planId, planId),
        isNull(practiceSessions.withdrawnAt),
      ),
    )
    .orderBy(
      asc(practiceSessions.practisedOn),
      asc(practiceSessions.createdAt),
      asc(practiceSessions.id),
    );
  // A sent revision has both days.
  const from = latest(isoDate(revision.effectiveFrom!), isoDate(revision.startDate!));
  return {
    history: loaded.history,
    revision: { id: revision.id, from },
    sessions: rows.map((row) => ({ ...row, practisedOn: isoDate(row.practisedOn) })),
    today: todayIn(loaded.timeZone, now),
    timeZone: loaded.timeZone,
  };
}

/**
 * The steps that the exercises of a revision have in one direction. What the clinic has put away is
 * none: an exercise that nobody finds any more is not proposed.
 */
export async function loadSteps(
  tx: Tx,
  clinicId: ClinicId,
  revisionId: string,
  step: Step,
): Promise<PlanStep<Exercise>[]> {
  const items = await tx
    .select({ slug: planItems.exerciseSlug })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, revisionId)))
    .orderBy(asc(planItems.position));
  const slugs = items.map(({ slug }) => slug);
  const known = await exercisesOf(tx, clinicId, slugs);
  const neighbours = [...known.values()].flatMap((exercise) => exercise[step]);
  const found = await exercisesOf(tx, clinicId, neighbours, "in use");
  return stepsOf(slugs, step, new Map([...found, ...known]));
}

/**
 * The proposals of a plan: the open one with the steps to choose from, and the decided ones, the
 * newest first. An open one about a revision that is not in the patient's hands any more, or on a
 * plan that is not running, is left out.
 */
export async function readProgression(clinicId: ClinicId, planId: string) {
  return transaction({ clinicId }, async (tx) => {
    const rows = await tx
      .select({ proposal: progressionProposals, decidedByName: users.name, state: plans.state })
      .from(progressionProposals)
      .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, planId)))
      .leftJoin(users, eq(users.id, progressionProposals.decidedBy))
      .where(
        and(eq(progressionProposals.clinicId, clinicId), eq(progressionProposals.planId, planId)),
      )
      .orderBy(desc(progressionProposals.decidedAt), desc(progressionProposals.createdAt));
    const past = rows.flatMap(({ proposal, decidedByName }) =>
      proposal.state === "open" ? [] : [{ ...proposal, decidedByName: decidedByName ?? "" }],
    );
    const held = rows.find(({ proposal }) => proposal.state === "open");
    const sent = held && (await newestSent(tx, clinicId, planId));
    if (!held || held.state !== "active" || sent?.id !== held.proposal.revisionId)
      return { open: null, past };
    const { revisionId, step } = held.proposal;
    const [draft] = await tx
      .select({ id: planRevisions.id })
      .from(planRevisions)
      .where(
        and(
          eq(planRevisions.clinicId, clinicId),
          eq(planRevisions.planId, planId),
          isNull(planRevisions.sentAt),
        ),
      );
    const steps = await loadSteps(tx, clinicId, revisionId, step);
    return { open: { ...held.proposal, steps, hasDraft: draft !== undefined }, past };
  });
}
