// How a moving picture is written, from texts alone: it draws nothing and imports nothing, so that a
// patient's device can write the same picture from its notes (notes/draw.ts).

/** Every figure has the same picture size, in its own units. */
export const picture = { width: 240, height: 160, margin: 6 } as const;

/** Outlines are written in whole fifths of a unit, a quarter of a pixel on a phone, in few letters. */
export const FIFTHS = 5;
export const inFifths = 'transform="scale(.2)"';

/** The steps of a path through the loop, as SVG's `animate` wants them. */
export type Steps = {
  keyTimes: string;
  keySplines: string;
  /** Outlines. */
  values: readonly string[];
};

export type MovingPath = {
  /** All attributes but the outline, as they are written. */
  attributes: string;
  /** Its outline in the still, and in each pose. */
  still: string;
  poses: readonly string[];
  /** Null for a path that stands. */
  steps: Steps | null;
};

export type MovingPicture = {
  /** From the farthest to the nearest. */
  paths: readonly MovingPath[];
  poses: number;
  /** The pose of the still, and its arrows. */
  still: number;
  arrows: string;
  /** What else is shown while it moves: signs of the breath. */
  signs: string;
  /** How long the loop takes, in seconds, as it is written. */
  seconds: string;
  /** Attributes: of the group of all outlines, of a group that is mirrored, of what starts a loop. */
  outlined: string;
  side: string;
  begin: string;
};

/** What stands within the `svg` element of a figure in motion. */
export function movingMarkup(given: MovingPicture): string {
  const { paths, signs, outlined, side } = given;
  // What moves and its frames stand near each other: gzip then writes what they share only once.
  const layers = Array.from({ length: Math.ceil(paths.length / 5) }, (_, layer) => {
    const some = paths.slice(layer * 5, layer * 5 + 5);
    const moving = some.map((path) => movingPath(path, given)).join("");
    return `<g class="figure-motion"${side}><g ${outlined}>${moving}</g></g>${frames(some, given, false)}`;
  });
  return `${layers.join("")}<g class="figure-motion"${side}>${signs}</g>${frames([], given, true)}`;
}

function movingPath({ still, attributes, steps }: MovingPath, { seconds, begin }: MovingPicture) {
  const open = `<path d="${still}" ${attributes}`;
  if (!steps) return `${open}/>`;
  return (
    `${open}><animate attributeName="d" dur="${seconds}s" repeatCount="indefinite" calcMode="spline"` +
    ` keyTimes="${steps.keyTimes}" keySplines="${steps.keySplines}" values="${steps.values.join(";")}"${begin}/></path>`
  );
}

/**
 * All poses small and numbered in one picture: what is seen when nothing should move. `paths` may be
 * some of them only; the last call, with `closing`, adds arrows and numbers.
 */
function frames(paths: readonly MovingPath[], given: MovingPicture, closing: boolean): string {
  const { poses, still, arrows, outlined, side } = given;
  const columns = poses > 4 ? 3 : 2;
  const [width, height] = [picture.width / columns, picture.height / columns];
  const top = (picture.height - Math.ceil(poses / columns) * height) / 2;
  const all = Array.from({ length: poses }, (_, pose) => {
    const body = paths.map((path) => `<path d="${path.poses[pose]}" ${path.attributes}/>`).join("");
    const [x, y] = [(pose % columns) * width, top + Math.floor(pose / columns) * height];
    const at = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
    const signs = closing && pose === still ? arrows : "";
    return `<svg ${at} viewBox="0 0 ${picture.width} ${picture.height}"><g${side}><g ${outlined}>${body}</g>${signs}</g>${closing ? numberLabel(pose) : ""}</svg>`;
  });
  return `<g class="figure-frames" display="none">${all.join("")}</g>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The colour of a frame's number: the text's. */
export const LABEL = "var(--figure-text,currentColor)";

/** A frame's number, counted from 1. */
export const numberLabel = (pose: number) =>
  `<text x="8" y="20" font-size="16" font-weight="600" font-family="system-ui,sans-serif" fill="${LABEL}">${pose + 1}</text>`;

/**
 * What a page needs to show numbered frames instead of motion, in print and where less motion is
 * asked for. The same for every figure, so any number may carry it.
 */
export const figureStyle =
  "@media print,(prefers-reduced-motion:reduce){.figure-frames{display:inline}.figure-motion{display:none}}";
