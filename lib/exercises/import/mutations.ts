import { randomUUID } from "node:crypto";
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
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { failure, type Result, success } from "@/lib/result";
import type { Exercise } from "../schema";
import { searchColumnsOf } from "../search-text";
import { exercisesToExport, findByKeys, findMedia, rowsOfImport, takenSlugs } from "./data";
import { exportFile } from "./export-file";
import { mediaIdsOf } from "./media-ids";
import { countChanges, type PlannedRow, planRows } from "./plan-rows";
import type { Content, Format, ImportOutcome, ParsedRow, UndoOutcome } from "./schema";

type Author = Pick<Actor, "clinicId" | "userId">;

type ImportedFile = {
  fileName: string;
  format: Format;
  rows: readonly ParsedRow[];
  /** Rows that could not be read, for the record. */
  refused: number;
};

/** Rows of one statement: a page of parameters well below PostgreSQL's 65,535. */
const CHUNK = 500;

/** An exercise as it was before an import; `version` is that of its row. */
type Before = Exercise & { wasArchived?: true };

/**
 * Brings a file's rows into the clinic's own exercises, all or none. What each row becomes is found
 * here again, on what the clinic has now: imported twice, also at the same time, nothing doubles.
 */
export async function importExercises(
  { clinicId, userId }: Author,
  file: ImportedFile,
): Promise<Result<ImportOutcome>> {
  return transaction({ clinicId }, async (tx) => {
    await oneAtATime(tx, clinicId);
    const keys = file.rows.map(({ key }) => key);
    const stored = await findByKeys(tx, clinicId, keys, true);
    const { planned, refused } = planRows(file.rows, {
      exercises: stored,
      mediaIds: await findMedia(tx, clinicId, mediaIdsOf(file.rows)),
      taken: await takenSlugs(tx, clinicId),
    });
    const counts = countChanges(planned);
    const outcome: ImportOutcome = {
      importId: null,
      added: counts.add,
      updated: counts.update,
      unchanged: counts.unchanged,
      refused: file.refused + refused.length,
    };
    if (counts.add + counts.update === 0) return success(outcome);

    const importId = randomUUID();
    const { fileName, format } = file;
    const { importId: _none, ...numbers } = outcome;
    await tx
      .insert(exerciseImports)
      .values({ clinicId, id: importId, fileName, format, ...numbers, importedBy: userId });
    const versions = new Map(stored.map((one) => [one.id, one]));
    const changes = planned.filter(({ change }) => change !== "unchanged");
    const rows = changes.map((row) => {
      const current = row.current && versions.get(row.current.id);
      const version = (current?.version ?? 0) + 1;
      const { source, sourceId } = current ?? row.key;
      const createdBy = current?.createdBy ?? userId;
      const base = { clinicId, id: current?.id ?? randomUUID(), source, sourceId, createdBy };
      return { ...base, ...columnsOf(row.content, row.slug, version), archivedAt: null };
    });
    await writeExercises(tx, rows);
    const images = changes.map((row, index) => ({
      clinicId,
      importId,
      exerciseId: rows[index]!.id,
      before: beforeOf(row, rows[index]!.version - 1),
      versionAfter: rows[index]!.version,
    }));
    for (const chunk of chunks(images)) await tx.insert(exerciseImportRows).values(chunk);
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "exercises.imported",
      subject: { type: "exercise-import", id: importId },
      details: { format, ...numbers },
    });
    return success({ ...outcome, importId });
  });
}

function beforeOf({ current, slug }: PlannedRow, version: number): Before | null {
  if (!current) return null;
  const { content, archived } = current;
  return { ...content, slug, version, ...(archived && { wasArchived: true as const }) };
}

const columnsOf = (content: Content, slug: string, version: number) => {
  const exercise: Exercise = { ...content, slug, version };
  return { slug, version, content: exercise, ...searchColumnsOf(exercise) };
};

