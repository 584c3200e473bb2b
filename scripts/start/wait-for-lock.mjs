import { setTimeout as sleep } from "node:timers/promises";
import { takeLock } from "./lock.mjs";

/**
 * Runs `work` while holding the lock at `path`, after waiting for whoever holds it.
 * @template T
 * @param {string} path
 * @param {string} what is named while waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileLocked(path, what, work) {
  for (let told = false; ; told = true) {
    const lock = await takeLock(path);
    if ("release" in lock) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told) console.log(`Waiting for ${what} to end…`);
    await sleep(500);
  }
}
