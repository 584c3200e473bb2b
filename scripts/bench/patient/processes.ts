import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type postgres from "postgres";
import { NEXT } from "../../start/build";
import { freePort } from "../../start/port.mjs";
import { SERVE } from "../../start/web";
import { ended, spawnTied, stopTied } from "../../start/tied-process.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const READY_WITHIN_MS = 60_000;

/** A server under load: where it answers, and how much of a processor it has used. */
export type Server = { name: string; url: string; pid: number; stop(): Promise<void> };

type Start = { args: string[]; cwd: string; env: NodeJS.ProcessEnv };

export async function startServer(name: string, { args, cwd, env }: Start): Promise<Server> {
  const port = await freePort();
  const child: ChildProcess = spawnTied(
    args.map((arg) => arg.replace("<port>", String(port))),
    {
      cwd,
      env: { ...env, PORT: String(port), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      output: "pipe",
    },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part: Buffer) => (said = (said + String(part)).slice(-4000)));
  const url = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + READY_WITHIN_MS; ;) {
    if (child.exitCode !== null || Date.now() > until)
      throw new Error(`${name} did not start: ${said}`);
    const answers = await fetch(`${url}/p/nobody`).then(
      () => true,
      () => false,
    );
    if (answers) break;
    await sleep(100);
  }
  return { name, url, pid: child.pid!, stop: () => stopTied(child) };
}

/** The product's own production server, and nothing beside it. */
export const productServer = (root: string, env: NodeJS.ProcessEnv) =>
  startServer("the product", {
    args: [SERVE, "-H", "127.0.0.1", "-p", "<port>"],
    cwd: root,
    env,
  });

export const bareServer = (env: NodeJS.ProcessEnv) =>
  startServer("bare node:http", { args: [join(here, "bare.mjs")], cwd: here, env });

/**
 * Builds a Next app of one route handler in a folder that is thrown away. The folder is within the
 * project, so that it finds the project's own Next.
 */
export async function constantServer(root: string, env: NodeJS.ProcessEnv): Promise<Server> {
  mkdirSync(join(root, ".data"), { recursive: true });
  const folder = mkdtempSync(join(root, ".data", "bench-constant-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(join(here, "constant"), folder, { recursive: true });
    cpSync(join(here, "same.mjs"), join(folder, "same.mjs"));
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
    const build = spawnTied([join(root, NEXT), "build"], {
      cwd: folder,
      env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      output: "pipe",
    });
    let said = "";
    for (const stream of [build.stdout, build.stderr])
      stream?.on("data", (part: Buffer) => (said += String(part)));
    if ((await ended(build)) !== 0) throw new Error(`The constant app was not built: ${said}`);
    const server = await startServer("Next, a constant", {
      args: [join(root, NEXT), "start", "-H", "127.0.0.1", "-p", "<port>"],
      cwd: folder,
      env,
    });
    return {
      ...server,
      async stop() {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Milliseconds of processor time that a process has used; null where the system does not tell. */
export function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/** As `cpuOf`, of all backends that serve this database. */
export async function cpuOfDatabase(admin: postgres.Sql): Promise<number | null> {
  const backends = await admin<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database()`;
  return backends.reduce<number | null>((sum, { pid }) => {
    const used = cpuOf(pid);
    return sum === null || used === null ? null : sum + used;
  }, 0);
}
