import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Stylesheet = { css: string; csp: string };

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
    join(process.cwd(), "lib/plan-document/document.css"),
  ]
    .map((path) => squeeze(readFileSync(path, "utf8")))
    .join("");
  const hash = createHash("sha256").update(css).digest("base64");
  return (kept = { css, csp: `'sha256-${hash}'` });
}

/** Takes comments and line breaks out; these two files hold no strings that this could break. */
function squeeze(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/;}/g, "}")
    .trim();
}
