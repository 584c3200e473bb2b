import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { forwardLines } from "./forward-lines";
import type { Shutdown } from "./shutdown";
import { ended, spawnTied, stopTied } from "./tied-process.mjs";

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
const WELL_AFTER_MS = 60_000;

/** Keeps the job worker running: started again after it ends, later each time it ends early. */
export function keepWorker(root: string, childEnv: NodeJS.ProcessEnv, shutdown: Shutdown) {
  let worker: ChildProcess | undefined;
  const { signal } = shutdown;
  const running = (async () => {
    for (let pause = FIRST_PAUSE_MS; !signal.aborted;) {
      const startedAt = Date.now();
      worker = startWorker(root, childEnv);
      shutdown.watch(worker);
      const code = await ended(worker).catch(() => null);
      if (signal.aborted) return;
      if (Date.now() - startedAt > WELL_AFTER_MS) pause = FIRST_PAUSE_MS;
      console.error(`The worker ended (code ${code}); it starts again in ${pause / 1000} s.`);
      await sleep(pause, undefined, { signal }).catch(() => {});
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  })();
  shutdown.add(async () => {
    if (worker) await stopTied(worker);
    await running;
  });
}

function startWorker(root: string, childEnv: NodeJS.ProcessEnv): ChildProcess {
  const worker = spawnTied(["--import", "tsx", join(root, "lib", "jobs", "worker.ts")], {
    cwd: root,
    env: childEnv,
    output: "pipe",
  });
  forwardLines("worker", worker);
  return worker;
}
