import { Fault } from "../start/fault.mjs";
import { add, type Counts, NOTHING, summary } from "./counts";
import { stopOnSignals } from "./run-node";
import { type Part, type Step, STEPS } from "./steps";

const PARTS: readonly Part[] = ["static", "unit", "integration", "e2e"];

/**
 * Runs the steps of the parts named, or all; prints a table, the tests that failed and, last,
 * `N passed, N failed`.
 * A step that fails does not keep the next ones from running.
 */
export async function runTests(root: string, named: string[]): Promise<boolean> {
  const unknown = named.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown) throw new Fault(`There is no part "${unknown}"; there are ${PARTS.join(", ")}.`);
  const steps = STEPS.filter(({ part }) => named.length === 0 || named.includes(part));
  stopOnSignals();
  const rows: { title: string; counts: Counts; seconds: number }[] = [];
  for (const step of steps) {
    console.log(`\n=== ${step.title}`);
    const startedAt = Date.now();
    const counts = await outcome(step, root);
    rows.push({ title: step.title, counts, seconds: (Date.now() - startedAt) / 1000 });
  }
  console.log("");
  for (const { title, counts, seconds } of rows)
    console.log(
      `  ${title.padEnd(20)}${`${seconds.toFixed(1)} s`.padStart(8)}   ${summary(counts)}`,
    );
  for (const step of steps)
    for (const { file, name, why } of step.failures?.(root) ?? [])
      console.log(`\n  failed: ${file} › ${name}\n          ${why}`);
  const total = rows.map(({ counts }) => counts).reduce(add, NOTHING);
  console.log(`\n${summary(total)}`);
  return total.failed === 0 && total.passed > 0;
}

async function outcome(step: Step, root: string): Promise<Counts> {
  try {
    return await step.run(root);
  } catch (error) {
    console.error(error instanceof Error && error.name === "Fault" ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
