// Whole numbers as text: most of a figure's are small, and gzip then spends half a letter on each.
// Written by the server, read by a patient's device.

/** Letters that stand for a digit each: those of ASCII that JSON writes as they are. */
const letterOf = (digit: number) => String.fromCharCode(digit < 57 ? digit + 35 : digit + 36);
const digitOf = (code: number) => (code < 92 ? code - 35 : code - 36);

/** A digit below this ends a number; one from here on says that more follow. */
const LAST = 64;
const MORE = 27;

/** Whole numbers of either sign, one after the other; about 500 either way take one or two letters. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      let rest = number < 0 ? -2 * number - 1 : 2 * number;
      let text = "";
      for (; rest >= LAST; rest = Math.floor(rest / MORE)) text += letterOf(LAST + (rest % MORE));
      return text + letterOf(rest);
    })
    .join("");
}

/** Reads one number at a time of what `writeNumbers` wrote. */
export function numberReader(text: string): () => number {
  let at = 0;
  return () => {
    let value = 0;
    let unit = 1;
    for (;;) {
      const digit = digitOf(text.charCodeAt(at));
      at += 1;
      if (!(digit >= LAST)) {
        value += digit * unit;
        return value % 2 ? -(value + 1) / 2 : value / 2;
      }
      value += (digit - LAST) * unit;
      unit *= MORE;
    }
  };
}
