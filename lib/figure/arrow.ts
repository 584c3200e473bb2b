import type { Point } from "./camera";
import type { Frame } from "./frame";
import { bendThrough, minus, plus, polygon, quadratic } from "./paths";
import { paint } from "./paint";
import type { Arrow, BodyPoint, Vector } from "./schema";
import type { Skeleton } from "./skeleton";
import { add, between } from "./vector";

/** A movement arrow, laid by hand or along the way of a point from the first pose to the still. */
export function drawArrow(arrow: Arrow, { camera, skeletons }: Frame, still: number): string {
  const [from, through, to] = wayOf(arrow).map(camera.project) as [Point, Point, Point];
  const bend = bendThrough(from, through, to);
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
    `<path d="${quadratic(from, bend, to)}" fill="none" stroke="${paint.arrow}" stroke-width="4" stroke-linecap="round"/>` +
    `<path d="${head}" fill="${paint.arrow}"/>`
  );

  function wayOf(given: Arrow): Vector[] {
    if ("through" in given) return given.through;
    const start = add(bodyPoint(skeletons[0]!, given.follow), given.offset);
    const end = add(bodyPoint(skeletons[still]!, given.follow), given.offset);
    return [start, between(start, end, 0.5), end];
  }
}

/** Where a named point of the body is, in centimetres. */
function bodyPoint({ spine, head, arms, legs }: Skeleton, point: BodyPoint): Vector {
  switch (point) {
    case "hips":
      return spine[0]!.at;
    case "waist":
      return spine[1]!.at;
    case "chest":
      return spine[3]!.at;
    case "shoulders":
      return spine[4]!.at;
    case "head":
      return head.at;
    case "left-knee":
      return legs.left.knee;
    case "right-knee":
      return legs.right.knee;
    case "left-ankle":
      return legs.left.ankle;
    case "right-ankle":
      return legs.right.ankle;
    case "left-wrist":
      return arms.left.wrist;
    case "right-wrist":
      return arms.right.wrist;
    case "left-shoulder":
      return arms.left.shoulder;
    case "right-shoulder":
      return arms.right.shoulder;
  }
}
