import { expect, test } from "vitest";
import { isoDate } from "@/lib/dates";
import { chartBands, markedDays, painRuns, percentDown, positions } from "@/lib/pain/chart";
import { PAIN_BAND_PRESETS } from "@/lib/pain/rules";

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

test("the days named are the first, the one half-way and the last", () => {
  const named = (...dates: string[]) =>
    markedDays(dates.map((on) => ({ practisedOn: isoDate(on) })));
  expect(named()).toEqual([]);
  expect(named("2026-11-01", "2026-11-01")).toEqual(["2026-11-01"]);
  expect(named("2026-11-01", "2026-11-02")).toEqual(["2026-11-01", "2026-11-02"]);
  expect(named("2026-11-01", "2026-11-02", "2026-11-09")).toEqual([
    "2026-11-01",
    "2026-11-05",
    "2026-11-09",
  ]);
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

test.each(PAIN_BAND_PRESETS)("bands from $cautionFrom and $stopFrom fill the picture", (bands) => {
  const drawn = chartBands(bands);
  expect(drawn.map(({ band }) => band)).toEqual(["stop", "caution", "acceptable"]);
  expect(percentDown(drawn[0]!.top)).toBe(0);
  expect(percentDown(drawn[2]!.bottom)).toBe(100);
  expect(drawn[1]!.top).toBe(drawn[0]!.bottom);
  expect(drawn[2]!.top).toBe(drawn[1]!.bottom);
  // The lowest score of a band lies within it, the one below within the next.
  const [run] = painRuns(
    [session("a", "2026-11-01", bands.stopFrom), session("b", "2026-11-02", bands.stopFrom - 1)],
    "after",
  );
  expect(run![0]!.y).toBeLessThan(drawn[0]!.bottom);
  expect(run![1]!.y).toBeGreaterThan(drawn[1]!.top);
});
