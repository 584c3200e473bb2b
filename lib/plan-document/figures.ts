import { drawFigure } from "@/lib/figure/draw";
import type { FigureData } from "@/lib/figure/schema";

const LIMIT = 500;
const drawn = new Map<string, string>();

/**
 * The still picture of a figure. Drawing takes longer than all the rest of a page, so pictures are
 * kept, by the numbers they are made of: whoever asks with the same numbers gets the same picture.
 */
export function pictureOf(figure: FigureData): string {
  const key = JSON.stringify(figure);
  const kept = drawn.get(key);
  if (kept !== undefined) return kept;
  const picture = drawFigure(figure);
  // The oldest goes first; a library of a few hundred exercises fits whole.
  if (drawn.size >= LIMIT) drawn.delete(drawn.keys().next().value!);
  drawn.set(key, picture);
  return picture;
}
