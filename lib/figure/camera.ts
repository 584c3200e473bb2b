import type { FigureData, Vector } from "./schema";
import { dot } from "./vector";

export type Point = readonly [x: number, y: number];

/** Parallel projection: no vanishing point, so that a limb keeps its thickness wherever it is. */
export type Camera = {
  /** Screen position in centimetres, y down. */
  project: (point: Vector) => Point;
  /** How near to the viewer, in centimetres; larger is nearer. */
  depth: (point: Vector) => number;
  /** Towards the viewer, length 1. */
  towards: Vector;
};

/**
 * `turn` 0 looks at the person's right side, 90 at somebody who faces +x. A few degrees of each
 * part the far limbs from the near ones, which a pure profile would hide.
 */
const views: Record<FigureData["view"], { turn: number; tilt: number }> = {
  side: { turn: 11, tilt: 11 },
  "three-quarter": { turn: 40, tilt: 18 },
  front: { turn: 84, tilt: 10 },
  back: { turn: -84, tilt: 10 },
  top: { turn: 0, tilt: 72 },
};

/** The camera of a figure: its view's, or its own where the figure says so. */
export function cameraFor(figure: Pick<FigureData, "view" | "turn" | "tilt">): Camera {
  const view = views[figure.view];
  const turn = ((figure.turn ?? view.turn) * Math.PI) / 180;
  const tilt = ((figure.tilt ?? view.tilt) * Math.PI) / 180;
  const right: Vector = [Math.cos(turn), 0, -Math.sin(turn)];
  const towards: Vector = [
    Math.sin(turn) * Math.cos(tilt),
    Math.sin(tilt),
    Math.cos(turn) * Math.cos(tilt),
  ];
  const up: Vector = [
    -Math.sin(turn) * Math.sin(tilt),
    Math.cos(tilt),
    -Math.cos(turn) * Math.sin(tilt),
  ];
  return {
    project: (point) => [dot(point, right), -dot(point, up)],
    depth: (point) => dot(point, towards),
    towards,
  };
}
