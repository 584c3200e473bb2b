import { exerciseAdherence } from "@/lib/adherence/rules";
import type { IsoDate } from "@/lib/dates";
import { type PainChange, painChange, riseAbove } from "@/lib/pain/rules";
import type { PracticeSession } from "@/lib/practice/data";

type On<T> = (T & { on: IsoDate }) | null;

/** What the sessions of a window come to, each with where it is from. */
export type HistoryNumbers = {
  sets: { due: number; done: number; ratio: number | null; sessions: number };
  lastPractice: IsoDate | null;
  pain: On<{ score: number }>;
  /** From the first to the latest score after practice. */
  change: (PainChange & { firstOn: IsoDate; latestOn: IsoDate; scores: number }) | null;
  /** After minus before, in the latest session that has both. */
  rise: On<{ before: number; after: number; rise: number }>;
  /** The latest next morning, and that session's score before where it was given. */
  morning: On<{ before: number | null; score: number }>;
  effort: On<{ score: number; median: number; times: number }>;
};

type Session = Pick<
  PracticeSession,
  "id" | "practisedOn" | "items" | "itemsDone" | "pain" | "effort"
>;

/** @param sessions the newest first. A score that was not given is in none of the numbers. */
export function numbersOf(sessions: readonly Session[]): HistoryNumbers {
  const scored = sessions.filter(({ pain }) => pain.after != null);
  const risen = sessions.find(({ pain }) => riseAbove(pain, "after") !== null);
  const woken = sessions.find(({ pain }) => pain["next-morning"] != null);
  const efforts = sessions.filter(({ effort }) => effort !== null);
  const change = painChange(
    scored.toReversed().map(({ practisedOn, pain }) => ({ date: practisedOn, scores: pain })),
  );
  const sets = sessions.map(({ items }) =>
    exerciseAdherence(items.map((i) => ({ prescribedSets: i.sets, doneSets: i.setsDone }))),
  );
  const due = sets.reduce((sum, each) => sum + each.due, 0);
  const done = sets.reduce((sum, each) => sum + each.done, 0);
  return {
    sets: { due, done, ratio: due === 0 ? null : done / due, sessions: sessions.length },
    lastPractice: sessions.find(({ itemsDone }) => itemsDone > 0)?.practisedOn ?? null,
    pain: scored[0] ? { score: scored[0].pain.after!, on: scored[0].practisedOn } : null,
    change: change && {
      ...change,
      firstOn: scored.at(-1)!.practisedOn,
      latestOn: scored[0]!.practisedOn,
      scores: scored.length,
    },
    rise: risen
      ? {
          before: risen.pain.before!,
          after: risen.pain.after!,
          rise: riseAbove(risen.pain, "after")!,
          on: risen.practisedOn,
        }
      : null,
    morning: woken
      ? {
          before: woken.pain.before ?? null,
          score: woken.pain["next-morning"]!,
          on: woken.practisedOn,
        }
      : null,
    effort: efforts[0]
      ? {
          score: efforts[0].effort!,
          median: median(efforts.map(({ effort }) => effort!)),
          times: efforts.length,
          on: efforts[0].practisedOn,
        }
      : null,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
