import { sql } from "drizzle-orm";
import { disconnect, transaction } from "@/db/client";
import { provenClinic } from "@/db/tenant";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { DEFAULT_STATE } from "@/lib/adherence/table/address";
import { readAdherencePage, type Viewer } from "@/lib/adherence/table/data";
import { exportColumns } from "@/lib/adherence/table/export/columns";
import { eachAdherenceBatch } from "@/lib/adherence/table/export/data";
import { csvStream, xlsxStream } from "@/lib/adherence/table/export/files";
import { readGroups } from "@/lib/groups/data";
import { readPlanReview } from "@/lib/review/data";
import { type BenchClinic, fillClinic, NOW, withDatabase } from "./adherence/clinics";
import { printReport, type Result } from "./adherence/report";
import { screens } from "./adherence/screens";
import { compareInTurns, insertPractice } from "./adherence/turns";

// What the adherence table costs a group of 100,000 patients beside one of 10,000 and one of 1,000,
// all in one database, asked in turns so that all see the same machine. Ratios to a limit measured
// in the same run: growth is the median at 100,000 by that at 1,000.

const SIZES = (process.env.BENCH_SIZES ?? "1000,10000,100000").split(",").map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 60);
const FIRST_PAGE_MS = 100;
const MOST_GROWTH = 2;
const MOST_WRITE = 1.5;
const EXPORT_ROWS_PER_S = 20_000;

async function main() {
  await withDatabase(async (db) => {
    const started = performance.now();
    const clinics: BenchClinic[] = [];
    for (const size of SIZES) clinics.push(await fillClinic(db, size));
    await db`vacuum analyze`;
    const [rows] = await db<{ sessions: number; items: number; bytes: string }[]>`
      select (select count(*)::int from practice_sessions) as sessions,
        (select count(*)::int from practice_items) as items,
        pg_size_pretty(pg_database_size(current_database())) as bytes`;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(
      `${SIZES.join(" / ")} patients × 90 days: ${rows!.sessions} sessions, ${rows!.items} practice items, ${rows!.bytes}, filled in ${seconds} s`,
    );
    const results: Result[] = [];
    results.push(...(await measureScreens(clinics)));
    results.push(...(await measureHistory(clinics)));
    results.push(...(await measureGroups(clinics)));
    results.push(...(await measureWrites(clinics.at(-1)!)));
    results.push(...(await measureExports(clinics.at(-1)!)));
    await disconnect();
    printReport("adherence", results);
  });
}

async function measureScreens(clinics: BenchClinic[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, change] of screens) {
    const times = await compareInTurns(
      ROUNDS,
      clinics.map((clinic) => {
        const state = { ...DEFAULT_STATE, ...change(clinic) };
        const viewer: Viewer = { userId: clinic.therapist, role: "therapist" };
        return () => readAdherencePage(provenClinic(clinic.id), state, viewer, NOW);
      }),
    );
    results.push(...grown(name, times));
  }
  return results;
}

async function measureHistory(clinics: BenchClinic[]): Promise<Result[]> {
  const times = await compareInTurns(
    ROUNDS,
    clinics.map(
      ({ id, middlePlan }) =>
        () =>
          readPlanReview(provenClinic(id), middlePlan, NOW),
    ),
  );
  return grown("one history", times);
}

/** Groups read every plan that began in the period: they grow with the clinic, and are shown as they are. */
async function measureGroups(clinics: BenchClinic[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const by of ["programme", "therapist", "clinic"] as const) {
    const times = await compareInTurns(
      5,
      clinics.map(
        ({ id }) =>
          () =>
            readGroups(provenClinic(id), { by, since: "12-months" }),
      ),
    );
    results.push({
      name: `groups by ${by}, at the largest`,
      value: median(times.at(-1)!),
      unit: "ms",
      bar: null,
      ok: true,
      p50: times.map(median),
      p95: times.map((list) => quantile(list, 0.95)),
    });
  }
  return results;
}

function grown(name: string, times: number[][]): Result[] {
  const [small, , large] = times;
  const growth = median(large!) / median(small!);
  const rest = { p50: times.map(median), p95: times.map((list) => quantile(list, 0.95)) };
  const results: Result[] = [
    {
      name: `${name}: growth`,
      value: growth,
      unit: "×",
      bar: MOST_GROWTH,
      ok: growth <= MOST_GROWTH,
      ...rest,
    },
  ];
  const p95 = quantile(large!, 0.95);
  if (name === "first page")
    results.push({
      name: "first page, p95 at 100,000",
      value: p95,
      unit: "ms",
      bar: FIRST_PAGE_MS,
      ok: p95 <= FIRST_PAGE_MS,
    });
  return results;
}

/** One submission's rows with the plan counted anew, beside the same rows alone. Rolled back, so that
 * every round stores into the same plan. */
async function measureWrites(clinic: BenchClinic): Promise<Result[]> {
  const clinicId = provenClinic(clinic.id);
  const undone = new Error("undone");
  const rolledBack = async (work: Parameters<typeof transaction<void>>[1]) => {
    await transaction({ clinicId }, async (tx) => {
      await work(tx);
      throw undone;
    }).catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  };
  const [plain, counted] = await compareInTurns(ROUNDS * 5, [
    () => rolledBack((tx) => insertPractice(tx, clinic)),
    () =>
      rolledBack(async (tx) => {
        await insertPractice(tx, clinic);
        await refreshPlanSummary(tx, clinicId, clinic.middlePlan, NOW);
      }),
    () => rolledBack(async (tx) => void (await tx.execute(sql`select 1`))),
  ]);
  const ratio = median(counted!) / median(plain!);
  return [
    {
      name: "a submission's write, by the plain insert of its rows",
      value: ratio,
      unit: "×",
      bar: MOST_WRITE,
      ok: ratio <= MOST_WRITE,
    },
    { name: "plain insert", value: median(plain!), unit: "ms", bar: null, ok: true },
    { name: "insert and count", value: median(counted!), unit: "ms", bar: null, ok: true },
  ];
}

/** The whole clinic as files, taken as fast as they are made. */
async function measureExports(clinic: BenchClinic): Promise<Result[]> {
  const viewer: Viewer = { userId: clinic.therapist, role: "admin" };
  const columns = exportColumns(DEFAULT_STATE);
  const results: Result[] = [];
  for (const format of ["CSV", "Excel"] as const) {
    let rows = 0;
    async function* counted() {
      for await (const batch of eachAdherenceBatch(
        provenClinic(clinic.id),
        DEFAULT_STATE,
        viewer,
        NOW,
      )) {
        rows += batch.length;
        yield batch;
      }
    }
    const begun = performance.now();
    const file =
      format === "CSV" ? csvStream(columns, counted()) : xlsxStream("Bench", columns, counted());
    let bytes = 0;
    for await (const chunk of file) bytes += chunk.length;
    const rate = rows / ((performance.now() - begun) / 1000);
    results.push({
      name: `export of ${rows} rows as ${format}, ${(bytes / 1e6).toFixed(1)} MB`,
      value: rate,
      unit: "rows/s",
      bar: EXPORT_ROWS_PER_S,
      ok: rate >= EXPORT_ROWS_PER_S,
    });
  }
  return results;
}

const median = (list: number[]) => quantile(list, 0.5);

function quantile(list: number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

await main();
