import { parseDosage } from "@/lib/exercises/dosage-language/parse";
import type { Dosage } from "@/lib/exercises/schema";

/** Where a dosage begins behind a name: "3x12", "2 x 30s", "30s", "5 min"; not "90/90". */
const DOSAGE = /(?:^|\s)(\d+\s*[x×*]\s*\d.*|\d+\s*(?:s|sec|min)\b.*)$/iu;

/** A search as it is typed: the words to look for, and the dosage behind them, if there is one. */
export function readQuery(text: string): { words: string; line: string | null } {
  const found = DOSAGE.exec(text);
  const words = found ? text.slice(0, found.index).trim() : "";
  // A dosage alone names no exercise.
  return words === "" ? { words: text.trim(), line: null } : { words, line: found![1]!.trim() };
}

/** The dosage that a line asks for over an exercise's usual one; null when it does not read. */
export function dosageOf(line: string | null, usual: Dosage): Dosage | null {
  if (line === null) return usual;
  const reading = parseDosage(line, { current: usual, usual });
  return reading.ok ? reading.dosage : null;
}
