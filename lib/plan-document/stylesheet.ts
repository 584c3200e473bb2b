import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Stylesheet = { css: string; csp: string };

/** The parts in the order in which they are served: what comes later may change what came before. */
const parts = [
  "base",
  "parts",
  "week",
  "exercises",
  "media",
  "questions",
  "to-do",
  "movement",
  "settings",
  "offline",
  "wide",
  "forced-colours",
  "print",
];

let kept: Stylesheet | undefined;

/**
 * The document's stylesheet, tokens first, and its source for the content security policy. It goes
 * into the page itself: at 3 kB after gzip a second request would cost an old phone more than it
 * could save.
 */
export function stylesheet(): Stylesheet {
  if (kept && process.env.NODE_ENV === "production") return kept;
  const css = [
    join(process.cwd(), "lib/ui/tokens.css"),
    ...parts.map((part) => join(process.cwd(), `lib/plan-document/styles/${part}.css`)),
  ]
    .map((path) => squeeze(readFileSync(path, "utf8")))
    .join("");
  return (kept = { css, csp: cspSourceOf(css) });
}

/** The source that lets a content security policy accept just this style, or script. */
export const cspSourceOf = (text: string) =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Takes comments and line breaks out; these files hold no strings that this could break. */
export function squeeze(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/;}/g, "}")
    .trim();
}
