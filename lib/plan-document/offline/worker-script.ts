import { bundleScript } from "../script/bundle";

let kept: string | undefined;

/** The service worker's code, the same for every plan: it reads its plan from its own scope. */
export function workerScript(): string {
  if (kept !== undefined && process.env.NODE_ENV !== "development") return kept;
  return (kept = bundleScript("../offline/worker.ts", "iife"));
}
