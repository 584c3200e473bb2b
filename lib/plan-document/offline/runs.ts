import type { Run } from "./pieces";

/** Shorter text is written again rather than named: naming it takes as long. */
const WORTH = 24;

/** Pieces of text, of which runs are named; `known` are there before any was written. */
export class Pieces {
  readonly #all: string[];
  readonly #known: number;
  readonly #places = new Map<string, number[]>();

  constructor(known: readonly string[]) {
    this.#all = [...known];
    this.#known = known.length;
    known.forEach((piece, place) => this.#note(piece, place));
  }

  /** Those that `known` has not. */
  get written(): string[] {
    return this.#all.slice(this.#known);
  }

  /** Where a text is that is one piece; written where it is not there yet. */
  placeOf(piece: string): number {
    return this.#places.get(piece)?.[0] ?? this.#write(piece);
  }

  /** The runs that a text of these pieces is made of. */
  runsOf(pieces: readonly string[]): Run[] {
    const runs: [number, number][] = [];
    for (let at = 0; at < pieces.length;) {
      const found = this.#longest(pieces, at);
      const [from, count] = found ?? [this.#write(pieces[at]!), 1];
      const last = runs.at(-1);
      if (last && last[0] + last[1] === from) last[1] += count;
      else runs.push([from, count]);
      at += count;
    }
    return runs;
  }

  #longest(pieces: readonly string[], at: number): Run | null {
    let [best, length] = [0, 0];
    for (const place of this.#places.get(pieces[at]!) ?? []) {
      let count = 1;
      while (at + count < pieces.length && this.#all[place + count] === pieces[at + count])
        count += 1;
      if (count > length) [best, length] = [place, count];
    }
    const letters = pieces.slice(at, at + length).join("").length;
    return letters < WORTH ? null : [best, length];
  }

  #write(piece: string): number {
    const place = this.#all.push(piece) - 1;
    this.#note(piece, place);
    return place;
  }

  #note(piece: string, place: number) {
    const places = this.#places.get(piece);
    if (places) places.push(place);
    else this.#places.set(piece, [place]);
  }
}
