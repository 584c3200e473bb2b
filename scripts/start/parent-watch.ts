import { readFileSync } from "node:fs";

const LOOK_EVERY_MS = 500;

/**
 * Calls `gone` once the npm command, or the test run, that started this process has ended without
 * passing that on. Nobody else is watched: a shell may end before what it started in the background.
 */
export function watchParent(gone: () => void) {
  const { npm_lifecycle_event, ROUTINELY_STOP_WITH_PARENT } = process.env;
  if (!npm_lifecycle_event && !ROUTINELY_STOP_WITH_PARENT) return;
  const parent = process.ppid;
  // npm puts a shell in between, which outlives an npm that was killed.
  const above = isShell(parent) ? parentOf(parent) : undefined;
  const timer = setInterval(() => {
    if (process.ppid === parent && (above === undefined || parentOf(parent) === above)) return;
    clearInterval(timer);
    gone();
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** The fields of Linux's `/proc/<pid>/stat` from the state on, or nothing elsewhere. */
function stat(pid: number): { name: string; fields: string[] } | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = line.lastIndexOf(")");
    return { name: line.slice(line.indexOf("(") + 1, end), fields: line.slice(end + 2).split(" ") };
  } catch {
    return undefined;
  }
}

function isShell(pid: number): boolean {
  return /^(?:ba|da|a|z|k)?sh$/.test(stat(pid)?.name ?? "");
}

function parentOf(pid: number): number | undefined {
  const parent = Number(stat(pid)?.fields[1]);
  return parent > 0 ? parent : undefined;
}
