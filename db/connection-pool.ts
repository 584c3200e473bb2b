import postgres from "postgres";
import { ConnectionLostError, DatabaseBusyError } from "./errors";

/** A transaction that is not done by then has failed, whatever it was waiting for. */
export const TRANSACTION_TIMEOUT_MS = 4_500;

/**
 * One backend, owned by one transaction at a time.
 *
 * postgres.js 3.4.9 lets the statements of a `begin()` whose backend died run on the reconnected
 * connection, inside somebody else's transaction. So each connection here is its own client of one
 * socket, is marked lost the moment that socket closes, and is then thrown away, never reconnected.
 */
export class Connection {
  lost = false;
  /** Until when its present owner may wait (ms since the epoch). */
  deadline = 0;
  private readonly client: postgres.Sql;
  private last: Promise<unknown> = Promise.resolve();

  constructor(url: string) {
    this.client = postgres(url, {
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      connect_timeout: 4,
      fetch_types: false,
      onnotice: () => {},
      onclose: () => {
        this.lost = true;
      },
    });
  }

  /** Runs one statement after the one before it; never two at once, so none waits in a queue. */
  run(query: string, parameters: unknown[] = [], values = false): Promise<unknown[]> {
    const next = this.last.then(() => {
      if (this.lost) throw new ConnectionLostError("The database connection was lost.");
      const pending = this.client.unsafe(query, parameters as never[], { prepare: false });
      return this.inTime(values ? pending.values() : pending);
    });
    this.last = next.catch(() => {});
    return next as Promise<unknown[]>;
  }

  private inTime<T>(pending: PromiseLike<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => {
          this.discard();
          reject(new DatabaseBusyError("The database did not answer in time."));
        },
        Math.max(this.deadline - Date.now(), 0),
      );
      pending.then(resolve, reject);
      const stop = () => clearTimeout(timer);
      pending.then(stop, stop);
    });
  }

  /** The part of a postgres.js client that drizzle uses. */
  forDrizzle(): postgres.Sql {
    const unsafe = (query: string, parameters: unknown[]) => {
      let values = false;
      // drizzle asks for `.values()` in the same turn, so the statement waits for its end.
      const rows = Promise.resolve().then(() => this.run(query, parameters, values));
      return Object.assign(rows, {
        values() {
          values = true;
          return rows;
        },
      });
    };
    return { unsafe, options: this.client.options } as unknown as postgres.Sql;
  }

  discard(): void {
    this.lost = true;
    void this.client.end({ timeout: 0 }).catch(() => {});
  }
}

/** A bounded set of connections, handed to one transaction each, in order of asking. */
export class ConnectionPool {
  private readonly idle: Connection[] = [];
  private readonly waiting: { give: (c: Connection) => void }[] = [];
  private open = 0;
  private ended = false;

  constructor(
    private readonly url: string,
    private readonly max = Number(process.env.DATABASE_POOL ?? 10),
  ) {}

  /**
   * A connection on which `statements` ran as its first message, and what they answered; its owner
   * is to be done within `TRANSACTION_TIMEOUT_MS`. One that died while idle is found out here and
   * replaced: nothing had run on it, and what dies with its connection is rolled back.
   */
  async begin(statements = "begin"): Promise<{ connection: Connection; answer: unknown[] }> {
    const deadline = Date.now() + TRANSACTION_TIMEOUT_MS;
    for (;;) {
      const connection = await this.next();
      const fresh = connection.deadline === 0;
      connection.deadline = deadline;
      try {
        return { connection, answer: await connection.run(statements) };
      } catch (error) {
        connection.discard();
        this.release(connection);
        if (fresh || isRefusal(error) || Date.now() >= deadline) throw error;
      }
    }
  }

  private async next(): Promise<Connection> {
    let connection: Connection | undefined;
    while ((connection = this.idle.pop())) {
      if (!connection.lost) return connection;
      this.open--;
      connection.discard();
    }
    if (this.open < this.max) {
      this.open++;
      return new Connection(this.url);
    }
    return new Promise((resolve, reject) => {
      const waiter = {
        give: (c: Connection) => {
          clearTimeout(timer);
          resolve(c);
        },
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(waiter), 1);
        reject(new DatabaseBusyError("All database connections are in use."));
      }, TRANSACTION_TIMEOUT_MS);
      this.waiting.push(waiter);
    });
  }

  release(connection: Connection): void {
    if (connection.lost || this.ended) {
      connection.discard();
      this.open--;
      const next = this.waiting.shift();
      if (next) {
        this.open++;
        next.give(new Connection(this.url));
      }
      return;
    }
    const next = this.waiting.shift();
    if (next) next.give(connection);
    else this.idle.push(connection);
  }

  /** Ends the idle connections now and each busy one when its transaction is done. */
  end(): void {
    this.ended = true;
    for (const connection of this.idle.splice(0)) connection.discard();
  }
}

/** Whether the database took the statements and said no, as opposed to a connection that is gone. */
export const isRefusal = (error: unknown): error is postgres.PostgresError =>
  error instanceof postgres.PostgresError && error.severity === "ERROR";
