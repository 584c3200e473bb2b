import { randomUUID } from "node:crypto";
import { sql as raw } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectTo, disconnect, readOnce, transaction } from "./client";
import { memberships, staffSessions } from "./schema/staff";
import { addMember, foundClinic } from "./seed/clinic";
import type { ClinicId } from "./tenant";
import { createTestDatabase } from "./testing/database";

const CLINICS = 5;
const CALLERS_A_CLINIC = 4;
const SECONDS = 20;

type Tally = {
  acknowledged: Map<string, ClinicId>;
  foreignReads: number;
  failed: number;
  longestMs: number;
};

/**
 * Kills database backends at random while five clinics read and write, in a small form of the
 * standing test: the driver's known fault (a dead transaction going on inside another caller's)
 * would show here as foreign rows and lost writes.
 */
describe("killed backends", () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let admin: postgres.Sql;
  const clinics: { id: ClinicId; userId: string }[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    connectTo(database.url);
    admin = postgres(database.url, { max: 1, onnotice: () => {} });
    for (let i = 0; i < CLINICS; i++) {
      const id = await foundClinic(database.url, { name: `Clinic ${i}`, timeZone: "Etc/UTC" });
      const email = `${randomUUID()}@clinic.test`;
      const userId = await addMember(id, {
        name: "A",
        email,
        role: "admin",
        password: randomUUID(),
      });
      clinics.push({ id, userId });
    }
  });
  afterAll(async () => {
    disconnect();
    await admin.end();
    await database.drop();
  });

  async function callUntil(
    end: number,
    clinic: (typeof clinics)[number],
    tally: Tally,
  ): Promise<void> {
    while (Date.now() < end) {
      const started = Date.now();
      const id = randomUUID();
      try {
        const seen = await transaction({ clinicId: clinic.id }, async (tx) => {
          const before = await tx.select({ clinicId: memberships.clinicId }).from(memberships);
          await tx.insert(staffSessions).values({ clinicId: clinic.id, id, userId: clinic.userId });
          // A wait inside the transaction, so that kills land between its statements too.
          await tx.execute(raw`select pg_sleep(${Math.random() / 50})`);
          const after = await tx
            .select({ clinicId: staffSessions.clinicId })
            .from(staffSessions)
            .limit(50);
          return [...before, ...after];
        });
        tally.acknowledged.set(id, clinic.id);
        const once = await readOnce<{ clinicId: ClinicId }>(
          { clinicId: clinic.id },
          'select clinic_id as "clinicId" from memberships',
          [],
        );
        seen.push(...once);
        tally.foreignReads += seen.filter((row) => row.clinicId !== clinic.id).length;
      } catch {
        tally.failed++;
      }
      tally.longestMs = Math.max(tally.longestMs, Date.now() - started);
    }
  }

  async function killUntil(end: number): Promise<number> {
    let kills = 0;
    while (Date.now() < end) {
      const killed = await admin`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
        order by random() limit 2`;
      kills += killed.length;
      await admin`select pg_sleep(${0.02 + Math.random() / 10})`;
    }
    return kills;
  }

  test(
    "no foreign read, no foreign row, no lost write, no hang, and a pool that is well again",
    async () => {
      const tally: Tally = { acknowledged: new Map(), foreignReads: 0, failed: 0, longestMs: 0 };
      const end = Date.now() + SECONDS * 1000;
      const callers = clinics.flatMap((clinic) =>
        Array.from({ length: CALLERS_A_CLINIC }, () => callUntil(end, clinic, tally)),
      );
      const [kills] = await Promise.all([killUntil(end), ...callers]);

      const stored = await admin<{ id: string; clinicId: string; owner: string }[]>`
        select s.id, s.clinic_id as "clinicId", m.clinic_id as owner
        from staff_sessions s join memberships m on m.user_id = s.user_id`;
      const byId = new Map(stored.map((row) => [row.id, row]));

      // The test means something only when kills really met running transactions.
      expect(kills).toBeGreaterThan(50);
      expect(tally.failed).toBeGreaterThan(10);
      expect(tally.acknowledged.size).toBeGreaterThan(100);
      expect(tally.foreignReads).toBe(0);
      expect(stored.filter((row) => row.clinicId !== row.owner)).toEqual([]);
      expect(
        [...tally.acknowledged].filter(([id, clinic]) => byId.get(id)?.clinicId !== clinic),
      ).toEqual([]);
      expect(tally.longestMs).toBeLessThan(5_000);

      const healthy = clinics.map(({ id }) =>
        transaction({ clinicId: id }, (tx) => tx.select({ id: memberships.id }).from(memberships)),
      );
      expect((await Promise.all(healthy)).map((rows) => rows.length)).toEqual(clinics.map(() => 1));
      console.info(
        `chaos: ${kills} kills, ${tally.acknowledged.size} acknowledged, ${tally.failed} refused, longest call ${tally.longestMs} ms`,
      );
    },
    (SECONDS + 30) * 1000,
  );
});
