// Several values in one cell: "Lie down | Lift the hips". A backslash stands before a bar, a
// backslash or a line break that belongs to a value.

const escapes: Record<string, string> = { "\\": "\\\\", "|": "\\|", "\n": "\\n", "\r": "\\r" };
const meanings: Record<string, string> = { "\\": "\\", "|": "|", n: "\n", r: "\r" };

/** Values as one cell; `readListCell` gives them back. */
export function writeListCell(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|\n\r]/g, (char) => escapes[char]!)).join(" | ");
}

/** The values of a cell, separated by bars or line breaks, trimmed; empty ones are left out. */
export function readListCell(cell: string): string[] {
  const values: string[] = [];
  let value = "";
  for (let at = 0; at < cell.length; at += 1) {
    const char = cell[at]!;
    const meant = char === "\\" ? meanings[cell[at + 1] ?? ""] : undefined;
    if (meant !== undefined) {
      value += meant;
      at += 1;
    } else if (char === "|" || char === "\n" || char === "\r") {
      values.push(value);
      value = "";
    } else value += char;
  }
  return [...values, value].map((one) => one.trim()).filter(Boolean);
}
