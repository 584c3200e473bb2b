import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { failuresIn } from "./failures";

const folder = mkdtempSync(join(tmpdir(), "routinely-failures-"));
afterAll(() => rmSync(folder, { recursive: true }));

function reported(value: unknown) {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(value));
  return failuresIn(file, "/project");
}

describe("the failures that a run names at its end", () => {
  it("are vitest's failed tests, and files that could not be read", () => {
    const failures = reported({
      testResults: [
        {
          name: "/project/lib/dates.test.ts",
          message: "",
          assertionResults: [
            { fullName: "dates are kept", status: "passed", failureMessages: [] },
            {
              fullName: "dates are read",
              status: "failed",
              failureMessages: ["\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n  at x"],
            },
          ],
        },
        { name: "/project/lib/b.test.ts", message: "Cannot find it\nat", assertionResults: [] },
      ],
    });
    expect(failures).toEqual([
      {
        file: join("lib", "dates.test.ts"),
        name: "dates are read",
        why: "AssertionError: expected 1 to be 2",
      },
      { file: join("lib", "b.test.ts"), name: "(the file itself)", why: "Cannot find it" },
    ]);
  });

  it("are Playwright's, however deep", () => {
    const failed = (title: string, ok: boolean) => ({
      title,
      ok,
      file: "a.spec.ts",
      tests: [{ results: [{ errors: ok ? [] : [{ message: "Error: no button\nlog" }] }] }],
    });
    const failures = reported({
      suites: [{ specs: [failed("one", true)], suites: [{ specs: [failed("two", false)] }] }],
    });
    expect(failures).toEqual([{ file: "a.spec.ts", name: "two", why: "Error: no button" }]);
  });

  it("are none where there is no report", () => {
    expect(failuresIn(join(folder, "none.json"), "/project")).toEqual([]);
  });
});
