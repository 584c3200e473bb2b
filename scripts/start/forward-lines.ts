import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

/** Shows every line of a child on standard error, after its name: standard output is for `ready:`. */
export function forwardLines(name: string, child: ChildProcess) {
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on("line", (line) => {
      if (line.trim() !== "") console.error(`${name} | ${line}`);
    });
  }
}
