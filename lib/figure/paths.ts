import type { Point } from "./camera";
import { FIFTHS } from "./moving-markup";

// `compact` rounds once more.
const short = (value: number) => String(Math.round(value * 100) / 100);
const inFifths = (value: number) => Math.round(value * FIFTHS) / FIFTHS;
const at = ([x, y]: Point) => `${short(x)} ${short(y)}`;

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const plus = (a: Point, b: Point, k = 1): Point => [a[0] + b[0] * k, a[1] + b[1] * k];

export const polygon = (points: readonly Point[]) => `M${points.map(at).join("L")}Z`;

export function circle(centre: Point, radius: number) {
  // As it will be written: were the radius not just half of what it spans, it would be no circle.
  const [x, y, r] = [...centre, radius].map(inFifths) as [number, number, number];
  return `M${at([x - r, y])}A${r} ${r} 0 1 1 ${at([x + r, y])}A${r} ${r} 0 1 1 ${at([x - r, y])}Z`;
}

/**
 * The outline round two discs: a limb. Always the same commands, so that an animation can morph one
 * pose's outline into another's.
 */
export function capsule(a: Point, radiusA: number, b: Point, radiusB: number): string {
  const [dx, dy] = minus(b, a);
  const apart = Math.hypot(dx, dy);
  const heading = apart < 1e-6 ? 0 : Math.atan2(dy, dx);
  const ratio = Math.max(-0.999, Math.min(0.999, (radiusA - radiusB) / Math.max(apart, 1e-6)));
  const open = Math.acos(ratio);
  const on = (centre: Point, radius: number, angle: number): Point => [
    centre[0] + radius * Math.cos(heading + angle),
    centre[1] + radius * Math.sin(heading + angle),
  ];
  const [ra, rb] = [short(radiusA), short(radiusB)];
  const [bigA, bigB] = ratio > 0 ? [1, 0] : [0, 1];
  return (
    `M${at(on(a, radiusA, open))}A${ra} ${ra} 0 ${bigA} 1 ${at(on(a, radiusA, -open))}` +
    `L${at(on(b, radiusB, -open))}A${rb} ${rb} 0 ${bigB} 1 ${at(on(b, radiusB, open))}Z`
  );
}

/** A smooth closed curve through the points (Catmull–Rom written as cubic Béziers). */
export function smooth(points: readonly Point[]): string {
  const count = points.length;
  const point = (index: number) => points[(index + count) % count]!;
  const curves = points.map((from, index) => {
    const to = point(index + 1);
    const arrive = plus(to, minus(point(index + 2), from), -1 / 6);
    if (index > 0) return `S${at(arrive)} ${at(to)}`;
    // Each later piece leaves as the one before it arrives: S says just that.
    return `C${at(plus(from, minus(to, point(-1)), 1 / 6))} ${at(arrive)} ${at(to)}`;
  });
  return `M${at(point(0))}${curves.join("")}Z`;
}

/** A smooth open curve through the points. */
export function openCurve(points: readonly Point[]): string {
  const point = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))]!;
  const curves = points.slice(1).map((to, i) => {
    const from = points[i]!;
    const leave = plus(from, minus(to, point(i - 1)), 1 / 6);
    const arrive = plus(to, minus(point(i + 2), from), -1 / 6);
    return `C${at(leave)} ${at(arrive)} ${at(to)}`;
  });
  return `M${at(point(0))}${curves.join("")}`;
}

/** A line of straight pieces. */
export const polyline = (points: readonly Point[]) => `M${points.map(at).join("L")}`;
