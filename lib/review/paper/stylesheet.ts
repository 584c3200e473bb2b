import { readFileSync } from "node:fs";
import { join } from "node:path";
import { squeeze } from "@/lib/plan-document/stylesheet";

let kept: string | undefined;

/** The paper's own stylesheet, and that of the chart, which the screen has too. */
export function historyPaperStyles(): string {
  if (kept && process.env.NODE_ENV === "production") return kept;
  // Named one by one within the call: a bundler that cannot tell the folder takes the whole project.
  return (kept =
    squeeze(readFileSync(join(process.cwd(), "lib/review/history/course.css"), "utf8")) +
    squeeze(readFileSync(join(process.cwd(), "lib/review/paper/paper.css"), "utf8")));
}
