import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adherence } from "@/lib/adherence/rules";
import { day, EVERY_DAY, onDays, planOf } from "@/lib/adherence/testing/plans";
import { addDays, type IsoDate } from "@/lib/dates";
import {
  evaluate,
  evidenceInWords,
  firstThatHolds,
  PRESET_RULES,
  type PracticeFact,
  type ProgressionFacts,
  ruleInWords,
} from "./rules";
import { type PlanRules, planRulesSchema } from "./schema";

const harder = PRESET_RULES.harder.rule;
const easier = PRESET_RULES.easier.rule;

const session = (
  practisedOnDay: IsoDate,
  painAfter: number | null,
  change: Partial<PracticeFact> = {},
): PracticeFact => ({
  id: `${practisedOnDay} ${painAfter}`,
  revisionId: "now",
  practisedOn: practisedOnDay,
  itemsDone: 4,
  painAfter,
  effort: null,
  redFlag: false,
  ...change,
});

/** Every day for four weeks, in force since day 0, practised on each of these days. */
const factsOf = (
  sessions: PracticeFact[],
  today: IsoDate,
  from: IsoDate = day(0),
): ProgressionFacts => ({
  history: planOf(onDays(EVERY_DAY), {
    practices: sessions.map(({ practisedOn: date, itemsDone }) => {
      return { date, itemsDone, itemsTotal: 4 };
    }),
  }),
  revision: { id: "now", from },
  sessions,
  today,
});

/** One session with this pain on each day from the first to the last, both included. */
const daily = (first: number, last: number, pain: number | null) =>
  Array.from({ length: last - first + 1 }, (_, index) => session(day(first + index), pain));

describe("a rule in words", () => {
  it("says its numbers, one or several", () => {
    expect(ruleInWords(harder)).toBe(
      "After 2 weeks with at least 80 % done, pain after practice at most 3 and effort at most 4: a harder step.",
    );
    expect(ruleInWords({ ...harder, weeks: 1, adherence: 0 })).toBe(
      "After 1 week with pain after practice at most 3 and effort at most 4: a harder step.",
    );
    expect(ruleInWords(easier)).toBe(
      "Pain after practice of 6 or more in 2 sessions in a row: an easier step.",
    );
    expect(ruleInWords({ ...easier, times: 1 })).toBe(
      "Pain after practice of 6 or more in one session: an easier step.",
    );
  });
});

describe("a harder step", () => {
  it("is due once the revision was in force for the whole weeks, not a day before", () => {
    const sessions = daily(0, 14, 2);
    expect(evaluate(harder, factsOf(sessions.slice(0, 14), day(13)))).toBeNull();
    const found = evaluate(harder, factsOf(sessions, day(14)));
    expect(found).toMatchObject({ from: day(1), to: day(14), done: 14, due: 14 });
    expect(found?.sessions).toHaveLength(14);
    expect(evaluate(harder, factsOf(sessions, day(14), day(1)))).toBeNull();
  });

  it("needs the adherence of just those weeks: 12 of 14 is 86 %, 11 of 14 is 79 %", () => {
    const all = daily(0, 14, 2);
    const missing = (...days: number[]) =>
      factsOf(
        all.filter((one) => !days.some((missed) => one.practisedOn === day(missed))),
        day(14),
      );
    expect(evaluate(harder, missing(3, 5))).toMatchObject({ done: 12, due: 14 });
    expect(evaluate(harder, missing(3, 5, 7))).toBeNull();
  });

  it("needs three sessions with a score; one that was not given is not low", () => {
    const silent = daily(0, 14, null);
    const withScores = (count: number) =>
      factsOf([...silent.slice(0, 15 - count), ...daily(15 - count, 14, 1)], day(14));
    expect(evaluate(harder, withScores(2))).toBeNull();
    expect(evaluate(harder, withScores(3))?.sessions).toHaveLength(14);
    // A score with nothing practised says nothing about the exercises.
    const idle = withScores(3);
    expect(
      evaluate(harder, {
        ...idle,
        sessions: idle.sessions.map((one, index) =>
          index === 14 ? { ...one, itemsDone: 0 } : one,
        ),
      }),
    ).toBeNull();
  });

  it.each([
    ["pain above the limit", { painAfter: 4 }],
    ["effort above the limit", { effort: 5 }],
    ["a danger sign", { redFlag: true }],
  ])("is not due after %s in any session of the weeks", (_words, change) => {
    const with1 = (index: number) =>
      daily(0, 14, 2).map((one, at) => (at === index ? { ...one, ...change } : one));
    expect(evaluate(harder, factsOf(with1(7), day(14)))).toBeNull();
    // Before the window it is history.
    expect(evaluate(harder, factsOf(with1(0), day(14)))).not.toBeNull();
  });

  it("is not due where nothing was due: a paused plan has no adherence", () => {
    const facts = factsOf(daily(0, 14, 2), day(14));
    const pauses = [{ from: day(0), until: null }];
    const paused = { ...facts, history: { ...facts.history, pauses } };
    expect(evaluate({ ...harder, adherence: 0 }, paused)).toBeNull();
  });
});

