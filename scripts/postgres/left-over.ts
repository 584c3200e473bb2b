import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../start/fault.mjs";
import { isAlive } from "../start/lock.mjs";
import type { Binaries } from "./binaries";
import type { Runner } from "./runner";

const POLITE_MS = 15_000;
const FIRM_MS = 5_000;

/** Stops a server that outlived the program that started it on `cluster`, so that a new one can start. */
export async function stopLeftOver(cluster: string, { pg_ctl }: Binaries, runner: Runner) {
  const pidFile = join(cluster, "postmaster.pid");
  const pid = readPid(pidFile);
  if (!pid || !isAlive(pid)) return;
  if (process.platform === "win32") {
    spawnSync(pg_ctl, ["stop", "-m", "fast", "-D", cluster], { stdio: "ignore" });
    return;
  }
  if (!commandLine(pid).includes(cluster)) {
    // The number belongs to another program by now, and PostgreSQL would take it for a server.
    rmSync(pidFile, { force: true });
    return;
  }
  if (await stopped(pid, "SIGINT", POLITE_MS)) return;
  if (await stopped(pid, "SIGQUIT", FIRM_MS)) return;
  const who = runner.uid === undefined ? "" : ` of user ${runner.uid}`;
  throw new Fault(`An older PostgreSQL (process ${pid}${who}) still runs on ${cluster}; stop it.`);
}

function readPid(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, "utf8"), 10) || undefined;
  } catch {
    return undefined;
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return spawnSync("ps", ["-ww", "-o", "args=", "-p", String(pid)]).stdout?.toString() ?? "";
  }
}

async function stopped(pid: number, signal: NodeJS.Signals, withinMs: number): Promise<boolean> {
  process.kill(pid, signal);
  for (const until = Date.now() + withinMs; Date.now() < until; await sleep(50))
    if (!isAlive(pid)) return true;
  return false;
}
