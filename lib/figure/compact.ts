import { FIFTHS } from "./moving-markup";

const perCommand: Record<string, number> = { M: 2, L: 2, C: 6, S: 4, A: 7, Z: 0 };

/**
 * The same path in fewer bytes: steps instead of places, in whole fifths of a unit (so it is drawn
 * with `inFifths`), no needless signs. Every pose's path keeps the same commands, and steps blend as
 * well as places do.
 */
export function compact(d: string): string {
  const tokens = d.match(/[MLCSAZ]|-?\d*\.?\d+/g) ?? [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let written = "";
  let index = 0;
  const put = (number: number) => {
    const text = String(number);
    const joined = /[a-zA-Z]$/.test(written) || written === "" || text.startsWith("-");
    written += joined ? text : ` ${text}`;
  };
  let last = "";
  while (index < tokens.length) {
    const command = tokens[index] as string;
    index += 1;
    const given = tokens.slice(index, index + perCommand[command]!).map(Number);
    index += given.length;
    if (command === "Z") {
      written += "z";
      [x, y, last] = [startX, startY, "Z"];
      continue;
    }
    // A repeated command need not be named again, but after M it would be L.
    if (command !== last) written += written === "" ? "M" : command.toLowerCase();
    // No minus before a zero.
    const fifths = given.map((value) => Math.round(value * FIFTHS) + 0);
    const points = command === "A" ? fifths.slice(5) : fifths;
    // Two radii and a turn, and which of the four arcs it is.
    if (command === "A") [fifths[0]!, fifths[1]!, 0, given[3]!, given[4]!].forEach(put);
    points.forEach((value, i) => put(value - (i % 2 === 0 ? x : y)));
    [x, y] = [fifths.at(-2)!, fifths.at(-1)!];
    if (command === "M") [startX, startY] = [x, y];
    last = command;
  }
  return written;
}

/** The numbers of a path, in fifths of a unit if it is compact, for measuring how far two of the same commands are apart. */
export const numbersOf = (d: string): number[] => (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
