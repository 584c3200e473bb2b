import { gzipSync } from "node:zlib";
import { animateFigure } from "@/lib/figure/animate";
import { drawFigure, drawPoses } from "@/lib/figure/draw";
import type { Drawn } from "./collect";

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
const zipped = (text: string) => gzipSync(text).length;

/** A table of what each figure weighs after gzip, and all of them together in one page. */
export function sizeTable(figures: readonly Drawn[]): string {
  const rows = figures.map(({ slug, figure }) => ({
    slug,
    sizes: [drawFigure(figure), drawPoses(figure), animateFigure(figure)].map(zipped),
  }));
  const line = (name: string, sizes: number[]) => name.padEnd(34) + sizes.map(kilobytes).join("");
  const sums = [0, 1, 2].map((i) => rows.reduce((sum, { sizes }) => sum + sizes[i]!, 0));
  return [
    `${"figure (kB after gzip)".padEnd(34)}  still  strip animated`,
    ...rows.map(({ slug, sizes }) => line(slug, sizes) + (sizes[2]! >= 6000 ? "  over 6 kB" : "")),
    line(`sum of ${rows.length}`, sums),
  ].join("\n");
}
