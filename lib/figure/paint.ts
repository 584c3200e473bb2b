import { LABEL, FIFTHS } from "./moving-markup";

/**
 * Colours come from the page's tokens (README.md, "Themes"); the fallbacks hold where there are
 * none, as in a mail.
 */
export const paint = {
  skin: "var(--figure-skin,#d9a47c)",
  skinFar: "var(--figure-skin-far,#b5805c)",
  top: "var(--figure-top,#3aa99f)",
  topFar: "var(--figure-top-far,#27827a)",
  legs: "var(--figure-legs,#42527f)",
  legsFar: "var(--figure-legs-far,#2c375c)",
  hair: "var(--figure-hair,#43302b)",
  line: "var(--figure-line,#22262e)",
  mat: "var(--figure-mat,#c3d3b4)",
  matEdge: "var(--figure-mat-edge,#94aa80)",
  prop: "var(--figure-prop,#cfc8bd)",
  propEdge: "var(--figure-prop-edge,#a59c8e)",
  floor: "var(--figure-floor,#e4dfd7)",
  arrow: "var(--figure-arrow,#d9480f)",
  gear: "var(--figure-gear,#7d5ba6)",
  gearEdge: "var(--figure-gear-edge,#5b3f80)",
  breath: "var(--figure-breath,#2f7fc1)",
  text: LABEL,
  muscle: "var(--figure-muscle,#e0314f)",
} as const;

/**
 * One path of one colour. Its commands are the same in every pose, so that an animation can morph
 * one pose's outline into another's.
 */
export type Shape = {
  d: string;
  fill: string;
  /** A stroke of its own instead of the outline that all parts share. */
  line?: { colour: string; width: number };
  opacity?: number;
};

/** What is drawn at one depth; `key` names the same part in every pose. */
export type Part = { key: string; depth: number; shapes: Shape[] };

export const shape = (d: string, fill: string): Shape => ({ d, fill });
export const plain = (d: string, fill: string, opacity?: number): Shape => ({
  d,
  fill,
  line: { colour: "none", width: 0 },
  ...(opacity === undefined ? {} : { opacity }),
});

/** The attributes of a shape, without its outline `d`, which is a compact one. */
export function attributes({ fill, line, opacity }: Shape): string {
  const stroke = !line
    ? ""
    : line.colour === "none"
      ? ' stroke="none"'
      : ` stroke="${line.colour}" stroke-width="${line.width * FIFTHS}" stroke-linecap="round"`;
  return `fill="${fill}"${stroke}${opacity === undefined ? "" : ` opacity="${opacity}"`}`;
}

export const drawShape = (given: Shape) => `<path d="${given.d}" ${attributes(given)}/>`;
