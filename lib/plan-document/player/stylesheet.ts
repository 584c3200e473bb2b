import { readFileSync } from "node:fs";
import { join } from "node:path";
import { squeeze } from "../stylesheet";

let kept: string | undefined;

/** What only the page of guided practice needs, after the document's own stylesheet. */
export function playerStyle(): string {
  if (kept && process.env.NODE_ENV === "production") return kept;
  const path = join(process.cwd(), "lib/plan-document/player/player.css");
  return (kept = squeeze(readFileSync(path, "utf8")));
}
