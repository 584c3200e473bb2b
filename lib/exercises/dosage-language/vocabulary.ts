import type { DosageSide } from "../dosage-schema";

/** Colours and strengths by which bands are sold, the weakest first as far as makers agree. */
export const bandNames = [
  "yellow",
  "red",
  "green",
  "blue",
  "black",
  "silver",
  "gold",
  "tan",
  "beige",
  "orange",
  "purple",
  "pink",
  "white",
  "grey",
  "gray",
  "light",
  "medium",
  "heavy",
  "strong",
] as const;

/** What a word or a unit of the line stands for. */
export type Meaning =
  | { is: "sets" | "reps" | "seconds" | "minutes" | "kg" | "lb" }
  | { is: "hold" | "rest" | "over" | "tempo" | "effort" | "at" | "no" | "to" | "band" | "often" }
  | { is: "body-weight" | "filler" | "side-noun" | "per" }
  | { is: "side"; side: DosageSide };

const meanings: readonly [Meaning, string][] = [
  [{ is: "sets" }, "sets set rounds round series"],
  [{ is: "reps" }, "reps rep repetitions repetition times"],
  [{ is: "seconds" }, "s sec secs second seconds"],
  [{ is: "minutes" }, "min mins minute minutes"],
  [{ is: "kg" }, "kg kgs kilo kilos kilograms"],
  [{ is: "lb" }, "lb lbs pound pounds"],
  [{ is: "hold" }, "hold holds held holding"],
  [{ is: "rest" }, "rest rests pause break"],
  [{ is: "over" }, "over within"],
  [{ is: "tempo" }, "tempo pace"],
  [{ is: "effort" }, "effort rpe"],
  [{ is: "at" }, "at load weight resistance"],
  [{ is: "no" }, "no without"],
  [{ is: "to" }, "to"],
  [{ is: "band" }, "band bands theraband tube tubing"],
  [{ is: "often" }, "daily weekly day days week weeks"],
  [{ is: "body-weight" }, "bw bodyweight body-weight"],
  [{ is: "filler" }, "of and with then for a the use using in"],
  [{ is: "side-noun" }, "side sides leg legs arm arms foot feet hand hands way direction"],
  [{ is: "per" }, "per"],
  [{ is: "side", side: "each-side" }, "each ea both either"],
  [{ is: "side", side: "left" }, "left l"],
  [{ is: "side", side: "right" }, "right r"],
  [{ is: "side", side: "alternating" }, "alternating alternate alternately alt"],
];

const byWord = new Map<string, Meaning>(
  meanings.flatMap(([meaning, words]) => words.split(" ").map((word) => [word, meaning] as const)),
);

export function meaningOf(word: string): Meaning | null {
  return byWord.get(word) ?? null;
}

export function isBandName(word: string): boolean {
  return (bandNames as readonly string[]).includes(word);
}

const known: readonly string[] = [...byWord.keys(), ...bandNames, "body"].filter(
  (word) => word.length > 2,
);

/**
 * The known word that was most likely meant: at most one slip in a short word, two in a longer one,
 * where two swapped neighbours are one slip. Null when none is near.
 */
export const nearestWord = (word: string): string | null => nearestOf(known, word);

/** The colour or strength that was most likely meant; itself where it is one, null when none is near. */
export const nearestBandName = (word: string): string | null => nearestOf(bandNames, word);

function nearestOf(words: readonly string[], word: string): string | null {
  if (word.length > 20) return null;
  let best: string | null = null;
  let fewest = word.length <= 5 ? 2 : 3;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const slips = slipsBetween(word, candidate);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** Optimal string alignment distance. */
function slipsBetween(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = old[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, old[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, older[j - 2]! + 1);
      row.push(least);
    }
    [older, old] = [old, row];
  }
  return old[b.length]!;
}
