import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "./fault.mjs";
import { takeLock } from "./lock.mjs";
import { requirePort } from "./port.mjs";

const AFTER_A_CRASH_MS = 6_000;

/**
 * Makes `dataDir` and takes it for this process; also looks at the port, before any long work.
 * Throws a `Fault` when the folder cannot be written to, is in use, or the port is taken.
 * @param {string} dataDir
 */
export async function claimDataDir(dataDir) {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch {
    throw new Fault(
      `DATA_DIR ${dataDir} cannot be written to; choose a folder that this user owns.`,
    );
  }
  const lock = await takeLock(join(dataDir, "lock"));
  if ("heldBy" in lock)
    throw new Fault(
      `Routinely is already running on ${dataDir} (process ${lock.heldBy}); stop that one, or choose another folder with DATA_DIR.`,
    );
  const port = Number(process.env.PORT || 3000);
  // What is no port number gets its sentence from the reading of the environment.
  if (Number.isInteger(port) && port > 0 && port < 65_536)
    await requirePort(process.env.HOST || "127.0.0.1", port, lock.stale ? AFTER_A_CRASH_MS : 0);
  process.once("exit", () => lock.release());
  return lock;
}

/** Node's own recursive form never returns where a parent exists and refuses, as /proc does. */
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  // It holds secrets and, in a demo, mails: for its owner only.
  mkdirSync(path, { mode: 0o700 });
}
