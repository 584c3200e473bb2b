import type { Camera, Point } from "./camera";
import { plus } from "./paths";
import type { Vector } from "./schema";
import { add } from "./vector";

/** An ellipsoid: a centre and three half axes, in centimetres. */
export type Round = { at: Vector; axes: readonly [Vector, Vector, Vector] };

/** The point of the projected ellipsoid that is farthest in the screen direction `towards`. */
export function edge(camera: Camera, round: Round, towards: Point): Point {
  const centre = camera.project(round.at);
  const origin = camera.project([0, 0, 0]);
  const axes = round.axes.map((axis) => {
    const [x, y] = camera.project(axis);
    return [x - origin[0], y - origin[1]] as const;
  });
  const along = axes.map((axis) => axis[0] * towards[0] + axis[1] * towards[1]);
  const size = Math.hypot(...along) || 1;
  return axes.reduce<Point>((sum, axis, i) => plus(sum, axis, along[i]! / size), centre);
}

/** The whole outline of the projected ellipsoid, as a ring of points. */
export function outline(camera: Camera, round: Round, count = 12): Point[] {
  return directions(count).map((towards) => edge(camera, round, towards));
}

/** The smallest convex outline round many points, sampled in evenly spread directions. */
export function wrap(points: readonly Point[], count = 24): Point[] {
  return directions(count).map((towards) =>
    points.reduce((best, point) => (reach(point, towards) > reach(best, towards) ? point : best)),
  );
}

/** A point of the ellipsoid's surface, from a direction of length 1 in its own axes. */
export const surface = (round: Round, [a, b, c]: Vector, swell = 1): Vector =>
  [a, b, c].reduce<Vector>(
    (sum, k, i) =>
      add(sum, [
        round.axes[i]![0] * k * swell,
        round.axes[i]![1] * k * swell,
        round.axes[i]![2] * k * swell,
      ]),
    round.at,
  );

const reach = (point: Point, towards: Point) => point[0] * towards[0] + point[1] * towards[1];

const directions = (count: number) =>
  Array.from({ length: count }, (_, i): Point => {
    const angle = (i / count) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)];
  });
