import { sql } from "drizzle-orm";
import postgres from "postgres";
import { expect, test, vi } from "vitest";

import { connectTo, disconnect, transaction } from "@/db/client";
import { provenClinic } from "@/db/tenant";
import { createTestDatabase } from "@/db/testing/database";
import { DEFAULT_STATE } from "@/lib/adherence/table/address";
import { readAdherencePage } from "@/lib/adherence/table/data";
import { fillClinic, NOW } from "./clinics";
import { screens } from "./screens";

vi.setConfig({ testTimeout: 120_000 });

/** Tables that grow with the patients of a clinic. */
const GROWING = [
  "plan_summaries",
  "patients",
  "patient_name_parts",
  "plans",
  "plan_revisions",
  "plan_items",
  "practice_sessions",
  "practice_items",
  "pain_scores",
];

test("no screen of the adherence table reads a whole table, nor more rows than a page is worth", async () => {
  const database = await createTestDatabase();
  const db = postgres(database.url, { max: 1, onnotice: () => {} });
  const read = async () => {
    // What a connection read is told when it ends.
    disconnect();
    connectTo(database.url);
    await db`select pg_stat_force_next_flush()`;
    for (;;) {
      const [others] = await db`select count(*)::int as n from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
          and backend_type = 'client backend'`;
      if (others!.n === 0) break;
    }
    return db<{ relname: string; whole: number; rows: number }[]>`
      select relname, seq_scan::int as whole, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows
      from pg_stat_user_tables where relname = any(${GROWING}) order by relname`;
  };
  try {
    connectTo(database.url);
    const clinic = await fillClinic(db, 20_000, { logs: false });
    await db`vacuum analyze`;
    const viewer = { userId: clinic.therapist, role: "therapist" as const };
    const wasteful: string[] = [];

    // That the counters see what is read, and would tell.
    const atFirst = await read();
    await transaction({ clinicId: provenClinic(clinic.id) }, (tx) =>
      tx.execute(sql`select count(*) from plan_summaries where updated_at < now()`),
    );
    const wholeOf = (tables: Awaited<ReturnType<typeof read>>) =>
      tables.find(({ relname }) => relname === "plan_summaries")!;
    expect(wholeOf(await read()).rows - wholeOf(atFirst).rows).toBeGreaterThanOrEqual(20_000);

    for (const [name, change] of screens) {
      const before = new Map((await read()).map((table) => [table.relname, table]));
      const state = { ...DEFAULT_STATE, ...change(clinic) };
      await readAdherencePage(provenClinic(clinic.id), state, viewer, NOW);
      for (const { relname, whole, rows } of await read()) {
        const earlier = before.get(relname)!;
        if (whole > earlier.whole) wasteful.push(`${name} reads all of ${relname}`);
        if (rows - earlier.rows > 3_000)
          wasteful.push(`${name} reads ${rows - earlier.rows} rows of ${relname}`);
      }
    }
    expect(wasteful).toEqual([]);
  } finally {
    disconnect();
    await db.end();
    await database.drop();
  }
});
