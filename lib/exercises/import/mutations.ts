import { randomUUID } from "node:crypto";
import { transaction } from "@/db/client";
import { exerciseImportRows, exerciseImports } from "@/db/schema/exercises";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { type Result, success } from "@/lib/result";
import { exercisesToExport, findByKeys, findMedia, findSlugs, takenSlugs } from "./data";
import { exportFile } from "./export-file";
import { countChanges, type PlannedRow, planRows } from "./plan-rows";
import { referencesOf } from "./references";
import type { Format, ImportOutcome, ParsedRow } from "./schema";
import { type Before, columnsOf, oneAtATime, writeExercises, writeRows } from "./stored/mutations";

type Author = Pick<Actor, "clinicId" | "userId">;

type ImportedFile = {
  fileName: string;
  format: Format;
  rows: readonly ParsedRow[];
  /** Rows that could not be read, for the record. */
  refused: number;
};

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
    const named = referencesOf(file.rows);
    const { planned, refused } = planRows(file.rows, {
      exercises: stored,
      mediaIds: await findMedia(tx, clinicId, named.mediaIds),
      neighbours: await findSlugs(tx, clinicId, named.neighbours),
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
    await writeRows(tx, exerciseImportRows, images);
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
