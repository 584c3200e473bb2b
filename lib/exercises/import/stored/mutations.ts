import { getTableColumns, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { exercises } from "@/db/schema/exercises";
import type { ClinicId } from "@/db/tenant";
import type { Exercise } from "../../schema";
import { searchColumnsOf } from "../../search-text";
import type { Content } from "../schema";

// What importing and undoing an import share.

/** Rows of one statement: a page of parameters well below PostgreSQL's 65,535. */
const CHUNK = 500;

/** An exercise as it was before an import; `version` is that of its row. */
export type Before = Exercise & { wasArchived?: true };

/** The columns of an exercise that follow from its content. */
export const columnsOf = (content: Content, slug: string, version: number) => {
  const exercise: Exercise = { ...content, slug, version };
  return { slug, version, content: exercise, ...searchColumnsOf(exercise) };
};

/** Two imports of a clinic, or an import and an undoing, follow one another. */
export async function oneAtATime(tx: Tx, clinicId: ClinicId) {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`exercise-imports:${clinicId}`}, 0))`,
  );
}

export type NewExercise = typeof exercises.$inferInsert & { id: string; version: number };

const tableColumns = getTableColumns(exercises);
const keptAsTheyAre = new Set(["clinicId", "id", "slug", "source", "sourceId", "createdBy"]);

/** What is replaced of an exercise that is there: its content, and what is made from it. */
const replaced = (row: NewExercise) =>
  Object.fromEntries(
    Object.keys(row)
      .filter((key) => !keptAsTheyAre.has(key))
      .map((key) => [
        key,
        sql.raw(`excluded."${tableColumns[key as keyof typeof tableColumns].name}"`),
      ]),
  );

/** Adds the exercises whose id is new, and replaces what the others say. All rows have the same columns. */
export async function writeExercises(tx: Tx, rows: readonly NewExercise[]) {
  for (const chunk of chunks(rows))
    await tx
      .insert(exercises)
      .values(chunk)
      .onConflictDoUpdate({
        target: [exercises.clinicId, exercises.id],
        set: { ...replaced(chunk[0]!), updatedAt: sql`now()` },
      });
}

/** In pages of what fits into one statement. */
export function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, index) =>
    all.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