describe("an easier step", () => {
  it("is due after two scored sessions in a row, however many without a score lie between", () => {
    const sessions = [
      session(day(0), 7),
      session(day(1), null),
      session(day(2), 8),
      session(day(3), null),
    ];
    expect(evaluate(easier, factsOf(sessions, day(3)))).toEqual({
      from: day(0),
      to: day(2),
      done: 3,
      due: 3,
      sessions: [
        { id: `${day(0)} 7`, practisedOn: day(0), painAfter: 7, effort: null },
        { id: `${day(2)} 8`, practisedOn: day(2), painAfter: 8, effort: null },
      ],
    });
  });

  it("is not due after one, nor when the latest was better", () => {
    expect(evaluate(easier, factsOf([session(day(0), 9)], day(0)))).toBeNull();
    const better = [session(day(0), 9), session(day(1), 9), session(day(2), 5)];
    expect(evaluate(easier, factsOf(better, day(2)))).toBeNull();
  });

  it("looks only at the revision in force: pain under an earlier one was answered by it", () => {
    const sessions = [session(day(0), 8, { revisionId: "before" }), session(day(1), 8)];
    expect(evaluate(easier, factsOf(sessions, day(1)))).toBeNull();
  });

  it("goes before a harder one, and neither is proposed when switched off", () => {
    const lenient: PlanRules = {
      harder: { rule: { ...harder, painAfter: 9 }, isOn: true },
      easier: { rule: easier, isOn: true },
    };
    const facts = factsOf(daily(0, 14, 7), day(14));
    expect(firstThatHolds(lenient, facts)?.rule.step).toBe("easier");
    const one = { ...lenient, easier: { rule: easier, isOn: false } };
    expect(firstThatHolds(one, facts)?.rule.step).toBe("harder");
    expect(firstThatHolds({ ...one, harder: { ...one.harder, isOn: false } }, facts)).toBeNull();
  });
});

describe("the evidence in words", () => {
  it("says what was done and the highest scores, or the scores themselves", () => {
    const facts = factsOf(
      daily(0, 14, 2).map((one, at) => (at === 9 ? { ...one, effort: 3 } : one)),
      day(14),
    );
    expect(evidenceInWords("harder", evaluate(harder, facts)!)).toBe(
      "14 of 14 · 100 % done, pain after practice at most 2, effort at most 3.",
    );
    const painful = factsOf([session(day(0), 7), session(day(1), 8)], day(1));
    expect(evidenceInWords("easier", evaluate(easier, painful)!)).toBe(
      "Pain after practice was 7 and 8.",
    );
  });
});

describe("the two rules together", () => {
  it("never leave a score at which both steps are due", () => {
    const both = (painAfter: number, easierOn = true) =>
      planRulesSchema.safeParse({
        harder: PRESET_RULES.harder,
        easier: { rule: { ...easier, painAfter }, isOn: easierOn },
      }).success;
    expect([both(4), both(3), both(3, false)]).toEqual([true, false, true]);
    expect(planRulesSchema.safeParse(PRESET_RULES).success).toBe(true);
  });
});

