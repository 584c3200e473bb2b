/** A piece of a dosage line; `from` and `to` count UTF-16 units, as a text field's caret does. */
export type RawToken = { from: number; to: number; raw: string } & (
  | { kind: "number"; value: number; isClock: boolean }
  | { kind: "word"; word: string }
  | { kind: "quoted"; value: string }
  | {
      kind: "times" | "dash" | "at" | "slash" | "minutes" | "seconds" | "separator" | "unknown";
    }
);

const letter = /[\p{L}\p{M}]/u;
const digit = /[0-9]/;
const space = /\s/u;
const dashes = "-–—−‐‑‒";
const signs: Readonly<Record<string, "times" | "at" | "slash" | "minutes" | "seconds">> = {
  "×": "times",
  "✕": "times",
  "*": "times",
  "@": "at",
  "/": "slash",
  "'": "minutes",
  "’": "minutes",
  "′": "minutes",
  '"': "seconds",
  "”": "seconds",
  "″": "seconds",
};
const separators = ",;.:+&()=|";

/** Looks at one character after the other and counts how often, so that a test can see it is linear. */
class Scanner {
  at = 0;
  looked = 0;

  constructor(readonly text: string) {}

  /** The whole character (code point) at the place, or "" behind the end. */
  peek(ahead = 0): string {
    this.looked += 1;
    const code = this.text.codePointAt(this.at + ahead);
    return code === undefined ? "" : String.fromCodePoint(code);
  }

  takeWhile(is: (character: string) => boolean): void {
    for (let next = this.peek(); next !== "" && is(next); next = this.peek())
      this.at += next.length;
  }
}

/**
 * Cuts a line into numbers, words and signs. Never fails: what is none of these is "unknown".
 * Reads each character a fixed number of times; `looked` is how many looks it took.
 */
export function tokenise(text: string): { tokens: RawToken[]; looked: number } {
  const scanner = new Scanner(text);
  const tokens: RawToken[] = [];
  for (let next = scanner.peek(); next !== ""; next = scanner.peek()) {
    if (space.test(next)) scanner.at += next.length;
    else tokens.push(readToken(scanner, next, tokens.at(-1)));
  }
  return { tokens, looked: scanner.looked };
}

function readToken(scanner: Scanner, next: string, before: RawToken | undefined): RawToken {
  const from = scanner.at;
  const span = () => ({ from, to: scanner.at, raw: scanner.text.slice(from, scanner.at) });
  if (digit.test(next)) return readNumber(scanner);
  if (letter.test(next)) {
    readWord(scanner);
    const word = scanner.text.slice(from, scanner.at).toLowerCase();
    return word === "x" ? { kind: "times", ...span() } : { kind: "word", word, ...span() };
  }
  const followsNumber = before?.kind === "number" && before.to === from;
  if ((next === '"' || next === "“") && !followsNumber) {
    const value = readQuoted(scanner);
    return { kind: "quoted", value, ...span() };
  }
  scanner.at += next.length;
  if (next === "'" && scanner.peek() === "'") {
    scanner.at += 1;
    return { kind: "seconds", ...span() };
  }
  const sign = signs[next];
  if (sign) return { kind: sign, ...span() };
  if (dashes.includes(next)) return { kind: "dash", ...span() };
  if (separators.includes(next)) return { kind: "separator", ...span() };
  // Neighbouring strange characters are one thing to a person: an emoji has several.
  scanner.takeWhile((c) => !space.test(c) && !digit.test(c) && !letter.test(c) && isStrange(c));
  return { kind: "unknown", ...span() };
}

const isStrange = (c: string) => !signs[c] && !dashes.includes(c) && !separators.includes(c);

/** 12 · 2.5 · 2,5 · 1e-7 · 1:30 (minutes and seconds, given in seconds). */
function readNumber(scanner: Scanner): RawToken {
  const from = scanner.at;
  scanner.takeWhile((c) => digit.test(c));
  let isClock = false;
  const sign = scanner.peek();
  const hasDigitsBehind = digit.test(scanner.peek(1));
  if (sign === ":" && hasDigitsBehind && digit.test(scanner.peek(2))) {
    isClock = true;
    scanner.at += 3;
  } else if ((sign === "." || sign === ",") && hasDigitsBehind) {
    scanner.at += 1;
    scanner.takeWhile((c) => digit.test(c));
  }
  const signed = scanner.peek(1) === "-" || scanner.peek(1) === "+" ? 2 : 1;
  if (!isClock && scanner.peek() === "e" && digit.test(scanner.peek(signed))) {
    scanner.at += signed;
    scanner.takeWhile((c) => digit.test(c));
  }
  const raw = scanner.text.slice(from, scanner.at);
  const [minutes, seconds] = raw.split(":").map(Number);
  const value = isClock ? minutes! * 60 + seconds! : Number(raw.replace(",", "."));
  return { kind: "number", from, to: scanner.at, raw, value, isClock };
}

/** Letters, with hyphens and apostrophes between letters: "body-weight". */
function readWord(scanner: Scanner): void {
  const first = scanner.peek();
  scanner.at += first.length;
  // "x12" and "x 12" are the sign, not the beginning of a word.
  if ((first === "x" || first === "X") && !letter.test(scanner.peek())) return;
  scanner.takeWhile((c) => letter.test(c));
  while (scanner.peek() === "-" && letter.test(scanner.peek(1))) {
    scanner.at += 1;
    scanner.takeWhile((c) => letter.test(c));
  }
}

/** Up to the closing quotation mark, or to the end; two marks inside stand for one. */
function readQuoted(scanner: Scanner): string {
  const closing = scanner.peek() === '"' ? '"' : "”";
  scanner.at += 1;
  let value = "";
  for (let next = scanner.peek(); next !== ""; next = scanner.peek()) {
    scanner.at += next.length;
    if (next !== closing) value += next;
    else if (closing === "”") return value;
    else if (scanner.peek() !== '"') return value;
    else {
      scanner.at += 1;
      value += '"';
    }
  }
  return value;
}
