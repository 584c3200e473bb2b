import { drawArrow } from "./arrow";
import { byDepth, drawParts } from "./body";
import { drawBreath } from "./breath";
import { compact, numbersOf } from "./compact";
import { mirrored, numberLabel, outlined, spoken, wrapSvg } from "./draw";
import { frameFigure, picture, type Frame } from "./frame";
import { handAngles } from "./hand-shapes";
import { blendPoses } from "./motion";
import { attributes, type Part, type Shape } from "./paint";
import { sides, type FigureData, type Pose } from "./schema";
import { solveSkeleton } from "./skeleton";
import { cutEase, duration, timeline, type Stretch } from "./timeline";

export type AnimateOptions = {
  /** The exercise's own tempo in seconds, "out-hold-back"; a calm one when absent. */
  tempo?: string | null;
  /** The exercise's name, put before the text alternative. */
  title?: string;
  /** Draws the other side of the body. */
  mirror?: boolean;
  /** All the time, or only while the pointer or the focus is on `trigger`; "always" when absent. */
  play?: "always" | "on-hover";
  /** The id of the element to hover or focus; the picture itself when absent. */
  trigger?: string;
  /** False where the page's own stylesheet holds `figureStyle`. */
  style?: boolean;
};

/**
 * What a page needs to show numbered frames instead of motion, in print and where less motion is
 * asked for. The same for every figure, so any number may carry it.
 */
export const figureStyle =
  "@media print,(prefers-reduced-motion:reduce){.figure-frames{display:inline}.figure-motion{display:none}}";

/** How many steps of a move are drawn to choose from. */
const STEPS = 8;
/** How far a path may be off, in units, and in how many pieces a move may be cut, ever coarser. */
const LEVELS = [
  [0.5, 8],
  [0.8, 8],
  [1.2, 4],
  [2, 4],
  [3, 2],
  [5, 2],
  [0, 1],
] as const;
/** As many letters of outlines, each counted once, as come out under 6 kB after gzip. */
const ROOM = 8000;

/**
 * A figure in motion as an SVG string of its own: eased moves and holds in an endless loop that
 * begins at the still pose, without script. Fewer steps are kept where a figure would be too large.
 */
export function animateFigure(given: FigureData, options: AnimateOptions = {}): string {
  const figure = withSameHands(given);
  const frame = frameFigure(figure);
  const stretches = timeline(figure, options.tempo);
  const tracks = record(figure, frame, stretches);
  const name = options.trigger ?? `figure-${hash(JSON.stringify([given, options]))}`;
  const begin =
    options.play === "on-hover"
      ? ` begin="${name}.mouseenter;${name}.focusin" end="${name}.mouseleave;${name}.focusout"`
      : "";
  const level = LEVELS.find(([off, most]) => weight(tracks, off, most) < ROOM) ?? LEVELS.at(-1)!;
  const moving = tracks.map((track) => drawTrack(track, stretches, level, begin)).join("");
  const arrows = frame.arrows.map(drawArrow).join("");
  const shown =
    options.play === "on-hover" && arrows
      ? `<g>${arrows}<set attributeName="display" to="none"${begin}/></g>`
      : "";
  const breaths = drawBreaths(figure, frame, stretches, begin);
  const side = options.mirror ? ` transform="${mirrored}"` : "";
  const motion = `<g class="figure-motion"${side}><g ${outlined}>${moving}</g>${breaths}${shown}</g>`;
  const style = options.style === false ? "" : `<style>${figureStyle}</style>`;
  const id = options.play === "on-hover" && !options.trigger ? ` id="${name}"` : "";
  const body = style + motion + drawFrames(figure, tracks, frame, side);
  return wrapSvg(picture.width, spoken(given, options.title), body, id);
}

/** One path through the whole loop: its outline at every step of every move. */
type Track = { shape: Shape; still: string; poses: string[]; moves: string[][] };

/** Every pose says its hands' shape when one does, so that all are drawn with the same paths. */
function withSameHands(figure: FigureData): FigureData {
  const poses = structuredClone(figure.poses);
  for (const side of sides)
    if (poses.some((pose) => pose.arms[side].shape !== undefined))
      for (const pose of poses) pose.arms[side].shape = handAngles(pose.arms[side].shape);
  return { ...figure, poses };
}

