import type { Camera } from "./camera";
import { drawArrow } from "./arrow";
import { frameFigure, picture, type Frame } from "./frame";
import { drawHead } from "./head";
import { drawArm, drawLeg, limbDepth } from "./limbs";
import { paint } from "./paint";
import { drawProp } from "./props";
import { sides, type FigureData } from "./schema";
import type { Skeleton } from "./skeleton";
import { drawTorso } from "./torso";

export type DrawOptions = {
  /** Index of the pose; the figure's still picture when absent. */
  pose?: number;
  /** The exercise's name, put before the text alternative. */
  title?: string;
  /** Draws the other side of the body: the picture's mirror image. */
  mirror?: boolean;
  /** Movement arrows; by default on the still picture only. */
  arrows?: boolean;
};

/**
 * One pose of a figure as an SVG string, 240 × 160 units, without ids, so that any number stand on
 * one page. Throws a RangeError for a pose that the figure does not have.
 */
export function drawFigure(figure: FigureData, options: DrawOptions = {}): string {
  const body = drawPose(figure, frameFigure(figure), options);
  return svg(picture.width, spoken(figure, options.title), body);
}

/**
 * All poses of a figure side by side with their numbers, for print and for reduced motion. Every
 * frame is 240 units wide.
 */
export function drawPoses(figure: FigureData, options: Omit<DrawOptions, "pose"> = {}): string {
  const frame = frameFigure(figure);
  const frames = figure.poses.map((_, pose) => {
    const x = pose * picture.width;
    const number = `<text x="8" y="20" font-size="16" font-weight="600" font-family="system-ui,sans-serif" fill="${paint.line}">${pose + 1}</text>`;
    return `<g transform="translate(${x})">${drawPose(figure, frame, { ...options, pose })}${number}</g>`;
  });
  return svg(picture.width * frames.length, spoken(figure, options.title), frames.join(""));
}

function drawPose(figure: FigureData, frame: Frame, options: DrawOptions): string {
  const index = options.pose ?? figure.still;
  const skeleton = frame.skeletons[index];
  if (!skeleton) throw new RangeError(`This figure has no pose ${index}`);
  const { camera } = frame;
  const props = figure.props.map((prop) => drawProp(prop, camera)).join("");
  const arrows =
    (options.arrows ?? index === figure.still)
      ? figure.arrows.map((arrow) => drawArrow(arrow, frame, figure.still)).join("")
      : "";
  const person = `<g stroke="${paint.line}" stroke-width="1.6" stroke-linejoin="round" paint-order="stroke">${drawBody(skeleton, camera, frame.scale)}</g>`;
  const all = props + person + arrows;
  return options.mirror ? `<g transform="matrix(-1 0 0 1 ${picture.width} 0)">${all}</g>` : all;
}

/** The parts of the body from the farthest to the nearest; the head always over the trunk. */
function drawBody(skeleton: Skeleton, camera: Camera, scale: number): string {
  const trunk = camera.depth(skeleton.spine[2]!.at);
  // Seen from the front neither side is the far one.
  const facing = camera.depth(skeleton.pelvis.r);
  const parts = [
    { depth: trunk, draw: () => drawTorso(skeleton, camera) },
    { depth: trunk + 0.01, draw: () => drawHead(skeleton, camera, scale) },
    ...sides.flatMap((side) => {
      const leg = skeleton.legs[side];
      const arm = skeleton.arms[side];
      const far = side === "left" ? facing > 0.4 : facing < -0.4;
      return [
        { depth: limbDepth(leg, camera), draw: () => drawLeg(leg, far, camera, scale) },
        { depth: limbDepth(arm, camera), draw: () => drawArm(arm, far, camera, scale) },
      ];
    }),
  ];
  return parts
    .sort((a, b) => a.depth - b.depth)
    .map((part) => part.draw())
    .join("");
}

const spoken = (figure: FigureData, title?: string) =>
  title ? `${title}. ${figure.alt}` : figure.alt;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const svg = (width: number, label: string, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${picture.height}" role="img" aria-label="${escape(label)}">${body}</svg>`;
