import { spawn, spawnSync } from "node:child_process";

const preload = new URL("./die-with-parent.mjs", import.meta.url).href;
const windows = process.platform === "win32";

/**
 * Starts Node on `args` as a child that ends when this process does, however that ends.
 *
 * Its own process group keeps Ctrl-C from reaching it: whoever started it stops it, in order.
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, output: "inherit" | "pipe" }} options
 */
export function spawnTied(args, { env = process.env, cwd, output }) {
  return spawn(process.execPath, ["--import", preload, ...args], {
    cwd,
    env: { ...env, ROUTINELY_TIED: "1" },
    stdio: ["ignore", output, output, "ipc"],
    detached: !windows,
    windowsHide: true,
  });
}

/**
 * Resolves with the exit code once `child` has ended (`null` when a signal ended it).
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number | null>}
 */
export function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => resolve(code));
    child.once("error", reject);
  });
}

/**
 * Asks `child` to stop, and ends it with all its own children when it has not after `graceMs`.
 * @param {import("node:child_process").ChildProcess} child
 */
export async function stopTied(child, graceMs = 10_000) {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => killGroup(child), graceMs);
  child.kill("SIGTERM");
  await ended(child).catch(() => {});
  clearTimeout(timer);
}

/**
 * Ends `child` and its own children at once.
 * @param {import("node:child_process").ChildProcess} child
 */
export function killGroup(child) {
  if (!child.pid) return;
  try {
    if (windows) spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}