/** Two imports of a clinic, or an import and an undoing, follow one another. */
async function oneAtATime(tx: Tx, clinicId: ClinicId) {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`exercise-imports:${clinicId}`}, 0))`,
  );
}

type NewExercise = typeof exercises.$inferInsert & { id: string; version: number };

/** Adds what is new and replaces what is there, in few statements. */
async function writeExercises(tx: Tx, rows: readonly NewExercise[]) {
  for (const chunk of chunks(rows))
    await tx
      .insert(exercises)
      .values(chunk)
      .onConflictDoUpdate({
        target: [exercises.clinicId, exercises.id],
        set: {
          version: sql`excluded.version`,
          content: sql`excluded.content`,
          name: sql`excluded.name`,
          searchName: sql`excluded.search_name`,
          searchText: sql`excluded.search_text`,
          regions: sql`excluded.regions`,
          movementType: sql`excluded.movement_type`,
          startPosition: sql`excluded.start_position`,
          equipment: sql`excluded.equipment`,
          difficulty: sql`excluded.difficulty`,
          avoidWith: sql`excluded.avoid_with`,
          archivedAt: sql`excluded.archived_at`,
          updatedAt: sql`now()`,
        },
      });
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, index) =>
    all.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

/**
 * Takes a whole import back: what it added is removed, or archived where a plan holds it; what it
 * changed is as it was before. What somebody changed since is left alone and named.
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
    const inPlans = await slugsInPlans(
      tx,
      clinicId,
      added.map(({ slug }) => slug),
    );
    const removed = added.filter(({ slug }) => !inPlans.has(slug));
    const archived = added.filter(({ slug }) => inPlans.has(slug));
    const restored = untouched.filter(({ before }) => before !== null);

    await removeExercises(tx, clinicId, removed);
    await archiveExercises(
      tx,
      clinicId,
      archived.map(({ exerciseId }) => exerciseId),
    );
    await restoreExercises(tx, clinicId, importId, restored);
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

async function slugsInPlans(tx: Tx, clinicId: ClinicId, slugs: string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const rows = await tx
    .selectDistinct({ slug: planItems.exerciseSlug })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), inArray(planItems.exerciseSlug, slugs)));
  return new Set(rows.map(({ slug }) => slug));
}

async function removeExercises(tx: Tx, clinicId: ClinicId, rows: readonly UndoneRow[]) {
  if (rows.length === 0) return;
  const slugs = rows.map(({ slug }) => slug);
  for (const marks of [exerciseFavourites, exerciseUses])
    await tx.delete(marks).where(and(eq(marks.clinicId, clinicId), inArray(marks.slug, slugs)));
  const ids = rows.map(({ exerciseId }) => exerciseId);
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
  const images = rows.map(({ exerciseId, version, createdBy, before }) => {
    const { slug, version: was, wasArchived, ...content } = before as Before;
    const columns = columnsOf(content, slug, version + 1);
    const archivedAt = wasArchived ? now : null;
    return { was, row: { clinicId, id: exerciseId, createdBy, ...columns, archivedAt } };
  });
  await writeExercises(
    tx,
    images.map(({ row }) => row),
  );
  // It is again what an earlier import left, so that one can be undone too.
  for (const chunk of chunks(images)) {
    const values = chunk.map(
      ({ row, was }) => sql`(${row.id}::uuid, ${was}::int, ${row.version}::int)`,
    );
    await tx
      .update(exerciseImportRows)
      .set({ versionAfter: sql`restored.version` })
      .from(sql`(values ${sql.join(values, sql`, `)}) as restored (id, was, version)`)
      .where(
        and(
          eq(exerciseImportRows.clinicId, clinicId),
          ne(exerciseImportRows.importId, importId),
          sql`${exerciseImportRows.exerciseId} = restored.id`,
          sql`${exerciseImportRows.versionAfter} = restored.was`,
        ),
      );
  }
}

/** The clinic's own exercises as a file, and the audit row of taking them out. */
export async function exportExercises(
  { clinicId, userId }: Author,
  format: Format,
): Promise<{ text: string; count: number }> {
  return transaction({ clinicId }, async (tx) => {
    const all = await exercisesToExport(tx, clinicId);
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "exercises.exported",
      subject: { type: "clinic", id: clinicId },
      details: { format, count: all.length },
    });
    return { text: exportFile(all, format), count: all.length };
  });
}