describe("laws over random practice", () => {
  const aScore = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
  const aSession = fc.record({
    at: fc.integer({ min: 0, max: 27 }),
    painAfter: aScore,
    effort: aScore,
    redFlag: fc.boolean(),
    itemsDone: fc.integer({ min: 0, max: 4 }),
  });
  const someSessions = fc
    .array(aSession, { maxLength: 40 })
    .map((found) =>
      found
        .toSorted((a, b) => a.at - b.at)
        .map(({ at, painAfter, ...rest }, index) =>
          session(day(at), painAfter, { ...rest, id: `s${index}` }),
        ),
    );
  const calmSessions = fc
    .array(
      fc.record({ at: fc.integer({ min: 0, max: 27 }), painAfter: fc.integer({ min: 0, max: 4 }) }),
      {
        minLength: 10,
        maxLength: 40,
      },
    )
    .map((found) =>
      found
        .toSorted((a, b) => a.at - b.at)
        .map(({ at, painAfter }, index) => session(day(at), painAfter, { id: `s${index}` })),
    );
  const anyRule = fc.record({
    step: fc.constant("harder" as const),
    weeks: fc.integer({ min: 1, max: 4 }),
    adherence: fc.integer({ min: 0, max: 100 }),
    painAfter: fc.integer({ min: 0, max: 10 }),
    effort: fc.integer({ min: 0, max: 10 }),
  });
  const aToday = fc.integer({ min: 0, max: 40 }).map(day);

  it("what a harder step rests on keeps every word of its rule", () => {
    fc.assert(
      fc.property(
        anyRule,
        fc.oneof(someSessions, calmSessions),
        aToday,
        (rule, sessions, today) => {
          const facts = factsOf(sessions, today);
          const found = evaluate(rule, facts);
          if (!found) return;
          const window = { from: addDays(today, 1 - rule.weeks * 7), to: today };
          expect(found).toMatchObject(window);
          const { due, done } = adherence(facts.history, window, today);
          expect([found.due, found.done]).toEqual([due, done]);
          expect(done / due).toBeGreaterThanOrEqual(rule.adherence / 100);
          expect(found.sessions.filter((one) => one.painAfter !== null).length).toBeGreaterThan(2);
          for (const one of found.sessions) {
            expect(one.painAfter ?? 0).toBeLessThanOrEqual(rule.painAfter);
            expect(one.effort ?? 0).toBeLessThanOrEqual(rule.effort);
          }
        },
      ),
    );
  });

  it("a stricter harder rule never holds where the looser one does not", () => {
    fc.assert(
      fc.property(anyRule, calmSessions, aToday, (rule, sessions, today) => {
        const facts = factsOf(sessions, today);
        const strict = {
          ...rule,
          adherence: Math.min(100, rule.adherence + 10),
          painAfter: Math.max(0, rule.painAfter - 1),
        };
        if (evaluate(strict, facts)) expect(evaluate(rule, facts)).not.toBeNull();
      }),
    );
  });

  it("leaving a score out never brings a harder step about", () => {
    fc.assert(
      fc.property(anyRule, calmSessions, aToday, fc.nat(39), (rule, sessions, today, which) => {
        const given = sessions.every((one) => (one.painAfter ?? 0) <= rule.painAfter);
        const left = sessions.map((one, at) => (at === which ? { ...one, painAfter: null } : one));
        if (given && evaluate(rule, factsOf(left, today)))
          expect(evaluate(rule, factsOf(sessions, today))).not.toBeNull();
      }),
    );
  });

  it("an easier step rests on exactly as many sessions as it says, none below its score", () => {
    const aRule = fc.record({
      step: fc.constant("easier" as const),
      painAfter: fc.integer({ min: 1, max: 10 }),
      times: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(aRule, someSessions, aToday, (rule, sessions, today) => {
        const scored = sessions.filter((one) => one.painAfter !== null && one.practisedOn <= today);
        const latest = scored.slice(-rule.times);
        const isDue =
          latest.length === rule.times && latest.every((one) => one.painAfter! >= rule.painAfter);
        const found = evaluate(rule, factsOf(sessions, today));
        expect(found?.sessions.map(({ id }) => id)).toEqual(
          isDue ? latest.map(({ id }) => id) : undefined,
        );
      }),
    );
  });
});
