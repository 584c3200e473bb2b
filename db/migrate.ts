import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { runMigrations as migrateQueue } from "graphile-worker";
import postgres from "postgres";
import { DatabaseNewerError } from "./errors";

const folder = fileURLToPath(new URL("./migrations", import.meta.url));

type Journal = { entries: { tag: string; when: number }[] };

/** The newest migration that this code knows: its tag and its time of making (ms). */
export async function newestMigration(): Promise<{ tag: string; when: number }> {
  const journal = JSON.parse(await readFile(`${folder}/meta/_journal.json`, "utf8")) as Journal;
  const newest = journal.entries.at(-1);
  if (!newest) throw new Error("No migrations.");
  return newest;
}

/**
 * Brings a database to this code's version, the job queue's tables too. Safe to run again.
 *
 * @param url the migrating role's; it owns the tables.
 * @param appUrl the app's, when it signs in as another role; that role is let into `routinely_app`.
 * @throws DatabaseNewerError when the database is ahead of this code.
 */
export async function migrate(target: {
  url: string;
  appUrl?: string;
}): Promise<{ version: string }> {
  const sql = postgres(target.url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    const newest = await newestMigration();
    // Two processes starting together must not both migrate.
    await sql`select pg_advisory_lock(hashtext('routinely migrations'))`;
    const [known] =
      await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as yes`;
    if (known?.yes) {
      const [applied] =
        await sql`select max(created_at)::bigint as at from drizzle.__drizzle_migrations`;
      if (Number(applied?.at ?? 0) > newest.when)
        throw new DatabaseNewerError(
          "This database was set up by a newer version of Routinely. Update the program, or restore a backup made with this version.",
        );
    }
    await applyMigrations(drizzle(sql), { migrationsFolder: folder });
    // The health check compares the database's version with the code's.
    await sql`grant usage on schema drizzle to routinely_app`;
    await sql`grant select on drizzle.__drizzle_migrations to routinely_app`;
    if (target.appUrl) {
      const user = decodeURIComponent(new URL(target.appUrl).username);
      if (user && user !== decodeURIComponent(new URL(target.url).username))
        await sql`grant routinely_app to ${sql(user)}`;
    }
    await migrateQueue({ connectionString: target.url });
    return { version: newest.tag };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
