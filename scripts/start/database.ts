import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import type { Env } from "../../lib/env";
import { type PostgresServer, startPostgres } from "../postgres/server";
import { Fault } from "./fault.mjs";
import type { Secrets } from "./secrets";

const NAME = "routinely";
const CONNECT_SECONDS = 6;

export type Database = {
  /** What the app signs in with. */
  url: string;
  /** What migrations and seeds sign in with. */
  ownerUrl: string;
  server?: PostgresServer;
  /** To be called once the database holds all that the first start puts into it. */
  filled?: () => void;
};

/** Opens the operator's own database, or the embedded one. Throws a `Fault` when it cannot be reached. */
export async function openDatabase(env: Env, dataDir: string, secrets: Secrets): Promise<Database> {
  if (!env.DATABASE_URL) return openEmbedded(dataDir, secrets);
  const ownerUrl = env.MIGRATE_DATABASE_URL ?? env.DATABASE_URL;
  await requireConnection("DATABASE_URL", env.DATABASE_URL);
  if (ownerUrl !== env.DATABASE_URL) await requireConnection("MIGRATE_DATABASE_URL", ownerUrl);
  return { url: env.DATABASE_URL, ownerUrl };
}

async function openEmbedded(dataDir: string, secrets: Secrets): Promise<Database> {
  const server = await startPostgres({
    cluster: join(dataDir, "postgres"),
    password: secrets.databasePassword,
    log: join(dataDir, "postgres.log"),
    lasting: true,
  });
  // Stands while the first start fills the database: one that was cut short is begun anew.
  const filling = join(dataDir, "filling");
  try {
    const url = await makeAppDatabase(server, secrets.appDatabasePassword, filling);
    writeFileSync(join(dataDir, "database-url"), `${url}\n`, { mode: 0o600 });
    return { url, ownerUrl: url, server, filled: () => rmSync(filling, { force: true }) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Makes the database and the role that owns it: like an operator's own, so no superuser.
 * The file `filling` is made with the database; a database that still has it is made again.
 */
export async function makeAppDatabase(
  server: PostgresServer,
  password: string,
  filling?: string,
): Promise<string> {
  const sql = postgres(server.url(), { max: 1, onnotice: () => {} });
  try {
    // The app takes this role on in every transaction; migrations give it its rights.
    await ensure(sql, "routinely_app", "nologin");
    await ensure(sql, NAME, `login password '${password}'`);
    await sql.unsafe(`grant routinely_app to ${NAME}`);
    if (filling && existsSync(filling)) await sql.unsafe(`drop database if exists ${NAME}`);
    const [database] = await sql`select from pg_database where datname = ${NAME}`;
    if (!database) {
      if (filling) writeFileSync(filling, "");
      await sql.unsafe(`create database ${NAME} owner ${NAME}`);
    }
  } finally {
    await sql.end();
  }
  const url = new URL(server.url(NAME));
  url.username = NAME;
  url.password = password;
  return url.href;
}

async function ensure(sql: postgres.Sql, role: string, attributes: string) {
  const [known] = await sql`select from pg_roles where rolname = ${role}`;
  if (!known) await sql.unsafe(`create role ${role} ${attributes}`);
}

async function requireConnection(name: string, url: string) {
  const sql = postgres(url, { max: 1, connect_timeout: CONNECT_SECONDS, onnotice: () => {} });
  try {
    await sql`select 1`;
  } catch (error) {
    const { hostname, port, pathname, username } = new URL(url);
    const code = (error as { code?: string }).code ?? "";
    const server = `${hostname}:${port || 5432}`;
    throw new Fault(`${name}: ${reason(code, server, pathname.slice(1), username)}`);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function reason(code: string, server: string, database: string, user: string): string {
  if (["28P01", "28000"].includes(code))
    return `the database at ${server} refused the user ${user} or the password.`;
  if (code === "3D000") return `there is no database named ${database} at ${server}.`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `the host of ${server} was not found.`;
  if (code === "ECONNREFUSED") return `nothing answers at ${server}; is PostgreSQL running there?`;
  if (code === "CONNECT_TIMEOUT") return `${server} did not answer within ${CONNECT_SECONDS} s.`;
  return `the database at ${server} cannot be used (${code || "no reason given"}).`;
}
