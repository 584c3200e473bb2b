import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { animateFigure } from "@/lib/figure/animate";
import { drawFigure } from "@/lib/figure/draw";
import type { FigureData } from "@/lib/figure/schema";
import type { Exercise } from "./schema";

/**
 * Where a library exercise's picture is served. The address changes with the drawing, so that a
 * browser may keep each one for good.
 */
export function figureAddress({ slug, figure }: { slug: string; figure: FigureData }): string {
  const drawing = createHash("sha256").update(JSON.stringify(figure)).digest("hex").slice(0, 12);
  return `/exercises/figures/${slug}?v=${drawing}`;
}

/** As `figureAddress`, of the figure in motion at the exercise's own tempo. */
export function motionAddress(exercise: { slug: string; figure: FigureData }): string {
  return `${figureAddress(exercise)}&moving`;
}

/** A figure as an image of its own: an image does not see its page's colours, so it brings them. */
export function figureImage(figure: FigureData): string {
  return withThemes(drawFigure(figure));
}

/** The same in motion; still and numbered where a reader asks for less motion. */
export function movingImage({ figure, dosage }: Pick<Exercise, "figure" | "dosage">): string {
  return withThemes(animateFigure(figure, { tempo: dosage.tempo }));
}

function withThemes(svg: string): string {
  return svg.replace(/<svg[^>]*>/, (open) => `${open}<style>${themes()}</style>`);
}

/** The picture in the address itself, for an exercise that the library no longer has. */
export function figureInAddress(figure: FigureData): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(figureImage(figure))}`;
}

let kept: string | undefined;

/** The figures' colours of the design tokens, light and dark. */
function themes(): string {
  if (kept && process.env.NODE_ENV === "production") return kept;
  const tokens = readFileSync(join(process.cwd(), "lib/ui/tokens.css"), "utf8");
  const [light = "", dark = ""] = tokens.split("@media (prefers-color-scheme: dark)");
  const colours = (css: string) => (css.match(/--figure-[\w-]+:[^;]+;/g) ?? []).join("");
  return (kept = `:root{${colours(light)}}@media (prefers-color-scheme: dark){:root{${colours(dark)}}}`);
}
