import { expect, test } from "vitest";
import { isoDate } from "@/lib/dates";
import { painRuns, positions } from "@/lib/review/chart";

const session = (id: string, on: string, after: number | null) => {
  return { id, practisedOn: isoDate(on), pain: { after } };
};

test("sessions lie where their days do, several of a day side by side", () => {
  const on = (date: string) => ({ practisedOn: isoDate(date) });
  expect(positions([])).toEqual([]);
  expect(positions([on("2026-11-01")])).toEqual([50]);
  expect(
    positions([on("2026-11-01"), on("2026-11-02"), on("2026-11-02"), on("2026-11-05")]),
  ).toEqual([0, 25, 37.5, 100]);
});

test("a session without a score leaves a gap, and no score is ever drawn as 0", () => {
  const runs = painRuns(
    [
      session("a", "2026-11-01", 10),
      session("b", "2026-11-02", 0),
      session("c", "2026-11-03", null),
      session("d", "2026-11-04", 4),
    ],
    "after",
  );
  expect(runs.map((run) => run.map(({ sessionId, y }) => [sessionId, y]))).toEqual([
    [
      ["a", 0],
      ["b", 100],
    ],
    [["d", 60]],
  ]);
  expect(painRuns([session("a", "2026-11-01", 3)], "before")).toEqual([]);
});
