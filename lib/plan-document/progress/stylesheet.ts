import { readFileSync } from "node:fs";
import { join } from "node:path";
import { heightOf, percentDown } from "@/lib/pain/chart";
import { squeeze } from "../stylesheet";

let kept: string | undefined;

/** What only the page of progress needs, after the document's own stylesheet. */
export function progressStyle(): string {
  if (kept && process.env.NODE_ENV === "production") return kept;
  const path = join(process.cwd(), "lib/plan-document/progress/progress.css");
  return (kept = squeeze(readFileSync(path, "utf8")) + heights());
}

/** The class that puts words beside a chart at the height of a score, whole or half. */
export const heightClass = (score: number): string => `h${Math.round(score * 2)}`;

/** The policy of the page allows no style on an element, so each height has its class. */
function heights(): string {
  return Array.from({ length: 21 }, (_, half) => {
    return `.${heightClass(half / 2)}{top:${percentDown(heightOf(half / 2))}%}`;
  }).join("");
}
