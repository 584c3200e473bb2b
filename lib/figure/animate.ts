import { drawArrow } from "./arrow";
import { breathSigns, inBreathInk } from "./breath";
import { mirrored, outlined, spoken, wrapSvg } from "./draw";
import { frameFigure, picture, type Frame } from "./frame";
import { drawFrames } from "./frames";
import { handAngles } from "./hand-shapes";
import { sides, type FigureData } from "./schema";
import { duration, timeline, type Stretch } from "./timeline";
import { drawTrack, levelFor, record } from "./tracks";

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
  const arrows = frame.arrows.map(drawArrow).join("");
  const shown =
    options.play === "on-hover" && arrows
      ? `<g>${arrows}<set attributeName="display" to="none"${begin}/></g>`
      : "";
  const breaths = drawBreaths(figure, frame, stretches, begin);
  const side = options.mirror ? ` transform="${mirrored}"` : "";
  const level = levelFor(tracks);
  // What moves and its frames stand near each other: gzip then writes what they share only once.
  const layers = chunks(tracks, 5).map((some) => {
    const moving = some.map((track) => drawTrack(track, stretches, level, begin)).join("");
    return `<g class="figure-motion"${side}><g ${outlined}>${moving}</g></g>${drawFrames(figure, some, frame, side, false)}`;
  });
  const signs = `<g class="figure-motion"${side}>${breaths}${shown}</g>${drawFrames(figure, [], frame, side, true)}`;
  const style = options.style === false ? "" : `<style>${figureStyle}</style>`;
  const id = options.play === "on-hover" && !options.trigger ? ` id="${name}"` : "";
  const body = style + layers.join("") + signs;
  return wrapSvg(picture.width, spoken(given, options.title), body, id);
}

/** Every pose says its hands' shape when one does, so that all are drawn with the same paths. */
function withSameHands(figure: FigureData): FigureData {
  const poses = structuredClone(figure.poses);
  for (const side of sides)
    if (poses.some((pose) => pose.arms[side].shape !== undefined))
      for (const pose of poses) pose.arms[side].shape = handAngles(pose.arms[side].shape);
  return { ...figure, poses };
}

/** The breath signs of the loop's moves, shown while a move lasts, or one after the other as counted. */
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
      const start = time;
      time += move + hold;
      const { breath, count } = figure.poses[to]!;
      if (!breath) return "";
      const signs = breathSigns(frame.skeletons[to]!, frame.camera, breath, count);
      const groups = count ? signs : [signs.join("")];
      const paths = groups.map((d, i) => {
        const from = start + (move * i) / groups.length;
        const times = [0, from, start + move, total].map(
          (at) => Math.round((at / total) * 1000) / 1000,
        );
        return `<path d="${d}" opacity="0"><animate attributeName="opacity" dur="${Math.round(total * 10) / 10}s" repeatCount="indefinite" calcMode="discrete" keyTimes="${times.join(";")}" values="0;1;0;0"${begin}/></path>`;
      });
      return inBreathInk(paths.join(""));
    })
    .join("");
}

const chunks = <T>(list: readonly T[], size: number) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );

/** FNV-1a, for a name that no other figure on the page has. */
function hash(text: string): string {
  let value = 2166136261;
  for (let i = 0; i < text.length; i += 1)
    value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0;
  return value.toString(36);
}
