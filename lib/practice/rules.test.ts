import { describe, expect, it } from "vitest";
import { addDays, isoDate } from "@/lib/dates";
import { contentHash, countDone, dangerSignOn, loggableDays, type SignedSession } from "./rules";
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

it("tells a missing score from 0, no danger sign from none named, and one plan from another", () => {
  expect(contentHash(PLAN, { ...report, painBefore: 0 })).not.toBe(contentHash(PLAN, report));
  expect(contentHash(PLAN, { ...report, redFlag: null })).not.toBe(contentHash(PLAN, report));
  expect(contentHash(report.id, report)).not.toBe(contentHash(PLAN, report));
});

it("keeps an empty comment as none", () => {
  expect(report.comment).toBeNull();
});

it("keeps what was sent before later questions came the same, and tells their answers apart", () => {
  // Of the same report, before there were later questions.
  expect(contentHash(PLAN, report)).toBe(
    "e991b294c34159cfe7236db9a705a5dc7d85862a80c54f929720e782b313469a",
  );
  const places = { ...report, painPlaces: ["neck" as const, "head" as const] };
  const turned = { ...report, painPlaces: ["head" as const, "neck" as const] };
  expect(contentHash(PLAN, places)).toBe(contentHash(PLAN, turned));
  for (const change of [
    { painPlaces: ["head" as const] },
    { difficulty: "easy" as const },
    { wantsCall: true },
    { corrects: PLAN },
  ])
    expect(contentHash(PLAN, { ...report, ...change })).not.toBe(contentHash(PLAN, report));
});

describe("a danger sign", () => {
  const session = (id: string, hour: number, change: Partial<SignedSession> = {}) => ({
    id,
    date: today,
    createdAt: new Date(hour * 3_600_000),
    redFlag: false,
    corrects: null,
    isWithdrawn: false,
    ...change,
  });

  it("stands until a later session says no, and for seven days", () => {
    const sign = session("a", 1, { redFlag: true });
    expect(dangerSignOn([sign], today)).toBe(today);
    expect(dangerSignOn([sign, session("b", 2)], today)).toBeNull();
    expect(dangerSignOn([sign, session("b", 2, { redFlag: null })], today)).toBe(today);
    expect(dangerSignOn([sign], addDays(today, 7))).toBe(today);
    expect(dangerSignOn([sign], addDays(today, 8))).toBeNull();
  });

  it("is not ended by putting an older entry right, again and again", () => {
    const before = session("a", 1, { isWithdrawn: true });
    const sign = session("b", 2, { redFlag: true });
    const once = session("c", 3, { corrects: "a", isWithdrawn: true });
    const twice = session("d", 4, { corrects: "c" });
    expect(dangerSignOn([before, sign, once, twice], today)).toBe(today);
  });

  it("counts from its correction, ends with one that says no, and with taking it back", () => {
    const older = session("a", 1, { isWithdrawn: true });
    const later = session("b", 2);
    expect(
      dangerSignOn([older, later, session("c", 3, { corrects: "a", redFlag: true })], today),
    ).toBe(today);
    const sign = session("a", 1, { redFlag: true, isWithdrawn: true });
    expect(dangerSignOn([sign, session("c", 3, { corrects: "a" })], today)).toBeNull();
    expect(dangerSignOn([sign], today)).toBeNull();
  });

  it("stands again when the session that ended it is taken back", () => {
    const sign = session("a", 1, { redFlag: true });
    expect(dangerSignOn([sign, session("b", 2, { isWithdrawn: true })], today)).toBe(today);
  });
});
