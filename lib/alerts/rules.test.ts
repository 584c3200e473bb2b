import { describe, expect, test } from "vitest";
import { changesOf, eventsOf, type Ground, rootsOf } from "@/lib/alerts/rules";
import type { KeptAlert } from "@/lib/alerts/schema";
import { addDays, isoDate } from "@/lib/dates";
import { flagsOf } from "@/lib/pain/flags";
import { DEFAULT_PAIN_BANDS } from "@/lib/pain/rules";
import type { PainScores, PainSession } from "@/lib/pain/schema";

const today = isoDate("2026-11-22");
const day = (offset: number) => addDays(today, offset);
const session = (id: string, scores: PainScores, on = 0): PainSession => ({
  id,
  date: day(on),
  scores,
});
const noCorrections = rootsOf([]);
const eventsFor = (sessions: PainSession[], roots = noCorrections) =>
  eventsOf(flagsOf({ sessions, silence: null, today }), roots);
const ground = (sessions: PainSession[], change: Partial<Ground> = {}): Ground => {
  const rest = { silence: null, today, bands: DEFAULT_PAIN_BANDS, roots: noCorrections };
  return { sessions, ...rest, ...change };
};
const kept = (change: Partial<KeptAlert> = {}): KeptAlert => ({
  id: "alert",
  planId: "plan",
  rule: "high-pain",
  event: "a",
  sessionId: "a",
  happenedOn: today,
  values: { after: 8 },
  threshold: 7,
  state: "open",
  endReason: null,
  takenBackAt: null,
  ...change,
});
const after = (alerts: KeptAlert[], sessions: PainSession[], change: Partial<Ground> = {}) => {
  const at = ground(sessions, change);
  return changesOf(
    alerts,
    eventsOf(flagsOf({ sessions, silence: at.silence, today }), at.roots),
    at,
  );
};

describe("what an event is called", () => {
  test("a correction keeps the name of what it corrects, however often", () => {
    const roots = rootsOf([
      { id: "c", corrects: "b" },
      { id: "b", corrects: "a" },
      { id: "other", corrects: null },
    ]);
    expect(["a", "b", "c", "other", "unknown"].map(roots)).toEqual([
      "a",
      "a",
      "a",
      "other",
      "unknown",
    ]);
    expect(eventsFor([session("c", { after: 9 })], roots)).toMatchObject([
      { event: "a", sessionId: "c" },
    ]);
  });

  test("a circle of corrections ends", () => {
    const roots = rootsOf([
      { id: "a", corrects: "b" },
      { id: "b", corrects: "a" },
    ]);
    expect(["a", "b"]).toContain(roots("a"));
  });

  test("a high score of the next morning is an event of its own", () => {
    const events = eventsFor([session("a", { before: 8, "next-morning": 9 })]);
    expect(events).toMatchObject([
      { rule: "high-pain", event: "a", values: { before: 8 } },
      { rule: "high-pain", event: "a next-morning", values: { "next-morning": 9 } },
    ]);
    expect(Object.keys(events[0]!.values)).toEqual(["before"]);
  });

  test("silence is called after the last entry", () => {
    const silence = (lastLoggedOn: typeof today | null) => ({
      lastLoggedOn,
      dueOn: [day(-3), day(-2), day(-1)],
      activeOn: [day(-3), day(-2), day(-1)],
    });
    const events = (last: typeof today | null) =>
      eventsOf(flagsOf({ sessions: [], silence: silence(last), today }), noCorrections);
    expect(events(day(-4))).toMatchObject([{ rule: "quiet", event: day(-4), sessionId: null }]);
    expect(events(null)).toMatchObject([{ rule: "quiet", event: "start" }]);
  });
});

describe("counted again", () => {
  test("the same event raises nothing, and one that grew old stays", () => {
    const sessions = [session("a", { after: 8 })];
    expect(after([kept()], sessions)).toEqual({ raised: [], changes: [] });
    const later = { ...ground(sessions), today: day(40) };
    expect(changesOf([kept()], [], later)).toEqual({ raised: [], changes: [] });
  });

  test("a run completed by another session, because an entry came late, is the same run", () => {
    const run = [-3, -2, -1].map((on, i) => session(`s${i}`, { after: 6 }, on));
    const events = eventsFor(run);
    expect(events).toMatchObject([{ rule: "stop-band-run", event: "s2" }]);
    const alert = kept({
      rule: "stop-band-run",
      event: "s2",
      values: events[0]!.values,
      threshold: 3,
    });
    const late = [session("late", { after: 6 }, -4), ...run];
    const { raised, changes } = after([alert], late);
    expect(raised).toEqual([]);
    expect(changes).toMatchObject([{ kind: "confirm", matters: false }]);
  });

  test("what a person resolved stays resolved", () => {
    const resolved = kept({ state: "resolved" });
    expect(after([resolved], [session("a", { after: 10 })])).toEqual({ raised: [], changes: [] });
    expect(after([resolved], [])).toEqual({ raised: [], changes: [] });
  });
});

