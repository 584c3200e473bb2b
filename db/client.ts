import { DrizzleQueryError } from "drizzle-orm/errors";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import { ConnectionPool, isRefusal } from "./connection-pool";
import { ConnectionLostError, DatabaseBusyError } from "./errors";
import type { Scope } from "./tenant";

export type Tx = Omit<PostgresJsDatabase<Record<string, never>>, "$client" | "transaction">;

// One pool a process: a bundler may load this module more than once, and again at each hot reload.
const shared = globalThis as { routinelyPool?: ConnectionPool };

/** The process's pool, opened at the first use from `DATABASE_URL`. */
function pool(): ConnectionPool {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set.");
  return (shared.routinelyPool ??= new ConnectionPool(url));
}

/** Points this process at a database; for tests, seeds and commands. */
export function connectTo(url: string): void {
  disconnect();
  process.env.DATABASE_URL = url;
}

/** Ends every connection of this process. */
export function disconnect(): void {
  shared.routinelyPool?.end();
  shared.routinelyPool = undefined;
}

/**
 * Runs `work` in one transaction that sees what `scope` allows, and commits when it resolves.
 *
 * Await nothing but SQL inside: the connection is held for as long as `work` runs. When the
 * connection is lost, or the whole takes longer than 4.5 s, every later statement of `work` fails at once with `ConnectionLostError`;
 * none of them can reach another caller's connection.
 *
 * @throws ConnectionLostError, DatabaseBusyError, or whatever `work` throws (rolled back).
 */
export async function transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  const owner = pool();
  const { connection } = await owner.begin(`begin; ${seeing(scope)}`);
  try {
    const result = await work(drizzle(connection.forDrizzle()) as unknown as Tx);
    await connection.run("commit");
    return result;
  } catch (error) {
    if (!connection.lost) await connection.run("rollback").catch(() => connection.discard());
    const named = error instanceof ConnectionLostError || error instanceof DatabaseBusyError;
    throw connection.lost && !named
      ? new ConnectionLostError("The database connection was lost.", { cause: error })
      : withoutValues(error);
  } finally {
    owner.release(connection);
  }
}

/**
 * The rows of one `select`, in a transaction of its own and in one message to the database: a third
 * of what `transaction` costs, for what is asked on every view. A scope may name the clinic by its
 * public key. `words` stand in the statement for $1 to $9; they are letters, digits, `_`, `-`, `.` and
 * `:`, as ids, keys and hashes are, and anything else is refused.
 *
 * @throws ConnectionLostError, DatabaseBusyError, or the database's own error without its values.
 */
export async function readOnce<T extends object>(
  scope: Scope | { clinicKey: string },
  statement: string,
  words: readonly string[],
): Promise<T[]> {
  const owner = pool();
  const asked = statement.replace(/\$([1-9])/g, (_, n: string) => literal(words[Number(n) - 1]));
  try {
    // Statements that are sent together are one transaction, without a word for it.
    const { connection, answer } = await owner.begin(`${seeing(scope)}; ${asked}`);
    owner.release(connection);
    return answer.at(-1) as T[];
  } catch (error) {
    throw isRefusal(error) ? withoutValues(new DrizzleQueryError("", [], error)) : error;
  }
}

/** The statement that says what a transaction may see: `set local` forms only, so that a pooler in
 * transaction mode works. */
function seeing(scope: Scope | { clinicKey: string }): string {
  const { clinicId, clinicKey, userId }: { [name: string]: string } =
    scope === "directory" ? {} : scope;
  const clinic =
    clinicKey === undefined
      ? literal(clinicId ?? "")
      : `coalesce((select id::text from clinics where key = ${literal(clinicKey)}), '')`;
  return `select set_config('app.clinic_id', ${clinic}, true),
    set_config('app.user_id', ${literal(userId ?? "")}, true),
    set_config('statement_timeout', '4s', true), set_config('lock_timeout', '3s', true),
    set_config('idle_in_transaction_session_timeout', '5s', true),
    case when exists (select from pg_roles where rolname = 'routinely_app')
      then set_config('role', 'routinely_app', true) end`;
}

/** A word as it stands in a statement; nothing that could end it is let in. */
function literal(word: string | undefined): string {
  if (word === undefined || !/^[\w.:-]*$/.test(word))
    throw new Error("Not a word for a statement.");
  return `'${word}'`;
}

/**
 * Takes the values out of a failed query's error before anything can print it: drizzle puts the
 * parameters into the message, PostgreSQL the failing row into the detail.
 */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const { name, code, table_name, constraint_name } = (error.cause ?? {}) as postgres.PostgresError;
  const message = ["A query failed:", code, table_name, constraint_name].filter(Boolean).join(" ");
  // The driver's own error holds the parameters where only a debugger sees them, so it goes whole.
  error.cause = Object.assign(new Error(message), { name, code, table_name, constraint_name });
  error.message = message;
  error.stack = error.stack?.replace(/^[\s\S]*?(?=\n\s+at )/, `${error.name}: ${message}`);
  error.params = [];
  return error;
}
