/** A list of lines after a key, and where the cursor stands in it then. */
export type Edit = { lines: string[]; at: number; caret: number };

/** Lines that a text of several holds, without the numbers or bullets that a document gave them. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]\s+|[-–•*·]\s+)/, "").trim())
    .filter(Boolean);
}

/** Enter: what stands behind the cursor goes to a line of its own. */
export function breakLine(lines: readonly string[], at: number, from: number, to = from): Edit {
  const line = lines[at] ?? "";
  const [before, after] = [line.slice(0, from).trimEnd(), line.slice(to).trimStart()];
  return { lines: lines.toSpliced(at, 1, before, after), at: at + 1, caret: 0 };
}

/** A text of several lines put in at the cursor; null when it is one line and needs no help. */
export function pasteLines(
  lines: readonly string[],
  at: number,
  [from, to]: readonly [number, number],
  text: string,
): Edit | null {
  const pasted = linesOf(text);
  if (pasted.length < 2) return null;
  const line = lines[at] ?? "";
  const [before, after] = [line.slice(0, from).trimEnd(), line.slice(to).trimStart()];
  const [first = "", ...rest] = pasted;
  const last = rest.pop() ?? "";
  const put = [before ? `${before} ${first}` : first, ...rest, after ? `${last} ${after}` : last];
  return { lines: lines.toSpliced(at, 1, ...put), at: at + put.length - 1, caret: last.length };
}

/** The cursor then stands at the end of the line before. */
export function removeLine(lines: readonly string[], at: number): Edit {
  const left = lines.toSpliced(at, 1);
  const to = Math.max(0, at - 1);
  return { lines: left, at: to, caret: left[to]?.length ?? 0 };
}

/** Null at the end where it cannot move on. */
export function moveLine(lines: readonly string[], at: number, by: -1 | 1): Edit | null {
  const to = at + by;
  const line = lines[at];
  if (line === undefined || to < 0 || to >= lines.length) return null;
  return { lines: lines.toSpliced(at, 1).toSpliced(to, 0, line), at: to, caret: line.length };
}
