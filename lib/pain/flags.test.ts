import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, isoDate } from "@/lib/dates";
import { DEFAULT_ALERT_THRESHOLDS, type FlagInput, flagsOf } from "@/lib/pain/flags";
import {
  alertThresholdsSchema,
  type FlagRule,
  type PainScores,
  type PainSession,
} from "@/lib/pain/schema";

const day = (offset: number) => addDays(isoDate("2026-11-02"), offset);
const session = (offset: number, scores: PainScores, more: Partial<PainSession> = {}) => {
  return { id: `s${offset}`, date: day(offset), scores, ...more };
};
const flags = (input: Partial<FlagInput>, thresholds = DEFAULT_ALERT_THRESHOLDS) =>
  flagsOf({ sessions: [], silence: null, today: day(0), ...input }, thresholds);
const rulesOf = (...args: Parameters<typeof flags>) => flags(...args).map(({ rule }) => rule);
const forScores = (scores: PainScores) => rulesOf({ sessions: [session(0, scores)] });
const days = (count: number) => Array.from({ length: count }, (_, i) => day(i));

describe("high pain", () => {
  it("is a score of 7 or more at any moment", () => {
    expect(forScores({ before: 6, during: 6, after: 6, "next-morning": 6 })).toEqual([]);
    for (const moment of ["before", "during", "after", "next-morning"] as const) {
      expect(forScores({ [moment]: 7 })).toEqual(["high-pain"]);
    }
  });

  it("states its rule, values, threshold, day and session", () => {
    expect(flags({ sessions: [session(0, { before: 6, during: 8, after: 7 })] })).toEqual([
      {
        rule: "high-pain",
        values: { during: 8, after: 7 },
        threshold: 7,
        sentence: "Pain was 8 of 10; flagged from 7.",
        on: day(0),
        sessionId: "s0",
      },
    ]);
  });
});

describe("a rise of pain", () => {
  it("is 2 points or more from before to after", () => {
    expect(forScores({ before: 2, after: 3 })).toEqual([]);
    expect(forScores({ before: 0, after: 2 })).toEqual(["pain-rise"]);
    expect(forScores({ before: 5, after: 3 })).toEqual([]);
  });

  it("is 2 points or more from before to the next morning", () => {
    expect(forScores({ before: 2, "next-morning": 3 })).toEqual([]);
    const [flag] = flags({ sessions: [session(0, { before: 2, "next-morning": 4 })] });
    expect(flag).toMatchObject({
      rule: "next-morning-rise",
      values: { before: 2, "next-morning": 4, rise: 2 },
      threshold: 2,
      sentence: "Pain rose by 2, from 2 before to 4 the next morning; flagged from 2.",
    });
  });

  it("never comes from a missing score", () => {
    expect(forScores({ after: 5 })).toEqual([]);
    expect(forScores({ before: null, after: 5, "next-morning": 5 })).toEqual([]);
    expect(forScores({})).toEqual([]);
  });
});

describe("a run in the stop band", () => {
  const run = (...worst: (number | null)[]) => worst.map((after, i) => session(i, { after }));

  it("is three scored sessions in a row", () => {
    expect(rulesOf({ sessions: run(6, 6), today: day(1) })).toEqual([]);
    expect(rulesOf({ sessions: run(6, 6, 5, 6), today: day(3) })).toEqual([]);
    expect(flags({ sessions: run(6, 6, 6), today: day(2) })).toMatchObject([
      {
        rule: "stop-band-run",
        values: { sessions: 3, lowest: 6, highest: 6 },
        threshold: 3,
        on: day(2),
        sentence: "Pain reached 6 or more in 3 sessions in a row; flagged from 3.",
      },
    ]);
  });

  it("is neither broken nor lengthened by a session without scores", () => {
    expect(rulesOf({ sessions: run(6, null, 6), today: day(2) })).toEqual([]);
    expect(rulesOf({ sessions: run(6, null, 6, 6), today: day(3) })).toEqual(["stop-band-run"]);
  });

  it("that goes on stays one matter, on the day it was completed", () => {
    const [flag, ...more] = flags({ sessions: run(6, 6, 6, 6, 6), today: day(4) });
    expect(more).toEqual([]);
    expect(flag).toMatchObject({ on: day(2), sessionId: "s2", values: { sessions: 5 } });
    expect(flag!.run).toEqual(["s0", "s1", "s2", "s3", "s4"]);
  });

  it("follows the clinic's bands", () => {
    const bands = { cautionFrom: 5, stopFrom: 8 };
    const high = { ...DEFAULT_ALERT_THRESHOLDS, highPain: 10 };
    expect(rulesOf({ sessions: run(7, 7, 7), today: day(2), bands }, high)).toEqual([]);
    expect(rulesOf({ sessions: run(8, 8, 8), today: day(2), bands }, high)).toEqual([
      "stop-band-run",
    ]);
  });
});

