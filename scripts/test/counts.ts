import { readFileSync } from "node:fs";

export type Counts = { passed: number; failed: number; skipped: number };

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** What the JSON report of vitest or of Playwright counted; nothing where there is no report. */
export function countsIn(report: string): Counts {
  let read: Record<string, unknown>;
  try {
    read = JSON.parse(readFileSync(report, "utf8")) as Record<string, unknown>;
  } catch {
    return NOTHING;
  }
  const number = (from: Record<string, unknown>, name: string) => Number(from[name] ?? 0);
  if (typeof read.stats === "object" && read.stats !== null) {
    const stats = read.stats as Record<string, unknown>;
    // A test that passed only when tried again has failed.
    return {
      passed: number(stats, "expected"),
      failed: number(stats, "unexpected") + number(stats, "flaky"),
      skipped: number(stats, "skipped"),
    };
  }
  return {
    passed: number(read, "numPassedTests"),
    failed: number(read, "numFailedTests"),
    skipped: number(read, "numPendingTests") + number(read, "numTodoTests"),
  };
}

/** A step's counts, where an ending in failure that no test accounts for is one failure more. */
export function judged(counts: Counts, endedWell: boolean): Counts {
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** The line that closes a run. */
export function summary({ passed, failed, skipped }: Counts): string {
  const rest = skipped > 0 ? `, ${skipped} skipped` : "";
  return `${passed} passed, ${failed} failed${rest}`;
}
