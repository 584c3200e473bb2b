import type { FigureData } from "./schema";

/** A stretch of the loop, in seconds: a move from one pose to another, then a hold there. */
export type Stretch = { from: number; to: number; move: number; hold: number };

const usual = { out: 1.5, hold: 0.9, back: 1.5, start: 0.6 } as const;

/**
 * The loop as stretches that begin and end at the still pose. `tempo` is an exercise's own, seconds
 * as "out-hold-back"; a pose's own `move` and `hold` come first. A move takes at least 0.4 s.
 */
export function timeline(figure: FigureData, tempo?: string | null): Stretch[] {
  const last = figure.poses.length - 1;
  const [out, hold, back] = tempo
    ? (tempo.split("-").map(Number) as [number, number, number])
    : [usual.out, usual.hold, usual.back];
  const there = Array.from({ length: last }, (_, i) => [i, i + 1] as const);
  const ways =
    figure.loop === "cycle"
      ? [...there, [last, 0] as const]
      : [...there, ...there.map(([a, b]) => [b, a] as const).reverse()];
  const stretches = ways.map(([from, to]): Stretch => {
    const pose = figure.poses[to]!;
    const returning = to < from;
    const steps = figure.loop === "cycle" ? 1 : last;
    const move = pose.move ?? Math.max(0.4, (returning ? back : out) / steps);
    const stay = to === last && figure.loop !== "cycle" ? hold : to === 0 ? usual.start : 0.4;
    return { from, to, move, hold: pose.hold ?? Math.max(0.1, stay) };
  });
  const first = stretches.findIndex(({ to }) => to === figure.still) + 1;
  return [...stretches.slice(first), ...stretches.slice(0, first)];
}

export const duration = (stretches: readonly Stretch[]) =>
  stretches.reduce((sum, { move, hold }) => sum + move + hold, 0);

/** The ease of every move: cubic Bézier, as CSS writes it. */
const ease = [0.42, 0, 0.58, 1] as const;

const cubic = (a: number, b: number, s: number) =>
  3 * a * s * (1 - s) ** 2 + 3 * b * s ** 2 * (1 - s) + s ** 3;

/** How far a move has come (0–1) at a share of its time. */
export function eased(time: number): number {
  return cubic(ease[1], ease[3], parameter(time, ease[0], ease[2]));
}

function parameter(value: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 30; i += 1) {
    const middle = (low + high) / 2;
    if (cubic(a, b, middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The ease cut into pieces of equal way: when each piece ends, as a share of the move's time, and
 * the piece of the curve in its own unit square (de Casteljau).
 */
export function cutEase(pieces: number): { at: number; spline: string }[] {
  const cuts = Array.from({ length: pieces + 1 }, (_, i) =>
    parameter(i / pieces, ease[1], ease[3]),
  );
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i]!;
    const axis = (a: number, b: number) => {
      const value = (s: number) => cubic(a, b, s);
      const slope = (s: number) =>
        3 * a * (1 - s) ** 2 + 6 * (b - a) * s * (1 - s) + 3 * (1 - b) * s ** 2;
      const third = (to - from) / 3;
      const span = value(to) - value(from);
      return [(slope(from) * third) / span, 1 - (slope(to) * third) / span] as const;
    };
    const [x, y] = [axis(ease[0], ease[2]), axis(ease[1], ease[3])];
    const short = (n: number) => String(Math.round(Math.max(0, Math.min(1, n)) * 100) / 100);
    return {
      at: cubic(ease[0], ease[2], to),
      spline: [x[0], y[0], x[1], y[1]].map(short).join(" "),
    };
  });
}
