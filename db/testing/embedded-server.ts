import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { type PostgresServer, startPostgres } from "../../scripts/postgres/server";
import { makeAppDatabase } from "../../scripts/start/database";
import { isAlive } from "../../scripts/start/lock.mjs";
import { migrate } from "../migrate";

const PREFIX = "routinely-test-";
export const TEMPLATE = "routinely_template";

export type TestServer = {
  /** The superuser's address. */
  adminUrl: string;
  stop(): Promise<void>;
};

/** Starts a server that is thrown away, with one migrated database to clone. */
export async function startTestServer(): Promise<TestServer> {
  removeLeftOvers();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // Where the server runs as another user, that one has to pass through.
  chmodSync(folder, 0o711);
  const password = randomBytes(16).toString("hex");
  const server = await startPostgres({
    cluster: join(folder, "postgres"),
    password,
    log: join(folder, "postgres.log"),
    lasting: false,
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server, password);
    return { adminUrl: server.url(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeTemplate(server: PostgresServer, password: string) {
  // Migrated as an operator's database is, by an owner who is no superuser.
  const url = await makeAppDatabase(server, password);
  await migrate({ url });
  const sql = postgres(server.url(), { max: 1, onnotice: () => {} });
  const made = new URL(url).pathname.slice(1);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${made}`;
  await sql.unsafe(`alter database ${made} rename to ${TEMPLATE}`);
  await sql.unsafe(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  await sql.end();
}

/** A run that was killed leaves its folder; its server ended with it. */
function removeLeftOvers() {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : NaN;
    if (pid > 0 && !isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
