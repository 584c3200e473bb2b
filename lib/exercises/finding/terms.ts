/** A piece of text to be found anywhere, or only where a word begins. */
export type Piece = { text: string; begins: boolean };

/** A word that is searched for: any of its pieces finds it. */
export type Term = { word: string; pieces: Piece[] };

/** Shorter stems are the beginning of too many other words to be looked for inside of one. */
const LONG_STEM = 5;

/**
 * @param stem of an English word, by PostgreSQL's own dictionary; without one the word is looked for
 * as it stands. Up to three letters begin a word: "row" is no "narrow".
 */
export function termOf(word: string, stem?: string): Term {
  if (/^[a-z]{1,3}$/.test(word)) return { word, pieces: [{ text: word, begins: true }] };
  const whole = { text: word, begins: false };
  // "bodies" has the stem "bodi", which "body" does not hold.
  const root = stem?.replace(/i$/, "") ?? word;
  if (root.length < 3 || root === word || !word.startsWith(root)) return { word, pieces: [whole] };
  if (root.length >= LONG_STEM) return { word, pieces: [{ text: root, begins: false }] };
  return { word, pieces: [whole, { text: root, begins: true }] };
}
