import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { planSummaries as s } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import type { TableState } from "@/lib/adherence/table/address";
import { type Filter, shareColumns } from "@/lib/adherence/table/filter/data";

/**
 * The table's order as stretches that follow one another, each a range of one index: rows that have
 * the column's value, then those without; by therapist, one stretch each. Turned round, a stretch is
 * read from its end.
 */
export type Stretch = { where: SQL; keys: Key[]; desc: boolean };
type Key = { column: SQL; type: "text" | "real" | "date" | "smallint" | "integer" | "uuid" };

/** Where a row stands: its stretch, and its keys in it as text. */
export type Place = { stretch: number; keys: string[] };

const NAME: Key = { column: sql`${s.nameKey}`, type: "text" };
const ID: Key = { column: sql`${s.planId}`, type: "uuid" };

/** The order of a state. `therapists` are those of the clinic, by name. */
export function stretchesOf(
  { sort: { id, desc }, window }: TableState,
  therapists: { id: string }[],
): Stretch[] {
  if (id === "patient") return [{ where: sql`true`, keys: [NAME, ID], desc }];
  if (id === "therapist") {
    const sorted = desc ? therapists.toReversed() : therapists;
    return sorted.map((each) => {
      return { where: sql`${s.therapistId} = ${each.id}::uuid`, keys: [NAME, ID], desc };
    });
  }
  const key = keyOf(id, window);
  if (id === "plan") return [{ where: sql`true`, keys: [key, NAME, ID], desc }];
  return [
    { where: sql`${key.column} is not null`, keys: [key, NAME, ID], desc },
    // Missing values come last in both directions.
    { where: sql`${key.column} is null`, keys: [NAME, ID], desc: false },
  ];
}

function keyOf(
  id: Exclude<TableState["sort"]["id"], "patient" | "therapist">,
  window: TableState["window"],
): Key {
  switch (id) {
    case "plan":
      return { column: sql`${s.titleKey}`, type: "text" };
    case "adherence":
      return { column: sql`${shareColumns[window].ratio}`, type: "real" };
    case "last-practice":
      return { column: sql`${s.lastPracticeOn}`, type: "date" };
    case "next-due":
      return { column: sql`${s.nextDueOn}`, type: "date" };
    case "pain":
      return { column: sql`${s.latestPain}`, type: "smallint" };
    case "change":
      return { column: sql`${s.painChange}`, type: "smallint" };
    case "flags":
      return { column: sql`${s.flagKey}`, type: "smallint" };
    case "exercises":
      return { column: sql`${s.setsRatio}`, type: "real" };
    case "skips":
      return { column: sql`${s.skipsKey}`, type: "integer" };
    case "rise":
      return { column: sql`${s.latestRise}`, type: "smallint" };
    case "morning":
      return { column: sql`${s.latestMorning}`, type: "smallint" };
    case "effort":
      return { column: sql`${s.latestEffort}`, type: "smallint" };
    case "week":
      return { column: sql`${s.week}`, type: "smallint" };
  }
}

/** Where a plan's row stands in an order; null when it has none in this clinic, or is in no stretch. */
export async function placeOf(
  tx: Tx,
  clinicId: ClinicId,
  stretches: Stretch[],
  planId: string,
): Promise<Place | null> {
  for (const [stretch, { where, keys }] of stretches.entries()) {
    const columns = Object.fromEntries(
      keys.map(({ column }, index) => [`k${index}`, sql<string>`${column}::text`]),
    );
    const [row] = await tx
      .select(columns)
      .from(s)
      .where(and(eq(s.clinicId, clinicId), eq(s.planId, planId), where));
    if (row) return { stretch, keys: keys.map((_, index) => row[`k${index}`] as string) };
  }
  return null;
}

/**
 * Up to `limit` plans that follow a place in the order, or that begin it; `back` reads towards the
 * beginning, from its end when there is no place, and gives the nearest first.
 */
export async function walk(
  tx: Tx,
  filter: Filter,
  stretches: Stretch[],
  { from, back = false, limit }: { from?: Place; back?: boolean; limit: number },
): Promise<string[]> {
  const found: string[] = [];
  const order = stretches.map((stretch, index) => ({ stretch, index }));
  if (back) order.reverse();
  for (const { stretch, index } of order) {
    if (found.length >= limit) break;
    if (from && (back ? index > from.stretch : index < from.stretch)) continue;
    const keys = from?.stretch === index ? from.keys : undefined;
    found.push(...(await readStretch(tx, filter, stretch, keys, back, limit - found.length)));
  }
  return found;
}

async function readStretch(
  tx: Tx,
  filter: Filter,
  stretch: Stretch,
  after: string[] | undefined,
  back: boolean,
  limit: number,
): Promise<string[]> {
  const last = stretch.keys.length - 1;
  const rows = await tx.execute(sql`select ${alias(last)} as id
    from (${stretchRows(filter, stretch, { after, back, limit })}) found
    order by ${inOrder(stretch, back)}`);
  return (rows as unknown as { id: string }[]).map(({ id }) => id);
}

/** Up to `limit` rows of a stretch that follow the row with the keys of `after`, as SQL: its keys as
 * k0, k1 … and, for an `all`, every column of the summary. In no order: see `inOrder`. */
export function stretchRows(
  { pools, exact, loose, band, few }: Filter,
  { where, keys, desc }: Stretch,
  { after, back = false, limit, all = false }: Part,
): SQL {
  const down = desc !== back;
  const direction = sql.raw(down ? "desc" : "asc");
  const columns = keys.map(({ column }, index) => sql`${column} as ${alias(index)}`);
  if (all) columns.push(sql`${s}.*`);
  const past =
    after &&
    sql`(${sql.join(
      keys.map(({ column }) => column),
      sql`, `,
    )}) ${sql.raw(down ? "<" : ">")} (${sql.join(
      keys.map(({ type }, index) => sql`${after[index]}::${sql.raw(type)}`),
      sql`, `,
    )})`;
  const rest = [where, past, band, ...loose].filter((each) => !!each);
  const parts = pools.map((pool, at) => {
    // Few rows are read by their filters' index and sorted; of many, enough stand near in the order.
    // "offset 0" keeps the two apart, whatever PostgreSQL thinks of their numbers.
    const from = few?.[at]
      ? sql`(select * from ${s} where ${sql.join([pool, ...exact], sql` and `)} offset 0) ${s}
        where ${sql.join(rest, sql` and `)}`
      : sql`${s} where ${sql.join([pool, ...exact, ...rest], sql` and `)}`;
    return sql`(select ${sql.join(columns, sql`, `)} from ${from}
      order by ${sql.join(
        keys.map(({ column }) => sql`${column} ${direction}`),
        sql`, `,
      )} limit ${limit})`;
  });
  const order = inOrder({ keys, desc }, back);
  return sql`select * from (${sql.join(parts, sql` union all `)}) parts order by ${order} limit ${limit}`;
}

type Part = { after?: string[]; back?: boolean; limit: number; all?: boolean };

/** The order of a stretch by the keys that `stretchRows` gives. */
export function inOrder({ keys, desc }: Pick<Stretch, "keys" | "desc">, back = false): SQL {
  const direction = sql.raw(desc !== back ? "desc" : "asc");
  return sql.join(
    keys.map((_, index) => sql`${alias(index)} ${direction}`),
    sql`, `,
  );
}

const alias = (index: number) => sql.raw(`k${index}`);
