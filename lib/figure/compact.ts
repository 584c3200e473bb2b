const perCommand: Record<string, number> = { M: 2, L: 2, C: 6, S: 4, A: 7, Z: 0 };

/**
 * The same path in fewer bytes: steps instead of places, tenths of a unit, no needless signs. Every
 * pose's path keeps the same commands, and steps blend as well as places do.
 */
export function compact(d: string): string {
  const tokens = d.match(/[MLCSAZ]|-?\d*\.?\d+/g) ?? [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let written = "";
  let index = 0;
  const put = (tenths: number, flag = false) => {
    const text = flag ? String(tenths) : tenth(tenths);
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
    const tenths = given.map((value) => Math.round(value * 10));
    const points = command === "A" ? [] : tenths;
    if (command === "A") {
      put(tenths[0]!);
      put(tenths[1]!);
      put(0);
      put(given[3]!, true);
      put(given[4]!, true);
      put(tenths[5]! - x);
      put(tenths[6]! - y);
    }
    points.forEach((value, i) => put(value - (i % 2 === 0 ? x : y)));
    [x, y] = [tenths.at(-2)!, tenths.at(-1)!];
    if (command === "M") [startX, startY] = [x, y];
    last = command;
  }
  return written;
}

function tenth(tenths: number): string {
  const text = String(Math.abs(tenths) / 10).replace(/^0\./, ".");
  return tenths < 0 ? `-${text}` : text;
}

/** The numbers of a path, for measuring how far two of the same commands are apart. */
export const numbersOf = (d: string): number[] => (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
