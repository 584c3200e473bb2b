import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything at the repository's root that the production build is made from. */
export const BUILT_FROM = [
  "app",
  "lib",
  "db",
  "emails",
  "public",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "proxy.ts",
  "instrumentation.ts",
];

/** The files under `root` that the build is made from, as sorted paths with forward slashes. */
export function sourceFiles(root: string, parts: readonly string[] = BUILT_FROM): string[] {
  return parts.flatMap((part) => under(root, part)).sort();
}

function under(root: string, path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  // Tests are no part of what is served.
  if (found.isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(join(root, path)).flatMap((name) => under(root, `${path}/${name}`));
}

/** A hash of the names and contents of all those files: another one means another build. */
export function sourceHash(root: string, parts?: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of sourceFiles(root, parts)) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
