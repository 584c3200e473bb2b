import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceFiles, sourceHash } from "./source-hash";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "source-hash-"));
  mkdirSync(join(root, "app", "today"), { recursive: true });
  writeFileSync(join(root, "app", "today", "page.tsx"), "one");
  writeFileSync(join(root, "package.json"), "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = () => sourceHash(root, ["app", "proxy.ts", "package.json"]);

test("the same sources have the same hash", () => {
  expect(hash()).toBe(hash());
});

test("a changed, added, renamed or emptied file gives another hash", () => {
  const seen = new Set([hash()]);
  writeFileSync(join(root, "app", "today", "page.tsx"), "two");
  seen.add(hash());
  writeFileSync(join(root, "proxy.ts"), "");
  seen.add(hash());
  writeFileSync(join(root, "app", "today", "layout.tsx"), "");
  seen.add(hash());
  rmSync(join(root, "app", "today", "layout.tsx"));
  writeFileSync(join(root, "app", "today", "template.tsx"), "");
  seen.add(hash());
  expect(seen.size).toBe(5);
});

test("content that moves from one file to the next gives another hash", () => {
  writeFileSync(join(root, "app", "a.ts"), "xy");
  writeFileSync(join(root, "app", "b.ts"), "z");
  const before = hash();
  writeFileSync(join(root, "app", "a.ts"), "x");
  writeFileSync(join(root, "app", "b.ts"), "yz");
  expect(hash()).not.toBe(before);
});

test("tests are no part of the build", () => {
  const before = hash();
  writeFileSync(join(root, "app", "today", "page.test.tsx"), "");
  expect(hash()).toBe(before);
  expect(sourceFiles(root, ["app"])).toEqual(["app/today/page.tsx"]);
});
