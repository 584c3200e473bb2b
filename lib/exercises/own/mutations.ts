import { isDeepStrictEqual } from "node:util";
import { and, eq, like, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { exerciseFavourites, exercises, exerciseUses } from "@/db/schema/exercises";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { drawFigure } from "@/lib/figure/draw";
import { failure, type Failure, type Result, success } from "@/lib/result";
import { type Exercise, exerciseSchema } from "../schema";
import { searchColumnsOf } from "../search-text";
import { checkReferences, namedBy } from "./references/data";
import type { ExerciseDetails } from "./schema";
import { ownSlug } from "./slug";

type Author = Pick<Actor, "clinicId" | "userId">;
type New = { id: string; madeFrom: string | null; exercise: ExerciseDetails };

/**
 * Adds an exercise of the clinic's own. An `id` that is there already is the same form sent again:
 * what was changed in it since is taken over. @returns its slug, or a failure that names the field.
 * @throws ConflictError when somebody else changed it in between.
 */
export async function createExercise(
  author: Author,
  { id, madeFrom, exercise }: New,
): Promise<Result<{ slug: string }>> {
  const { clinicId, userId } = author;
  const undrawable = checkFigure(exercise);
  if (undrawable) return undrawable;
  return transaction({ clinicId }, async (tx) => {
    const wrong = await checkReferences(tx, clinicId, exercise);
    if (wrong) return wrong;
    const { slug, isNew } = await insertUnderFreeSlug(tx, author, { id, madeFrom, exercise });
    if (!isNew) {
      const again = await replace(tx, author, await lockExercise(tx, clinicId, slug), 1, exercise);
      return again.ok ? success({ slug }) : again;
    }
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "exercise.created",
      subject: { type: "exercise", id },
      details: { slug, madeFrom },
    });
    return success({ slug });
  });
}

/**
 * Replaces what an exercise says and raises its version; its slug stays. Drafts take the new text at
 * their next change, sent plans never. Saving what is kept already succeeds, whatever `version` says:
 * an earlier answer may have been lost on its way.
 * @throws NotFoundError in another clinic; ConflictError when `version` is not the newest.
 */
export async function updateExercise(
  author: Author,
  slug: string,
  version: number,
  details: ExerciseDetails,
): Promise<Result<{ version: number }>> {
  const undrawable = checkFigure(details);
  if (undrawable) return undrawable;
  return transaction({ clinicId: author.clinicId }, async (tx) =>
    replace(tx, author, await lockExercise(tx, author.clinicId, slug), version, details),
  );
}

async function replace(
  tx: Tx,
  { clinicId, userId }: Author,
  row: Awaited<ReturnType<typeof lockExercise>>,
  version: number,
  details: ExerciseDetails,
): Promise<Result<{ version: number }>> {
  const { id, slug } = row;
  const after = exerciseSchema.parse({ ...details, slug, version: row.version + 1 });
  const fields = changedFields(row.content, after);
  if (fields.length === 0) return success({ version: row.version });
  if (row.version !== version) throw new ConflictError("The exercise has a newer version.");
  const wrong = await checkReferences(tx, clinicId, after);
  if (wrong) return wrong;
  await tx
    .update(exercises)
    .set({
      content: after,
      ...searchColumnsOf(after),
      version: after.version,
      updatedAt: sql`now()`,
    })
    .where(and(eq(exercises.clinicId, clinicId), eq(exercises.id, id)));
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "staff", id: userId },
    action: "exercise.changed",
    subject: { type: "exercise", id },
    details: { slug, fields },
  });
  return success({ version: after.version });
}

/**
 * Puts an exercise away: it is found no more. Drafts and sent plans that hold it go on as they are.
 * @throws NotFoundError in another clinic; ConflictError when `version` is not the newest.
 */
export function archiveExercise(author: Author, slug: string, version: number) {
  return setArchived(author, slug, version, true);
}

/** Lets an archived exercise be found again. @throws as archiveExercise. */
export function restoreExercise(author: Author, slug: string, version: number) {
  return setArchived(author, slug, version, false);
}

async function setArchived(
  { clinicId, userId }: Author,
  slug: string,
  version: number,
  archived: boolean,
): Promise<Result<{ version: number }>> {
  return transaction({ clinicId }, async (tx) => {
    const row = await lockExercise(tx, clinicId, slug);
    if ((row.archivedAt !== null) === archived) return success({ version: row.version });
    if (row.version !== version) throw new ConflictError("The exercise has a newer version.");
    await tx
      .update(exercises)
      .set({ archivedAt: archived ? sql`now()` : null, version: version + 1 })
      .where(and(eq(exercises.clinicId, clinicId), eq(exercises.slug, slug)));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: archived ? "exercise.archived" : "exercise.restored",
      subject: { type: "exercise", id: row.id },
      details: { slug },
    });
    return success({ version: version + 1 });
  });
}

