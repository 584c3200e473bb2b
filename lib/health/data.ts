import { sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import journal from "@/db/migrations/meta/_journal.json";
import { WORKER_NAME } from "./worker-name";

export type Health = {
  database: "ok" | "no answer";
  migrations: "ok" | "older than the code" | "newer than the code" | "unknown";
  worker: "ok" | "not running" | "unknown";
};

const newest = Math.max(...journal.entries.map((entry) => entry.when));

/** What this process needs to serve: each part by itself, no secrets, never throws. */
export async function readHealth(): Promise<Health> {
  try {
    const [row] = await transaction("directory", (tx) =>
      tx.execute<{ applied: string | null; workers: number }>(sql`
        select (select max(created_at) from drizzle.__drizzle_migrations)::text as applied,
          (select count(*) from pg_stat_activity
            where datname = current_database() and application_name = ${WORKER_NAME})::int as workers`),
    );
    return {
      database: "ok",
      migrations: comparedWithCode(Number(row?.applied ?? 0)),
      worker: row?.workers ? "ok" : "not running",
    };
  } catch {
    return { database: "no answer", migrations: "unknown", worker: "unknown" };
  }
}

function comparedWithCode(applied: number): Health["migrations"] {
  if (applied === newest) return "ok";
  return applied < newest ? "older than the code" : "newer than the code";
}
