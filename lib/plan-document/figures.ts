import { withThemes } from "@/lib/exercises/figure-image";
import { animateFigure } from "@/lib/figure/animate";
import { drawFigure, drawPoses } from "@/lib/figure/draw";
import { drawNotes } from "@/lib/figure/notes/draw";
import type { MotionNotes } from "@/lib/figure/notes/schema";
import { writeNotes } from "@/lib/figure/notes/write";
import type { FigureData } from "@/lib/figure/schema";

const LIMIT = 1000;
const drawn = new Map<string, string | Noted>();

/** What moves in a figure; null where its picture cannot be drawn from that letter for letter. */
type Noted = { notes: MotionNotes | null };

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

/**
 * What moves in a figure at a tempo, from which a device draws the `moving` image itself: `drawNotes`
 * of these, of `pictureOf` the figure and of `ground()`. Null where it would come out otherwise.
 */
export function notesOf(figure: FigureData, tempo: string | null): MotionNotes | null {
  const { notes } = keptAs(`notes ${tempo}`, figure, (): Noted => {
    const still = pictureOf(figure);
    const noted = writeNotes(figure, tempo, still);
    return { notes: drawNotes(noted, still) === animateFigure(figure, { tempo }) ? noted : null };
  });
  return notes;
}

/** What an image of its own has before the drawing: colours, and a ground that hides the still one. */
export const ground = (): string => withThemes("<svg>", true).slice("<svg>".length);

const onWhite = (svg: string) =>
  svg.replace(/<svg[^>]*>/, (open) => `${open}<rect width="100%" height="100%" fill="#fff"/>`);

/**
 * Drawing takes longer than all the rest of a page, so pictures are kept, by the numbers they are
 * made of: whoever asks with the same numbers gets the same picture.
 */
function keptAs<T extends string | Noted>(kind: string, figure: FigureData, draw: () => T): T {
  const key = `${kind} ${JSON.stringify(figure)}`;
  const kept = drawn.get(key);
  if (kept !== undefined) return kept as T;
  const picture = draw();
  // The oldest goes first; a library of a few hundred exercises fits whole.
  if (drawn.size >= LIMIT) drawn.delete(drawn.keys().next().value!);
  drawn.set(key, picture);
  return picture;
}
