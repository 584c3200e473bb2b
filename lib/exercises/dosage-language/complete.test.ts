import { describe, expect, test } from "vitest";
import { type DosageInput, dosageSchema } from "../dosage-schema";
import { libraryExercises } from "../library/library";
import { completeDosage, type DosedExercise } from "./complete";
import { parseDosage } from "./parse";

const exercise = (dosage: Partial<DosageInput>, rest: Partial<DosedExercise> = {}) => ({
  dosage: dosageSchema.parse({ sets: 2, side: "none", ...dosage }),
  sidedness: "none" as const,
  equipment: [],
  ...rest,
});
const row = exercise(
  { sets: 3, repsMin: 8, repsMax: 10, restSeconds: 60 },
  { equipment: ["band"], sidedness: "each-side" },
);
const plank = exercise({ holdMinSeconds: 20, holdMaxSeconds: 30 });

const offered = (text: string, of: DosedExercise = row) =>
  completeDosage(text, text.length, of).map(({ insert }) => insert);

describe("what is offered at the caret", () => {
  test.each<[string, DosedExercise, string[]]>([
    ["", row, ["3x8-10 rest 60s", "3x8-10", "2x8-10"]],
    ["3", row, ["3x8-10", "3x8", "3x10"]],
    ["3x", row, ["8-10", "8", "10"]],
    ["3x", plank, ["20-30s hold", "10s hold", "20s hold"]],
    ["3x1", row, ["10", "12", "15"]],
    ["3x12 ", row, ["each side", "@ yellow band", "@ red band"]],
    ["3x12 each side ", row, ["@ yellow band", "@ red band", "@ green band"]],
    ["3x12 @ ", row, ["yellow band", "red band", "green band"]],
    ["3x12 @ ", plank, ["1 kg", "2 kg", "3 kg"]],
    ["3x12 @ gr", row, ["green band"]],
    ["3x12 @ 7", row, ["7 kg"]],
    ["3x12 ea", row, ["each side"]],
    ["3x12 re", row, ["@ red band", "rest 60s"]],
    ["3x12 rest ", row, ["60s", "30s", "90s"]],
    ["3x12 hold ", plank, ["20s", "2s", "5s"]],
    ["3x12 tempo ", row, ["2-1-2", "2-0-2", "3-1-3"]],
    ["no ", row, ["hold", "load", "rest"]],
    ["99", row, []],
    ["3x12 🙂", row, ["each side", "@ yellow band", "@ red band"]],
  ])("%j", (text, of, first) => {
    expect(offered(text, of).slice(0, 3)).toEqual(first.slice(0, 3));
  });

  test("replaces the word that is begun, wherever the caret is", () => {
    expect(completeDosage("3x12 ea rest 60s", 7, row)).toEqual([
      { from: 5, to: 7, insert: "each side" },
    ]);
  });

  test("is nothing in a paste of 20,000 characters", () => {
    expect(completeDosage("3x12 ".repeat(4000), 20_000, row)).toEqual([]);
  });
});

test("every suggestion for every exercise of the library leaves a line that can be read", () => {
  const heads = [
    "",
    "3",
    "3x",
    "3x1",
    "3x12",
    "3x12 ",
    "3x12 @ ",
    "3x12 @ 5",
    "3x12 r",
    "3x12 rest ",
  ];
  for (const one of libraryExercises)
    for (const head of [
      ...heads,
      "3x12 hold ",
      "3x12 tempo ",
      "3x12 effort ",
      "2x30s ",
      "2x30s hold ",
    ])
      for (const { from, to, insert } of completeDosage(head, head.length, one)) {
        const line = head.slice(0, from) + insert + head.slice(to);
        const reading = parseDosage(line, { current: one.dosage, usual: one.dosage });
        expect(reading.ok, `${one.slug}: ${line}`).toBe(true);
      }
});