describe("the patient corrects", () => {
  const roots = rootsOf([{ id: "b", corrects: "a" }]);

  test("to a lower score: the alert is taken back, once", () => {
    const sessions = [session("b", { after: 3 })];
    expect(after([kept()], sessions, { roots }).changes).toMatchObject([{ kind: "take-back" }]);
    expect(after([kept({ takenBackAt: new Date() })], sessions, { roots }).changes).toEqual([]);
  });

  test("and back: it stands again, and none is raised", () => {
    const found = after([kept({ takenBackAt: new Date() })], [session("b", { after: 8 })], {
      roots,
    });
    expect(found.raised).toEqual([]);
    expect(found.changes).toMatchObject([
      { kind: "confirm", reopens: false, matters: true, event: { sessionId: "b" } },
    ]);
  });

  test("to a score under today's limit that was over the one of then: it stands", () => {
    const stricter = kept({ values: { after: 6 }, threshold: 6 });
    expect(after([stricter], [session("a", { after: 6 })]).changes).toEqual([]);
  });
});

describe("silence ends by itself", () => {
  const quiet = kept({
    rule: "quiet",
    event: day(-4),
    sessionId: null,
    values: { dueDays: 3, days: 3 },
  });
  const silence = (lastLoggedOn: typeof today | null, days = 1) => ({
    lastLoggedOn,
    dueOn: Array.from({ length: days }, (_, i) => day(i - days)),
    activeOn: Array.from({ length: days }, (_, i) => day(i - days)),
  });

  test("when the patient notes something, and when nothing is asked of them any more", () => {
    const ends = (now: Ground["silence"]) => after([quiet], [], { silence: now }).changes;
    expect(ends(silence(day(-1)))).toMatchObject([{ kind: "end", reason: "came-back" }]);
    expect(ends(null)).toMatchObject([{ kind: "end", reason: "not-asked" }]);
  });

  test("as quiet when it is called lost, by an alert of its own", () => {
    const found = after([quiet], [], { silence: silence(day(-4), 14) });
    expect(found.raised).toMatchObject([{ rule: "lost", event: day(-4) }]);
    expect(found.changes).toMatchObject([{ kind: "end", reason: "lost" }]);
  });

  test("and not because the clinic's limit was raised", () => {
    expect(after([quiet], [], { silence: silence(day(-4), 2) }).changes).toEqual([]);
  });

  test("and opens again when the entry that ended it is taken back", () => {
    const ended = kept({ ...quiet, state: "resolved", endReason: "came-back" });
    const found = after([ended], [], { silence: silence(day(-4), 4) });
    expect(found.raised).toEqual([]);
    expect(found.changes).toMatchObject([{ kind: "confirm", reopens: true }]);
  });
});

test("a danger sign taken back takes the place of the sign, until it is told again", () => {
  const sign = kept({ rule: "red-flag", values: { answers: 1 }, threshold: 1 });
  const taken = { sessionId: "a", date: today, on: today };
  const events = eventsOf(
    flagsOf({ sessions: [], silence: null, signsTakenBack: [taken], today }),
    noCorrections,
  );
  const found = changesOf([sign], events, ground([]));
  expect(found.raised).toMatchObject([{ rule: "sign-taken-back", event: "a" }]);
  expect(found.changes).toMatchObject([{ kind: "end", reason: "taken-back" }]);

  const waiting = kept({ rule: "sign-taken-back", values: { answers: 1 }, threshold: 1 });
  const ended = kept({ ...sign, id: "sign", state: "resolved", endReason: "taken-back" });
  const told = [{ ...session("b", {}), redFlag: "yes" }];
  const roots = rootsOf([{ id: "b", corrects: "a" }]);
  expect(after([waiting, ended], told, { roots }).changes).toMatchObject([
    { kind: "end", reason: "told-again" },
    { kind: "confirm", reopens: true },
  ]);
  expect(after([waiting], []).changes).toMatchObject([{ kind: "end", reason: "looked-at" }]);
});
