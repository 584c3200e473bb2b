/** Where JSON stops being JSON. Lines, columns and entries are counted from 1. */
export type JsonFault = {
  line: number;
  column: number;
  /** The text ends before its brackets close: a download or a copy that was cut. */
  cut: boolean;
  /** Which entry of the outermost list it is in, and that entry's name where it had one before. */
  entry: number | null;
  entryName: string | null;
};

type Expecting = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "end";

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const space = /[ \t\r\n]*/y;

/** The first fault of a text that JSON.parse refuses; null when there is none. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ("[" | "{")[] = [];
  let at = 0;
  let expecting: Expecting = "value";
  let entry: number | null = null;
  let entryName: string | null = null;
  let key: string | null = null;

  const fault = (offset: number): JsonFault => {
    const before = text.slice(0, offset);
    const line = before.split("\n").length;
    const column = offset - before.lastIndexOf("\n");
    return { line, column, cut: offset >= text.trimEnd().length, entry, entryName };
  };
  const afterValue = (): Expecting => (open.length === 0 ? "end" : "comma or end");

  for (;;) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    const char = text[at];
    if (expecting === "end") return char === undefined ? null : fault(at);
    if (char === undefined) return fault(at);
    const inList = open.at(-1) === "[";
    if (char === (inList ? "]" : "}") && open.length > 0 && expecting.endsWith("or end")) {
      open.pop();
      at += 1;
      expecting = afterValue();
    } else if (expecting === "comma or end") {
      if (char !== ",") return fault(at);
      if (open.length === 1 && inList) [entry, entryName] = [(entry ?? 0) + 1, null];
      at += 1;
      expecting = inList ? "value" : "key";
    } else if (expecting === "colon") {
      if (char !== ":") return fault(at);
      at += 1;
      expecting = "value";
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (end.broken) return fault(end.at);
      const value = text.slice(at + 1, end.at - 1);
      at = end.at;
      if (expecting.startsWith("key")) {
        key = value;
        expecting = "colon";
      } else {
        if (open.length === 2 && (key === "name" || (key === "id" && entryName === null)))
          entryName = value.slice(0, 80);
        expecting = afterValue();
      }
    } else if (expecting.startsWith("key")) {
      return fault(at);
    } else if (char === "[" || char === "{") {
      if (open.length === 0 && char === "[") entry = 1;
      open.push(char);
      at += 1;
      expecting = char === "[" ? "value or end" : "key or end";
    } else {
      literal.lastIndex = at;
      if (!literal.test(text)) return fault(at);
      at = literal.lastIndex;
      expecting = afterValue();
    }
  }
}

/** Just behind a string's closing quote, or where it breaks. */
function endOfString(text: string, start: number): { at: number; broken: boolean } {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === '"') return { at: at + 1, broken: false };
    if (char < " ") return { at, broken: true };
    if (char !== "\\") continue;
    const escape = /[^]u[\da-fA-F]{4}|[^]["\\/bfnrt]/y;
    escape.lastIndex = at;
    if (!escape.test(text)) return { at: text.length - at < 6 ? text.length : at, broken: true };
    at = escape.lastIndex - 1;
  }
  return { at: text.length, broken: true };
}

/** The fault as a sentence for whoever chose the file. */
export function describeJsonFault(fault: JsonFault): string {
  const { cut, line, column, entry, entryName } = fault;
  const inEntry =
    entry === null ? "" : `, in entry ${entry}${entryName === null ? "" : ` (“${entryName}”)`}`;
  const place = `line ${line}, column ${column}${inEntry}`;
  return cut
    ? `The file breaks off at ${place}. Get the whole file and choose it again.`
    : `The JSON is broken at ${place}. Correct it there, or get the file again.`;
}
