import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { planSummaries as s } from "@/db/schema/practice";
import { BANDS } from "@/lib/adherence/table/address";
import { bandIs, type Filter } from "@/lib/adherence/table/filter/data";
import type { Count, TablePage } from "@/lib/adherence/table/schema";
import type { WindowName } from "@/lib/adherence/windows";

/** A count looks at no more rows than this, so that it costs the same in every clinic. */
export const COUNT_CAP = 1000;

/** `few` as `Filter` has it; undefined where no exact filter left anything out. */
type Counted = { bands: TablePage["bands"]; few?: boolean[] };

const NAMES = ["all", ...BANDS] as const;

/**
 * How many rows there are of each band under the filters but the band's own. Exact where no more
 * than `COUNT_CAP` rows have to be looked at; beyond that "at least", and said so.
 */
export async function countByBand(tx: Tx, filter: Filter, window: WindowName): Promise<Counted> {
  return filter.exact.length + filter.loose.length === 0
    ? countRanges(tx, filter, window)
    : countWithin(tx, filter, window);
}

/** Each band is a range of its window's index: four short looks. */
async function countRanges(tx: Tx, { pools }: Filter, window: WindowName): Promise<Counted> {
  const upTo = (band: SQL) => {
    const parts = pools.map(
      (pool) => sql`(select 1 from ${s} where ${pool} and ${band} limit ${COUNT_CAP + 1})`,
    );
    return sql`(select count(*)::int from
      (select 1 from (${sql.join(parts, sql` union all `)}) found limit ${COUNT_CAP + 1}) capped)`;
  };
  const columns = NAMES.map(
    (name) =>
      sql`${upTo(name === "all" ? sql`true` : bandIs(name, window))} as ${sql.identifier(name)}`,
  );
  const [row] = (await tx.execute(sql`select ${sql.join(columns, sql`, `)}`)) as unknown as Record<
    string,
    number
  >[];
  return { bands: record((name) => capped(row![name]!)) };
}

/** All bands in one look at the first rows that the exact filters leave. */
async function countWithin(
  tx: Tx,
  { pools, exact, loose, order }: Filter,
  window: WindowName,
): Promise<Counted> {
  const matches = loose.length === 0 ? sql`true` : sql.join(loose, sql` and `);
  const bands = BANDS.map((band) => sql`(${bandIs(band, window)}) as ${sql.identifier(band)}`);
  const ordered = order ? sql`order by ${sql.join(order, sql`, `)}` : sql``;
  const parts = pools.map(
    (pool, at) => sql`(select ${sql.raw(String(at))} as pool, (${matches}) as "all",
        ${sql.join(bands, sql`, `)} from ${s}
      where ${sql.join([pool, ...exact], sql` and `)} ${ordered} limit ${COUNT_CAP + 1})`,
  );
  const counts = BANDS.map(
    (band) =>
      sql`(count(*) filter (where "all" and ${sql.identifier(band)}))::int as ${sql.identifier(band)}`,
  );
  const rows = (await tx.execute(sql`select pool, count(*)::int as examined,
      (count(*) filter (where "all"))::int as "all", ${sql.join(counts, sql`, `)}
    from (${sql.join(parts, sql` union all `)}) found group by pool`)) as unknown as Record<
    string,
    number
  >[];
  const sum = (name: string) => rows.reduce((all, row) => all + row[name]!, 0);
  // Of several parts one may be cut while their sum looks whole: as many as parts are allowed each.
  const more = sum("examined") > COUNT_CAP;
  const isCut = (at: number) => rows.some((row) => row.pool === at && row.examined! > COUNT_CAP);
  return {
    bands: record((name): Count => ({ n: Math.min(sum(name), COUNT_CAP), more })),
    few: exact.length === 0 ? undefined : pools.map((_, at) => !isCut(at)),
  };
}

function capped(n: number): Count {
  return { n: Math.min(n, COUNT_CAP), more: n > COUNT_CAP };
}

function record(count: (name: (typeof NAMES)[number]) => Count): TablePage["bands"] {
  return {
    all: count("all"),
    "off-track": count("off-track"),
    slipping: count("slipping"),
    "on-track": count("on-track"),
  };
}
