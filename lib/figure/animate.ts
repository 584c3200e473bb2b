import { drawArrow } from "./arrow";
import { breathSigns, inBreathInk } from "./breath";
import { mirrored, outlined, spoken, wrapSvg } from "./draw";
import { frameFigure, picture, type Frame } from "./frame";
import { handAngles } from "./hand-shapes";
import { figureStyle, movingMarkup, type MovingPicture } from "./moving-markup";
import { attributes } from "./paint";
import { sides, type FigureData } from "./schema";
import { duration, timeline, type Stretch } from "./timeline";
import { levelFor, record, stepsOf, type TrackSteps } from "./tracks";

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
 * A figure in motion as an SVG string of its own: eased moves and holds in an endless loop that
 * begins at the still pose, without script. Fewer steps are kept where a figure would be too large.
 */
export function animateFigure(given: FigureData, options: AnimateOptions = {}): string {
  const name = options.trigger ?? `figure-${hash(JSON.stringify([given, options]))}`;
  const hovered = options.play === "on-hover";
  const begin = hovered
    ? ` begin="${name}.mouseenter;${name}.focusin" end="${name}.mouseleave;${name}.focusout"`
    : "";
  const side = options.mirror ? ` transform="${mirrored}"` : "";
  const loop = loopOf(given, options.tempo, begin);
  const shown =
    hovered && loop.arrows
      ? `<g>${loop.arrows}<set attributeName="display" to="none"${begin}/></g>`
      : "";
  const style = options.style === false ? "" : `<style>${figureStyle}</style>`;
  const id = hovered && !options.trigger ? ` id="${name}"` : "";
  const body = style + movingMarkup({ ...loop, side, begin, signs: loop.signs + shown });
  return wrapSvg(picture.width, spoken(given, options.title), body, id);
}

/** A moving picture before it is written, and what its stretches are. */
export type Loop = MovingPicture & {
  paths: (MovingPicture["paths"][number] & { steps: TrackSteps | null })[];
  stretches: readonly Stretch[];
};

/** Draws the whole loop of a figure; `begin` holds attributes of what starts it. */
export function loopOf(given: FigureData, tempo?: string | null, begin = ""): Loop {
  const figure = withSameHands(given);
  const frame = frameFigure(figure);
  const stretches = timeline(figure, tempo);
  const tracks = record(figure, frame, stretches);
  const level = levelFor(tracks);
  return {
    paths: tracks.map((track) => ({
      attributes: attributes(track.shape),
      still: track.still,
      poses: track.poses,
      steps: stepsOf(track, stretches, level),
    })),
    poses: figure.poses.length,
    still: figure.still,
    arrows: frame.arrows.map(drawArrow).join(""),
    signs: drawBreaths(figure, frame, stretches, begin),
    seconds: String(Math.round(duration(stretches) * 10) / 10),
    outlined,
    side: "",
    begin,
    stretches,
  };
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

/** FNV-1a, for a name that no other figure on the page has. */
function hash(text: string): string {
  let value = 2166136261;
  for (let i = 0; i < text.length; i += 1)
    value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0;
  return value.toString(36);
}
