import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";

/**
 * A migrated, empty database of one test file. Its login is the superuser, so that a test can look
 * at every clinic's rows; the app's own transactions give those rights up.
 */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asAdmin(`create database ${name} template ${inject("databaseTemplate")}`);
  const url = new URL(inject("databaseAdminUrl"));
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}

async function asAdmin(statement: string) {
  const sql = postgres(inject("databaseAdminUrl"), { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
