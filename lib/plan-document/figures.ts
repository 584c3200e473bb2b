import { withThemes } from "@/lib/exercises/figure-image";
import { animateFigure } from "@/lib/figure/animate";
import { drawFigure, drawPoses } from "@/lib/figure/draw";
import type { FigureData } from "@/lib/figure/schema";

const LIMIT = 1000;
const drawn = new Map<string, string>();

/** The still picture of a figure, for the page itself. */
export function pictureOf(figure: FigureData): string {
  return keptAs("still", figure, () => drawFigure(figure));
}

/** One position of a figure in greys, for paper. */
export function positionOnPaper(figure: FigureData, pose: number): string {
  return keptAs(`position ${pose}`, figure, () => drawFigure(figure, { pose, ink: true }));
}

export const figureImages = ["moving", "frames", "paper"] as const;
export type FigureImage = (typeof figureImages)[number];

/**
 * A figure as an image of its own that covers the still one: `moving` at a tempo ("2-1-2", a calm
 * one when null), its numbered positions one under the other as `frames`, or those in greys for
 * `paper`.
 */
export function imageOf(kind: FigureImage, figure: FigureData, tempo: string | null): string {
  switch (kind) {
    case "moving":
      return keptAs(`moving ${tempo}`, figure, () =>
        withThemes(animateFigure(figure, { tempo }), true),
      );
    case "frames":
      return keptAs("frames", figure, () => withThemes(drawPoses(figure, { stacked: true }), true));
    case "paper":
      return keptAs("paper", figure, () =>
        onWhite(drawPoses(figure, { stacked: true, ink: true })),
      );
  }
}

const onWhite = (svg: string) =>
  svg.replace(/<svg[^>]*>/, (open) => `${open}<rect width="100%" height="100%" fill="#fff"/>`);

/**
 * Drawing takes longer than all the rest of a page, so pictures are kept, by the numbers they are
 * made of: whoever asks with the same numbers gets the same picture.
 */
function keptAs(kind: string, figure: FigureData, draw: () => string): string {
  const key = `${kind} ${JSON.stringify(figure)}`;
  const kept = drawn.get(key);
  if (kept !== undefined) return kept;
  const picture = draw();
  // The oldest goes first; a library of a few hundred exercises fits whole.
  if (drawn.size >= LIMIT) drawn.delete(drawn.keys().next().value!);
  drawn.set(key, picture);
  return picture;
}
