import { and, asc, desc, eq, inArray, isNull, max, ne, or } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { exerciseImportRows, exerciseImports, exercises } from "@/db/schema/exercises";
import { libraryExercises } from "@/db/schema/library";
import { mediaFiles } from "@/db/schema/media";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import type { Exercise } from "../schema";
import type { ExportedExercise } from "./export-file";
import type { Content, KnownExercise, SourceKey } from "./schema";

/** Past imports shown on the page. */
const SHOWN = 20;

type StoredExercise = KnownExercise & { version: number; createdBy: string };

/**
 * The clinic's exercises that rows of these keys are, archived ones too; of the own export's source
 * also by their own id.
 */
export async function findByKeys(
  tx: Tx,
  clinicId: ClinicId,
  keys: readonly SourceKey[],
  lock = false,
): Promise<StoredExercise[]> {
  const idsBySource = new Map<string, string[]>();
  for (const { source, sourceId } of keys)
    idsBySource.set(source, [...(idsBySource.get(source) ?? []), sourceId]);
  if (idsBySource.size === 0) return [];
  const ownIds = (idsBySource.get("routinely") ?? []).filter((id) => /^[\da-f-]{36}$/.test(id));
  // Gathered once: asked for each exercise it would be read as often as there are exercises.
  const lastImports = tx
    .select({
      exerciseId: exerciseImportRows.exerciseId,
      version: max(exerciseImportRows.versionAfter).as("last_imported"),
    })
    .from(exerciseImportRows)
    .where(eq(exerciseImportRows.clinicId, clinicId))
    .groupBy(exerciseImportRows.exerciseId)
    .as("last_imports");
  const query = tx
    .select({
      id: exercises.id,
      slug: exercises.slug,
      source: exercises.source,
      sourceId: exercises.sourceId,
      stored: exercises.content,
      version: exercises.version,
      createdBy: exercises.createdBy,
      archivedAt: exercises.archivedAt,
      lastImported: lastImports.version,
    })
    .from(exercises)
    .leftJoin(lastImports, eq(lastImports.exerciseId, exercises.id))
    .where(
      and(
        eq(exercises.clinicId, clinicId),
        or(
          ...[...idsBySource].map(([source, ids]) =>
            and(eq(exercises.source, source), inArray(exercises.sourceId, ids)),
          ),
          ownIds.length > 0 ? inArray(exercises.id, ownIds) : undefined,
        ),
      ),
    );
  const rows = await (lock ? query.for("update", { of: exercises }) : query);
  return rows.map(({ stored, archivedAt, lastImported, ...row }) => ({
    ...row,
    name: stored.name,
    content: contentOf(stored),
    archived: archivedAt !== null,
    changedHere: lastImported !== null && row.version > lastImported,
  }));
}

function contentOf({ slug: _slug, version: _version, ...content }: Exercise): Content {
  return content;
}

/** Which of these pictures and videos the clinic has. */
export async function findMedia(
  tx: Tx,
  clinicId: ClinicId,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: mediaFiles.id })
    .from(mediaFiles)
    .where(
      and(
        eq(mediaFiles.clinicId, clinicId),
        inArray(mediaFiles.id, [...ids]),
        // An upload that did not end has none.
        ne(mediaFiles.digest, ""),
      ),
    );
  return rows.map(({ id }) => id);
}

/** Which of these slugs are exercises, built-in or the clinic's own. */
export async function findSlugs(
  tx: Tx,
  clinicId: ClinicId,
  slugs: readonly string[],
): Promise<string[]> {
  if (slugs.length === 0) return [];
  const builtIn = await tx
    .select({ slug: libraryExercises.slug })
    .from(libraryExercises)
    .where(inArray(libraryExercises.slug, [...slugs]));
  const own = await tx
    .select({ slug: exercises.slug })
    .from(exercises)
    .where(and(eq(exercises.clinicId, clinicId), inArray(exercises.slug, [...slugs])));
  return [...builtIn, ...own].map(({ slug }) => slug);
}

