import { sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import type { ClinicId } from "@/db/tenant";
import type { Column, TableState } from "@/lib/adherence/table/address";
import { therapistsFor } from "@/lib/adherence/table/data";
import { type Filter, filterOf } from "@/lib/adherence/table/filter/data";
import { joinedTo, rowColumns, rowReader, type SelectedRow } from "@/lib/adherence/table/rows/data";
import type { RowStanding, TableRow, Viewer } from "@/lib/adherence/table/schema";
import { readStandings } from "@/lib/adherence/table/standing/data";
import {
  inOrder,
  type Place,
  type Stretch,
  stretchesOf,
  stretchRows,
} from "@/lib/adherence/table/walk/data";
import type { WindowName } from "@/lib/adherence/windows";

/** Rows that are read in one transaction: well within its deadline, also on a slow machine. */
const BATCH = 2_000;

/** Milliseconds after which a transaction looks into no further stretch. */
const ENOUGH_MS = 1_000;

type Found = SelectedRow & Record<`at${number}`, string>;
type Asked = { filter: Filter; stretches: Stretch[] };
type Batch = { rows: ExportRow[]; next: Place | null };
type Reading = {
  size: number;
  window: WindowName;
  withStanding: boolean;
  toRow: (row: SelectedRow) => TableRow;
};

/** A row of the table with what else it tells, where a column shows it. */
export type ExportRow = TableRow & { standing: RowStanding | null };

const STANDING_COLUMNS = new Set<Column>(["trainer", "delivery", "reminders"]);

/**
 * Every row under the filters and the order of `state`, whatever its page, in batches. Each is read
 * in a transaction of its own, from where the one before ended, while the one before is used; no
 * further than that, so who takes no more stops the reading. What changes meanwhile is there as it
 * was or as it is.
 */
export async function* eachAdherenceBatch(
  clinicId: ClinicId,
  state: TableState,
  viewer: Viewer,
  now: Date,
  size = BATCH,
): AsyncGenerator<ExportRow[], void> {
  const withStanding = state.columns.some((name) => STANDING_COLUMNS.has(name));
  const reading = { size, window: state.window, withStanding, toRow: rowReader(now) };
  const asked = await transaction({ clinicId }, async (tx): Promise<Asked> => {
    const stretches = stretchesOf(state, await therapistsFor(tx, clinicId, state));
    return { stretches, filter: await filterOf(tx, clinicId, state, viewer, now) };
  });
  const read = (from: Place) => {
    const batch = transaction({ clinicId }, (tx) => readBatch(tx, clinicId, asked, from, reading));
    // It is awaited in its turn, which may come after it failed.
    batch.catch(() => {});
    return batch;
  };
  let coming: Promise<Batch> | null = read({ stretch: 0, keys: [] });
  try {
    while (coming) {
      const { rows, next }: Batch = await coming;
      coming = next && read(next);
      if (rows.length > 0) yield rows;
    }
  } finally {
    await coming?.catch(() => {});
  }
}

async function readBatch(
  tx: Tx,
  clinicId: ClinicId,
  { filter, stretches }: Asked,
  from: Place,
  { size, window, withStanding, toRow }: Reading,
): Promise<Batch> {
  const until = Date.now() + ENOUGH_MS;
  const rows: ExportRow[] = [];
  // One look into an index for each row: else all plans of a large clinic are read for each batch.
  await tx.execute(sql`select set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true), set_config('enable_seqscan', 'off', true)`);
  let { stretch, keys } = from;
  for (; stretch < stretches.length; stretch++, keys = []) {
    const limit = size - rows.length;
    if (limit === 0 || Date.now() > until) return { rows, next: { stretch, keys } };
    const each = stretches[stretch]!;
    const found = (await tx.execute(sql`
      select ${rowColumns(window)}, ${keysAsText(each)}
      from (${stretchRows(filter, each, { after: keys.length > 0 ? keys : undefined, limit, all: true })}) f
      ${joinedTo(clinicId)} order by ${inOrder(each)}`)) as unknown as Found[];
    const standings = withStanding
      ? await readStandings(
          tx,
          clinicId,
          found.map((row) => row.plan_id),
        )
      : {};
    for (const row of found)
      rows.push(Object.assign(toRow(row), { standing: standings[row.plan_id] ?? null }));
    const last = found.at(-1);
    if (last && found.length === limit)
      return { rows, next: { stretch, keys: each.keys.map((_, at) => last[`at${at}`]!) } };
  }
  return { rows, next: null };
}

const keysAsText = ({ keys }: Stretch) =>
  sql.raw(keys.map((_, at) => `f.k${at}::text as at${at}`).join());
