import { type Dosage, dosageSchema } from "../dosage-schema";
import type { Sidedness } from "../schema";
import { type FieldKey, dosageFields, fields } from "./fields";
import { readListCell } from "./list-cell";
import {
  difficultyWords,
  equipmentWords,
  loadUnitWords,
  movementWords,
  plainWord,
  positionWords,
  regionWords,
  sidednessWords,
  sideWords,
} from "./vocabulary";

/** Why a row cannot be an exercise: a sentence, and the field that it is about. */
export type Problem = { field: FieldKey | null; message: string };

export type Refuse = (field: FieldKey, message: string) => void;

const choiceWords = {
  movementType: movementWords,
  startPosition: positionWords,
  difficulty: difficultyWords,
  sidedness: sidednessWords,
  side: sideWords,
  loadUnit: loadUnitWords,
  regions: regionWords,
  equipment: equipmentWords,
} as const;
type ChoiceField = keyof typeof choiceWords;
type ChoiceValue<F extends ChoiceField> =
  (typeof choiceWords)[F] extends ReadonlyMap<string, infer T> ? T : never;

/** A cell as text; "" for an empty one. */
export function textOf(field: FieldKey, cell: unknown, refuse: Refuse): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number") return String(cell);
  refuse(field, "This must be text.");
  return "";
}

/** A list or a cell with bars or line breaks, as its values. */
export function listOf(field: FieldKey, cell: unknown, refuse: Refuse): string[] {
  if (!Array.isArray(cell)) return readListCell(textOf(field, cell, refuse));
  return cell.map((one) => textOf(field, one, refuse)).filter(Boolean);
}

/** One of our values by any word for it; null for an empty cell and for an unknown word. */
export function choiceOf<F extends ChoiceField>(
  field: F,
  cell: unknown,
  refuse: Refuse,
): ChoiceValue<F> | null {
  const text = textOf(field, cell, refuse);
  return text === "" ? null : known(field, text, refuse);
}

/** Several of our values; commas and semicolons part them too. */
export function choicesOf<F extends "regions" | "equipment">(
  field: F,
  cell: unknown,
  refuse: Refuse,
): ChoiceValue<F>[] {
  const given = listOf(field, cell, refuse).flatMap((text) => text.split(/[,;]/));
  const values = given
    .filter((text) => text.trim() !== "")
    .flatMap((text) => known(field, text, refuse) ?? []);
  return [...new Set(values)];
}

function known<F extends ChoiceField>(
  field: F,
  text: string,
  refuse: Refuse,
): ChoiceValue<F> | null {
  const words: ReadonlyMap<string, unknown> = choiceWords[field];
  const value = words.get(plainWord(text));
  if (value === undefined) {
    const options = [...new Set(words.values())].join(", ");
    refuse(field, `“${text.trim().slice(0, 60)}” is not known here. Use one of: ${options}.`);
    return null;
  }
  return value as ChoiceValue<F>;
}

/** What an export keeps as JSON: a figure, a picture. Null for an empty cell. */
export function dataOf(field: FieldKey, cell: unknown, refuse: Refuse): unknown {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell !== "string") return cell;
  try {
    return JSON.parse(cell);
  } catch {
    refuse(field, "This is not what an export writes here. Leave it empty.");
    return null;
  }
}

const amount =
  /^(\d+(?:[.,]\d+)?)\s*(?:(?:-|–|to)\s*(\d+(?:[.,]\d+)?))?\s*(s|sec|secs|seconds?|min|mins|minutes?|kg|lbs?|x|×)?\.?$/i;

/** "12", "8–12", "30 s", "2 min" as numbers; minutes become seconds. */
function numbersOf(field: FieldKey, cell: unknown, refuse: Refuse): [number, number | null] | null {
  const text = textOf(field, cell, refuse);
  if (text === "") return null;
  if (Number.isFinite(Number(text))) return [Number(text), null];
  const found = amount.exec(text);
  if (!found) {
    refuse(field, `“${text.slice(0, 40)}” is not a number.`);
    return null;
  }
  const [, from = "", to, unit = ""] = found;
  const number = (digits: string) =>
    Number(digits.replace(",", ".")) * (/^min/i.test(unit) ? 60 : 1);
  return [number(from), to === undefined ? null : number(to)];
}

const upperEnd = {
  repsMin: "repsMax",
  holdMinSeconds: "holdMaxSeconds",
  durationMinSeconds: "durationMaxSeconds",
} as const;

/**
 * The dosage that a row gives; null when it gives none. "8–12" in a lower end's column is both
 * ends. Two that contradict each other are refused at their field.
 * @param sidedness the exercise's, which the dosage follows where the row gives it no side.
 * @param strict also refuse repetitions together with a duration, which people write by mistake.
 */
export function dosageOf(
  cellOf: (field: FieldKey) => unknown,
  sidedness: Sidedness,
  strict: boolean,
  refuse: Refuse,
): { dosage: Dosage | null; setsAssumed: boolean } {
  const given: Record<string, unknown> = {};
  for (const field of dosageFields) {
    const value = valueOf(field, cellOf(field), refuse);
    if (value === null) continue;
    const [low, high] = Array.isArray(value) ? value : [value, null];
    if (field in given && given[field] !== low)
      refuse(field, "This contradicts the range in the column before it.");
    given[field] = low;
    if (high === null) continue;
    if (field in upperEnd) given[upperEnd[field as keyof typeof upperEnd]] = high;
    else refuse(field, "Give one number here, not a range.");
  }
  if (Object.keys(given).every((field) => field === "side"))
    return { dosage: null, setsAssumed: false };
  if (strict && "repsMin" in given && "durationMinSeconds" in given)
    refuse("durationMinSeconds", "Give repetitions or a duration, not both.");
  const setsAssumed = !("sets" in given);
  const parsed = dosageSchema.safeParse({ sets: 1, side: sidedness, ...given });
  if (parsed.success) return { dosage: parsed.data, setsAssumed };
  for (const issue of parsed.error.issues) refuse(issue.path[0] as FieldKey, issue.message);
  return { dosage: null, setsAssumed };
}

function valueOf(field: (typeof dosageFields)[number], cell: unknown, refuse: Refuse) {
  if (field === "side" || field === "loadUnit") return choiceOf(field, cell, refuse);
  if (fields[field].kind === "text") return textOf(field, cell, refuse) || null;
  return numbersOf(field, cell, refuse);
}
