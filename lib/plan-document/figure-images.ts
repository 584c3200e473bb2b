import type { FigureData } from "@/lib/figure/schema";
import { figureImages, imageOf } from "./figures";
import type { PlanItemView } from "./view";

/** The id of an exercise on a page, by its number in the plan. */
export const exerciseId = (number: number) => `exercise-${number}`;

/**
 * The one part of a page's styles that is its own: where the images of its figures are. A browser
 * asks for one only when the stylesheet uses it, whether it runs scripts or not: in motion once the
 * reader wants to see it, as numbered positions where less motion is asked for, and in print.
 * `address` is the path under which `answerFigure` answers.
 */
export function figureStyle(items: readonly PlanItemView[], address: string): string {
  return items
    .flatMap(({ id, exercise }, index) => {
      if (!exercise.figure) return [];
      const images = figureImages.map((kind) => `--${kind}:url("${address}/${id}?${kind}")`);
      const frames = `--frames-high:${exercise.figure.poses.length}`;
      return `#${exerciseId(index + 1)}{${[...images, frames].join(";")}}`;
    })
    .join("");
}

/**
 * Answers for one image of an item's figure, named in the query; `moving` when it names none. A
 * private cache may keep it for `seconds`: an item that was sent does not change.
 */
export function answerFigure(
  item: { figure: FigureData; tempo: string | null },
  request: Request,
  seconds: number,
): Response {
  const { searchParams } = new URL(request.url);
  const kind = figureImages.find((name) => searchParams.has(name)) ?? "moving";
  return new Response(imageOf(kind, item.figure, item.tempo), { headers: figureHeaders(seconds) });
}

/** Of such an answer; 0 seconds for one that only the device keeps. */
export const figureHeaders = (seconds: number) => ({
  "Content-Type": "image/svg+xml",
  "Cache-Control": seconds > 0 ? `private, max-age=${seconds}` : "private, no-store",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
});
