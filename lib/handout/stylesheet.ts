import { readFileSync } from "node:fs";
import { join } from "node:path";
import { squeeze } from "@/lib/plan-document/stylesheet";

const parts = ["base", "exercise", "boxes", "last", "screen"];

let kept: string | undefined;

/** The handout's own stylesheet: black on white, in millimetres and points. */
export function handoutStyles(): string {
  if (kept && process.env.NODE_ENV === "production") return kept;
  return (kept = parts
    .map((part) =>
      // Named within the call: a bundler that cannot tell the folder takes the whole project along.
      squeeze(readFileSync(join(process.cwd(), "lib/handout/styles", `${part}.css`), "utf8")),
    )
    .join(""));
}
