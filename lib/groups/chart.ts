import type { SurvivalStep } from "./survival";

/** The chart's box: days to the right from 0 to 100, the share downwards from 0 (all) to 100 (none). */
export type Point = { x: number; y: number };

const SHORTEST = 42;

/** The last day of the axis: whole weeks, six at least, that hold every plan's last day. */
export function lastDayOf(exits: readonly { day: number }[]): number {
  const last = exits.reduce((most, { day }) => Math.max(most, day), SHORTEST);
  return Math.ceil(last / 7) * 7;
}

/** Where a step curve turns, from all on day 0 to the axis' end. */
export function stepPoints(
  curve: readonly SurvivalStep[],
  lastDay: number,
  of: "survival" | "low" | "high" = "survival",
): Point[] {
  const points: Point[] = [{ x: 0, y: 0 }];
  for (const step of curve) {
    const x = (step.day / lastDay) * 100;
    points.push({ x, y: points.at(-1)!.y }, { x, y: 100 - step[of] * 100 });
  }
  return [...points, { x: 100, y: points.at(-1)!.y }];
}

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");

/** The area between the ends of the interval. */
export const areaOf = (curve: readonly SurvivalStep[], lastDay: number): string =>
  `${pathOf([
    ...stepPoints(curve, lastDay, "high"),
    ...stepPoints(curve, lastDay, "low").toReversed(),
  ])}Z`;

/** Weeks to write under the axis, its end among them; some five of them. */
export function weekMarks(lastDay: number): number[] {
  const weeks = lastDay / 7;
  const every = [1, 2, 4, 13, 26, 52].find((step) => weeks / step <= 6) ?? 104;
  const marks = Array.from({ length: Math.floor(weeks / every) + 1 }, (_, index) => index * every);
  return marks;
}

const round = (value: number) => Math.round(value * 100) / 100;
