import type { Camera, Point } from "./camera";
import { compact } from "./compact";
import { blendPoses } from "./motion";
import { inFifths, FIFTHS } from "./moving-markup";
import { minus, openCurve, plus, polygon } from "./paths";
import { paint } from "./paint";
import { pointOf } from "./places";
import { trunkPoints } from "./basic-schema";
import type { Arrow, BodyPoint, FigureData, Vector } from "./schema";
import type { Skeleton } from "./joints";
import { solveSkeleton } from "./skeleton";
import { add, across, scale, turn, unit } from "./vector";

/** An arrow's way on the screen, in centimetres before the picture is fitted. */
export type ArrowWay = { points: Point[]; both: boolean };

/** What an arrow may follow when it is to find by itself what moves most. */
const candidates: BodyPoint[] = [
  ...(["left", "right"] as const).flatMap((side): BodyPoint[] => [
    `${side}-knee`,
    `${side}-ankle`,
    `${side}-toes`,
    `${side}-elbow`,
    `${side}-wrist`,
  ]),
  "head",
  "chest",
  "hips",
];

/** The ways of all arrows of a figure. */
export function arrowWays(figure: FigureData, camera: Camera): ArrowWay[] {
  return figure.arrows.map((arrow) => {
    const both = "both" in arrow && arrow.both === true;
    if ("through" in arrow) {
      const [a, b, c] = arrow.through.map(camera.project) as [Point, Point, Point];
      return { both, points: bow(a, b, c) };
    }
    if ("around" in arrow) return { both, points: arc(arrow, figure, camera) };
    if ("auto" in arrow)
      return { both, points: follow(mostMoved(figure, camera), {}, figure, camera) };
    return { both, points: follow(arrow.follow, arrow, figure, camera) };
  });
}

/** A plain bow through three points. */
const bow = (a: Point, b: Point, c: Point): Point[] =>
  [0, 0.25, 0.5, 0.75, 1].map((t) => {
    const bend = plus(plus([2 * b[0], 2 * b[1]], a, -0.5), c, -0.5);
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [p * a[0] + q * bend[0] + r * c[0], p * a[1] + q * bend[1] + r * c[1]];
  });

type Following = Partial<Extract<Arrow, { follow: BodyPoint }>>;

/** The way of a point between two poses; laid beside the body unless the arrow names an offset. */
function follow(point: BodyPoint, arrow: Following, figure: FigureData, camera: Camera): Point[] {
  const still = figure.still === 0 ? 1 : figure.still;
  const [from, to] = [arrow.from ?? 0, arrow.to ?? still].map((i) => figure.poses[i]);
  if (!from || !to) throw new RangeError("An arrow names a pose that the figure does not have");
  const bodies = [0, 0.25, 0.5, 0.75, 1].map((t) => solveSkeleton(blendPoses(from, to, t)));
  const offset = arrow.offset ?? [0, 0, 0];
  const points = bodies.map((body) => camera.project(add(pointOf(point, body), offset)));
  if (offset.some((value) => value !== 0)) return points;
  if (trunkPoints.some((name) => name === point && name !== "head")) return beyond(points);
  return beside(
    points,
    bodies.map((body) => camera.project(middleOf(body, point))),
  );
}

/** The trunk hides its own way: the arrow goes on from where the movement ends. */
function beyond(points: Point[]): Point[] {
  const [start, end] = [points[0]!, points.at(-1)!];
  const [dx, dy] = minus(end, start);
  const apart = Math.hypot(dx, dy);
  const way: Point = apart < 1 ? [0, -1] : [dx / apart, dy / apart];
  const long = Math.max(14, Math.min(24, apart));
  return [0, 0.5, 1].map((t) => plus(end, way, 14 + t * long));
}

/** The trunk's middle; the shoulder or hip of the limb for what is on a limb. */
function middleOf(body: Skeleton, point: BodyPoint): Vector {
  const [side, part] = point.split("-");
  if (!part || (side !== "left" && side !== "right")) return body.spine[1]!.at;
  return ["knee", "ankle", "heel", "ball", "toes"].includes(part)
    ? body.legs[side].hip
    : body.arms[side].shoulder;
}

/** Moves a way out from the body, so that it lies on neither limb nor trunk. */
function beside(points: Point[], middles: Point[]): Point[] {
  const moved = points.map((at, i) => {
    const [x, y] = minus(at, middles[i]!);
    const size = Math.hypot(x, y);
    return size < 4 ? plus(at, [0, -12]) : plus(at, [x / size, y / size], 12);
  });
  const [start, end] = [moved[0]!, moved.at(-1)!];
  const [dx, dy] = minus(end, start);
  const apart = Math.hypot(dx, dy);
  if (apart >= 14) return moved;
  // A small movement still gets an arrow that can be seen.
  const [ox, oy] = minus(points.at(-1)!, points[0]!);
  const size = Math.hypot(ox, oy) || 1;
  const way: Point = [ox / size, oy / size];
  const centre = moved[Math.floor(moved.length / 2)]!;
  return [plus(centre, way, -8), centre, plus(centre, way, 8)];
}

function arc(
  arrow: Extract<Arrow, { around: BodyPoint }>,
  figure: FigureData,
  camera: Camera,
): Point[] {
  const still = solveSkeleton(figure.poses[figure.still]!);
  const centre = add(pointOf(arrow.around, still), arrow.offset ?? [0, 0, 0]);
  const axis = unit(arrow.axis, [0, 1, 0]);
  const start = scale(unit(across(arrow.start, axis)), arrow.radius);
  const steps = Math.max(2, Math.ceil(Math.abs(arrow.degrees) / 30));
  return Array.from({ length: steps + 1 }, (_, i) =>
    camera.project(add(centre, turn(start, axis, (arrow.degrees * i) / steps))),
  );
}

function mostMoved(figure: FigureData, camera: Camera): BodyPoint {
  const still = figure.still === 0 ? 1 : figure.still;
  const bodies = [figure.poses[0]!, figure.poses[still]!].map(solveSkeleton) as [
    Skeleton,
    Skeleton,
  ];
  const moved = (point: BodyPoint) => {
    const [x, y] = minus(
      camera.project(pointOf(point, bodies[1])),
      camera.project(pointOf(point, bodies[0])),
    );
    return Math.hypot(x, y);
  };
  return candidates.reduce((best, point) => (moved(point) > moved(best) * 1.02 ? point : best));
}

/** A movement arrow on the picture. */
export function drawArrow({ points, both }: ArrowWay): string {
  const line = `<path d="${compact(openCurve(points))}" fill="none" stroke="${paint.arrow}" stroke-width="${4 * FIFTHS}" stroke-linecap="round" ${inFifths}/>`;
  const tips = [tip(points.at(-1)!, points.at(-2)!)];
  if (both) tips.push(tip(points[0]!, points[1]!));
  return `${line}<path d="${compact(tips.join(""))}" fill="${paint.arrow}" ${inFifths}/>`;
}

function tip(to: Point, before: Point): string {
  const [dx, dy] = minus(to, before);
  const size = Math.hypot(dx, dy) || 1;
  const along: Point = [dx / size, dy / size];
  const sideways: Point = [-along[1], along[0]];
  const back = plus(to, along, -2);
  return polygon([plus(to, along, 7), plus(back, sideways, 6), plus(back, sideways, -6)]);
}
