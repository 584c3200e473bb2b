import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildWhenNeeded, NEXT } from "../start/build";
import { Fault } from "../start/fault.mjs";
import { findBrowser } from "./browser";
import { type Counts, countsIn, judged } from "./counts";
import { type Failure, failuresIn } from "./failures";
import { runNode } from "./run-node";

export type Part = "static" | "unit" | "integration" | "e2e";

export type Step = {
  part: Part;
  title: string;
  run(root: string): Promise<Counts>;
  /** What failed when it ran, by name; left out where the step is one test. */
  failures?(root: string): Failure[];
};

const bin = {
  prettier: join("node_modules", "prettier", "bin", "prettier.cjs"),
  oxlint: join("node_modules", "oxlint", "bin", "oxlint"),
  tsc: join("node_modules", "typescript", "bin", "tsc"),
  vitest: join("node_modules", "vitest", "vitest.mjs"),
  playwright: join("node_modules", "@playwright", "test", "cli.js"),
};

const reportOf = (root: string, part: Part) => join(root, "test-results", `${part}.json`);

const one = (passed: boolean): Counts => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
});

/** Each check of the sources as they stand counts as one test. */
function check(title: string, ...commands: string[][]): Step {
  return {
    part: "static",
    title,
    async run(root) {
      for (const command of commands) if (!(await runNode(root, command))) return one(false);
      return one(true);
    },
  };
}

function vitest(part: "unit" | "integration"): Step {
  return {
    part,
    title: `${part} tests`,
    failures: (root) => failuresIn(reportOf(root, part), root),
    async run(root) {
      const report = reportOf(root, part);
      rmSync(report, { force: true });
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      const ok = await runNode(root, [bin.vitest, "run", "--project", part, ...reporters]);
      return judged(countsIn(report), ok);
    },
  };
}

let built = false;

const build: Step = {
  part: "e2e",
  title: "production build",
  async run(root) {
    await buildWhenNeeded(root);
    built = true;
    return one(true);
  },
};

const e2e: Step = {
  part: "e2e",
  title: "end-to-end tests",
  failures: (root) => failuresIn(reportOf(root, "e2e"), root),
  async run(root) {
    const report = reportOf(root, "e2e");
    rmSync(report, { force: true });
    if (!built) throw new Fault("There is no build to test.");
    const CHROMIUM_PATH = await findBrowser(root);
    const ok = await runNode(root, [bin.playwright, "test"], { CHROMIUM_PATH });
    return judged(countsIn(report), ok);
  },
};

/** Everything that `npm test` runs, in order. */
export const STEPS: readonly Step[] = [
  check("formatting", [bin.prettier, "--check", "--log-level=warn", "."]),
  check("lint", [bin.oxlint, "--deny-warnings"]),
  // A fresh clone has no route types yet.
  check("types", [NEXT, "typegen"], [bin.tsc, "--noEmit"]),
  vitest("unit"),
  vitest("integration"),
  build,
  e2e,
];
