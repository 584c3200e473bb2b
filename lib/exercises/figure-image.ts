import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { animateFigure } from "@/lib/figure/animate";
import { drawFigure } from "@/lib/figure/draw";
import type { FigureData } from "@/lib/figure/schema";
import type { Dosage, Exercise } from "./schema";

type Pictured = Pick<Exercise, "slug" | "figure" | "media">;

/**
 * Where the still picture of an exercise is served: the clinic's own picture, a video's poster, or
 * the figure; null when it has none of them. The address changes with the picture, so that a browser
 * may keep each one for good.
 */
export function pictureAddress(exercise: Pictured): string | null {
  const { slug, figure, media } = exercise;
  const own = media?.kind === "video" ? media.posterId : media?.id;
  if (own) return mediaAddress(own);
  if (!figure) return null;
  const drawing = createHash("sha256").update(JSON.stringify(figure)).digest("hex").slice(0, 12);
  return `/exercises/figures/${slug}?v=${drawing}`;
}

/** Where the figure is served in motion at the exercise's own tempo; null without one to show. */
export function motionAddress(exercise: Pictured & Pick<Exercise, "dosage">): string | null {
  if (!exercise.figure || exercise.media) return null;
  // The tempo may change without the figure.
  return `${pictureAddress(exercise)}&moving=${exercise.dosage.tempo ?? ""}`;
}

/** Where staff get a file of lib/media. */
export const mediaAddress = (mediaId: string): string => `/exercises/media/${mediaId}`;

/** A figure as an image of its own: an image does not see its page's colours, so it brings them. */
export function figureImage(figure: FigureData): string {
  return withThemes(drawFigure(figure));
}

/** The same in motion; still and numbered where a reader asks for less motion. */
export function movingImage(figure: FigureData, dosage: Dosage): string {
  return withThemes(animateFigure(figure, { tempo: dosage.tempo }));
}

/** A drawing with the colours that it would have on a page; `ground` lays the cards' colour under it. */
export function withThemes(svg: string, ground = false): string {
  const under = ground ? '<rect width="100%" height="100%" fill="var(--raised,#fff)"/>' : "";
  return svg.replace(/<svg[^>]*>/, (open) => `${open}<style>${themes()}</style>${under}`);
}

/** The picture of an exercise that the library no longer has; a figure is in the address itself. */
export function keptPictureAddress({ figure, media }: Pick<Pictured, "figure" | "media">) {
  const own = media?.kind === "video" ? media.posterId : media?.id;
  if (own) return mediaAddress(own);
  return figure && figureInAddress(figure);
}

function figureInAddress(figure: FigureData): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(figureImage(figure))}`;
}

let kept: string | undefined;

/**
 * The figures' colours of the design tokens, light and dark. A browser that does not know oklch
 * would paint them black, and keeps the drawing's own colours.
 */
function themes(): string {
  if (kept && process.env.NODE_ENV === "production") return kept;
  const tokens = readFileSync(join(process.cwd(), "lib/ui/tokens.css"), "utf8");
  const [light = "", dark = ""] = tokens.split(
    /@media \((?=prefers-color-scheme: dark)|@media print/,
  );
  const colours = (css: string) =>
    (css.match(/--(figure-[\w-]+|raised|ink):[^;]+;/g) ?? []).join("");
  const both = `:root{color:var(--ink);${colours(light)}}@media (prefers-color-scheme: dark){:root{${colours(dark)}}}`;
  return (kept = `@supports (color: oklch(0 0 0)){${both}}`);
}
