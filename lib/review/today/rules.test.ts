import { expect, test } from "vitest";
import { isoDate } from "@/lib/dates";
import { mattersOf } from "@/lib/review/today/rules";
import type { Fact, FactKind } from "@/lib/review/today/schema";

const plan = (name: string) => {
  return { planId: name, patientId: name, patientName: name, planTitle: "Back" };
};
const fact = (kind: FactKind, on = "2026-11-20"): Fact => {
  return { kind, on: isoDate(on), sentence: kind };
};

test("what may harm comes before what was not delivered, and that before silence", () => {
  const matters = mattersOf([
    { plan: plan("quiet"), facts: [fact("quiet")] },
    { plan: plan("comment"), facts: [fact("comment")] },
    { plan: plan("failed"), facts: [fact("delivery")] },
    { plan: plan("high"), facts: [fact("high-pain")] },
    { plan: plan("red"), facts: [fact("red-flag", "2026-11-01")] },
    { plan: plan("ending"), facts: [fact("ending")] },
    { plan: plan("lost"), facts: [fact("lost")] },
  ]);
  expect(matters.map(({ planId }) => planId)).toEqual([
    "red",
    "high",
    "failed",
    "lost",
    "quiet",
    "comment",
    "ending",
  ]);
});

test("a plan comes once, with all its facts, at the place of its most urgent one", () => {
  const matters = mattersOf([
    { plan: plan("b"), facts: [fact("comment")] },
    { plan: plan("a"), facts: [fact("quiet")] },
    { plan: plan("b"), facts: [fact("ending"), fact("pain-rise")] },
  ]);
  expect(matters.map(({ planId, facts }) => [planId, facts.map(({ kind }) => kind)])).toEqual([
    ["b", ["pain-rise", "comment", "ending"]],
    ["a", ["quiet"]],
  ]);
});

test("of equal facts the newer comes first, then the names in order; no fact, no matter", () => {
  const matters = mattersOf([
    { plan: plan("c"), facts: [fact("quiet", "2026-11-20")] },
    { plan: plan("b"), facts: [fact("quiet", "2026-11-20")] },
    { plan: plan("a"), facts: [fact("quiet", "2026-11-19")] },
    { plan: plan("d"), facts: [] },
  ]);
  expect(matters.map(({ planId }) => planId)).toEqual(["b", "c", "a"]);
});
