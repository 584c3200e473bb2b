import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Env } from "../../lib/env";
import { NEXT } from "./build";
import { Fault } from "./fault.mjs";
import { forwardLines } from "./forward-lines";
import { ended, spawnTied, stopTied } from "./tied-process.mjs";
import type { Shutdown } from "./shutdown";

/** The production server. */
export const SERVE = fileURLToPath(new URL("./serve.mjs", import.meta.url));

const READY_WITHIN_MS = 90_000;

/** Starts the web server; `gone` resolves when it ends without having been asked to. */
export function startWeb(
  { HOST, PORT }: Env,
  { root, dev, childEnv }: { root: string; dev: boolean; childEnv: NodeJS.ProcessEnv },
  shutdown: Shutdown,
): { gone: Promise<void> } {
  const at = ["-H", HOST, "-p", String(PORT)];
  const web: ChildProcess = spawnTied(dev ? [join(root, NEXT), "dev", ...at] : [SERVE, ...at], {
    cwd: root,
    env: { ...childEnv, NODE_ENV: dev ? "development" : "production" },
    output: "pipe",
  });
  forwardLines("web", web);
  shutdown.watch(web);
  shutdown.add(() => stopTied(web));
  return {
    gone: ended(web).then(() => {}),
  };
}

/**
 * Resolves once the address for health checks says that all parts work.
 * Throws a `Fault` when they do not in time.
 */
export async function untilReady(env: Env, signal: AbortSignal) {
  // Asked on loopback: APP_URL may be the address of a proxy in front.
  const address = new URL(env.APP_URL);
  if (!env.HOST.includes(":")) address.host = `${loopback(env.HOST)}:${env.PORT}`;
  const url = `http://${address.host}/api/health/ready`;
  let answer = "it did not answer";
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until && !signal.aborted;) {
    try {
      const response = await fetch(url, {
        signal: AbortSignal.timeout(10_000),
        redirect: "manual",
      });
      const body = await response.text();
      if (response.status === 200) return;
      answer = `${response.status} ${body.slice(0, 300)}`;
    } catch {
      // Not listening yet.
    }
    await sleep(150);
  }
  if (!signal.aborted)
    throw new Fault(`Routinely did not become ready within ${READY_WITHIN_MS / 1000} s: ${answer}`);
}

function loopback(host: string): string {
  return host === "0.0.0.0" ? "127.0.0.1" : host;
}
