import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../start/fault.mjs";
import { freePort } from "../start/port.mjs";
import { ended, killGroup } from "../start/tied-process.mjs";
import { type Binaries, postgresBinaries } from "./binaries";
import { makeCluster, SUPERUSER } from "./cluster";
import { stopLeftOver } from "./left-over";
import { chooseRunner, type Runner, tiedByKernel } from "./runner";

const guard = fileURLToPath(new URL("./guard.mjs", import.meta.url));
const STOP_MS = 20_000;
const ATTEMPTS = 5;

export type PostgresServer = {
  /** The superuser's address of one of its databases. */
  url(database?: string): string;
  /** Resolves when the server has ended, wanted or not. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
};

export type ServerOptions = {
  /** The folder of the cluster; made on the first start. */
  cluster: string;
  /** The superuser's password, kept by the caller. */
  password: string;
  /** Where the server's own log goes; started anew each time. */
  log: string;
  /** False for a database that is thrown away: quick, and lost with the machine's power. */
  lasting: boolean;
  /** False ties the server to this process by a guard process even where the kernel could do it. */
  kernelTie?: boolean;
};

/** Starts a PostgreSQL of its own on loopback, which ends when this process does, however it ends. */
export async function startPostgres(options: ServerOptions): Promise<PostgresServer> {
  const binaries = await postgresBinaries();
  const runner = chooseRunner(options.cluster);
  await stopLeftOver(options.cluster, binaries, runner);
  await makeCluster(options, binaries, runner);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = spawnServer(options, binaries, runner, port);
    const complaint = await complaintBeforeReady(child, options.log);
    if (complaint === undefined) {
      const login = `${SUPERUSER}:${encodeURIComponent(options.password)}`;
      return {
        url: (database = "postgres") => `postgres://${login}@127.0.0.1:${port}/${database}`,
        ended: ended(child),
        stop: () => stopServer(child),
      };
    }
    // Another program took the port meanwhile, or an ended server's memory is still being freed.
    const passing = /could not bind|in use/i.test(complaint);
    if (!passing || attempt === ATTEMPTS)
      throw new Fault(`PostgreSQL did not start: ${complaint} (see ${options.log}).`);
    await sleep(500 * attempt);
  }
}

function spawnServer(
  { cluster, lasting, kernelTie = true }: ServerOptions,
  { postgres, pg_ctl }: Binaries,
  runner: Runner,
  port: number,
): ChildProcess {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    ...(lasting
      ? []
      : ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"]),
  ];
  const server = [postgres, "-D", cluster, "-p", `${port}`, ...settings.flatMap((s) => ["-c", s])];
  const { uid, gid } = runner;
  // A process group of its own keeps Ctrl-C away, so that it stops last.
  const common = {
    detached: process.platform !== "win32",
    windowsHide: true,
    // The message that tells readiness is looked for in English.
    env: { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" },
  };
  const tied = kernelTie ? tiedByKernel(runner, server) : undefined;
  if (tied) {
    const [program = "", ...args] = tied;
    return spawn(program, args, { ...common, uid, gid, stdio: ["ignore", "ignore", "pipe"] });
  }
  const command = [...runner.prefix, ...server];
  const stop = [pg_ctl, "stop", "-m", "fast", "-D", cluster];
  return spawn(process.execPath, [guard, JSON.stringify({ command, uid, gid, stop })], {
    ...common,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/** Resolves with nothing once the server answers, or with the reason why it ended before that. */
function complaintBeforeReady(child: ChildProcess, log: string): Promise<string | undefined> {
  const file = createWriteStream(log, { mode: 0o600 });
  return new Promise((resolve) => {
    let said = "";
    child.stderr?.on("data", (part: Buffer) => {
      file.write(part);
      if (said.length < 20_000) said += part.toString();
      if (said.includes("ready to accept connections")) resolve(undefined);
    });
    const gone = () => {
      file.end();
      const fatal = said.split("\n").findLast((line) => /FATAL|error|could not/i.test(line));
      resolve(fatal?.replace(/^.*FATAL:\s*/, "") ?? "it ended at once");
    };
    child.once("close", gone);
    child.once("error", gone);
  });
}

async function stopServer(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => killGroup(child), STOP_MS);
  // A guard stops its server when its channel closes, on every system alike.
  if (child.connected) child.disconnect();
  else child.kill("SIGINT");
  await ended(child).catch(() => {});
  clearTimeout(timer);
}
