import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { planSummaries } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { FLAG_RULES } from "@/lib/adherence/flag-words";
import { refreshDueSummaries, refreshPlanSummary } from "@/lib/adherence/mutations";
import type { PlanHistory } from "@/lib/adherence/schema";
import { silenceOf } from "@/lib/adherence/silence";
import { anyDate, anyHistory } from "@/lib/adherence/testing/histories";
import { naiveAdherence } from "@/lib/adherence/testing/naive";
import { day, EVERY_DAY, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";
import { storeClinic, storePlan, type TestClinic } from "@/lib/adherence/testing/stored-plans";
import { addDays, type IsoDate } from "@/lib/dates";
import { flagsOf } from "@/lib/pain/flags";
import type { PainSession } from "@/lib/pain/schema";

const noon = (date: IsoDate) => new Date(`${date}T11:00:00Z`);

const anyScores: fc.Arbitrary<PainSession["scores"]> = fc.record(
  {
    before: fc.integer({ min: 0, max: 10 }),
    after: fc.integer({ min: 0, max: 10 }),
    "next-morning": fc.integer({ min: 0, max: 10 }),
  },
  { requiredKeys: [] },
);

/** The database keeps at most one open pause of a plan. */
function withOneOpenPause(history: PlanHistory): PlanHistory {
  const open = history.pauses.find(({ until }) => until === null);
  const pauses = history.pauses.filter((pause) => pause.until !== null || pause === open);
  return { ...history, pauses };
}

describe("plan summaries", () => {
  const database = connectedDatabase();
  const here = beforeTests(() => storeClinic(database.url, "Here"));
  const there = beforeTests(() => storeClinic(database.url, "There"));

  const refresh = ({ clinicId }: TestClinic, planId: string, today: IsoDate) =>
    transaction({ clinicId }, (tx) => refreshPlanSummary(tx, clinicId, planId, noon(today)));

  const summaryOf = async ({ clinicId }: TestClinic, planId: string) => {
    const [row] = await transaction({ clinicId }, (tx) =>
      tx
        .select()
        .from(planSummaries)
        .where(and(eq(planSummaries.clinicId, clinicId), eq(planSummaries.planId, planId))),
    );
    if (!row) return null;
    const { id: _id, updatedAt: _updatedAt, ...counted } = row;
    return counted;
  };

  test("say what the rules say of the logs, on any history and any day", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyHistory.map(withOneOpenPause),
        fc.array(anyScores, { minLength: 90, maxLength: 90 }),
        anyDate(),
        async (history, scores, today) => {
          const planId = await storePlan(here, history, scores);
          await refresh(here, planId, today);

          const from = history.revisions.map((r) => r.effectiveFrom).toSorted()[0]!;
          const expected = naiveAdherence(history, { from, to: today }, today);
          const sessions = history.practices.map(({ date }, i) => ({ date, scores: scores[i]! }));
          const known = sessions
            .filter(({ date }) => date <= today)
            .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
          const after = known.flatMap((session) => session.scores.after ?? []);
          const rules = new Set(
            flagsOf({ sessions, silence: silenceOf(history, today), today }).map(
              ({ rule }) => rule,
            ),
          );
          const practised = history.practices.filter((p) => p.itemsDone > 0 && p.date <= today);

          const windowed = Object.fromEntries(
            ([7, 14, 30, 90] as const).flatMap((days) => {
              const window = { from: addDays(today, 1 - days), to: today };
              const { due, done } = naiveAdherence(history, window, today);
              const ratio = due === 0 ? null : expect.closeTo(done / due, 5);
              return [
                [`due${days}`, due],
                [`done${days}`, done],
                [`ratio${days}`, ratio],
              ];
            }),
          );
          expect(await summaryOf(here, planId)).toMatchObject({
            clinicId: here.clinicId,
            planId,
            ...expected,
            ...windowed,
            ratio: expected.due === 0 ? null : expect.closeTo(expected.done / expected.due, 5),
            lastPracticeOn:
              practised
                .map(({ date }) => date)
                .toSorted()
                .at(-1) ?? null,
            latestPain: after.at(-1) ?? null,
            painChange: after.length < 2 ? null : after.at(-1)! - after[0]!,
            flags: FLAG_RULES.filter((rule) => rules.has(rule)),
            countedOn: today,
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  test("are not made for a plan of another clinic, nor for one that is not there", async () => {
    const planId = await storePlan(here, planOf(onDays(EVERY_DAY)));
    await transaction({ clinicId: there.clinicId }, (tx) =>
      refreshPlanSummary(tx, there.clinicId, planId, noon(day(3))),
    );
    expect(await summaryOf(there, planId)).toBeNull();
    expect(await summaryOf(here, planId)).toBeNull();
  });

  describe("when the patients' day is over", () => {
    const stored = async (history: PlanHistory, today: IsoDate) => {
      const planId = await storePlan(there, history);
      await refresh(there, planId, today);
      return planId;
    };

    test("move to the new day once, however often and however late that is asked", async () => {
      await refreshDueSummaries(noon(day(2)));
      const daily = planOf(onDays(EVERY_DAY), { practices: practisedOn(0, 1) });
      const ids = [await stored(daily, day(2)), await stored(planOf(onDays([1, 4])), day(2))];

      expect(await refreshDueSummaries(noon(day(2)))).toBe(0);
      const [first, second] = await Promise.all([
        refreshDueSummaries(noon(day(3))),
        refreshDueSummaries(noon(day(3))),
      ]);
      expect(first + second).toBeGreaterThanOrEqual(2);
      expect(await refreshDueSummaries(noon(day(3)))).toBe(0);
      const moved = await Promise.all(ids.map((id) => summaryOf(there, id)));
      for (const id of ids) await refresh(there, id, day(3));
      expect(await Promise.all(ids.map((id) => summaryOf(there, id)))).toEqual(moved);
      expect(moved.map((row) => [row?.due, row?.done, row?.countedOn])).toEqual([
        [3, 2, day(3)],
        [1, 0, day(3)],
      ]);

      await refreshDueSummaries(noon(day(40)));
      expect(await summaryOf(there, ids[0]!)).toMatchObject({ due: 28, done: 2 });
    });

    test("rest once a plan is closed and its last day has left the longest window", async () => {
      await refreshDueSummaries(noon(day(60)));
      const closed = planOf(onDays(EVERY_DAY, { weeks: 12 }), {
        stoppedOn: day(60),
        practices: practisedOn(58, 59, 60),
      });
      const planId = await stored(closed, day(60));
      await refreshDueSummaries(noon(day(149)));
      expect(await summaryOf(there, planId)).toMatchObject({ due: 61, due90: 1, settled: false });
      await refreshDueSummaries(noon(day(151)));
      const rest = { countedOn: day(151), due: 61, due90: 0, settled: true };
      expect(await summaryOf(there, planId)).toMatchObject(rest);
      await refreshDueSummaries(noon(day(152)));
      expect(await summaryOf(there, planId)).toMatchObject(rest);
    });
  });
});