/** What a preview needs to know of the clinic to say what each row becomes. */
export async function readKnown(
  clinicId: ClinicId,
  keys: readonly SourceKey[],
  { mediaIds, neighbours }: { mediaIds: readonly string[]; neighbours: readonly string[] },
): Promise<{ exercises: KnownExercise[]; mediaIds: string[]; neighbours: string[] }> {
  return transaction({ clinicId }, async (tx) => ({
    exercises: (await findByKeys(tx, clinicId, keys)).map(
      ({ version: _version, createdBy: _createdBy, ...known }) => known,
    ),
    mediaIds: await findMedia(tx, clinicId, mediaIds),
    neighbours: await findSlugs(tx, clinicId, neighbours),
  }));
}

/** Every slug of the clinic's own exercises, archived ones too. */
export async function takenSlugs(tx: Tx, clinicId: ClinicId): Promise<Set<string>> {
  const rows = await tx
    .select({ slug: exercises.slug })
    .from(exercises)
    .where(eq(exercises.clinicId, clinicId));
  return new Set(rows.map(({ slug }) => slug));
}

/** The clinic's last imports, the newest first. */
export async function readImports(clinicId: ClinicId) {
  return transaction({ clinicId }, (tx) =>
    tx
      .select({
        id: exerciseImports.id,
        fileName: exerciseImports.fileName,
        format: exerciseImports.format,
        added: exerciseImports.added,
        updated: exerciseImports.updated,
        unchanged: exerciseImports.unchanged,
        refused: exerciseImports.refused,
        by: users.name,
        at: exerciseImports.createdAt,
        undoneAt: exerciseImports.undoneAt,
      })
      .from(exerciseImports)
      .innerJoin(users, eq(users.id, exerciseImports.importedBy))
      .where(eq(exerciseImports.clinicId, clinicId))
      .orderBy(desc(exerciseImports.createdAt))
      .limit(SHOWN),
  );
}
export type PastImport = Awaited<ReturnType<typeof readImports>>[number];

/** The clinic's own exercises that are not archived, by name, each with the key of its source. */
export async function exercisesToExport(tx: Tx, clinicId: ClinicId): Promise<ExportedExercise[]> {
  const rows = await tx
    .select({
      id: exercises.id,
      source: exercises.source,
      sourceId: exercises.sourceId,
      slug: exercises.slug,
      content: exercises.content,
    })
    .from(exercises)
    .where(and(eq(exercises.clinicId, clinicId), isNull(exercises.archivedAt)))
    .orderBy(asc(exercises.name), asc(exercises.id));
  return rows.map(({ id, source, sourceId, slug, content }) => ({
    key: { source: source ?? "routinely", sourceId: sourceId ?? id },
    exercise: { ...content, slug },
  }));
}

/** How many exercises an export would hold. */
export async function countOwn(clinicId: ClinicId): Promise<number> {
  return transaction({ clinicId }, (tx) =>
    tx.$count(exercises, and(eq(exercises.clinicId, clinicId), isNull(exercises.archivedAt))),
  );
}

/** What one import did to each exercise, with what that exercise is now; locked. */
export async function rowsOfImport(tx: Tx, clinicId: ClinicId, importId: string) {
  return tx
    .select({
      exerciseId: exerciseImportRows.exerciseId,
      before: exerciseImportRows.before,
      versionAfter: exerciseImportRows.versionAfter,
      slug: exercises.slug,
      name: exercises.name,
      version: exercises.version,
      createdBy: exercises.createdBy,
    })
    .from(exerciseImportRows)
    .innerJoin(
      exercises,
      and(eq(exercises.clinicId, clinicId), eq(exercises.id, exerciseImportRows.exerciseId)),
    )
    .where(
      and(eq(exerciseImportRows.clinicId, clinicId), eq(exerciseImportRows.importId, importId)),
    )
    .for("update", { of: exercises });
}
