import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/dates";
import { estimateSeconds } from "@/lib/exercises/dosage";
import { type DosageInput, dosageSchema } from "@/lib/exercises/schema";
import { draftItemSchema } from "../schema";
import type { Schedule } from "../schedule";
import { emptyDays, groupsOf, itemsDueOn, phasesOf, sessionItemsOn } from "./days";
import { busiestDay, loadByPhase, secondsInTurn, sessionSeconds } from "./minutes";
import { EACH_TIME, type ItemTiming } from "./schema";
import { loadInWords, timingChanges, timingInWords } from "./words";

const daily: Schedule = {
  startDate: isoDate("2026-11-22"), // a Sunday
  weeks: 4,
  daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
  daysPerWeek: null,
  sessionsPerDay: 1,
};

const dosage = (input: Partial<DosageInput>) =>
  dosageSchema.parse({ sets: 1, repsMin: 10, side: "none", ...input });
const item = (
  name: string,
  timing: Partial<ItemTiming> = {},
  input: Partial<DosageInput> = {},
) => ({
  name,
  dosage: dosage(input),
  ...EACH_TIME,
  ...timing,
});
const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).join(" ");

describe("what is due on a day", () => {
  const items = [
    item("each"),
    item("early", { untilWeek: 2 }),
    item("late", { fromWeek: 3 }),
    item("other", { everyDays: 2 }),
    item("third", { everyDays: 3, fromWeek: 2 }),
  ];
  test.each([
    ["2026-11-21", ""], // the day before the start
    ["2026-11-22", "each early other"], // day 0
    ["2026-11-23", "each early"], // day 1
    ["2026-11-24", "each early other"], // day 2
    ["2026-12-01", "each early third"], // day 9, week 2: 9 is three threes and odd
    ["2026-12-05", "each early"], // day 13, the last of week 2
    ["2026-12-06", "each late other"], // day 14, the first of week 3
    ["2026-12-07", "each late third"], // day 15
    ["2026-12-19", "each late third"], // day 27, the last of the plan
    ["2026-12-20", ""],
  ])("%s: %s", (date, due) => {
    expect(names(itemsDueOn(items, daily, isoDate(date)))).toBe(due);
  });

  test("a session always has exercises, and those of its day", () => {
    const on = (date: string) => names(sessionItemsOn(items, daily, isoDate(date)));
    expect(on("2026-11-20")).toBe("each early other"); // sooner than planned: as on the first day
    expect(on("2027-01-31")).toBe("each late third"); // later: as on the last
    const odd = [item("a", { everyDays: 2 }), item("b", { everyDays: 2, fromWeek: 3 })];
    expect(names(sessionItemsOn(odd, daily, isoDate("2026-11-23")))).toBe("a");
    expect(names(sessionItemsOn(odd, null, isoDate("2026-11-23")))).toBe("a b");
  });

  test("warm-up comes first and cool-down last, each in the plan's order", () => {
    const mixed = [
      item("stretch", { block: "cool-down" }),
      item("bridge"),
      item("march", { block: "warm-up" }),
      item("squat"),
    ];
    expect(names(sessionItemsOn(mixed, daily, daily.startDate))).toBe("march bridge squat stretch");
  });
});

describe("days that are asked for and have nothing to do", () => {
  const other = [item("a", { everyDays: 2 })];
  test("are found where every exercise is left out on the same days", () => {
    expect(emptyDays(other, daily)).toHaveLength(14);
    expect(emptyDays(other, daily)[0]).toBe("2026-11-23");
    expect(emptyDays([...other, item("b")], daily)).toEqual([]);
  });
  test("are whole weeks where the patient chooses the days", () => {
    const anyDays = { ...daily, daysOfWeek: null, daysPerWeek: 3 };
    expect(emptyDays(other, anyDays)).toEqual([]);
    expect(emptyDays([item("a", { fromWeek: 2, untilWeek: 3 })], anyDays)).toEqual([
      "2026-11-22",
      "2026-12-13",
    ]);
  });
});

