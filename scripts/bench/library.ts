import { cpus, totalmem } from "node:os";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { connectTo, disconnect, transaction } from "@/db/client";
import { seedLibrary } from "@/db/seed/library";
import { startTestServer, TEMPLATE } from "@/db/testing/embedded-server";
import { findExercises, type FindingsPage } from "@/lib/exercises/finding/data";
import { PAGE_SIZE } from "@/lib/exercises/finding/facets";
import { exerciseFilterSchema } from "@/lib/exercises/finding/filter";
import { type BenchClinic, benchClinic, RARE_WORD } from "./library-clinic";

// What a search of the library costs the server in clinics of 100 to 10,000 exercises of their own,
// beside the built-in ones: the page of exercises with its total and the counts of every facet. Beside
// a transaction that only says `select 1`, measured in turns in the same run.

const SIZES = [100, 300, 1_000, 3_000, 10_000];
const ROUNDS = 40;
/** The promise: p95 of a search at the largest size, in milliseconds. */
const BAR_MS = 50;

type Asked = [name: string, filter: object, page?: Partial<FindingsPage>];

const asked: Asked[] = [
  ["opened", {}],
  ["opened in the composer", {}, { order: "mine", limit: 40 }],
  ["page 3", {}, { offset: 2 * PAGE_SIZE }],
  ["one word", { q: "bridge" }],
  ["two words", { q: "hip stretch" }],
  ["three letters", { q: "bri" }],
  ["mistyped", { q: "brige" }],
  ["rare word", { q: RARE_WORD }],
  ["found nowhere", { q: "zzzzzz" }],
  ["three facets", { region: "hip,knee", position: "supine", type: "strength,stability" }],
  ["word and facets", { q: "hip", region: "hip", avoid: "osteoporosis", difficulty: "1" }],
];

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

/** p50 and p95 in milliseconds of each work, taken in turns so that all see the same machine. */
async function times(works: (() => Promise<unknown>)[]) {
  const lists = works.map((): number[] => []);
  for (let round = -5; round < ROUNDS; round++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= 0) lists[index]!.push(performance.now() - start);
    }
  }
  return lists.map((list) => {
    const sorted = list.toSorted((a, b) => a - b);
    return { p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
  });
}

async function measure(clinic: BenchClinic) {
  const { clinicId, size } = clinic;
  const [limit, ...values] = await times([
    () => transaction({ clinicId }, (tx) => tx.execute(sql`select 1`)),
    ...asked.map(
      ([, filter, page]) =>
        () =>
          findExercises(clinic, exerciseFilterSchema.parse(filter), {
            offset: 0,
            limit: PAGE_SIZE,
            ...page,
          }),
    ),
  ]);
  const bar = size === SIZES.at(-1) ? BAR_MS : null;
  return [
    row(`select 1, ${size} exercises, p50`, limit!.p50, "ms", null),
    ...values.flatMap(({ p50, p95 }, index) => {
      const name = `${asked[index]![0]}, ${size} exercises`;
      return [
        row(`${name}, p50`, p50, "ms", null),
        row(`${name}, p95`, p95, "ms", bar),
        row(`${name}, p50`, p50 / limit!.p50, "× select 1", null),
      ];
    }),
  ];
}

function row(name: string, exact: number, unit: string, bar: number | null) {
  const value = Math.round(exact * 100) / 100;
  return { name, value, unit, bar, ok: bar === null || value <= bar };
}

type Row = ReturnType<typeof row>;

/** The curve: a line for each search, its p50 / p95 in milliseconds at each size. */
function curve(results: readonly Row[]) {
  const value = (name: string) => results.find((one) => one.name === name && one.unit === "ms");
  return asked.map(([search]) => ({
    search,
    ...Object.fromEntries(
      SIZES.map((size) => {
        const of = (part: string) => value(`${search}, ${size} exercises, ${part}`)?.value ?? "–";
        return [`${size.toLocaleString("en")} own`, `${of("p50")} / ${of("p95")}`];
      }),
    ),
  }));
}

async function main() {
  const server = await startTestServer();
  try {
    const admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
    await admin.unsafe(`create database bench template ${TEMPLATE}`);
    await admin.end();
    const url = new URL(server.adminUrl);
    url.pathname = "/bench";
    connectTo(url.href);
    await seedLibrary({ url: url.href });
    const db = postgres(url.href, { max: 1, onnotice: () => {} });
    const clinics = [];
    for (const size of SIZES) clinics.push(await benchClinic(db, size));
    await db`vacuum analyze`;
    await db.end();

    const results: Row[] = [];
    for (const clinic of clinics) results.push(...(await measure(clinic)));
    console.log("Milliseconds, p50 / p95, by the clinic's own exercises:");
    console.table(curve(results));
    const missed = results.filter(({ ok }) => !ok);
    if (missed.length > 0) console.table(missed);
    const machine = {
      node: process.version,
      cpu: cpus()[0]?.model ?? "unknown",
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 1e9),
    };
    await disconnect();
    console.log(JSON.stringify({ bench: "library", results, machine }));
  } finally {
    await server.stop();
  }
}

await main();
