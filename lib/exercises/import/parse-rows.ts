import { drawFigure } from "@/lib/figure/draw";
import type { FigureData } from "@/lib/figure/schema";
import type { DosageSide } from "../dosage-schema";
import { isOwn, type Sidedness, slugSchema } from "../schema";
import { assumedDosage, assumedRegions, assumedSidedness, assumedType } from "./assumptions";
import { columnsByField, type FieldKey, type Mapping } from "./fields";
import type { Table, TableRow } from "@/lib/files/read-file";
import { type Content, contentSchema, type ParsedRow, type RefusedRow } from "./schema";
import { fitSteps } from "./steps";
import {
  choiceOf,
  choicesOf,
  dataOf,
  dosageOf,
  listOf,
  type Problem,
  type Refuse,
  textOf,
} from "./values";
import { plainWord } from "./vocabulary";

export type ParsedRows = { parsed: ParsedRow[]; refused: RefusedRow[] };

/** Every row of a file as an exercise, or with the reason why it cannot be one. Pure. */
export function parseRows(table: Table, mapping: Mapping): ParsedRows {
  const found = columnsByField(mapping);
  const parsed: ParsedRow[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const result = parseRow(row, found, table);
    if (!("problems" in result)) {
      const key = JSON.stringify([result.key.source, result.key.sourceId]);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, row.row);
        parsed.push(result);
      } else {
        const field = found.has("id") ? "id" : "name";
        const message = `The same ${field} is in row ${first} already.`;
        refused.push({ row: row.row, name: result.content.name, problems: [{ field, message }] });
      }
    } else refused.push(result);
  }
  return { parsed, refused };
}

function parseRow(
  { row, cells, fault }: TableRow,
  found: ReadonlyMap<FieldKey, string[]>,
  { shape, format }: Table,
): ParsedRow | RefusedRow {
  const problems: Problem[] = [];
  const refuse: Refuse = (field, message) => problems.push({ field, message });
  const has = (field: FieldKey) => found.get(field)?.some((column) => column in cells) ?? false;
  const cellOf = (field: FieldKey): unknown => {
    const columns = found.get(field) ?? [];
    if (columns.length < 2) return cells[columns[0] ?? ""];
    return columns.flatMap((column) => listOf(field, cells[column], refuse));
  };

  const name = textOf("name", cellOf("name"), refuse);
  const refusal = (): RefusedRow => ({ row, name: name || null, problems });
  if (fault !== undefined) problems.push({ field: null, message: fault });
  if (fault !== undefined) return refusal();

  const slug = slugOf(textOf("slug", cellOf("slug"), refuse));
  const raw = listOf("steps", cellOf("steps"), refuse);
  const fitted = fitSteps(raw);
  if (raw.length === 0) refuse("steps", "It has no steps.");
  else if (!fitted.ok) refuse("steps", fitted.message);
  const steps = fitted.ok ? fitted.steps : [];
  const notes = fitted.ok ? fitted.notes : [];

  const sidedness = choiceOf("sidedness", cellOf("sidedness"), refuse);
  const side = choiceOf("side", cellOf("side"), () => {});
  const sides = sidedness ?? sidednessOf(side) ?? assumedSidedness(name, steps);
  if (sidedness && side && (sidedness === "none") !== (side === "none"))
    refuse("side", "This contradicts the sides of the exercise.");
  const { dosage, setsAssumed } = dosageOf(cellOf, sides, slug === null, refuse);
  if (dosage && setsAssumed) notes.push("No sets are given: one set.");

  // Only what the file has a word for; null stands for an empty cell that needs an assumption.
  const lists = ["otherNames", "targetMuscles", "cues", "commonMistakes", "cautions"] as const;
  const moreLists = ["contraindications", "easier", "harder"] as const;
  const given: Partial<Content> = { name, steps };
  if (has("purpose")) given.purpose = textOf("purpose", cellOf("purpose"), refuse);
  for (const field of [...lists, ...moreLists])
    if (has(field)) given[field] = listOf(field, cellOf(field), refuse);
  if (has("startPosition"))
    given.startPosition = choiceOf("startPosition", cellOf("startPosition"), refuse);
  if (has("equipment"))
    given.equipment = choicesOf("equipment", cellOf("equipment"), refuse).filter(
      (thing) => thing !== "none",
    );
  const regions = choicesOf("regions", cellOf("regions"), refuse);
  if (regions.length > 0) given.regions = regions;
  const movementType = choiceOf("movementType", cellOf("movementType"), refuse);
  if (movementType) given.movementType = movementType;
  const difficulty = choiceOf("difficulty", cellOf("difficulty"), refuse);
  if (difficulty) given.difficulty = difficulty;
  if (sidedness) given.sidedness = sidedness;
  if (dosage) given.dosage = dosage;
  for (const field of ["figure", "media"] as const)
    if (has(field)) given[field] = dataOf(field, cellOf(field), refuse) as never;

  // What a second column names works along; the region is where the first one does.
  const columns = found.get("targetMuscles") ?? [];
  const main = columns.find((column) => !/second/i.test(column)) ?? "";
  const regionsHere = assumedRegions(listOf("targetMuscles", cells[main], () => {}));
  const { whole, assumed } = completed(given, regionsHere, sides);
  const checked = contentSchema.safeParse(whole);
  if (!checked.success)
    for (const { path, message } of checked.error.issues) {
      const field = (path[0] === "dosage" ? path[1] : path[0]) as FieldKey;
      const place = typeof path[1] === "number" ? `Value ${path[1] + 1}: ` : "";
      if (!problems.some((problem) => problem.field === field)) refuse(field, place + message);
    }
  if (checked.data?.figure && !drawable(checked.data.figure))
    refuse("figure", "This figure cannot be drawn.");
  if (checked.success && !storable(checked.data))
    problems.push({ field: null, message: "The row holds characters that are not text." });

  const key = keyOf(textOf("id", cellOf("id"), refuse), textOf("source", cellOf("source"), refuse));
  if (key.source.length > 200) refuse("source", "Use at most 200 characters.");
  if (key.sourceId.length > 200) refuse("id", "Use at most 200 characters.");
  if (!checked.success || problems.length > 0) return refusal();

  // What the schema made of it, such as a figure's defaults.
  const kept = Object.fromEntries(
    Object.keys(given).map((field) => [field, checked.data[field as keyof Content]]),
  );
  return { row, key, slug, given: kept, content: checked.data, assumed, notes };

  function keyOf(id: string, source: string) {
    const fallback = shape === "other" ? format : shape;
    return { source: source || fallback, sourceId: id || plainWord(name) || name };
  }
}

