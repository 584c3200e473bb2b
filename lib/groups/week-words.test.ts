import { expect, test } from "vitest";
import { isoDate } from "@/lib/dates";
import { MEASURES, meanInWords, weekInWords } from "./week-words";

test("a week has the number of ISO 8601, also around New Year", () => {
  expect(
    ["2026-01-05", "2025-12-29", "2026-11-16", "2026-12-28", "2027-01-04"].map((monday) =>
      weekInWords(isoDate(monday)),
    ),
  ).toEqual([
    "Week 2 · 5 Jan",
    "Week 1 · 29 Dec",
    "Week 47 · 16 Nov",
    "Week 53 · 28 Dec",
    "Week 1 · 4 Jan",
  ]);
});

test("a mean of too few plans is not said, and one of none is nothing", () => {
  expect(meanInWords({ n: 4, mean: 0.5, sd: 0.1 }, MEASURES.adherence)).toEqual({
    mean: "–",
    interval: "too few plans",
    few: true,
  });
  expect(meanInWords({ n: 0, mean: null, sd: null }, MEASURES.adherence)).toBeNull();
  expect(meanInWords({ n: 25, mean: -1.26, sd: 1 }, MEASURES.pain)).toEqual({
    mean: "−1.3",
    interval: "−1.7 to −0.8",
    few: false,
  });
  // An interval of shares never leaves 0 to 100 %.
  expect(meanInWords({ n: 6, mean: 0.95, sd: 0.2 }, MEASURES.adherence)!.interval).toBe(
    "74 % to 100 %",
  );
});
