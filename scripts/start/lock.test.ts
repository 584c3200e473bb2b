import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeLock } from "./lock.mjs";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  path = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function taken() {
  const lock = await takeLock(path);
  if (!("release" in lock)) throw new Error(`held by ${lock.heldBy}`);
  return lock;
}

test("a second taker is told who holds it", async () => {
  const lock = await taken();
  expect(await takeLock(path)).toEqual({ heldBy: process.pid });
  lock.release();
});

test("a released lock is free and leaves no file", async () => {
  (await taken()).release();
  expect(existsSync(path)).toBe(false);
  const again = await taken();
  expect(again.stale).toBe(false);
  again.release();
});

test("one of many that come together gets it", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
  const winners = all.filter((lock) => "release" in lock);
  expect(winners).toHaveLength(1);
  for (const lock of winners) lock.release();
});

test("the lock of a process that was killed is taken over", async () => {
  const script = `
    const { takeLock } = await import(${JSON.stringify(new URL("./lock.mjs", import.meta.url).href)});
    await takeLock(${JSON.stringify(path)});
    process.kill(process.pid, "SIGKILL");`;
  spawnSync(process.execPath, ["--input-type=module", "-e", script]);
  expect(existsSync(path)).toBe(true);
  const lock = await taken();
  expect(lock.stale).toBe(true);
  lock.release();
});

test("a stranger on the old holder's port, and an old number in use again, hold nothing", async () => {
  const stranger = createServer((socket) => socket.end("HTTP/1.1 400"));
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  const { port } = stranger.address() as AddressInfo;
  writeFileSync(path, JSON.stringify({ pid: process.pid, port, key: "old" }));
  const lock = await taken();
  expect(lock.stale).toBe(true);
  lock.release();
  stranger.close();
});

test("a file that cannot be read as a lock is taken over", async () => {
  writeFileSync(path, "");
  (await taken()).release();
});
