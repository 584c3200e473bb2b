import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

/** A test that failed: where it is, its full name, and what it said first. */
export type Failure = { file: string; name: string; why: string };

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const spec = z.object({
  title: z.string(),
  ok: z.boolean(),
  file: z.string(),
  tests: z.array(
    z.object({
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
    }),
  ),
});
type Suite = { specs?: z.infer<typeof spec>[]; suites?: Suite[] };
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(spec).optional(), suites: z.array(suite).optional() }),
);
const playwrightReport = z.object({ suites: z.array(suite) });

/** The failures that the JSON report of vitest or of Playwright names; none where there is no report. */
export function failuresIn(report: string, root: string): Failure[] {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return [];
  }
  const vitest = vitestReport.safeParse(read);
  if (vitest.success)
    return vitest.data.testResults.flatMap(({ name, message, assertionResults }) => {
      const file = relative(root, name);
      const failed = assertionResults.filter(({ status }) => status === "failed");
      // A file that could not be read has no tests.
      if (assertionResults.length === 0 && message)
        return [{ file, name: "(the file itself)", why: firstLine(message) }];
      return failed.map(({ fullName, failureMessages }) => ({
        file,
        name: fullName,
        why: firstLine(failureMessages?.[0]),
      }));
    });
  const playwright = playwrightReport.safeParse(read);
  return playwright.success ? playwright.data.suites.flatMap(failuresOf) : [];
}

function failuresOf({ specs = [], suites = [] }: Suite): Failure[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results).flatMap((result) => result.errors);
      return { file, name: title, why: firstLine(errors[0]?.message) };
    });
  return [...own, ...suites.flatMap(failuresOf)];
}

const firstLine = (text = "") =>
  (stripVTControlCharacters(text).split("\n").find(Boolean) ?? "").slice(0, 300);
