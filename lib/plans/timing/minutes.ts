import { secondsOfSet } from "@/lib/exercises/dosage";
import type { Dosage } from "@/lib/exercises/schema";
import { groupsOf, isDueOnDay, phasesOf } from "./days";
import type { ItemTiming } from "./schema";

export type TimedItem = { dosage: Dosage } & ItemTiming;

/**
 * How long a group of exercises done in turn takes, in whole seconds: a set of each, then the next
 * round. The others' sets are an exercise's rest; what is missing of its own rest is waited for. One
 * exercise alone takes its sets and the rests between them.
 */
export function secondsInTurn(dosages: readonly Dosage[]): number {
  const freeAt = dosages.map(() => 0);
  let now = 0;
  const rounds = Math.max(0, ...dosages.map(({ sets }) => sets));
  for (let round = 1; round <= rounds; round += 1)
    for (const [index, dosage] of dosages.entries()) {
      if (round > dosage.sets) continue;
      now = Math.max(now, freeAt[index]!) + secondsOfSet(dosage);
      freeAt[index] = now + (dosage.restSeconds ?? 0);
    }
  return now;
}

/** How long one session of these exercises takes, in whole seconds, with supersets done in turn. */
export function sessionSeconds(items: readonly TimedItem[]): number {
  return groupsOf(items).reduce(
    (sum, group) => sum + secondsInTurn(group.map(({ dosage }) => dosage)),
    0,
  );
}

export type PhaseLoad = {
  fromWeek: number;
  untilWeek: number;
  /** Of its longest day, all sessions together, in whole minutes, rounded up. */
  minutes: number;
  /** The most exercises that are due on one of its days. */
  exercises: number;
};

/**
 * What each phase of a plan asks of its longest day. `weeks` null (not set yet) counts as far as the
 * exercises name weeks.
 */
export function loadByPhase(
  items: readonly TimedItem[],
  { weeks, sessionsPerDay }: { weeks: number | null; sessionsPerDay: number },
): PhaseLoad[] {
  const named = items.flatMap(({ fromWeek, untilWeek }) => [fromWeek ?? 1, untilWeek ?? 1]);
  return phasesOf(items, weeks ?? Math.max(1, ...named)).map(
    ({ fromWeek, untilWeek, items: of }) => {
      let seconds = 0;
      let exercises = 0;
      const seen = new Set<string>();
      for (let day = (fromWeek - 1) * 7; day < untilWeek * 7; day += 1) {
        const due = of.filter((item) => isDueOnDay(item, day));
        const key = due.map((item) => of.indexOf(item)).join();
        if (seen.has(key)) continue;
        seen.add(key);
        seconds = Math.max(seconds, sessionSeconds(due));
        exercises = Math.max(exercises, due.length);
      }
      const minutes = Math.ceil((seconds * sessionsPerDay) / 60);
      return { fromWeek, untilWeek, minutes, exercises };
    },
  );
}

/** What a plan asks of its longest day. */
export function busiestDay(
  items: readonly TimedItem[],
  schedule: { weeks: number | null; sessionsPerDay: number },
): { minutes: number; exercises: number } {
  const phases = loadByPhase(items, schedule);
  return {
    minutes: Math.max(0, ...phases.map(({ minutes }) => minutes)),
    exercises: Math.max(0, ...phases.map(({ exercises }) => exercises)),
  };
}
