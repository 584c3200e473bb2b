import { arrowWays } from "@/lib/figure/arrow";
import { cameraFor, type Point } from "@/lib/figure/camera";
import { frameFigure, picture, type Frame } from "@/lib/figure/frame";
import { groundOf } from "@/lib/figure/ground";
import type { FigureData } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";

/** How the room is laid on the canvas: units a centimetre, and what lies in the middle. */
export type Fit = { scale: number; centre: Point };

/** Room to drag into on all sides, as a share of what the finished picture shows. */
const SMALLER = 0.84;

/** A fit in which the whole figure shows, with room round it. */
export function fitFor(figure: FigureData): Fit {
  const { scale, camera } = frameFigure(figure);
  const [x, y] = camera.project([0, 0, 0]);
  return {
    scale: scale * (figure.crop ? 1 : SMALLER),
    centre: [(picture.width / 2 - x) / scale, (picture.height / 2 - y) / scale],
  };
}

/**
 * The figure made ready to draw in a fit that stays, so that nothing shifts under the pointer while
 * a joint is dragged.
 */
export function frameIn(figure: FigureData, { scale, centre }: Fit): Frame {
  const camera = cameraFor(figure);
  const place = ([x, y]: Point): Point => [
    picture.width / 2 + (x - centre[0]) * scale,
    picture.height / 2 + (y - centre[1]) * scale,
  ];
  const skeletons = figure.poses.map(solveSkeleton);
  return {
    skeletons,
    scale,
    camera: { ...camera, project: (point) => place(camera.project(point)) },
    arrows: arrowWays(figure, camera).map((way) => ({ ...way, points: way.points.map(place) })),
    ground: groundOf(figure, skeletons),
  };
}
