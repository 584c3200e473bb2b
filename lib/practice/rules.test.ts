import { expect, it } from "vitest";
import { addDays, isoDate } from "@/lib/dates";
import { contentHash, countDone, loggableDays } from "./rules";
import { practiceSchema } from "./schema";

const today = isoDate("2026-11-22");
const PLAN = "0f0e3a52-8f5f-4f6e-9a53-3b1c5f1f7a00";
const report = practiceSchema.parse({
  id: "0f0e3a52-8f5f-4f6e-9a53-3b1c5f1f7a01",
  revisionId: "0f0e3a52-8f5f-4f6e-9a53-3b1c5f1f7a02",
  practisedOn: today,
  items: [
    { planItemId: "0f0e3a52-8f5f-4f6e-9a53-3b1c5f1f7a0a", setsDone: 2, skipReason: null },
    { planItemId: "0f0e3a52-8f5f-4f6e-9a53-3b1c5f1f7a0b", setsDone: 0, skipReason: "pain" },
  ],
  painBefore: null,
  painAfter: 3,
  effort: null,
  comment: "  ",
  redFlag: false,
  difficulty: null,
  painPlaces: [],
  wantsCall: false,
  corrects: null,
});

it("offers today and the last seven days, newest first", () => {
  const days = loggableDays(today, isoDate("2026-01-01"));
  expect([days.length, days[0], days.at(-1)]).toEqual([8, today, addDays(today, -7)]);
});

it("offers no day before the plan", () => {
  expect(loggableDays(today, addDays(today, -1))).toEqual([today, addDays(today, -1)]);
  expect(loggableDays(today, addDays(today, 3))).toEqual([today]);
});

it("counts exercises with at least one round", () => {
  expect(countDone(report.items)).toBe(1);
});

it("knows the same report again, in whatever order its exercises come", () => {
  const reversed = { ...report, items: report.items.toReversed() };
  expect(contentHash(PLAN, reversed)).toBe(contentHash(PLAN, report));
});

it("tells a missing score from 0, and one plan from another", () => {
  expect(contentHash(PLAN, { ...report, painBefore: 0 })).not.toBe(contentHash(PLAN, report));
  expect(contentHash(report.id, report)).not.toBe(contentHash(PLAN, report));
});

it("keeps an empty comment as none", () => {
  expect(report.comment).toBeNull();
});
