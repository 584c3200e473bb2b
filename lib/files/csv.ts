import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { failure, type Result, success } from "@/lib/result";

export type Delimiter = "," | ";" | "\t";

export const delimiterNames: Record<Delimiter, string> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
};

/** A record with its row in a spreadsheet, where the first one is row 1. */
export type CsvRecord = { row: number; cells: string[] };

/**
 * The records of a CSV, empty ones left out, with the guard of `writeCsv` taken off. The delimiter
 * is what Excel's own first line says ("sep=;"), else whatever the first record has most of.
 * @returns BROKEN_CSV with the line where a quote does not close.
 */
export function readCsv(text: string): Result<{ delimiter: Delimiter; records: CsvRecord[] }> {
  const said = /^sep=([,;\t])(?:\r\n|\r|\n)/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = (said?.[1] as Delimiter | undefined) ?? findDelimiter(body);
  const firstRow = said ? 2 : 1;
  try {
    const lines: string[][] = parse(body, {
      delimiter,
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
    });
    const records = lines.map((cells, index) => ({
      row: firstRow + index,
      cells: cells.map(bare),
    }));
    return success({
      delimiter,
      records: records.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines) + firstRow - 1;
    const what =
      error.code === "CSV_QUOTE_NOT_CLOSED"
        ? `A quote is opened and never closed; the file ends in line ${line}. It may have been cut.`
        : `A quote stands in the middle of a value in line ${line}. Put the whole value in quotes and write the inner ones twice.`;
    return failure("BROKEN_CSV", what);
  }
}

function findDelimiter(text: string): Delimiter {
  const count = { ",": 0, ";": 0, "\t": 0 };
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r")) break;
    else if (!quoted && (char === "," || char === ";" || char === "\t")) count[char] += 1;
  }
  return (["\t", ";", ","] as const).reduce(
    (best, one) => (count[one] > count[best] ? one : best),
    ",",
  );
}

/** Spreadsheets run what begins with these. */
const formula = "[=+\\-@\\t\\r＝＋－＠]";
const needsGuard = new RegExp(`^'*${formula}`);
const hasGuard = new RegExp(`^'+${formula}`);

/**
 * A spreadsheet shows a cell that begins with an apostrophe as text. One goes before whatever would
 * run as a formula, and before what is a formula behind apostrophes already; so taking one off there
 * gives back exactly what was written (`bare(guarded(x)) === x`).
 */
export const guarded = (cell: string): string => (needsGuard.test(cell) ? `'${cell}` : cell);
export const bare = (cell: string): string => (hasGuard.test(cell) ? cell.slice(1) : cell);

/** A CSV in UTF-8 with a byte order mark, by which Excel knows it; cells are guarded and quoted. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(guarded(cell))).join(",");
  return `\uFEFF${[columns, ...rows].map(line).join("\r\n")}\r\n`;
}

/** One record of such a CSV with its line end, for files that are written as their rows come. Numbers
 * stand as they are: "-2" is no formula. null is an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell) =>
    typeof cell === "string" ? quoted(guarded(cell)) : cell === null ? "" : String(cell),
  );
  return `${written.join(",")}\r\n`;
}

const quoted = (cell: string) =>
  /["\r\n,;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
