import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bare, guarded, readCsv, writeCsv } from "@/lib/files/csv";
import { type ExportedExercise, exportFile } from "./export-file";
import { readListCell, writeListCell } from "./list-cell";
import { planRows } from "./plan-rows";
import { referencesOf } from "./references";
import { exportedExercises } from "./testing/exercises";
import { rowsOf } from "./testing/files";

const imported = (file: string): ExportedExercise[] => {
  const { parsed, refused } = rowsOf(file);
  expect(refused).toEqual([]);
  const known = { exercises: [], ...referencesOf(parsed), taken: new Set<string>() };
  return planRows(parsed, known).planned.map(({ key, slug, content }) => ({
    key,
    exercise: { ...content, slug, version: 1 },
  }));
};

describe("an export", () => {
  test.each(["json", "csv"] as const)(
    "as %s, imported, is what was exported, in every field",
    (format) => {
      fc.assert(
        fc.property(exportedExercises, (exercises) => {
          expect(imported(exportFile(exercises, format))).toEqual(exercises);
        }),
        { numRuns: 60 },
      );
    },
    30_000,
  );

  test("as JSON has every field of free-exercise-db", () => {
    const [one] = fc.sample(exportedExercises, { numRuns: 1, seed: 7 });
    const [entry] = JSON.parse(exportFile(one!, "json")) as object[];
    expect(Object.keys(entry!)).toEqual(
      expect.arrayContaining([
        "id",
        "name",
        "force",
        "level",
        "mechanic",
        "equipment",
        "primaryMuscles",
        "secondaryMuscles",
        "instructions",
        "category",
        "images",
      ]),
    );
  });
});

describe("a CSV", () => {
  test("holds no cell that a spreadsheet would run, and gives back what was written", () => {
    const cell = fc.string({
      unit: fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "'",
        '"',
        "\t",
        "\r",
        "\n",
        ",",
        ";",
        "＝",
        "a",
        "1",
      ),
      maxLength: 8,
    });
    fc.assert(
      fc.property(cell, (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(bare(guarded(text))).toBe(text);
        const read = readCsv(writeCsv(["Name", "Steps"], [["x", text]]).slice(1));
        expect(read).toMatchObject({ ok: true });
        if (read.ok) expect(read.value.records[1]!.cells).toEqual(["x", text]);
      }),
    );
    expect(guarded('=HYPERLINK("http://x")')).toBe(`'=HYPERLINK("http://x")`);
    expect(guarded("it's")).toBe("it's");
  });

  test("keeps the values of a list apart, whatever they hold", () => {
    const value = fc
      .string({ unit: fc.constantFrom("|", "\\", "n", "r", "\n", "\r", "a", " "), maxLength: 8 })
      .map((text) => text.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(readListCell(writeListCell(values))).toEqual(values);
      }),
    );
  });
});
