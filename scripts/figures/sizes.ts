import { gzipSync } from "node:zlib";
import { drawFigure } from "@/lib/figure/draw";
import type { Drawn } from "./collect";

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
const zipped = (text: string) => gzipSync(text).length;

/** A table of what each figure weighs after gzip, and all of them together in one page. */
export function sizeTable(figures: readonly Drawn[]): string {
  const rows = figures.map(({ slug, figure }) => ({ slug, still: drawFigure(figure) }));
  const lines = rows.map(({ slug, still }) => `${slug.padEnd(34)}${kilobytes(zipped(still))}`);
  const total = rows.reduce((sum, { still }) => sum + zipped(still), 0);
  return [
    `${"figure (kB after gzip)".padEnd(34)}  still`,
    ...lines,
    `${"sum".padEnd(34)}${kilobytes(total)}`,
  ].join("\n");
}
