import { failure, type Result, success } from "@/lib/result";
import { type CsvRecord, type Delimiter, delimiterNames, readCsv } from "./csv";
import { decode, type Encoding } from "./decode";
import { describeJsonFault, findJsonFault } from "./json-fault";

/** A bigger file is refused before it is read. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

const MAX_COLUMNS = 200;

/** More rows would not fit into one transaction in good time. */
export const MAX_ROWS = 2000;

/** A row's cells by column. From JSON they are what they were; a CSV has texts only. */
export type TableRow = { row: number; cells: Record<string, unknown>; fault?: string };

/** What was in a file, before anything of it is understood. */
export type Table = {
  format: "json" | "csv";
  /** Whose shape it has: this knows where an entry comes from when it is imported again. */
  shape: "free-exercise-db" | "routinely" | "other";
  encoding: Encoding;
  delimiter: Delimiter | null;
  columns: string[];
  rows: TableRow[];
};

/**
 * Reads a JSON list or a CSV; which it is, is found from the content.
 * @returns a failure with one sentence that says what is wrong with the file, and where.
 */
export function readFile(bytes: Uint8Array): Result<Table> {
  if (bytes.length > MAX_FILE_BYTES) return tooBig();
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const table = /^\s*[[{]/.test(text) ? readJson(text) : readTable(text);
  if (!table.ok) return table;
  const { rows, columns } = table.value;
  if (rows.length === 0) return failure("EMPTY", "The file has headings but no row under them.");
  if (rows.length > MAX_ROWS)
    return failure(
      "TOO_MANY_ROWS",
      `The file has ${rows.length} rows. Up to ${MAX_ROWS} can be imported at once: split it.`,
    );
  if (columns.length > MAX_COLUMNS)
    return failure(
      "TOO_MANY_COLUMNS",
      `The file has ${columns.length} columns. Up to ${MAX_COLUMNS} can be read.`,
    );
  return success({ ...table.value, encoding });
}

export function tooBig() {
  return failure("TOO_BIG", "The file is larger than 10 MB. Split it, and import the parts.");
}

type Undecoded = Omit<Table, "encoding">;

function readJson(text: string): Result<Undecoded> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    const fault = findJsonFault(text);
    return failure(
      "BROKEN_JSON",
      fault ? describeJsonFault(fault) : "The JSON is nested too deeply to be a list of exercises.",
    );
  }
  const entries = listIn(parsed);
  if (!entries)
    return failure("NO_LIST", "The JSON must hold a list of exercises: [ { … }, { … } ].");
  const columns = new Set<string>();
  const rows = entries.map((entry, index): TableRow => {
    const row = index + 1;
    if (!isObject(entry)) return { row, cells: {}, fault: "This entry is not an exercise." };
    const cells = flat(entry);
    for (const column of Object.keys(cells)) columns.add(column);
    return { row, cells };
  });
  const shape = columns.has("routinely.slug")
    ? "routinely"
    : columns.has("primaryMuscles") && columns.has("instructions")
      ? "free-exercise-db"
      : "other";
  return success({ format: "json", shape, delimiter: null, columns: [...columns], rows });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The list itself, or the only list in an object: `{ "exercises": [ … ] }`. */
function listIn(parsed: unknown): unknown[] | null {
  if (Array.isArray(parsed)) return parsed;
  if (!isObject(parsed)) return null;
  const lists = Object.values(parsed).filter((value) => Array.isArray(value));
  return lists.length === 1 ? lists[0]! : null;
}

/** `routinely` and its `dosage` as columns of their own; a figure stays in one piece. */
function flat(entry: Record<string, unknown>, before = ""): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]) =>
      isObject(value) && (key === "routinely" || key === "dosage")
        ? Object.entries(flat(value, `${before}${key}.`))
        : [[before + key, value] as const],
    ),
  );
}

function readTable(text: string): Result<Undecoded> {
  const read = readCsv(text);
  if (!read.ok) return read;
  const { delimiter, records } = read.value;
  const [head, ...body] = records;
  if (!head) return failure("EMPTY", "The file is empty.");
  if (head.cells.length < 2)
    return failure(
      "NO_COLUMNS",
      "This is not a table: its first row must hold the headings, separated by commas, semicolons or tabs.",
    );
  const columns = distinct(head.cells);
  const rows = body.map((record) => rowOf(record, columns, delimiter));
  return success({ format: "csv", shape: "other", delimiter, columns, rows });
}

function rowOf({ row, cells }: CsvRecord, columns: string[], delimiter: Delimiter): TableRow {
  const named = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  if (cells.slice(columns.length).every((cell) => cell.trim() === "")) return { row, cells: named };
  const fault = `The row has ${cells.length} values for ${columns.length} headings. Put values that hold ${delimiterNames[delimiter]} in quotes.`;
  return { row, cells: named, fault };
}

/** Headings as keys: an empty one gets its place, one that is there twice a number. */
function distinct(heads: readonly string[]): string[] {
  const columns: string[] = [];
  for (const [at, head] of heads.entries()) {
    const name = head.trim() || `Column ${at + 1}`;
    let unique = name;
    for (let number = 2; columns.includes(unique); number += 1) unique = `${name} (${number})`;
    columns.push(unique);
  }
  return columns;
}
