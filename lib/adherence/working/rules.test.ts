import { describe, expect, test } from "vitest";
import { FIGURES } from "@/lib/adherence/working/schema";
import { type Ground, workingOf } from "@/lib/adherence/working/rules";
import { isoDate } from "@/lib/dates";
import type { PainSession } from "@/lib/pain/schema";

const day = (n: number) => isoDate(`2026-11-${String(n).padStart(2, "0")}`);
const today = day(11);

const session = (id: string, n: number, scores: PainSession["scores"]): PainSession => {
  return { id, date: day(n), reportedOn: day(n), scores, redFlag: null };
};

// Daily from Monday the 2nd: nine days are over by the 11th, which is still open. Practised on six of
// them, on the 5th twice (one more than asked), on the 6th in part.
const ground: Ground = {
  history: {
    revisions: [
      {
        effectiveFrom: day(2),
        schedule: {
          startDate: day(2),
          weeks: 4,
          daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
          daysPerWeek: null,
          sessionsPerDay: 1,
        },
      },
    ],
    pauses: [],
    stoppedOn: null,
    practices: [2, 3, 4, 5, 5, 6, 9].map((n) => {
      return { date: day(n), itemsDone: n === 6 ? 1 : 3, itemsTotal: 3 };
    }),
  },
  painSessions: [
    session("a", 2, { before: 3, after: 6 }),
    session("b", 3, { after: 9 }),
    session("c", 9, { before: 2, after: 4, "next-morning": 3 }),
  ],
  logged: [
    { date: day(2), effort: 4, setsDue: 6, setsDone: 6, skipReasons: [] },
    { date: day(6), effort: null, setsDue: 6, setsDone: 2, skipReasons: ["pain", "pain"] },
    { date: day(9), effort: 5, setsDue: 6, setsDone: 4, skipReasons: ["no-time"] },
  ],
  bands: { cautionFrom: 4, stopFrom: 6 },
};

describe("the working of a number", () => {
  test("adherence names what was due, what counted, what was capped, the interval and its source", () => {
    const { result, facts, tables } = workingOf("adherence", ground, "all", today);
    expect(result).toBe("6 of 9 · 67 %");
    expect(facts).toEqual([
      "9 sessions were due over the plan so far, 6 done.",
      "In 1 of them not every exercise was done.",
      "1 logged session does not count: more than asked, or on a day on which nothing was due.",
      "This is slipping: from 80 % on track, from 50 % slipping, below that off track.",
      "95 % interval 35–88 % (Wilson): how far chance alone could move a share of 9 sessions.",
      "Reported by the patient, or noted by staff who practised with them. Opening the plan counts for nothing.",
    ]);
    const [days] = tables;
    expect(days!.caption).toBe("Day by day");
    expect(days!.rows[0]).toEqual({
      from: day(11),
      to: null,
      words: "Today: counts once all its sessions are done or the day is over.",
    });
    expect(days!.rows.find(({ from }) => from === day(5))!.words).toBe(
      "1 of 1 session done. 1 logged session not counted.",
    );
  });

  test("a window counts its own days only", () => {
    const { result, tables } = workingOf("adherence", ground, "7", today);
    // From the 5th on: six days are over, practised on the 5th, 6th and 9th.
    expect(result).toBe("3 of 6 · 50 %");
    expect(tables[0]!.rows).toHaveLength(7);
  });

  test("with nothing due there is no share", () => {
    const { result, facts } = workingOf("adherence", ground, "all", day(1));
    expect(result).toBe("–");
    expect(facts[0]).toMatch(/neither 0 % nor 100 %/);
  });

  test("sets are those of the sessions logged", () => {
    expect(workingOf("exercises", ground, "all", today)).toMatchObject({ result: "67 %" });
    expect(workingOf("exercises", ground, "7", today)).toMatchObject({ result: "50 %" });
  });

  test("what was left out is told by reason, the commonest first", () => {
    const { result, facts } = workingOf("skips", ground, "all", today);
    expect(result).toBe("3, mostly pain");
    expect(facts.slice(0, 3)).toEqual([
      "3 exercises left out with a reason over the plan so far.",
      "2 times: pain.",
      "1 time: no time.",
    ]);
  });

  test("a change is the latest minus the first score, and a rise needs both of one session", () => {
    expect(workingOf("change", ground, "all", today).result).toBe("−2 points");
    const rise = workingOf("rise", ground, "all", today);
    expect(rise.result).toBe("+2 points");
    expect(rise.tables[0]!.rows.map(({ words }) => words)).toEqual([
      "2 before, 4 after: +2 points.",
      "3 before, 6 after: +3 points.",
    ]);
  });

  test("latest scores and effort say of how many they are the latest", () => {
    expect(workingOf("pain", ground, "all", today).result).toBe("4 of 10");
    expect(workingOf("morning", ground, "all", today).result).toBe("3 of 10");
    const effort = workingOf("effort", ground, "all", today);
    expect(effort.result).toBe("5 of 10");
    expect(effort.facts[0]).toMatch(/latest of 2 answers/);
  });

  test.each(FIGURES)(
    "%s of a plan without practice is a dash with a reason, never a 0",
    (figure) => {
      const nothing = { ...ground, painSessions: [], logged: [] };
      const history = { ...ground.history, practices: [], revisions: [] };
      const { result, facts, tables } = workingOf(figure, { ...nothing, history }, "all", today);
      expect(result).toBe("–");
      expect(facts.length).toBeGreaterThan(0);
      expect(tables).toEqual([]);
    },
  );
});
