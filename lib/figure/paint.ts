/** Colours come from the page's tokens; the fallbacks hold where there are none, as in a mail. */
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
} as const;

/**
 * One shape of one colour with a thin outline. The stroke is painted first, so that the pieces of
 * a limb join without a seam at the joint.
 */
export const shape = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
