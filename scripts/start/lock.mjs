import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";

const ANSWER_MS = 3_000;

/**
 * Takes the lock file at `path` for this process, or answers who holds it.
 *
 * A process number alone may belong to somebody else by now. So the holder listens on a port of
 * loopback and says the lock's own key there; nobody answering means that the holder is gone.
 * @param {string} path
 * @returns {Promise<{ release(): void, stale: boolean } | { heldBy: number }>}
 */
export async function takeLock(path) {
  const key = randomUUID();
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(key);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  server.unref();
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  const mine = JSON.stringify({ pid: process.pid, port: address.port, key });
  for (let stale = false; ; stale = true) {
    if (create(path, mine)) {
      const release = () => {
        server.close();
        if (read(path)?.key === key) rmSync(path, { force: true });
      };
      return { release, stale };
    }
    const holder = read(path);
    if (holder && (await answers(holder))) {
      server.close();
      return { heldBy: holder.pid };
    }
    discard(path, holder?.key);
  }
}

/** Makes the file with its content in one step, so that nobody ever reads half of it. */
function create(path, content) {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    // Some file systems have no links; there the file is made and then filled.
    return createInTwoSteps(path, content);
  } finally {
    rmSync(draft, { force: true });
  }
}

function createInTwoSteps(path, content) {
  try {
    writeFileSync(path, content, { mode: 0o600, flag: "wx" });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** @returns {{ pid: number, port: number, key: string } | undefined} */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Takes a left-over lock away, unless another start has replaced it since it was read. */
function discard(path, key) {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (read(aside)?.key !== key) linkSync(aside, path);
  } catch {
    // Another start was quicker; the next look at the file tells.
  }
  rmSync(aside, { force: true });
}

function answers({ pid, port, key }) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let said = "";
    let silent = false;
    socket.setTimeout(ANSWER_MS, () => {
      silent = true;
      socket.destroy();
    });
    socket.on("data", (part) => (said += part));
    socket.on("error", () => {});
    // Silent but alive is a busy holder; silent and gone, a stranger on the same port.
    socket.on("close", () => resolve(said === key || (silent && isAlive(pid))));
  });
}

/**
 * Whether a process of this number exists, whoever it belongs to.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
