import { isDeepStrictEqual } from "node:util";
import { and, eq, inArray, like, ne, or, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { exerciseFavourites, exercises, exerciseUses } from "@/db/schema/exercises";
import { libraryExercises } from "@/db/schema/library";
import { mediaFiles } from "@/db/schema/media";
import { planItems } from "@/db/schema/plans";
import { planTemplates } from "@/db/schema/templates";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { drawFigure } from "@/lib/figure/draw";
import { failure, type Failure, type Result, success } from "@/lib/result";
import { type Exercise, exerciseSchema } from "../schema";
import { searchColumnsOf } from "../search-text";
import type { ExerciseDetails } from "./schema";
import { ownSlug } from "./slug";

type Author = Pick<Actor, "clinicId" | "userId">;

/**
 * Adds an exercise of the clinic's own. With an `id` that is there already nothing changes: the form
 * was sent twice. @returns its slug, or a failure that names the field.
 */
export async function createExercise(
  author: Author,
  { id, madeFrom, exercise }: { id: string; madeFrom: string | null; exercise: ExerciseDetails },
): Promise<Result<{ slug: string }>> {
  const { clinicId, userId } = author;
  const undrawable = checkFigure(exercise);
  if (undrawable) return undrawable;
  return transaction({ clinicId }, async (tx) => {
    const kept = await slugOf(tx, clinicId, id);
    if (kept) return success({ slug: kept });
    const wrong = await checkReferences(tx, clinicId, exercise);
    if (wrong) return wrong;
    const { slug, isNew } = await insertUnderFreeSlug(tx, author, { id, madeFrom, exercise });
    if (!isNew) return success({ slug });
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
  { clinicId, userId }: Author,
  slug: string,
  version: number,
  details: ExerciseDetails,
): Promise<Result<{ version: number }>> {
  const undrawable = checkFigure(details);
  if (undrawable) return undrawable;
  return transaction({ clinicId }, async (tx) => {
    const row = await lockExercise(tx, clinicId, slug);
    const before = { ...row.content, slug, version: row.version };
    const after: Exercise = exerciseSchema.parse({ ...details, slug, version: row.version });
    const fields = changedFields(before, after);
    if (fields.length === 0) return success({ version: row.version });
    if (row.version !== version) throw new ConflictError("The exercise has a newer version.");
    const wrong = await checkReferences(tx, clinicId, after);
    if (wrong) return wrong;
    const content = { ...after, version: version + 1 };
    await tx
      .update(exercises)
      .set({
        content,
        ...searchColumnsOf(content),
        version: version + 1,
        updatedAt: sql`now()`,
      })
      .where(and(eq(exercises.clinicId, clinicId), eq(exercises.slug, slug)));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "exercise.changed",
      subject: { type: "exercise", id: row.id },
      details: { slug, fields },
    });
    return success({ version: version + 1 });
  });
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

async function namedBy(tx: Tx, clinicId: ClinicId, slug: string): Promise<string | null> {
  const [item] = await tx
    .select({ id: planItems.id })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.exerciseSlug, slug)))
    .limit(1);
  if (item) return "A plan holds this exercise.";
  const [template] = await tx
    .select({ id: planTemplates.id })
    .from(planTemplates)
    .where(
      and(
        eq(planTemplates.clinicId, clinicId),
        sql`${planTemplates.content} @> ${JSON.stringify({ items: [{ exerciseSlug: slug }] })}::jsonb`,
      ),
    )
    .limit(1);
  // Without its name: it may be a colleague's own.
  if (template) return "A template holds this exercise.";
  const [neighbour] = await tx
    .select({ name: exercises.name })
    .from(exercises)
    .where(
      and(
        eq(exercises.clinicId, clinicId),
        ne(exercises.slug, slug),
        or(
          sql`${exercises.content} -> 'easier' ? ${slug}`,
          sql`${exercises.content} -> 'harder' ? ${slug}`,
        ),
      ),
    )
    .limit(1);
  return neighbour ? `“${neighbour.name}” names it as easier or harder.` : null;
}

async function lockExercise(tx: Tx, clinicId: ClinicId, slug: string) {
  const [row] = await tx
    .select({
      id: exercises.id,
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

type New = { id: string; madeFrom: string | null; exercise: ExerciseDetails };

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
    const kept = await slugOf(tx, clinicId, id);
    if (kept) return { slug: kept, isNew: false };
  }
}

/** Neighbours and media must be the clinic's to name. */
async function checkReferences(
  tx: Tx,
  clinicId: ClinicId,
  exercise: ExerciseDetails & { slug?: string },
): Promise<Failure | null> {
  const slugs = [...exercise.easier, ...exercise.harder];
  if (slugs.length > 0) {
    const builtIn = await tx
      .select({ slug: libraryExercises.slug })
      .from(libraryExercises)
      .where(inArray(libraryExercises.slug, slugs));
    const own = await tx
      .select({ slug: exercises.slug })
      .from(exercises)
      .where(and(eq(exercises.clinicId, clinicId), inArray(exercises.slug, slugs)));
    const known = new Set([...builtIn, ...own].map(({ slug }) => slug));
    for (const field of ["easier", "harder"] as const)
      for (const slug of exercise[field]) {
        if (slug === exercise.slug)
          return atField(field, "An exercise is not easier or harder than itself. Take it away.");
        if (!known.has(slug))
          return atField(field, "One of these is not in the library any more. Take it away.");
      }
  }
  const { media } = exercise;
  if (!media) return null;
  const wanted = [media.id, ...(media.posterId ? [media.posterId] : [])];
  const files = await tx
    .select({ id: mediaFiles.id })
    .from(mediaFiles)
    .where(
      and(
        eq(mediaFiles.clinicId, clinicId),
        inArray(mediaFiles.id, wanted),
        ne(mediaFiles.digest, ""),
      ),
    );
  if (files.length < new Set(wanted).size)
    return atField("media", "This file is not here any more. Upload it again.");
  return null;
}

const atField = (field: string, sentence: string) =>
  failure("INVALID", sentence, { [field]: sentence });

/** A figure may be right in every number and yet not be drawn, where its numbers cancel each other. */
function checkFigure({ figure }: ExerciseDetails): Failure | null {
  if (!figure) return null;
  try {
    for (const pose of figure.poses.keys())
      if (drawFigure(figure, { pose }).includes("NaN")) throw new Error("Not a number.");
    return null;
  } catch {
    return atField("figure", "This figure cannot be drawn. Take its last change back.");
  }
}

/** The fields in which two states of an exercise differ; versions apart. */
function changedFields(before: Exercise, after: Exercise): string[] {
  return (Object.keys(after) as (keyof Exercise)[]).filter(
    (field) => field !== "version" && !isDeepStrictEqual(before[field], after[field]),
  );
}
