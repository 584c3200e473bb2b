import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { logFault } from "@/lib/log";
import { cspSourceOf } from "../stylesheet";

const folder = join(process.cwd(), "lib/plan-document/script");

/**
 * `early` runs before the page is painted and is a few lines; `page` is all the rest, after it.
 * Phones of 2018 know modules and custom elements, but not all of today's syntax.
 */
const entries = {
  early: { entry: "early.ts", format: "iife" },
  page: { entry: "main.ts", format: "esm" },
} as const;
type Name = keyof typeof entries;

export type ClientScript = { name: Name; address: string; code: string };

let kept: ClientScript[] | undefined;

/**
 * The patient's scripts, bundled from their sources when a process first needs them (in development
 * anew each time), under addresses that change with their content. Empty when they cannot be made:
 * every page works without.
 */
export function clientScripts(): readonly ClientScript[] {
  if (kept && process.env.NODE_ENV !== "development") return kept;
  try {
    kept = (Object.keys(entries) as Name[]).map(bundle);
  } catch (error) {
    logFault(error, "client-script");
    kept = [];
  }
  return kept;
}

/**
 * The elements for a page's head; see `clientScripts`. The few early lines stand in the page itself:
 * a request of their own would hold up the first paint by a round trip.
 */
export function scriptTags(): string {
  return clientScripts()
    .map(({ name, address, code }) =>
      name === "early"
        ? `<script>${code}</script>`
        : `<script type="module" src="${address}"></script>`,
    )
    .join("");
}

/** The sources by which a content security policy accepts just these scripts. */
export function scriptSources(): string {
  const early = clientScripts().find(({ name }) => name === "early");
  return early ? `'self' ${cspSourceOf(early.code)}` : "'self'";
}

/** The addresses by which a page asks for its scripts. */
export const scriptAddresses = (): string[] =>
  clientScripts().flatMap(({ name, address }) => (name === "early" ? [] : [address]));

function bundle(name: Name): ClientScript {
  const { entry, format } = entries[name];
  const code = bundleScript(entry, format);
  const hash = createHash("sha256").update(code).digest("base64url").slice(0, 12);
  return { name, address: `/script/${name}-${hash}.js`, code };
}

/** One script with all that it imports; `entry` is its path from this folder. */
export function bundleScript(entry: string, format: "iife" | "esm"): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, entry)],
    absWorkingDir: process.cwd(),
    bundle: true,
    format,
    minify: true,
    write: false,
    target: "es2019",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}
