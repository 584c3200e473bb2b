import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { exercises } from "@/db/schema/exercises";
import type { ClinicId } from "@/db/tenant";
import type { Exercise } from "../../schema";
import { searchColumnsOf } from "../../search-text";
import type { Content } from "../schema";

// What importing and undoing an import share.

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

export type WrittenExercise = ReturnType<typeof columnsOf> & {
  clinicId: ClinicId;
  id: string;
  source?: string | null;
  sourceId?: string | null;
  createdBy: string;
  archivedAt: Date | null;
};

/** What an exercise that is there keeps when it is written again. */
const kept = new Set(["clinicId", "id", "slug", "source", "sourceId", "createdBy"]);

/**
 * Adds the exercises whose id is new and replaces what the others say, in one statement. All rows
 * have the same columns.
 */
export async function writeExercises(tx: Tx, rows: readonly WrittenExercise[]) {
  const replaced = Object.keys(rows[0] ?? {})
    .filter((key) => !kept.has(key))
    .map((key) => nameOf(exercises, key));
  const assignments = replaced.map((column) => sql`${column} = excluded.${column}`);
  await writeRows(
    tx,
    exercises,
    rows,
    sql`on conflict (clinic_id, id) do update set ${sql.join(assignments, sql`, `)}, updated_at = now()`,
  );
}

/**
 * Inserts rows that all have the same columns. They travel as one JSON: a parameter for each value
 * makes tens of thousands, which takes several times as long, and a transaction has 4.5 s.
 */
export async function writeRows(
  tx: Tx,
  table: PgTable,
  rows: readonly object[],
  otherwise: SQL = sql``,
) {
  if (rows.length === 0) return;
  const names = Object.keys(rows[0]!).map((key) => nameOf(table, key));
  const columns = sql.join(names, sql`, `);
  const records = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [nameOf(table, key).value, value as unknown]),
    ),
  );
  await tx.execute(
    sql`insert into ${table} (${columns}) select ${columns}
      from jsonb_populate_recordset(null::${table}, ${JSON.stringify(records)}::text::jsonb)
      ${otherwise}`,
  );
}

const nameOf = (table: PgTable, key: string) => sql.identifier(getTableColumns(table)[key]!.name);