/**
 * Removes an exercise for good. Refused while a plan, a template or another exercise names it; exercises that
 * were made from it stay and forget where they came from.
 * @throws NotFoundError in another clinic; ConflictError when `version` is not the newest.
 */
export async function deleteExercise(
  { clinicId, userId }: Author,
  slug: string,
  version: number,
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    const row = await lockExercise(tx, clinicId, slug);
    if (row.version !== version) throw new ConflictError("The exercise has a newer version.");
    const named = await namedBy(tx, clinicId, slug);
    if (named) return failure("IN_USE", `${named} Archive it instead.`);
    await tx
      .update(exercises)
      .set({ madeFrom: null })
      .where(and(eq(exercises.clinicId, clinicId), eq(exercises.madeFrom, slug)));
    for (const marks of [exerciseFavourites, exerciseUses])
      await tx.delete(marks).where(and(eq(marks.clinicId, clinicId), eq(marks.slug, slug)));
    await tx
      .delete(exercises)
      .where(and(eq(exercises.clinicId, clinicId), eq(exercises.slug, slug)));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "exercise.deleted",
      subject: { type: "exercise", id: row.id },
      details: { slug },
    });
    return success();
  });
}

async function lockExercise(tx: Tx, clinicId: ClinicId, slug: string) {
  const [row] = await tx
    .select({
      id: exercises.id,
      slug: exercises.slug,
      content: exercises.content,
      version: exercises.version,
      archivedAt: exercises.archivedAt,
    })
    .from(exercises)
    .where(and(eq(exercises.clinicId, clinicId), eq(exercises.slug, slug)))
    .for("update");
  if (!row) throw new NotFoundError("No such exercise in this clinic.");
  return row;
}

async function slugOf(tx: Tx, clinicId: ClinicId, id: string): Promise<string | null> {
  const [row] = await tx
    .select({ slug: exercises.slug })
    .from(exercises)
    .where(and(eq(exercises.clinicId, clinicId), eq(exercises.id, id)));
  return row?.slug ?? null;
}

/**
 * Two people may give the same name at once: who comes second gets the next number. The same form may
 * come twice at once: then it is not new.
 */
async function insertUnderFreeSlug(
  tx: Tx,
  { clinicId, userId }: Author,
  { id, madeFrom, exercise }: New,
): Promise<{ slug: string; isNew: boolean }> {
  const first = ownSlug(exercise.name, () => false);
  for (;;) {
    const kept = await slugOf(tx, clinicId, id);
    if (kept) return { slug: kept, isNew: false };
    const rows = await tx
      .select({ slug: exercises.slug })
      .from(exercises)
      .where(and(eq(exercises.clinicId, clinicId), like(exercises.slug, `${first}%`)));
    const taken = new Set(rows.map((row) => row.slug));
    const slug = ownSlug(exercise.name, (one) => taken.has(one));
    const content = exerciseSchema.parse({ ...exercise, slug, version: 1 });
    const [added] = await tx
      .insert(exercises)
      .values({
        clinicId,
        id,
        slug,
        content,
        ...searchColumnsOf(content),
        madeFrom,
        createdBy: userId,
      })
      .onConflictDoNothing()
      .returning({ slug: exercises.slug });
    if (added) return { slug, isNew: true };
  }
}

/** A figure may be right in every number and yet not be drawn, where its numbers cancel each other. */
function checkFigure({ figure }: ExerciseDetails): Failure | null {
  if (!figure) return null;
  try {
    for (const pose of figure.poses.keys())
      if (drawFigure(figure, { pose }).includes("NaN")) throw new Error("Not a number.");
    return null;
  } catch {
    const sentence = "This figure cannot be drawn. Take its last change back.";
    return failure("INVALID", sentence, { figure: sentence });
  }
}

/** The fields in which two states of an exercise differ, but for its slug and version. */
function changedFields(before: Exercise, after: Exercise): string[] {
  return (Object.keys(after) as (keyof Exercise)[]).filter(
    (field) =>
      field !== "slug" && field !== "version" && !isDeepStrictEqual(before[field], after[field]),
  );
}
