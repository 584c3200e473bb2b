import type { ChildProcess } from "node:child_process";
import { ended, killGroup, spawnTied } from "../start/tied-process.mjs";

let current: ChildProcess | undefined;

/** Runs Node on `args` in `root` and shows what it says; resolves with whether it ended well. */
export async function runNode(
  root: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  current = spawnTied(args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    output: "inherit",
  });
  const code = await ended(current);
  current = undefined;
  return code === 0;
}

/** Ends the running step when the whole run is told to stop. */
export function stopOnSignals() {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)
    process.once(signal, () => {
      if (current) killGroup(current);
      process.exit(code);
    });
}
