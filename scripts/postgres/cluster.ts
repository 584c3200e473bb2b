import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { Fault } from "../start/fault.mjs";
import { ended } from "../start/tied-process.mjs";
import type { Binaries } from "./binaries";
import type { Runner } from "./runner";

/** PostgreSQL's superuser in a cluster made here. */
export const SUPERUSER = "postgres";

type Making = { cluster: string; password: string; lasting: boolean };

/**
 * Makes the files of a database server in `cluster` where there are none.
 * Throws a `Fault` when they cannot be made, or are those of another major version.
 */
export async function makeCluster(
  { cluster, password, lasting }: Making,
  { initdb, postgres }: Binaries,
  runner: Runner,
) {
  // Another user's server has to pass through the folder above its own.
  if (runner.uid !== undefined) chmodSync(dirname(cluster), 0o711);
  if (existsSync(join(cluster, "PG_VERSION"))) {
    if (runner.uid !== undefined) runner.giveAway(cluster);
    return requireSameMajor(cluster, postgres, runner);
  }
  // Made aside and moved, so that an interrupted start leaves nothing half made.
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(join(draft, "cluster"), { recursive: true, mode: 0o700 });
  const passwordFile = join(draft, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  runner.giveAway(draft);
  await run(
    runner,
    [
      initdb,
      `--pgdata=${join(draft, "cluster")}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // The same order of names on every system, and the one that people expect.
      "--locale=C",
      "--locale-provider=icu",
      "--icu-locale=und",
      ...(lasting ? [] : ["--no-sync"]),
    ],
    "PostgreSQL could not be set up",
  );
  renameSync(join(draft, "cluster"), cluster);
  rmSync(draft, { recursive: true, force: true });
}

async function requireSameMajor(cluster: string, postgres: string, runner: Runner) {
  const made = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  const version = await run(runner, [postgres, "--version"], "PostgreSQL does not run here");
  const running = /(\d+)\./.exec(version)?.[1];
  if (running !== made)
    throw new Fault(
      `${dirname(cluster)} holds data of PostgreSQL ${made} and this is PostgreSQL ${running}; restore a backup into a new DATA_DIR.`,
    );
}

async function run(runner: Runner, command: string[], failure: string): Promise<string> {
  const [program = "", ...args] = [...runner.prefix, ...command];
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    uid: runner.uid,
    gid: runner.gid,
    env: { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" },
  });
  const [said, complained, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended(child).catch((error: Error) => error.message),
  ]);
  if (code === 0) return said;
  if (runner.uid !== undefined && /EACCES|denied/i.test(`${code} ${complained}`))
    throw new Fault(
      `PostgreSQL does not run as root, and user ${runner.uid} cannot reach ${program}; run Routinely as an ordinary user, or from a folder that is open to others.`,
    );
  const reason = complained
    .trim()
    .split("\n")
    .findLast((line) => /error|fatal/i.test(line));
  throw new Fault(`${failure}: ${reason || complained.trim() || code}.`);
}
