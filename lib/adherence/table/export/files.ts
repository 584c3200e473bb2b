import { type CellValue, writeXlsxStream } from "hucre/xlsx";
import type { ExportColumn, ExportValue } from "@/lib/adherence/table/export/columns";
import type { ExportRow } from "@/lib/adherence/table/export/data";
import { csvLine } from "@/lib/files/csv";

/** A file of rows as they come: no more of them is taken, or kept, than whoever reads it asks for. */
export type Rows = AsyncGenerator<readonly ExportRow[], void>;

/**
 * A CSV (RFC 4180) in UTF-8 with a byte order mark. Texts are guarded against formulas; numbers stand
 * as they are, a share as 0.85, a date as 2026-11-22.
 */
export function csvStream(
  columns: readonly ExportColumn[],
  rows: Rows,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  async function* chunks(): AsyncGenerator<Uint8Array, void> {
    yield encoder.encode(`\uFEFF${csvLine(columns.map(({ header }) => header))}`);
    for await (const batch of rows) {
      let lines = "";
      for (const row of batch) lines += csvLine(columns.map((column) => inCsv(column, row)));
      yield encoder.encode(lines);
    }
  }
  return streamOf(chunks());
}

/** A spreadsheet of one page with typed cells. Texts are stored as texts, which never run. */
export function xlsxStream(
  name: string,
  columns: readonly ExportColumn[],
  rows: Rows,
): ReadableStream<Uint8Array> {
  async function* cells(): AsyncGenerator<CellValue[], void> {
    for await (const batch of rows)
      for (const row of batch) yield columns.map((column) => inSheet(column, column.value(row)));
  }
  return writeXlsxStream(cells(), {
    name,
    columns: columns.map(({ header, width, kind }) => {
      const numFmt = { text: undefined, number: "0", share: "0%", date: "yyyy-mm-dd" }[kind];
      return { header, width, ...(numFmt && { numFmt }) };
    }),
    freezePane: { rows: 1, columns: 1 },
  });
}

function inCsv({ kind, value }: ExportColumn, row: ExportRow): ExportValue {
  const given = value(row);
  return kind === "share" && typeof given === "number"
    ? Math.round(given * 10_000) / 10_000
    : given;
}

function inSheet({ kind }: ExportColumn, value: ExportValue): CellValue {
  // The day itself: a spreadsheet's dates have no zone.
  return kind === "date" && typeof value === "string" ? new Date(`${value}T00:00:00Z`) : value;
}

function streamOf(chunks: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return();
      },
    },
    // Nothing is made before it is asked for.
    { highWaterMark: 0 },
  );
}
