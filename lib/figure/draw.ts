import { drawArrow } from "./arrow";
import { drawBreath } from "./breath";
import { byDepth, drawParts } from "./body";
import { compact } from "./compact";
import { frameFigure, picture, type Frame } from "./frame";
import { inInk } from "./ink";
import { inFifths, numberLabel, FIFTHS } from "./moving-markup";
import { drawShape, paint } from "./paint";
import type { FigureData } from "./schema";

/** The thin line round every part, and the mirror image. */
export const outlined = `stroke="${paint.line}" stroke-width="${1.6 * FIFTHS}" stroke-linejoin="round" paint-order="stroke" ${inFifths}`;
export const mirrored = `matrix(-1 0 0 1 ${picture.width} 0)`;

export type DrawOptions = {
  /** Index of the pose; the figure's still picture when absent. */
  pose?: number;
  /** The exercise's name, put before the text alternative. */
  title?: string;
  /** Draws the other side of the body: the picture's mirror image. */
  mirror?: boolean;
  /** Movement arrows; by default on the still picture only. */
  arrows?: boolean;
  /** Greys for black-and-white print instead of the page's colours. */
  ink?: boolean;
};

/**
 * One pose of a figure as an SVG string, 240 × 160 units, without ids, so that any number stand on
 * one page. Throws a RangeError for a pose that the figure does not have.
 */
export function drawFigure(figure: FigureData, options: DrawOptions = {}): string {
  const body = drawPose(figure, frameFigure(figure), options);
  const svg = wrapSvg(picture.width, spoken(figure, options.title), body);
  return options.ink ? inInk(svg) : svg;
}

export type PosesOptions = Omit<DrawOptions, "pose"> & {
  /** One under the other instead of side by side: larger where there is little width. */
  stacked?: boolean;
};

/**
 * All poses of a figure side by side with their numbers, for print and for reduced motion. Every
 * frame is 240 × 160 units.
 */
export function drawPoses(figure: FigureData, options: PosesOptions = {}): string {
  const frame = frameFigure(figure);
  const frames = figure.poses.map((_, pose) => {
    const at = options.stacked ? `y="${pose * picture.height}"` : `x="${pose * picture.width}"`;
    // An inner picture cuts what a close-up leaves out.
    return `<svg ${at} width="${picture.width}" height="${picture.height}">${drawPose(figure, frame, { ...options, pose })}${numberLabel(pose)}</svg>`;
  });
  const label = spoken(figure, options.title);
  const [across, down] = options.stacked ? [1, frames.length] : [frames.length, 1];
  const svg = wrapSvg(picture.width * across, label, frames.join(""), "", picture.height * down);
  return options.ink ? inInk(svg) : svg;
}

/** One pose inside a frame that is kept, without the svg element: for a picture that must not refit. */
export function drawPose(figure: FigureData, frame: Frame, options: DrawOptions): string {
  const index = options.pose ?? figure.still;
  const skeleton = frame.skeletons[index];
  const pose = figure.poses[index];
  if (!skeleton || !pose) throw new RangeError(`This figure has no pose ${index}`);
  const parts = drawParts(figure, pose, skeleton, frame).sort(byDepth);
  const body = parts
    .flatMap((part) => part.shapes)
    .map((shape) => drawShape({ ...shape, d: compact(shape.d) }))
    .join("");
  const arrows =
    (options.arrows ?? index === figure.still) ? frame.arrows.map(drawArrow).join("") : "";
  const breath = drawBreath(skeleton, frame.camera, pose);
  const all = `<g ${outlined}>${body}</g>${arrows}${breath}`;
  return options.mirror ? `<g transform="${mirrored}">${all}</g>` : all;
}

/** The text alternative, after the exercise's name if there is one. */
export const spoken = (figure: FigureData, title?: string) =>
  title ? `${title}. ${figure.alt}` : figure.alt;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const wrapSvg = (
  width: number,
  label: string,
  body: string,
  attributes = "",
  height: number = picture.height,
) =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes} viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(label)}">${body}</svg>`;
