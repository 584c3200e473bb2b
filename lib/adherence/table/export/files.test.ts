import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { COLUMNS } from "@/lib/adherence/table/address";
import { isoDate } from "@/lib/dates";
import { readCsv } from "@/lib/files/csv";
import { exportColumns } from "./columns";
import type { ExportRow } from "./data";
import { csvStream, type Rows, xlsxStream } from "./files";

const ROW: ExportRow = {
  planId: "4b8f2f0e-6a0a-4c5d-9a59-5f2f1c0f9d11",
  patientName: '=HYPERLINK("http://evil.test") Zoé, the "first"',
  planTitle: "Knee\nweeks 1–2",
  planState: "paused",
  therapistName: "-Ines",
  due: 3,
  done: 2,
  ratio: 2 / 3,
  setsDue: 12,
  setsDone: 9,
  skips: 2,
  commonestSkip: "too-hard",
  recent: [..."ddmpd-ddmdd-do"] as ExportRow["recent"],
  lastPracticeOn: isoDate("2026-11-20"),
  lastPracticeDaysAgo: 2,
  nextDueOn: null,
  nextDueInDays: null,
  week: 3,
  weeks: 6,
  latestPain: 0,
  painChange: -2,
  latestRise: null,
  latestMorning: null,
  latestEffort: 5,
  flags: ["high-pain", "quiet"],
  standing: { trainerName: "Tam", delivery: "opened", reminders: "unreached" },
};
const BARE: ExportRow = {
  ...ROW,
  patientName: "Bo Adler",
  ratio: null,
  due: 0,
  done: 0,
  flags: [],
};
const columns = exportColumns({ columns: COLUMNS });

async function* given(...batches: ExportRow[][]): Rows {
  yield* batches;
}

async function bytesOf(file: ReadableStream<Uint8Array>) {
  return new Uint8Array(await new Response(file).arrayBuffer());
}

describe("an export of the adherence table", () => {
  test("as CSV has numbers as numbers, texts that never run, and nothing where nothing is known", async () => {
    const bytes = await bytesOf(csvStream(columns, given([ROW], [BARE])));
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(`"'=HYPERLINK(""http://evil.test"") Zoé, the ""first"""`);
    expect(text).toContain(
      ",'-Ines,Tam,3,6,2,3,0.6667,ddmpd-ddmdd-do,9,12,0.75,2026-11-20,,0,-2,,,5,2,",
    );
    expect(text.endsWith("\r\n")).toBe(true);
    const read = readCsv(text);
    const records = read.ok ? read.value.records : [];
    expect(records.map(({ cells }) => cells[0])).toEqual(["Patient", ROW.patientName, "Bo Adler"]);
    expect(records.map(({ cells }) => cells.length)).toEqual(records.map(() => columns.length));
  });

  test("as a spreadsheet has typed cells, a name for its window and a header that stays", async () => {
    const file = xlsxStream("Adherence, 30 days", columns, given([ROW], [BARE]));
    const { sheets } = await readXlsx(await bytesOf(file));
    expect(sheets.map(({ name }) => name)).toEqual(["Adherence, 30 days"]);
    const [header, first, second] = sheets[0]!.rows;
    const of = (name: string, row = first) => row![header!.indexOf(name)] ?? null;
    expect(of("Patient")).toBe(ROW.patientName);
    expect(of("Adherence")).toBeCloseTo(2 / 3, 12);
    expect(of("Adherence", second)).toBeNull();
    expect(of("Change of pain")).toBe(-2);
    expect(of("Pain (0–10)")).toBe(0);
    expect(of("Last practice")).toEqual(new Date("2026-11-20T00:00:00Z"));
    expect(of("Next due")).toBeNull();
    expect(of("Flags")).toBe("High pain; Quiet");
  });

  test.each(["csv", "xlsx"] as const)("of nothing as %s is its header alone", async (format) => {
    const bytes = await bytesOf(
      format === "csv" ? csvStream(columns, given()) : xlsxStream("Nothing", columns, given()),
    );
    const headers = columns.map(({ header }) => header);
    if (format === "xlsx")
      return expect((await readXlsx(bytes)).sheets[0]!.rows).toEqual([headers]);
    const read = readCsv(new TextDecoder().decode(bytes));
    expect(read.ok && read.value.records.map(({ cells }) => cells)).toEqual([headers]);
  });

  test.each(["csv", "xlsx"] as const)(
    "as %s takes no more rows than are asked for, and none after it is cut",
    async (format) => {
      let made = 0;
      let ended = false;
      async function* endless(): Rows {
        try {
          for (;;) {
            made += 1;
            yield Array.from({ length: 100 }, () => ROW);
          }
        } finally {
          ended = true;
        }
      }
      const file =
        format === "csv" ? csvStream(columns, endless()) : xlsxStream("Cut", columns, endless());
      const reader = file.getReader();
      await reader.read();
      await reader.read();
      const asked = made;
      // Turns in which a file that runs ahead would make more.
      for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
      // A spreadsheet is packed some blocks ahead.
      expect(made - asked).toBeLessThanOrEqual(format === "csv" ? 0 : 100);
      await reader.cancel();
      const atCut = made;
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
      expect([ended, made]).toEqual([true, atCut]);
    },
  );
});