describe("phases", () => {
  test("join the weeks in which the list is the same", () => {
    const items = [item("each"), item("early", { untilWeek: 2 }), item("late", { fromWeek: 3 })];
    const words = (weeks: number) =>
      phasesOf(items, weeks).map((p) => `${p.fromWeek}-${p.untilWeek}: ${names(p.items)}`);
    expect(words(6)).toEqual(["1-2: each early", "3-6: each late"]);
    expect(words(2)).toEqual(["1-2: each early"]);
    expect(phasesOf([item("each")], 52)).toHaveLength(1);
  });

  const anyTiming = fc.record({
    fromWeek: fc.option(fc.integer({ min: 1, max: 12 })),
    untilWeek: fc.option(fc.integer({ min: 1, max: 12 })),
  });
  test("cover every week once, and hold what is due in it", () => {
    fc.assert(
      fc.property(
        fc.array(anyTiming, { maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        (t, n) => {
          const items = t.map((timing, i) => item(`${i}`, timing));
          const phases = phasesOf(items, n);
          expect(phases.flatMap((p) => [p.fromWeek, p.untilWeek]).at(0)).toBe(1);
          expect(phases.at(-1)?.untilWeek).toBe(n);
          for (const [i, phase] of phases.entries()) {
            if (i > 0) expect(phase.fromWeek).toBe(phases[i - 1]!.untilWeek + 1);
            const schedule = { ...daily, weeks: n };
            const day = isoDate(
              new Date(Date.UTC(2026, 10, 22 + (phase.fromWeek - 1) * 7))
                .toISOString()
                .slice(0, 10),
            );
            expect(phase.items).toEqual(itemsDueOn(items, schedule, day));
          }
        },
      ),
    );
  });
});

describe("supersets", () => {
  test("are neighbours of one block with the same number", () => {
    const groups = groupsOf([
      item("a", { superset: 1 }),
      item("b", { superset: 1 }),
      item("c", { superset: 2 }),
      item("d"),
      item("e"),
      item("f", { superset: 1 }),
      item("g", { superset: 1, block: "warm-up" }),
    ]);
    expect(groups.map(names)).toEqual(["g", "a b", "c", "d", "e", "f"]);
  });
});

describe("the time of exercises done in turn, worked by hand", () => {
  // 10 repetitions of 4 s: one set takes 40 s.
  const set40 = (sets: number, restSeconds: number | null) => dosage({ sets, restSeconds });

  test("one alone takes its sets and the rests between them", () => {
    // 40 + 60 + 40 + 60 + 40
    expect(secondsInTurn([set40(3, 60)])).toBe(240);
  });

  test("the work of one is the rest of the other", () => {
    // A 0–40, B 40–80; A has rested 40 of its 60 s and waits until 100: A 100–140, B 140–180;
    // A again from 200: A 200–240, B 240–280. One after the other would be 240 + 240 = 480.
    expect(secondsInTurn([set40(3, 60), set40(3, 60)])).toBe(280);
  });

  test("a rest that fits into the other's set costs nothing", () => {
    // A 0–40, B 40–80, A 80–120, B 120–160: 4 × 40.
    expect(secondsInTurn([set40(2, 30), set40(2, 40)])).toBe(160);
  });

  test("three in turn rest while the two others work", () => {
    // Each has 80 s of others' work between its sets: 6 × 40.
    expect(secondsInTurn([set40(2, 60), set40(2, 60), set40(2, 60)])).toBe(240);
  });

  test("whoever has more sets goes on alone", () => {
    // A 0–40, B 40–80, A from 100 to 140, then alone: from 200 to 240.
    expect(secondsInTurn([set40(3, 60), set40(1, 60)])).toBe(240);
  });

  test("both sides belong to one set", () => {
    // A: 2 × 40 = 80 a set. A 0–80, B 80–120, A (free at 80 + 30 = 110) 120–200, B 200–240.
    const bothSides = dosage({ sets: 2, restSeconds: 30, side: "each-side" });
    expect(secondsInTurn([bothSides, set40(2, 60)])).toBe(240);
  });

  test("never takes longer than one after the other, nor less than the work", () => {
    const any = fc.record({
      sets: fc.integer({ min: 1, max: 5 }),
      restSeconds: fc.option(fc.integer({ min: 0, max: 120 })),
      repsMin: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (inputs) => {
        const dosages = inputs.map(dosage);
        const sum = (seconds: number[]) => seconds.reduce((a, b) => a + b, 0);
        const work = sum(dosages.map((d) => estimateSeconds({ ...d, restSeconds: null })));
        const inTurn = secondsInTurn(dosages);
        expect(inTurn).toBeGreaterThanOrEqual(work);
        expect(inTurn).toBeLessThanOrEqual(sum(dosages.map(estimateSeconds)));
      }),
    );
  });
});

describe("minutes a day by phase, worked by hand", () => {
  const items = [
    item("march", { block: "warm-up" }, { repsMin: null, durationMinSeconds: 120 }),
    item("squat", { superset: 1 }, { sets: 3, restSeconds: 60 }),
    item("row", { superset: 1 }, { sets: 3, restSeconds: 60 }),
    item("bridge", { untilWeek: 2 }, { sets: 2, restSeconds: 30 }),
    item("lunge", { fromWeek: 3, everyDays: 2 }, { sets: 3, restSeconds: 60, side: "each-side" }),
  ];

  test("take the longest day, with supersets in turn", () => {
    // Weeks 1–2: 120 + 280 (squat and row in turn) + (40 + 30 + 40) = 510 s = 8.5 min, up to 9.
    // Weeks 3–4, on days with the lunge: 120 + 280 + (80 + 60 + 80 + 60 + 80) = 760 s = 12.7 min.
    expect(loadByPhase(items, daily)).toEqual([
      { fromWeek: 1, untilWeek: 2, minutes: 9, exercises: 4 },
      { fromWeek: 3, untilWeek: 4, minutes: 13, exercises: 4 },
    ]);
    expect(loadInWords(loadByPhase(items, daily))).toBe(
      "about 9 minutes a day, from week 3 about 13",
    );
    // Twice a day: 760 × 2 = 1520 s = 25.3 min.
    expect(busiestDay(items, { ...daily, sessionsPerDay: 2 })).toEqual({
      minutes: 26,
      exercises: 4,
    });
  });

  test("need no schedule: they reach as far as weeks are named", () => {
    expect(loadByPhase(items, { weeks: null, sessionsPerDay: 1 })).toHaveLength(2);
    expect(busiestDay([], { weeks: null, sessionsPerDay: 1 })).toEqual({
      minutes: 0,
      exercises: 0,
    });
  });

  test("are the sum of all where nothing is grouped", () => {
    const plain = [item("a", {}, { sets: 2, restSeconds: 30 }), item("b", {}, { sets: 1 })];
    // (40 + 30 + 40) + 40
    expect(sessionSeconds(plain)).toBe(150);
  });
});

describe("words", () => {
  test("say what is particular, and nothing where nothing is", () => {
    expect(timingInWords(EACH_TIME)).toBe("");
    expect(timingInWords({ ...EACH_TIME, block: "warm-up", untilWeek: 2, everyDays: 2 })).toBe(
      "Warm-up · weeks 1–2 · every other day",
    );
    expect(timingInWords({ ...EACH_TIME, fromWeek: 3 })).toBe("From week 3");
  });

  test("say each change by itself", () => {
    const before = { ...EACH_TIME, partners: ["Bridge"] };
    const after = { ...EACH_TIME, block: "warm-up" as const, fromWeek: 3, everyDays: 3 };
    expect(timingChanges(before, { ...after, partners: [] })).toEqual([
      { from: "main part", to: "warm-up" },
      { from: "in turn with Bridge", to: "on its own" },
      { from: "all weeks", to: "from week 3" },
      { from: "each time", to: "every 3 days" },
    ]);
  });
});

describe("an exercise of a draft", () => {
  const base = { exerciseSlug: "bridge", dosage: dosage({}), note: "" };
  const issues = (change: object) =>
    draftItemSchema.safeParse({ ...base, ...change }).error?.issues.map((i) => i.message);

  test("from before any of this was known is done each time", () => {
    expect(draftItemSchema.parse(base)).toMatchObject(EACH_TIME);
  });

  test.each([
    [{ fromWeek: 3, untilWeek: 2 }, "The last week must not be before the first."],
    [{ untilWeek: 53 }, "A week of the plan is a whole number from 1 to 52."],
    [{ everyDays: 1 }, "Choose every 2 to 7 days, or leave it open for each practice day."],
    [{ block: "middle" }, "Choose warm-up, main or cool-down."],
  ])("%j is refused", (change, sentence) => {
    expect(issues(change)).toEqual([sentence]);
  });
});