const slugOf = (text: string): string | null =>
  slugSchema.safeParse(text).success && isOwn(text) ? text : null;

/** A dosage's side as the exercise's, where the file says only that. */
function sidednessOf(side: DosageSide | null): Sidedness | null {
  return side === "left" || side === "right" ? "each-side" : side;
}

/** Numbers may each be right and yet cancel each other. */
function drawable(figure: FigureData): boolean {
  try {
    return figure.poses.every((_, pose) => !drawFigure(figure, { pose }).includes("NaN"));
  } catch {
    return false;
  }
}

/** PostgreSQL keeps neither a zero character nor half of a pair. */
function storable(content: Content): boolean {
  let good = true;
  JSON.stringify(content, (_key, value: unknown) => {
    if (typeof value === "string" && (value.includes("\0") || /\p{Surrogate}/u.test(value)))
      good = false;
    return value;
  });
  return good;
}

/** The exercise with what the file leaves open: empty where that is allowed, else assumed. */
function completed(
  given: Partial<Content>,
  regions: Content["regions"],
  sidedness: Sidedness,
): { whole: object; assumed: FieldKey[] } {
  const movementType = given.movementType ?? assumedType(given.name ?? "");
  const needed = {
    regions,
    movementType,
    difficulty: 1,
    sidedness,
    dosage: assumedDosage(movementType, sidedness),
  };
  const open = {
    otherNames: [],
    purpose: "",
    targetMuscles: [],
    startPosition: null,
    equipment: [],
    cues: [],
    commonMistakes: [],
    cautions: [],
    contraindications: [],
    easier: [],
    harder: [],
    figure: null,
    media: null,
  };
  const assumed = (Object.keys(needed) as (keyof typeof needed)[])
    .filter((field) => !(field in given))
    .map((field): FieldKey => (field === "dosage" ? "sets" : field));
  return { whole: { ...open, ...needed, ...given }, assumed };
}
