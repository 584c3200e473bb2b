import { isDeepStrictEqual } from "node:util";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { libraryAdviceCards } from "@/db/schema/library";
import { planAdvice, planItems, planRevisions, plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { exercisesOf } from "@/lib/exercises/finding/data";
import { exerciseSnapshotSchema, type ExerciseSnapshot } from "@/lib/exercises/schema";
import { failure, type Failure } from "@/lib/result";
import { type Draft, draftSchema } from "../schema";

/** Locks a plan's row until the transaction ends. @throws NotFoundError, ConflictError. */
export async function lockPlan(tx: Tx, clinicId: ClinicId, planId: string, version?: number) {
  const [plan] = await tx
    .select()
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)))
    .for("update");
  if (!plan) throw new NotFoundError("No such plan in this clinic.");
  if (version !== undefined && plan.version !== version)
    throw new ConflictError("The plan has a newer version.");
  return plan;
}

/** The one unsent revision of a plan, or null. */
export async function draftInHand(tx: Tx, clinicId: ClinicId, planId: string) {
  const [revision] = await tx
    .select()
    .from(planRevisions)
    .where(
      and(
        eq(planRevisions.clinicId, clinicId),
        eq(planRevisions.planId, planId),
        isNull(planRevisions.sentAt),
      ),
    );
  return revision ?? null;
}

/** Whether an unsent revision holds exactly this draft already. */
export async function holdsDraft(
  tx: Tx,
  clinicId: ClinicId,
  revision: typeof planRevisions.$inferSelect,
  draft: Draft,
): Promise<boolean> {
  const items = await tx
    .select()
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, revision.id)))
    .orderBy(asc(planItems.position));
  const advice = await tx
    .select({ slug: planAdvice.slug })
    .from(planAdvice)
    .where(and(eq(planAdvice.clinicId, clinicId), eq(planAdvice.revisionId, revision.id)))
    .orderBy(asc(planAdvice.position));
  const kept = draftSchema.safeParse({
    title: revision.title,
    message: revision.message,
    supervision: revision.supervision,
    startingLevel: revision.startingLevel,
    schedule: revision,
    items: items.map((item) => ({ ...item, dosage: item })),
    advice: advice.map(({ slug }) => slug),
  });
  return kept.success && isDeepStrictEqual(kept.data, draft);
}

/** Deletes the draft in hand, its items and advice too. @returns its number, or null without one. */
export async function deleteDraft(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<number | null> {
  const revision = await draftInHand(tx, clinicId, planId);
  if (!revision) return null;
  await tx
    .delete(planRevisions)
    .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.id, revision.id)));
  return revision.number;
}

/** Exercises, built-in and the clinic's own, as a plan keeps them, by slug. */
export async function snapshotsOf(
  tx: Tx,
  clinicId: ClinicId,
  slugs: readonly string[],
): Promise<Map<string, ExerciseSnapshot>> {
  const found = await exercisesOf(tx, clinicId, slugs);
  return new Map(
    [...found].map(([slug, exercise]) => [slug, exerciseSnapshotSchema.parse(exercise)]),
  );
}

/** Stores an unsent revision without items: a title, or what `from` has. @returns its id. */
export async function insertRevision(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  number: number,
  from: { title: string } & Partial<typeof planRevisions.$inferSelect>,
): Promise<string> {
  const [revision] = await tx
    .insert(planRevisions)
    .values({
      clinicId,
      planId,
      number,
      title: from.title,
      message: from.message,
      supervision: from.supervision,
      startingLevel: from.startingLevel,
      startDate: from.startDate,
      weeks: from.weeks,
      daysOfWeek: from.daysOfWeek,
      daysPerWeek: from.daysPerWeek,
      sessionsPerDay: from.sessionsPerDay,
    })
    .returning({ id: planRevisions.id });
  if (!revision) throw new Error("No revision was stored.");
  return revision.id;
}

/** Marks a plan as changed, so that a write that names the older version is refused. */
export async function raiseVersion(tx: Tx, clinicId: ClinicId, planId: string, version: number) {
  await tx
    .update(plans)
    .set({ version: version + 1 })
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
}

/**
 * Writes title, message, what is for the record, schedule, items and advice of an unsent revision in place of what was there.
 * @returns a failure when the library does not have one of the exercises, else null.
 */
export async function writeContent(
  tx: Tx,
  clinicId: ClinicId,
  revisionId: string,
  draft: Draft,
): Promise<Failure | null> {
  const snapshots = await snapshotsOf(
    tx,
    clinicId,
    draft.items.map(({ exerciseSlug }) => exerciseSlug),
  );
  // An exercise that has left the library stays in a draft that already holds it.
  for (const { exerciseSlug, exercise } of await tx
    .select({ exerciseSlug: planItems.exerciseSlug, exercise: planItems.exercise })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, revisionId))))
    if (!snapshots.has(exerciseSlug)) snapshots.set(exerciseSlug, exercise);
  const unknown = draft.items.findIndex(({ exerciseSlug }) => !snapshots.has(exerciseSlug));
  if (unknown >= 0) {
    const sentence = "This exercise is not in the library any more. Remove it from the plan.";
    return failure("NO_EXERCISE", sentence, { [`items.${unknown}.exerciseSlug`]: sentence });
  }
  const slugs = [...new Set(draft.advice)];
  const cards = slugs.length
    ? await tx.select().from(libraryAdviceCards).where(inArray(libraryAdviceCards.slug, slugs))
    : [];

  await tx
    .update(planRevisions)
    .set({
      title: draft.title,
      message: draft.message,
      supervision: draft.supervision,
      startingLevel: draft.startingLevel,
      ...draft.schedule,
    })
    .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.id, revisionId)));
  await tx
    .delete(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, revisionId)));
  await tx
    .delete(planAdvice)
    .where(and(eq(planAdvice.clinicId, clinicId), eq(planAdvice.revisionId, revisionId)));
  if (draft.items.length > 0)
    await tx.insert(planItems).values(
      draft.items.map(({ exerciseSlug, dosage, note, ...timing }, index) => ({
        clinicId,
        revisionId,
        position: index + 1,
        exerciseSlug,
        exercise: snapshots.get(exerciseSlug)!,
        ...dosage,
        note,
        ...timing,
      })),
    );
  const chosen = slugs.flatMap((slug) => cards.find((card) => card.slug === slug) ?? []);
  if (chosen.length > 0)
    await tx.insert(planAdvice).values(
      chosen.map(({ slug, content }, index) => ({
        clinicId,
        revisionId,
        position: index + 1,
        slug,
        title: content.title,
        body: content.body,
      })),
    );
  return null;
}
