import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectedDatabase } from "@/db/testing/before-tests";
import { readHealth } from "@/lib/health/data";
import { Presence } from "./presence";

const database = connectedDatabase();
let sql: postgres.Sql;

beforeAll(() => {
  sql = postgres(database.url, { max: 1, onnotice: () => {} });
});
afterAll(() => sql.end());

const unexpected = (error: unknown) => {
  throw error;
};

it("the health check sees a worker while one is there", async () => {
  expect(await readHealth()).toEqual({ database: "ok", migrations: "ok", worker: "not running" });
  const presence = new Presence(database.url);
  await presence.start(unexpected);
  expect(await readHealth()).toMatchObject({ worker: "ok" });
  await presence.stop();
});

it("jobs of a killed worker are given back, those of a living one are not", async () => {
  const living = new Presence(database.url);
  await living.hold("worker-living");
  for (const worker of ["worker-living", "worker-own", "worker-killed", "worker-new"]) {
    await sql`select graphile_worker.add_job('send_mail', job_key := ${worker})`;
    const seconds = worker === "worker-new" ? 1 : 60;
    await sql`update graphile_worker._private_jobs
      set locked_by = key, locked_at = now() - make_interval(secs => ${seconds})
      where key = ${worker}`;
  }

  const starting = new Presence(database.url);
  await starting.hold("worker-own");
  await starting.start(unexpected);
  const locked =
    await sql`select key from graphile_worker.jobs where locked_by is not null order by 1`;
  expect(locked.map(({ key }) => key)).toEqual(["worker-living", "worker-new", "worker-own"]);
  await Promise.all([living.stop(), starting.stop()]);
});