describe("recency", () => {
  it("looks at every session of the last 7 days, so that a good day hides no bad one", () => {
    const sessions = [session(0, { after: 9 }), session(2, { after: 2 })];
    expect(rulesOf({ sessions, today: day(2) })).toEqual(["high-pain"]);
    expect(rulesOf({ sessions, today: day(6) })).toEqual(["high-pain"]);
    expect(rulesOf({ sessions, today: day(7) })).toEqual([]);
  });

  it("counts from the day the newest answer arrived", () => {
    const late = session(0, { after: 9 }, { reportedOn: day(20) });
    expect(rulesOf({ sessions: [late], today: day(20) })).toEqual(["high-pain"]);
  });

  it("puts the newest first, whatever the order given", () => {
    const sessions = [session(0, { after: 7 }), session(3, { after: 8 }), session(1, { after: 9 })];
    const found = flags({ sessions, today: day(3) }).filter(({ rule }) => rule === "high-pain");
    expect(found.map(({ on }) => on)).toEqual([day(3), day(1), day(0)]);
  });

  it("leaves out sessions dated after today", () => {
    expect(rulesOf({ sessions: [session(1, { after: 9 })], today: day(0) })).toEqual([]);
  });
});

describe("a red-flag answer", () => {
  it("that was taken back stays for as long as nobody has looked at it", () => {
    const taken = { sessionId: "s0", date: day(0), on: day(1) };
    for (const today of [day(1), day(90)])
      expect(flags({ signsTakenBack: [taken], today })).toMatchObject([
        { rule: "sign-taken-back", on: day(1), sessionId: "s0" },
      ]);
  });

  it("always fires, also on a session without scores and while the plan is paused", () => {
    const redFlag = "numbness around the saddle area";
    const [flag] = flags({ sessions: [session(0, {}, { redFlag })], silence: null });
    expect(flag).toMatchObject({
      rule: "red-flag",
      sentence: "The patient said yes to a danger sign: numbness around the saddle area.",
    });
    expect(rulesOf({ sessions: [session(0, {}, { redFlag: null })] })).toEqual([]);
  });
});

describe("silence", () => {
  const silence = (
    due: number,
    active: number,
    lastLoggedOn = null as null | PainSession["date"],
  ) => {
    return { lastLoggedOn, dueOn: days(due), activeOn: days(active) };
  };

  it("is quiet from the third due day on, and dated on that day", () => {
    expect(rulesOf({ silence: silence(2, 6) })).toEqual([]);
    const [flag] = flags({ silence: silence(4, 4, day(-1)), today: day(4) });
    expect(flag).toEqual({
      rule: "quiet",
      values: { dueDays: 4, days: 4 },
      threshold: 3,
      sentence: "Nothing logged on 4 due days since 1 Nov; flagged from 3.",
      on: day(2),
      sessionId: null,
      since: day(-1),
    });
  });

  it("is lost after 14 active days, and then not also quiet", () => {
    expect(rulesOf({ silence: silence(13, 13) })).toEqual(["quiet"]);
    expect(rulesOf({ silence: silence(14, 14) })).toEqual(["lost"]);
    expect(flags({ silence: silence(4, 15) })[0]).toMatchObject({
      on: day(13),
      sentence: "Nothing logged for 15 days since the plan began; flagged from 14.",
    });
  });

  it("is called quiet where lost is switched off, and nothing where both are", () => {
    const offs = (...off: FlagRule[]) =>
      flagsOf(
        { sessions: [], silence: silence(14, 14), today: day(0) },
        DEFAULT_ALERT_THRESHOLDS,
        off,
      ).map(({ rule }) => rule);
    expect(offs("lost")).toEqual(["quiet"]);
    expect(offs("lost", "quiet")).toEqual([]);
  });

  it("never fires while paused or after exit", () => {
    expect(rulesOf({ silence: null })).toEqual([]);
  });
});

describe("thresholds", () => {
  it("are settings, each with a default", () => {
    expect(alertThresholdsSchema.parse(DEFAULT_ALERT_THRESHOLDS)).toEqual(DEFAULT_ALERT_THRESHOLDS);
    const strict = { ...DEFAULT_ALERT_THRESHOLDS, highPain: 5, painRise: 1, quietDueDays: 1 };
    const silence = { lastLoggedOn: null, dueOn: days(1), activeOn: days(1) };
    const sessions = [session(0, { before: 4, after: 5 })];
    expect(rulesOf({ sessions, silence }, strict).toSorted()).toEqual([
      "high-pain",
      "pain-rise",
      "quiet",
    ]);
  });

  it("fire no more often when raised", () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }));
    const anyScores = fc.record({ before: score, during: score, after: score });
    const anySessions = fc.array(anyScores, { maxLength: 7 });
    fc.assert(
      fc.property(anySessions, fc.integer({ min: 0, max: 3 }), (all, raise) => {
        const sessions = all.map((scores, i) => session(i, scores));
        const { highPain, painRise, stopBandRun } = DEFAULT_ALERT_THRESHOLDS;
        const raised = {
          ...DEFAULT_ALERT_THRESHOLDS,
          highPain: highPain + raise,
          painRise: painRise + raise,
          stopBandRun: stopBandRun + raise,
        };
        const today = day(6);
        expect(flags({ sessions, today }, raised).length).toBeLessThanOrEqual(
          flags({ sessions, today }).length,
        );
      }),
    );
  });
});
