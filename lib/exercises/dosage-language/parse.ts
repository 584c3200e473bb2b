import { type Dosage, dosageSchema } from "../dosage-schema";
import { readLine } from "./grammar";
import { combine } from "./combine";
import { range, time } from "./print";
import type { DosageProblem, DosageReading, Named, Span } from "./schema";

/** Longer than any line that says one dosage. */
export const LINE_LENGTH = 300;

export type DosageContext = {
  /** The dosage that the line changes; null when there is none yet. */
  current?: Dosage | null;
  /** What the exercise is usually given: says whether a time without a word is a hold. */
  usual?: Dosage | null;
  /** The line is the whole dosage, so that what it does not name is not kept from the current one. */
  isWhole?: boolean;
};

/**
 * Reads one line as a dosage: "3x8-10 @ red band", "2x30s hold each side", "12", "left".
 *
 * What is not named stays as it is in the current dosage, with these exceptions: repetitions take
 * the place of a hold or a time alone, and "2x30s" takes the place of repetitions; a tempo goes with
 * the repetitions that it belonged to. `isWhole` keeps nothing. Never throws; more than LINE_LENGTH
 * characters are refused unread.
 */
export function parseDosage(text: string, context: DosageContext = {}): DosageReading {
  if (text.length > LINE_LENGTH)
    return refused([
      {
        from: LINE_LENGTH,
        to: text.length,
        sentence: `This is too long for a dosage. Use at most ${LINE_LENGTH} characters, for example 3x12.`,
        fix: "",
      },
    ]);
  const { named, problems, tokens } = readLine(text, usualReps(context));
  if (problems[0]) return refused([problems[0], ...problems.slice(1)], tokens);
  const combined = combine(named, context, text);
  if (!combined.ok) return refused([combined.problem], tokens);
  const parsed = dosageSchema.safeParse(combined.dosage);
  if (parsed.success)
    return { ok: true, dosage: parsed.data, tokens: recoloured(tokens, combined) };
  const found = parsed.error.issues.map(({ path, message }): DosageProblem => {
    const field = String(path[0]);
    const span = spanOf(field, combined.named) ?? { from: 0, to: text.length };
    return { ...span, sentence: message, ...fixFor(field, combined) };
  });
  return refused([found[0]!, ...found.slice(1)], tokens);
}

function usualReps({ usual, current }: DosageContext): string {
  const like = [usual, current].find((one) => one?.repsMin != null);
  return like ? range(like.repsMin!, like.repsMax) : "12";
}

function refused(
  problems: [DosageProblem, ...DosageProblem[]],
  tokens: DosageReading["tokens"] = [],
): DosageReading {
  return { ok: false, problems, tokens };
}

/** A number or a time without a word takes the colour of what it turned out to be. */
function recoloured(
  tokens: DosageReading["tokens"],
  { named }: { named: Named },
): DosageReading["tokens"] {
  const { bare, bareTime } = named;
  return tokens.map((token) => {
    const is = [bare, bareTime].find((one) => one && token.from >= one.from && token.to <= one.to);
    if (!is) return token;
    if (named.hold === is) return { ...token, part: "hold" };
    return { ...token, part: named.duration === is ? "duration" : "reps" };
  });
}

const spans: Readonly<Record<string, keyof Named>> = {
  sets: "sets",
  repsMin: "reps",
  repsMax: "reps",
  holdMinSeconds: "hold",
  holdMaxSeconds: "hold",
  durationMinSeconds: "duration",
  durationMaxSeconds: "duration",
  restSeconds: "rest",
  side: "side",
  loadValue: "load",
  loadUnit: "load",
  loadBand: "load",
  tempo: "tempo",
  effortTarget: "effort",
};

function spanOf(field: string, named: Named): Span | null {
  const part = spans[field];
  const found = part && named[part];
  return found && typeof found === "object" ? { from: found.from, to: found.to } : null;
}

/** "12x3" is most likely "3x12", and "10-8" is "8-10". */
function fixFor(field: string, { named }: { named: Named }): Partial<DosageProblem> {
  const { sets, reps, hold, duration } = named;
  if (field === "sets" && sets && reps && reps.max === null && sets.to < reps.from)
    if (sets.value > 10 && sets.value <= 100 && reps.min >= 1 && reps.min <= 10)
      return { from: sets.from, to: reps.to, fix: `${reps.min}x${sets.value}` };
  const turned = { repsMax: reps, holdMaxSeconds: hold, durationMaxSeconds: duration }[field];
  if (!turned || turned.max === null || turned.max >= turned.min) return {};
  if (field === "repsMax") return { fix: range(turned.max, turned.min) };
  return { fix: `${field === "holdMaxSeconds" ? "hold " : ""}${time(turned.max, turned.min)}` };
}
