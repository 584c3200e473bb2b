import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import {
  exerciseFavourites,
  exerciseImportRows,
  exerciseImports,
  exercises,
  exerciseUses,
} from "@/db/schema/exercises";
import { planItems } from "@/db/schema/plans";
import { planTemplates } from "@/db/schema/templates";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { failure, type Result, success } from "@/lib/result";
import { findMedia, rowsOfImport } from "../data";
import { referencesOf } from "../references";
import type { UndoOutcome } from "../schema";
import { type Before, columnsOf, oneAtATime, writeExercises } from "../stored/mutations";

type Author = Pick<Actor, "clinicId" | "userId">;

/**
 * Takes a whole import back: what it added is removed, or archived where a plan, a template or
 * another exercise holds it; what it changed is as it was before. What somebody changed since is left alone and named.
 * @returns ALREADY_UNDONE the second time.
 * @throws NotFoundError in another clinic.
 */
export async function undoImport(
  { clinicId, userId }: Author,
  importId: string,
): Promise<Result<UndoOutcome>> {
  return transaction({ clinicId }, async (tx) => {
    await oneAtATime(tx, clinicId);
    const thisImport = and(
      eq(exerciseImports.clinicId, clinicId),
      eq(exerciseImports.id, importId),
    );
    const [found] = await tx.select().from(exerciseImports).where(thisImport).for("update");
    if (!found) throw new NotFoundError("No such import in this clinic.");
    if (found.undoneAt) return failure("ALREADY_UNDONE", "This import was undone before.");

    const rows = await rowsOfImport(tx, clinicId, importId);
    const untouched = rows.filter((row) => row.version === row.versionAfter);
    const kept = rows.filter((row) => row.version !== row.versionAfter).map(({ name }) => name);
    const added = untouched.filter(({ before }) => before === null);
    const restored = untouched.filter(({ before }) => before !== null);
    await restoreExercises(tx, clinicId, importId, restored);
    const held = await heldSlugs(tx, clinicId, added);
    const removed = added.filter(({ slug }) => !held.has(slug));
    const archived = added.filter(({ slug }) => held.has(slug));
    await removeExercises(tx, clinicId, removed);
    await archiveExercises(
      tx,
      clinicId,
      archived.map(({ exerciseId }) => exerciseId),
    );
    await tx
      .update(exerciseImports)
      .set({ undoneAt: sql`now()` })
      .where(thisImport);
    const counts = {
      removed: removed.length,
      restored: restored.length,
      archived: archived.length,
    };
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "exercises.import-undone",
      subject: { type: "exercise-import", id: importId },
      details: { ...counts, kept: kept.length },
    });
    return success({ ...counts, kept: kept.toSorted((a, b) => a.localeCompare(b)) });
  });
}

type UndoneRow = Awaited<ReturnType<typeof rowsOfImport>>[number];

/** Those that a plan, a template, or an exercise that stays still names. */
async function heldSlugs(
  tx: Tx,
  clinicId: ClinicId,
  added: readonly UndoneRow[],
): Promise<Set<string>> {
  const slugs = new Set(added.map(({ slug }) => slug));
  if (slugs.size === 0) return slugs;
  const inPlans = await tx
    .selectDistinct({ slug: planItems.exerciseSlug })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), inArray(planItems.exerciseSlug, [...slugs])));
  const templates = await tx
    .select({ content: planTemplates.content })
    .from(planTemplates)
    .where(eq(planTemplates.clinicId, clinicId));
  const inTemplates = templates.flatMap(({ content }) =>
    content.items.map(({ exerciseSlug }) => exerciseSlug),
  );
  const held = new Set(
    [...inPlans.map(({ slug }) => slug), ...inTemplates].filter((slug) => slugs.has(slug)),
  );
  const neighbours = sql<string[]>`(content -> 'easier') || (content -> 'harder')`;
  const naming = await tx
    .select({ slug: exercises.slug, named: neighbours })
    .from(exercises)
    .where(and(eq(exercises.clinicId, clinicId), sql`${neighbours} <> '[]'`));
  // What stays keeps its neighbours, and those keep theirs.
  for (let before = -1; before !== held.size;) {
    before = held.size;
    for (const { slug, named } of naming)
      if (!slugs.has(slug) || held.has(slug))
        for (const one of named) if (slugs.has(one)) held.add(one);
  }
  return held;
}

async function removeExercises(tx: Tx, clinicId: ClinicId, rows: readonly UndoneRow[]) {
  if (rows.length === 0) return;
  const slugs = rows.map(({ slug }) => slug);
  for (const marks of [exerciseFavourites, exerciseUses])
    await tx.delete(marks).where(and(eq(marks.clinicId, clinicId), inArray(marks.slug, slugs)));
  const ids = rows.map(({ exerciseId }) => exerciseId);
  await tx
    .update(exercises)
    .set({ madeFrom: null })
    .where(and(eq(exercises.clinicId, clinicId), inArray(exercises.madeFrom, slugs)));
  await tx
    .delete(exercises)
    .where(and(eq(exercises.clinicId, clinicId), inArray(exercises.id, ids)));
}

async function archiveExercises(tx: Tx, clinicId: ClinicId, ids: string[]) {
  if (ids.length === 0) return;
  await tx
    .update(exercises)
    .set({ archivedAt: sql`now()`, version: sql`${exercises.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(exercises.clinicId, clinicId), inArray(exercises.id, ids)));
}

async function restoreExercises(
  tx: Tx,
  clinicId: ClinicId,
  importId: string,
  rows: readonly UndoneRow[],
) {
  const now = new Date();
  const befores = rows.map(({ before }) => ({ given: { media: before?.media ?? null } }));
  const mediaIds = await findMedia(tx, clinicId, referencesOf(befores).mediaIds);
  const images = rows.map(({ exerciseId, version, createdBy, before }) => {
    const { slug, version: was, wasArchived, ...content } = before as Before;
    // A picture that nothing named meanwhile may be gone.
    const media = content.media && mediaIds.includes(content.media.id) ? content.media : null;
    const columns = columnsOf({ ...content, media }, slug, version + 1);
    const archivedAt = wasArchived ? now : null;
    return { was, row: { clinicId, id: exerciseId, createdBy, ...columns, archivedAt } };
  });
  await writeExercises(
    tx,
    images.map(({ row }) => row),
  );
  // It is again what an earlier import left, so that one can be undone too.
  const values = images.map(({ row, was }) => ({ id: row.id, was, version: row.version }));
  await tx
    .update(exerciseImportRows)
    .set({ versionAfter: sql`restored.version` })
    .from(
      sql`jsonb_to_recordset(${JSON.stringify(values)}::text::jsonb) as restored (id uuid, was int, version int)`,
    )
    .where(
      and(
        eq(exerciseImportRows.clinicId, clinicId),
        ne(exerciseImportRows.importId, importId),
        sql`${exerciseImportRows.exerciseId} = restored.id`,
        sql`${exerciseImportRows.versionAfter} = restored.was`,
      ),
    );
}
