import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { postgresBinaries } from "./binaries";
import { chooseRunner } from "./runner";
import { startPostgres } from "./server";

const holder = fileURLToPath(new URL("./testing/hold-server.ts", import.meta.url));

let folder: string;
let cluster: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postgres-server-"));
  chmodSync(folder, 0o711);
  cluster = join(folder, "postgres");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = () =>
  startPostgres({ cluster, password: "held", log: `${cluster}.log`, lasting: false });

/** A connection that the server closes when it ends, and at no other time. */
async function heldConnection(port: string) {
  const socket = connect(Number(port), "127.0.0.1");
  await once(socket, "connect");
  socket.on("error", () => {});
  return once(socket.resume(), "close");
}

describe.each(["kernel", "guard"])("a server tied by the %s", (tie) => {
  test("ends when the process that started it is killed", async () => {
    const parent: ChildProcess = spawn(
      process.execPath,
      ["--import", "tsx", holder, cluster, tie],
      { stdio: ["ignore", "inherit", "inherit", "ipc"] },
    );
    const [url] = (await once(parent, "message")) as [string];
    const closed = heldConnection(new URL(url).port);
    parent.kill("SIGKILL");
    await closed;
    // The same folder serves again at once, with nobody's help.
    const next = await start();
    await next.stop();
  });
});

test("a server that outlived its parent is stopped for the next one, which keeps its data", async () => {
  const first = await start();
  const sql = postgres(first.url(), { max: 1, onnotice: () => {} });
  await sql`create table kept as select 42 as answer`;
  await sql.end();
  await first.stop();

  const { postgres: program } = await postgresBinaries();
  const { prefix, uid, gid } = chooseRunner(cluster);
  const flags = ["-D", cluster, "-p", new URL(first.url()).port, "-c", "unix_socket_directories="];
  const [command = "", ...args] = [...prefix, program, ...flags];
  const stray = spawn(command, args, { uid, gid, stdio: ["ignore", "ignore", "pipe"] });
  for await (const line of stray.stderr) if (String(line).includes("ready to accept")) break;
  const ended = once(stray, "exit");

  const next = await start();
  await ended;
  const again = postgres(next.url(), { max: 1 });
  expect(await again`select answer from kept`).toEqual([{ answer: 42 }]);
  await again.end();
  await next.stop();
});

test("a process number that belongs to another program by now keeps no server from starting", async () => {
  const first = await start();
  const record = readFileSync(join(cluster, "postmaster.pid"), "utf8");
  await first.stop();
  writeFileSync(join(cluster, "postmaster.pid"), record.replace(/^\d+/, String(process.pid)));
  const next = await start();
  await next.stop();
});
