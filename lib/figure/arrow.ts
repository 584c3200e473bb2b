import type { Point } from "./camera";
import type { Frame } from "./frame";
import { bodyPoint } from "./motion";
import { arc, minus, plus, polygon } from "./paths";
import { paint } from "./paint";
import type { Arrow, Vector } from "./schema";
import { add, between } from "./vector";

/** A movement arrow, laid by hand or along the way of a point from the first pose to the still. */
export function drawArrow(arrow: Arrow, { camera, skeletons }: Frame, still: number): string {
  const [from, through, to] = wayOf(arrow).map(camera.project) as [Point, Point, Point];
  // The curve leaves its middle point towards the control point's mirror: its heading at the end.
  const bend: Point = [
    2 * through[0] - (from[0] + to[0]) / 2,
    2 * through[1] - (from[1] + to[1]) / 2,
  ];
  const [dx, dy] = minus(to, bend);
  const size = Math.hypot(dx, dy) || 1;
  const along: Point = [dx / size, dy / size];
  const across: Point = [-along[1], along[0]];
  const tip = plus(to, along, 7);
  const head = polygon([
    tip,
    plus(plus(to, along, -2), across, 6),
    plus(plus(to, along, -2), across, -6),
  ]);
  return (
    `<path d="${arc(from, through, to)}" fill="none" stroke="${paint.arrow}" stroke-width="4" stroke-linecap="round"/>` +
    `<path d="${head}" fill="${paint.arrow}"/>`
  );

  function wayOf(given: Arrow): Vector[] {
    if ("through" in given) return given.through;
    const start = add(bodyPoint(skeletons[0]!, given.follow), given.offset);
    const end = add(bodyPoint(skeletons[still]!, given.follow), given.offset);
    return [start, between(start, end, 0.5), end];
  }
}
