import { expect, test } from "vitest";

import { day } from "@/lib/adherence/testing/plans";
import { readCsv } from "@/lib/files/csv";
import type { PracticeSession } from "@/lib/practice/data";
import { sessionsFile } from "./sessions-file";

const base: PracticeSession = {
  id: "one",
  practisedOn: day(1),
  createdAt: new Date("2026-11-03T17:30:00Z"),
  revisionId: "r",
  revisionNumber: 2,
  itemsDone: 1,
  itemsTotal: 2,
  items: [
    { planItemId: "a", name: "Bridge", sets: 3, setsDone: 5, skipReason: null },
    { planItemId: "b", name: "Wall sit", sets: 2, setsDone: 0, skipReason: "pain" },
  ],
  pain: { before: 0, "next-morning": 4 },
  effort: null,
  comment: '=HYPERLINK("http://evil.test")',
  redFlag: null,
  difficulty: "hard",
  painPlaces: [],
  wantsCall: false,
  corrects: "zero",
  withdrawnAt: null,
  supervisedBy: { userId: "tam", name: "Tam" },
  staffNote: null,
};
const withdrawn = [
  { ...base, id: "zero", withdrawnAt: new Date(), createdAt: new Date("2026-11-03T10:00:00Z") },
  { ...base, id: "gone", practisedOn: day(0), corrects: null, withdrawnAt: new Date() },
];
const file = sessionsFile({
  sessions: [base],
  withdrawn,
  timeZone: "Europe/Berlin",
});

test("the file has every entry, the oldest first, and says which count", () => {
  const read = readCsv(file);
  if (!read.ok) throw new Error(read.message);
  const [head, ...rows] = read.value.records.map(({ cells }) => cells);
  const cell = (row: number, name: string) => rows[row]![head!.indexOf(name)];
  expect(rows.map((_, row) => cell(row, "Counts"))).toEqual([
    "no, taken back",
    "no, corrected",
    "yes",
  ]);
  expect(cell(2, "Received")).toBe("2026-11-03 18:30");
  expect(cell(2, "Practised with")).toBe("Tam");
  expect([cell(2, "Sets done"), cell(2, "Sets prescribed")]).toEqual(["3", "5"]);
  expect(cell(2, "Left out")).toBe("Wall sit (pain)");
});

test("a score that was not given is empty, and 0 is 0", () => {
  const [, , , row] = file.split("\r\n");
  expect(row).toContain(",0,,4,,too hard,not answered,");
});

test("what a spreadsheet would run stands there as text", () => {
  expect(file).toContain(`"'=HYPERLINK(""http://evil.test"")"`);
});