function record(figure: FigureData, frame: Frame, stretches: readonly Stretch[]): Track[] {
  const draw = (pose: Pose) =>
    drawParts(figure, pose, solveSkeleton(pose), frame.camera, frame.scale);
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

function drawTrack(
  { shape, still, moves }: Track,
  stretches: readonly Stretch[],
  level: readonly [off: number, most: number],
  begin: string,
): string {
  const open = `<path d="${still}" ${attributes(shape)}`;
  if (moves.flat().every((d) => d === still)) return `${open}/>`;
  const total = duration(stretches);
  const values = [still];
  const times = [0];
  const splines: string[] = [];
  let time = 0;
  stretches.forEach(({ move, hold }, i) => {
    const steps = moves[i]!;
    const pieces = enough(steps, ...level);
    cutEase(pieces).forEach(({ at, spline }, piece) => {
      values.push(steps[((piece + 1) * STEPS) / pieces]!);
      times.push((time + at * move) / total);
      splines.push(spline);
    });
    time += move + hold;
    values.push(steps[STEPS]!);
    times.push(time / total);
    splines.push("0 0 1 1");
  });
  const keyTimes = times.map((at) => String(Math.round(at * 1000) / 1000).replace(/^0\./, "."));
  return (
    `${open}><animate attributeName="d" dur="${Math.round(total * 10) / 10}s" repeatCount="indefinite" calcMode="spline"` +
    ` keyTimes="${keyTimes.join(";")}" keySplines="${splines.join(";")}" values="${values.join(";")}"${begin}/></path>`
  );
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
      return exact.some((value, i) => Math.abs(a[i]! * (1 - t) + b[i]! * t - value) > tolerance);
    });
    if (!off) return pieces;
  }
  return STEPS;
}

/** The breath signs of the loop's moves, each shown while its move lasts. */
function drawBreaths(
  figure: FigureData,
  frame: Frame,
  stretches: readonly Stretch[],
  begin: string,
): string {
  const total = duration(stretches);
  let time = 0;
  return stretches
    .map(({ to, move, hold }) => {
      const [start, end] = [time / total, (time + move) / total];
      time += move + hold;
      const { breath } = figure.poses[to]!;
      if (!breath) return "";
      const sign = drawBreath(frame.skeletons[to]!, frame.camera, breath);
      const times = [0, start, end, 1].map((at) => Math.round(at * 1000) / 1000).join(";");
      return `<g opacity="0">${sign}<animate attributeName="opacity" dur="${Math.round(total * 10) / 10}s" repeatCount="indefinite" calcMode="discrete" keyTimes="${times}" values="0;1;0;0"${begin}/></g>`;
    })
    .join("");
}

/** All poses small and numbered in one picture: what is seen when nothing should move. */
function drawFrames(
  figure: FigureData,
  tracks: readonly Track[],
  frame: Frame,
  side: string,
): string {
  const columns = figure.poses.length > 4 ? 3 : 2;
  const scale = 1 / columns;
  const rows = Math.ceil(figure.poses.length / columns);
  const top = (picture.height - rows * picture.height * scale) / 2;
  const frames = figure.poses.map((_, pose) => {
    const body = tracks
      .map(({ shape, poses }) => `<path d="${poses[pose]}" ${attributes(shape)}/>`)
      .join("");
    const arrows = pose === figure.still ? frame.arrows.map(drawArrow).join("") : "";
    const x = (pose % columns) * picture.width * scale;
    const y = top + Math.floor(pose / columns) * picture.height * scale;
    const at = `x="${round(x)}" y="${round(y)}" width="${round(picture.width * scale)}" height="${round(picture.height * scale)}"`;
    return `<svg ${at} viewBox="0 0 ${picture.width} ${picture.height}"><g${side}><g ${outlined}>${body}</g>${arrows}</g>${numberLabel(pose)}</svg>`;
  });
  return `<g class="figure-frames" display="none">${frames.join("")}</g>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** FNV-1a, for a name that no other figure on the page has. */
function hash(text: string): string {
  let value = 2166136261;
  for (let i = 0; i < text.length; i += 1)
    value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0;
  return value.toString(36);
}
