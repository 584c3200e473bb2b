import { EventEmitter } from "node:events";
import { Logger, run, type WorkerEvents } from "graphile-worker";
import { disconnect } from "@/db/client";
import { env } from "@/lib/env";
import { WORKER_NAME } from "@/lib/health/worker-name";
import { log, logFault } from "@/lib/log";
import { noTransport, openTransport } from "@/lib/mail/transport";
import { Presence } from "./presence";
import { taskList } from "./task-list";

const CONCURRENCY = 4;
const LONGEST_STOP_MS = 8_000;
// Day changes come at some full or odd hour of the patient's zone; a summary waits an hour at most.
const CRONTAB = `
2 * * * * refresh_summaries ?jobKey=refresh_summaries&max=5
17 */6 * * * remove_unused_media ?jobKey=remove_unused_media&max=5
*/5 * * * * send_reminders ?jobKey=send_reminders&max=5
*/5 * * * * send_digests ?jobKey=send_digests&max=5
`;

// The queue's own chatter is for looking into a fault.
const logLevels = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

const { DATABASE_URL, MIGRATE_DATABASE_URL, SMTP_URL } = env();
// The queue's tables belong to the migrating role; everything else runs as the app.
const queueUrl = MIGRATE_DATABASE_URL ?? DATABASE_URL;
if (!queueUrl) throw new Error("DATABASE_URL is not set.");

let stopping = false;
const presence = new Presence(queueUrl);
const transport = SMTP_URL ? openTransport(SMTP_URL) : noTransport;
const events: WorkerEvents = new EventEmitter();
events.on("worker:create", ({ worker }) => void presence.hold(worker.workerId).catch(ended));

const runner = await run({
  connectionString: named(queueUrl),
  taskList: taskList(transport),
  crontab: CRONTAB,
  concurrency: CONCURRENCY,
  maxPoolSize: CONCURRENCY + 2,
  pollInterval: 2_000,
  noHandleSignals: true,
  logger: new Logger(() => (level, message) => log[logLevels[level]](message)),
  events,
});
await presence.start(ended);
await runner.addJob("refresh_summaries", {}, { jobKey: "refresh_summaries", maxAttempts: 5 });
// What came due while no worker ran, without waiting for the next five minutes.
await runner.addJob("send_reminders", {}, { jobKey: "send_reminders", maxAttempts: 5 });
log.info("worker started");

for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(0));
// The parent has gone without saying so.
process.on("disconnect", () => void stop(0));
runner.promise.catch(ended);

/** Lets running jobs finish, then leaves. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  // A database that is gone must not keep the process from ending.
  setTimeout(() => process.exit(code), LONGEST_STOP_MS).unref();
  await runner.stop().catch(() => {});
  await presence.stop().catch(() => {});
  transport.close();
  await disconnect();
  process.exit(code);
}

/** The database is gone for longer than a retry: whoever started the worker starts it again. */
function ended(error: unknown): void {
  if (stopping) return;
  logFault(error, "worker");
  void stop(1);
}

function named(url: string): string {
  const withName = new URL(url);
  withName.searchParams.set("application_name", WORKER_NAME);
  return withName.href;
}
