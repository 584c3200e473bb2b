/**
 * Greys that stay apart on paper: clothes by their lightness, far limbs darker than near ones, and
 * movement in black. Written as plain colours, so that a page's theme does not reach them.
 */
const inks: Record<string, string> = {
  skin: "#fff",
  "skin-far": "#d4d4d4",
  top: "#c2c2c2",
  "top-far": "#9a9a9a",
  legs: "#8c8c8c",
  "legs-far": "#666",
  hair: "#333",
  line: "#000",
  mat: "#eee",
  "mat-edge": "#bbb",
  prop: "#e6e6e6",
  "prop-edge": "#c4c4c4",
  floor: "#f2f2f2",
  arrow: "#000",
  gear: "#777",
  "gear-edge": "#444",
  muscle: "#222",
  breath: "#000",
  text: "#000",
};

/** The same picture for black-and-white print. */
export const inInk = (svg: string) =>
  svg.replace(/var\(--figure-([a-z-]+),[^)]*\)/g, (_, name: string) => inks[name] ?? "#000");
