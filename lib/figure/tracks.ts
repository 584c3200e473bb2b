import { byDepth, drawParts } from "./body";
import { compact, numbersOf } from "./compact";
import type { Frame } from "./frame";
import { blendPoses } from "./motion";
import { FIFTHS, type Steps } from "./moving-markup";
import type { Part, Shape } from "./paint";
import type { FigureData, Pose } from "./schema";
import { solveSkeleton } from "./skeleton";
import { cutEase, duration, type Stretch } from "./timeline";

/** How many steps of a move are drawn to choose from. */
const STEPS = 8;
type Level = readonly [off: number, most: number];

/** How far a path may be off, in units, and in how many pieces a move may be cut, ever coarser. */
const LEVELS = [
  [0.5, 4],
  [0.8, 4],
  [1.2, 4],
  [2, 4],
  [3, 2],
  [5, 2],
  [0, 1],
] as const satisfies Level[];
/** As many letters of outlines, each counted once, as come out under 6 kB after gzip. */
const ROOM = 7800;

/** One path through the whole loop: its outline at every step of every move. */
export type Track = { shape: Shape; still: string; poses: string[]; moves: string[][] };

/** Draws the whole loop; the paths from the farthest to the nearest. */
export function record(figure: FigureData, frame: Frame, stretches: readonly Stretch[]): Track[] {
  const draw = (pose: Pose) => drawParts(figure, pose, solveSkeleton(pose), frame);
  const keys = figure.poses.map(draw);
  const known = new Map<string, Part[][]>();
  for (const { from, to } of stretches) {
    const [a, b] = [Math.min(from, to), Math.max(from, to)];
    if (known.has(`${a}-${b}`)) continue;
    const between = Array.from({ length: STEPS - 1 }, (_, i) =>
      draw(blendPoses(figure.poses[a]!, figure.poses[b]!, (i + 1) / STEPS)),
    );
    known.set(`${a}-${b}`, [keys[a]!, ...between, keys[b]!]);
  }
  const all = [...known.values()].flat();
  const find = (parts: Part[], key: string, i: number) =>
    compact(parts.find((part) => part.key === key)!.shapes[i]!.d);
  // One order for the whole loop: where each part is on the whole.
  const average = (key: string) =>
    all.reduce((sum, parts) => sum + parts.find((part) => part.key === key)!.depth, 0);
  return keys[0]!
    .map((part) => ({ ...part, depth: average(part.key) }))
    .sort(byDepth)
    .flatMap(({ key, shapes }) =>
      shapes.map((shape, i): Track => {
        const poses = keys.map((parts) => find(parts, key, i));
        const moves = stretches.map(({ from, to }) => {
          const steps = known.get(`${Math.min(from, to)}-${Math.max(from, to)}`)!;
          const outlines = steps.map((parts) => find(parts, key, i));
          return from < to ? outlines : outlines.toReversed();
        });
        return { shape, still: poses[figure.still]!, poses, moves };
      }),
    );
}

/** The finest level at which the tracks still fit into the room that a figure has. */
export const levelFor = (tracks: readonly Track[]): Level =>
  LEVELS.find(([off, most]) => weight(tracks, off, most) < ROOM) ?? [0, 1];

/** Also in how many pieces each stretch of the loop is cut. */
export type TrackSteps = Steps & { pieces: readonly number[] };

/** How a path moves; null when nothing of it does. */
export function stepsOf(
  { still, moves }: Track,
  stretches: readonly Stretch[],
  level: Level,
): TrackSteps | null {
  if (moves.flat().every((d) => d === still)) return null;
  const total = duration(stretches);
  const pieces = moves.map((steps) => enough(steps, ...level));
  const values = [still];
  const times = [0];
  const splines: string[] = [];
  let time = 0;
  stretches.forEach(({ move, hold }, i) => {
    const steps = moves[i]!;
    cutEase(pieces[i]!).forEach(({ at, spline }, piece) => {
      values.push(steps[((piece + 1) * STEPS) / pieces[i]!]!);
      times.push((time + at * move) / total);
      splines.push(spline);
    });
    time += move + hold;
    values.push(steps[STEPS]!);
    times.push(time / total);
    splines.push("0 0 1 1");
  });
  const keyTimes = times.map((at) => String(Math.round(at * 1000) / 1000).replace(/^0\./, "."));
  return { pieces, keyTimes: keyTimes.join(";"), keySplines: splines.join(";"), values };
}

/** How many letters of outlines the tracks come to: gzip writes what is repeated only once. */
const weight = (tracks: readonly Track[], off: number, most: number) =>
  tracks.reduce((sum, { moves }) => {
    const kept = moves.flatMap((steps) => {
      const pieces = enough(steps, off, most);
      return steps.filter((_, step) => step % (STEPS / pieces) === 0);
    });
    return sum + [...new Set(kept)].join("").length;
  }, 0);

/** The fewest equal pieces of a move, so that straight blending is nowhere further off. */
function enough(steps: readonly string[], tolerance: number, most: number): number {
  if (steps.every((d) => d === steps[0])) return 1;
  const numbers = steps.map(numbersOf);
  for (const pieces of [1, 2, 4]) {
    if (pieces >= most) return pieces;
    const size = STEPS / pieces;
    const off = numbers.some((exact, step) => {
      const from = Math.floor(Math.min(step, STEPS - 1) / size) * size;
      const t = (step - from) / size;
      const [a, b] = [numbers[from]!, numbers[from + size]!];
      return exact.some(
        (value, i) => Math.abs(a[i]! * (1 - t) + b[i]! * t - value) > tolerance * FIFTHS,
      );
    });
    if (!off) return pieces;
  }
  return STEPS;
}
