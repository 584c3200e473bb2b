import { randomUUID } from "node:crypto";
import { cpus, totalmem } from "node:os";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { connectTo, disconnect, transaction } from "@/db/client";
import { provenClinic } from "@/db/tenant";
import { startTestServer, TEMPLATE } from "@/db/testing/embedded-server";
import { DEFAULT_STATE, type TableState } from "@/lib/adherence/table/address";
import { readAdherencePage, type Viewer } from "@/lib/adherence/table/data";

// What a page of the adherence table costs in a clinic of 100, 1,000 and 10,000 plans, beside nine
// other clinics of 1,000. As a ratio to a transaction that only says `select 1`, measured in turns in
// the same run.

const SIZES = [100, 1_000, 10_000];
const ROUNDS = 60;
const NEIGHBOURS = 9;

type Fill = { clinicId: string; therapist: string; plans: number };

/** A clinic with one summary a plan, written by the superuser in bulk. */
async function fill(db: postgres.Sql, { clinicId, therapist, plans }: Fill): Promise<void> {
  await db`insert into clinics (id, key, name, time_zone)
    values (${clinicId}, ${clinicId.slice(0, 8)}, 'Bench', 'Europe/Berlin')`;
  await db`insert into users (id, email, name, password_hash)
    values (${therapist}, ${`${therapist}@bench.test`}, 'Ines Duval', '')`;
  await db`insert into memberships (clinic_id, user_id, role)
    values (${clinicId}, ${therapist}, 'therapist')`;
  await db`insert into patients (clinic_id, id, given_name, family_name, time_zone, therapist_id)
    select ${clinicId}, md5(${clinicId} || n)::uuid, 'Noor', substr(md5(n::text), 1, 9),
      'Europe/Berlin', ${therapist} from generate_series(1, ${plans}::int) n`;
  await db`insert into plans (clinic_id, id, patient_id, therapist_id, title, state)
    select ${clinicId}, md5(${clinicId} || n)::uuid, md5(${clinicId} || n)::uuid, ${therapist},
      'Gentle low back routine', 'active' from generate_series(1, ${plans}::int) n`;
  await db`insert into plan_summaries (clinic_id, plan_id, due, done, partial, ratio,
      last_practice_on, latest_pain, pain_change, flags, counted_on)
    select ${clinicId}, md5(${clinicId} || n)::uuid, 40, n * 7 % 41, 0, (n * 7 % 41) / 40.0,
      '2026-11-22'::date - n % 30, n % 11, n % 9 - 4,
      case when n % 9 = 0 then '{quiet}'::text[] else '{}' end, '2026-11-22'
    from generate_series(1, ${plans}::int) n`;
}

const asked: [name: string, state: Partial<TableState>][] = [
  ["opened", {}],
  ["by patient", { sort: { id: "patient", desc: false } }],
  ["off track, searched", { band: "off-track", q: "a" }],
  ["last page", { page: 100_000 }],
];

/** Median milliseconds of each work, taken in turns so that all see the same machine. */
async function medians(works: (() => Promise<unknown>)[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let round = -5; round < ROUNDS; round++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= 0) times[index]!.push(performance.now() - start);
    }
  }
  return times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!);
}

async function measure(size: number, { clinicId: id, therapist }: Fill) {
  const clinicId = provenClinic(id);
  const viewer: Viewer = { userId: therapist, role: "therapist" };
  const now = new Date("2026-11-22T11:00:00Z");
  const [limit, ...values] = await medians([
    () => transaction({ clinicId }, (tx) => tx.execute(sql`select 1`)),
    ...asked.map(
      ([, change]) =>
        () =>
          readAdherencePage(clinicId, { ...DEFAULT_STATE, ...change }, viewer, now),
    ),
  ]);
  return [
    row(`select 1, ${size} plans`, limit!, "ms", null),
    ...values.flatMap((value, index) => [
      row(`${asked[index]![0]}, ${size} plans`, value / limit!, "× select 1", barOf(size)),
      row(`${asked[index]![0]}, ${size} plans`, value, "ms", null),
    ]),
  ];
}

// A page is four statements of three joins against one of none. Counting and sorting grow with the
// clinic, but a page of 10,000 plans must still come within about a tenth of a second.
function barOf(plans: number): number {
  return plans <= 100 ? 10 : plans <= 1_000 ? 15 : 150;
}

function row(name: string, exact: number, unit: string, bar: number | null) {
  const value = Math.round(exact * 100) / 100;
  return { name, value, unit, bar, ok: bar === null || value <= bar };
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
    const db = postgres(url.href, { max: 1, onnotice: () => {} });
    const clinic = (plans: number): Fill => {
      return { clinicId: randomUUID(), therapist: randomUUID(), plans };
    };
    const clinics = SIZES.map(clinic);
    const neighbours = Array.from({ length: NEIGHBOURS }, () => clinic(1_000));
    for (const one of [...clinics, ...neighbours]) await fill(db, one);
    await db`vacuum analyze`;
    await db.end();

    const results = [];
    for (const one of clinics) results.push(...(await measure(one.plans, one)));
    console.table(
      results.map(({ name, value, unit, bar, ok }) => ({ name, value, unit, bar: bar ?? "–", ok })),
    );
    const machine = {
      node: process.version,
      cpu: cpus()[0]?.model ?? "unknown",
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 1e9),
    };
    await disconnect();
    console.log(JSON.stringify({ bench: "adherence-table", results, machine }));
  } finally {
    await server.stop();
  }
}

await main();
