import { type SQL, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import journal from "@/db/migrations/meta/_journal.json";
import { WORKER_NAME } from "./worker-name";

export type Health = {
  database: "ok" | "no answer";
  migrations: "ok" | "older than the code" | "newer than the code" | "unknown";
  worker: "ok" | "not running" | "unknown";
};

const newest = Math.max(...journal.entries.map((entry) => entry.when));

/** What this process needs to serve, each part by itself. Tells no secrets and never throws. */
export async function readHealth(): Promise<Health> {
  const [workers, applied] = await Promise.all([
    ask<{ count: number }>(sql`select count(*)::int as count from pg_stat_activity
      where datname = current_database() and application_name = ${WORKER_NAME}`),
    ask<{ at: string | null }>(
      sql`select max(created_at)::text as at from drizzle.__drizzle_migrations`,
    ),
  ]);
  return {
    database: workers ? "ok" : "no answer",
    migrations: applied ? comparedWithCode(Number(applied.at)) : "unknown",
    worker: !workers ? "unknown" : workers.count > 0 ? "ok" : "not running",
  };
}

async function ask<Row extends Record<string, unknown>>(query: SQL): Promise<Row | null> {
  try {
    const [row] = await transaction("directory", (tx) => tx.execute<Row>(query));
    return (row as Row | undefined) ?? null;
  } catch {
    return null;
  }
}

function comparedWithCode(applied: number): Health["migrations"] {
  if (applied === newest) return "ok";
  return applied < newest ? "older than the code" : "newer than the code";
}
