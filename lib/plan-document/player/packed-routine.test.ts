import { expect, test } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { EACH_TIME } from "@/lib/plans/timing/schema";
import { isoDate } from "@/lib/dates";
import { packRoutine, unpackRoutine } from "./packed-routine";
import { routineOf } from "./routine";

const view = (count: number) => ({
  revisionId: "revision",
  day: isoDate("2026-11-22"),
  items: libraryExercises.slice(0, count).map((exercise, i) => ({
    ...EACH_TIME,
    id: String(i),
    exercise,
    dosage: exercise.dosage,
    dosageWords: "",
    language: "en" as const,
    note: null,
  })),
});

test("a routine comes back from its columns as it was, also one without steps", () => {
  for (const count of [0, 1, 6]) {
    const routine = routineOf(view(count), "en");
    const page = JSON.stringify(packRoutine(routine));
    expect(unpackRoutine(JSON.parse(page))).toEqual(routine);
  }
});

test("and takes half of the page that its rows would take", () => {
  const routine = routineOf(view(10), "en");
  const [rows, columns] = [routine, packRoutine(routine)].map((one) => JSON.stringify(one).length);
  expect(columns).toBeLessThan(rows! / 2);
});
