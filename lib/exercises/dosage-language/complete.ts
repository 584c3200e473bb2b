import type { Dosage } from "../dosage-schema";
import type { Exercise } from "../schema";
import { readLine } from "./grammar";
import { LINE_LENGTH } from "./parse";
import { printDosage, range, time } from "./print";
import type { Named } from "./schema";
import { type RawToken, tokenise } from "./tokens";
import { bandNames, meaningOf } from "./vocabulary";

/** `insert` goes in place of text.slice(from, to); the caret comes behind it. */
export type DosageSuggestion = { from: number; to: number; insert: string };

/** What suggestions lean on. */
export type DosedExercise = Pick<Exercise, "dosage" | "sidedness" | "equipment">;

const MOST = 8;
/** The colours that most makers sell, the weakest first. */
const colours = bandNames.slice(0, 7);
const weights = ["1 kg", "2 kg", "3 kg", "5 kg", "8 kg", "10 kg"];
const weighted = new Set(["dumbbell", "barbell", "kettlebell", "cable", "machine"]);

/**
 * What may come at the caret, the most likely first: after "3x" the usual repetitions, after "@" the
 * loads that the exercise takes, after a space what the line does not say yet. Each one, put in,
 * leaves a line that can be read over the exercise's own dosage, if it could be finished before.
 */
export function completeDosage(
  text: string,
  caret: number,
  exercise: DosedExercise,
): DosageSuggestion[] {
  if (text.length > LINE_LENGTH) return [];
  const tokens = tokenise(text.slice(0, caret)).tokens;
  const last = tokens.at(-1);
  const isOpen = last?.to === caret && (last.kind === "word" || last.kind === "number");
  const from = isOpen ? last.from : caret;
  const before = isOpen ? tokens.at(-2) : last;
  const begun = text.slice(from, caret).toLowerCase();

  const found = options(before, begun, text.slice(0, from), exercise);
  const fitting = found.filter((option) => {
    const words = option.toLowerCase().replace("@ ", "");
    return words.startsWith(begun) && words !== begun;
  });
  // Directly behind a word, a new one needs a space; behind "3x" and "@" it does not.
  const needsSpace = from > 0 && !/\s$/.test(text.slice(0, from)) && before?.kind === "word";
  return [...new Set(fitting)]
    .slice(0, MOST)
    .map((option) => ({ from, to: caret, insert: needsSpace ? ` ${option}` : option }));
}

function options(
  before: RawToken | undefined,
  begun: string,
  head: string,
  exercise: DosedExercise,
): string[] {
  const { dosage } = exercise;
  if (!before) return /^\d+$/.test(begun) ? begunNumber(begun, dosage) : lines(dosage);
  if (before.kind === "times") return amounts(dosage);
  if (before.kind === "at") return loads(exercise, begun);
  const { named } = readLine(head, "12");
  const is = before.kind === "word" ? meaningOf(before.word)?.is : undefined;
  // "2x30s hold" and "60s rest" are finished: their number stands before the word.
  // Behind "3x12 hold" its own number may still come.
  const isHeld = named.hold && !/\d\s*\p{L}+\s*$/u.test(head);
  if ((is === "hold" && isHeld) || (is === "rest" && named.rest)) return missing(named, exercise);
  switch (is) {
    case "at":
      return loads(exercise, begun);
    case "rest":
      return usually(dosage.restSeconds, [30, 60, 90, 120]);
    case "hold":
      return usually(dosage.holdMinSeconds, [2, 5, 10, 20, 30]);
    case "over":
      return usually(dosage.durationMinSeconds, [30, 60, 120, 300]);
    case "tempo":
      return [dosage.tempo ?? "2-1-2", "2-0-2", "3-1-3", "4-0-2"];
    case "effort":
      return [dosage.effortTarget ?? 4, 3, 4, 5, 6, 7].map(String);
    case "no":
      return ["hold", "load", "rest", "side", "tempo", "effort"];
    default:
      return missing(named, exercise);
  }
}

/** The whole usual line, and its amounts with one set less and one more. */
function lines(dosage: Dosage): string[] {
  const sets = [dosage.sets, dosage.sets - 1, dosage.sets + 1].filter((n) => n >= 1 && n <= 10);
  const [usual] = amounts(dosage);
  return [printDosage(dosage), ...sets.map((n) => `${n}x${usual}`)];
}

/** "3" at the beginning is most likely "3x8-10". */
function begunNumber(begun: string, dosage: Dosage): string[] {
  const sets = Number(begun);
  if (sets < 1 || sets > 10) return [];
  return amounts(dosage).map((amount) => `${begun}x${amount}`);
}

/** The exercise's own amount first, then what is usual of its kind. */
function amounts(dosage: Dosage): string[] {
  const { repsMin, holdMinSeconds, durationMinSeconds } = dosage;
  if (repsMin !== null) return [range(repsMin, dosage.repsMax), "8", "10", "12", "15", "8-12"];
  if (holdMinSeconds !== null) {
    const own = time(holdMinSeconds, dosage.holdMaxSeconds);
    return [own, "10s", "20s", "30s", "30-60s"].map((amount) => `${amount} hold`);
  }
  const own = time(durationMinSeconds!, dosage.durationMaxSeconds);
  return [own, "30s", "60s", "5 min", "10 min"];
}

function usually(own: number | null, seconds: readonly number[]): string[] {
  return (own ? [own, ...seconds] : seconds).map((value) => time(value, null));
}

function loads({ dosage, equipment }: DosedExercise, begun: string): string[] {
  if (/^\d/.test(begun)) return dosage.loadUnit === "lb" ? [`${begun} lb`] : [`${begun} kg`];
  const bands = colours.map((colour) => `${colour} band`);
  const isBand = dosage.loadUnit === "band" || equipment.includes("band");
  const isWeighted =
    dosage.loadUnit === "kg" || equipment.some((thing) => weighted.has(thing)) || !isBand;
  return [...(isBand ? bands : []), ...(isWeighted ? weights : []), "bw", ...bands, ...weights];
}

/** What the line does not say yet, the likeliest for this exercise first. */
function missing(named: Named, exercise: DosedExercise): string[] {
  const { dosage, sidedness, equipment } = exercise;
  const hasAmount = named.reps ?? named.bare ?? named.hold ?? named.duration ?? named.bareTime;
  const found: string[] = [];
  if (!named.side && sidedness === "each-side") found.push("each side");
  if (!named.side && sidedness === "alternating") found.push("alternating");
  const load = dosage.loadUnit === "band" || equipment.includes("band") ? colours : [];
  if (!named.load) found.push(...load.slice(0, 4).map((colour) => `@ ${colour} band`));
  const isReps = named.reps ?? named.bare ?? (hasAmount ? null : dosage.repsMin);
  if (isReps && !named.hold) found.push("hold 5s");
  if (!named.rest) found.push(`rest ${time(dosage.restSeconds || 60, null)}`);
  if (isReps && !named.tempo) found.push(`tempo ${dosage.tempo ?? "2-1-2"}`);
  if (!named.effort) found.push(`effort ${dosage.effortTarget ?? 4}`);
  if (!named.load) found.push("@ 5 kg", "@ bw", ...colours.map((colour) => `@ ${colour} band`));
  if (!named.side) found.push("each side", "left", "right", "alternating");
  return found;
}
