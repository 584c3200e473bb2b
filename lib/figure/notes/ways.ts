/** A stretch between two poses, either way, and in how many pieces a path is cut there. */
export type Between = { first: number; second: number; pieces: number };

type Ways = readonly (readonly [from: number, to: number])[];

/** Each pair of poses between which the loop goes, once, with the pieces of the way that has it first. */
export function pairsOf(ways: Ways, pieces: readonly number[]): Between[] {
  const pairs: Between[] = [];
  ways.forEach(([from, to], i) => {
    const [first, second] = from < to ? [from, to] : [to, from];
    if (!pairs.some((pair) => pair.first === first && pair.second === second))
      pairs.push({ first, second, pieces: pieces[i]! });
  });
  return pairs;
}
