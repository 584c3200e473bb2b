import postgres from "postgres";
import { WORKER_NAME } from "@/lib/health/worker-name";

const BEAT_MS = 15_000;

/**
 * A worker's sign of life: one named connection that holds a lock for each of its graphile workers.
 *
 * graphile-worker gives a killed worker's jobs back only after four hours. Here every worker looks,
 * at each beat, for jobs whose worker holds no lock any more, and frees them.
 */
export class Presence {
  private readonly sql: postgres.Sql;
  private readonly held = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(url: string) {
    this.sql = postgres(url, {
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      connect_timeout: 5,
      fetch_types: false,
      onnotice: () => {},
      connection: { application_name: WORKER_NAME },
    });
  }

  /** @param lost is called when the database no longer answers; the process had better end. */
  async start(lost: (error: unknown) => void): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => this.beat().catch(lost), BEAT_MS);
  }

  hold(workerId: string): Promise<unknown> {
    this.held.add(workerId);
    return this.sql`select pg_try_advisory_lock(hashtextextended(${workerId}, 0))`;
  }

  /** Takes its locks again, should the connection be a new one, and frees jobs of dead workers. */
  private async beat(): Promise<void> {
    for (const workerId of this.held)
      await this.sql`
        select pg_try_advisory_lock(hashtextextended(${workerId}, 0)) where not exists (
          select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()
            and (classid::bigint << 32) | objid::bigint = hashtextextended(${workerId}, 0))`;
    // A worker that has only just begun may not have its lock yet.
    await this.sql`
      select graphile_worker.force_unlock_workers(array_agg(locked_by))
      from (
        select locked_by from graphile_worker.jobs where locked_by is not null
        group by locked_by having max(locked_at) < now() - interval '20 seconds'
      ) as suspects
      where pg_try_advisory_xact_lock(hashtextextended(locked_by, 0))
        and locked_by <> all(string_to_array(${[...this.held].join()}, ','))
      having count(*) > 0`;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.sql.end({ timeout: 2 });
  }
}
