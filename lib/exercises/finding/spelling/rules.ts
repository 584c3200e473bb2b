/** Shorter words are nearly like too many others. */
export const SHORTEST_MISTYPED = 4;

/** How many slips a word of this length may have; beyond, it is another word. */
const slipsOf = (word: string) => (word.length <= 5 ? 1 : word.length <= 8 ? 2 : 3);

/**
 * The words that a mistyped one was meant to be: those with the fewest slips, several when they are
 * as near; none when all are too far. What is still being typed is compared with as much of a word.
 */
export function nearestWords(mistyped: string, words: readonly string[]): string[] {
  let fewest = slipsOf(mistyped) + 0.5;
  let nearest: string[] = [];
  for (const word of words) {
    // The beginning of a longer word is a little farther than a whole one.
    const begun = slips(mistyped, word.slice(0, mistyped.length)) + 0.5;
    const count = Math.min(slips(mistyped, word), word.length > mistyped.length ? begun : Infinity);
    if (count < fewest) {
      fewest = count;
      nearest = [word];
    } else if (count === fewest) nearest.push(word);
  }
  return nearest;
}

/**
 * Letters left out, put in, changed, or swapped with their neighbour to make one word of the other:
 * the optimal string alignment distance (Damerau 1964, Boytsov 2011).
 */
export function slips(a: string, b: string): number {
  let older: number[] = [];
  let old: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    [older, old, row] = [old, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      const changed = old[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? older[j - 2]! + 1
          : Infinity;
      row[j] = Math.min(old[j]! + 1, row[j - 1]! + 1, changed, swapped);
    }
  }
  return row[b.length]!;
}
