import { SECONDS_PER_REPETITION, secondsOfSet } from "@/lib/exercises/dosage";
import type { Dosage } from "@/lib/exercises/schema";
import { groupsOf } from "@/lib/plans/timing/days";
import type { ItemTiming } from "@/lib/plans/timing/schema";

/** Time to lie down again, to turn over or to put the phone aside, in seconds. */
export const LEAD_SECONDS = 5;

export type Side = "left" | "right";

/** One repetition in seconds: moving out, staying there, moving back. */
export type Pace = { out: number; hold: number; back: number };

/**
 * One stretch of guided practice. `ready` waits for the person before an exercise's first set,
 * `lead` gives time to get into position, `work` is one set of one side, `rest` comes before a set.
 */
export type Step = {
  kind: "ready" | "lead" | "work" | "rest";
  /** Index of the exercise in the session. */
  item: number;
  /** The set that this is part of or leads to, from 1. */
  set: number;
  /** Null where both sides work together, or in turn. */
  side: Side | null;
  /** How long it takes, in seconds; 0 waits for the person. */
  seconds: number;
  /** Seconds after which the lower end of the dosage is reached; 0 where there is only one end. */
  enough: number;
  /** How many repetitions are counted; 0 when it is timed only. */
  reps: number;
  /** Of each counted repetition; null when nothing is counted. */
  pace: Pace | null;
  /** Whether one position is held all the time. */
  held: boolean;
};

type SteppedItem = { dosage: Dosage } & Pick<ItemTiming, "block" | "superset">;

/**
 * A session as the steps of its guided practice, one after the other. Supersets go round in turn, and
 * an exercise waits there only for what is missing of its own rest. Takes the upper end of every
 * range, so that work and rest together are as long as `sessionSeconds` says; getting into position
 * comes on top.
 */
export function stepsOf(items: readonly SteppedItem[]): Step[] {
  const steps: Step[] = [];
  for (const group of groupsOf(items)) {
    const freeAt = group.map(() => 0);
    let now = 0;
    const rounds = Math.max(...group.map(({ dosage }) => dosage.sets));
    for (let set = 1; set <= rounds; set += 1)
      for (const [index, item] of group.entries()) {
        const { dosage } = item;
        if (set > dosage.sets) continue;
        const wait = Math.max(0, freeAt[index]! - now);
        steps.push(...stepsOfSet(dosage, items.indexOf(item), set, wait));
        now += wait + secondsOfSet(dosage);
        freeAt[index] = now + (dosage.restSeconds ?? 0);
      }
  }
  return steps;
}

function stepsOfSet(dosage: Dosage, item: number, set: number, wait: number): Step[] {
  const [first = null, second] = sidesOf(dosage);
  const still = { item, set, enough: 0, reps: 0, pace: null, held: false };
  const lead = (side: Side | null): Step => ({
    ...still,
    kind: "lead",
    side,
    seconds: LEAD_SECONDS,
  });
  const work = (side: Side | null): Step => ({ ...still, kind: "work", side, ...workOf(dosage) });
  const before: Step[] =
    set > 1 && wait > 0
      ? [{ ...still, kind: "rest", side: first, seconds: wait }]
      : set > 1
        ? [lead(first)]
        : [{ ...still, kind: "ready", side: first, seconds: 0 }, lead(first)];
  return [...before, work(first), ...(second ? [lead(second), work(second)] : [])];
}

/** The sides that are worked one after the other; figures are drawn on the right one. */
function sidesOf({ side }: Dosage): Side[] {
  if (side === "each-side") return ["right", "left"];
  return side === "left" || side === "right" ? [side] : [];
}

function workOf(dosage: Dosage): Omit<Step, "kind" | "item" | "set" | "side"> {
  const { repsMin, repsMax, holdMinSeconds, holdMaxSeconds } = dosage;
  const { durationMinSeconds, durationMaxSeconds } = dosage;
  const timed = (min: number, max: number | null, held: boolean) => {
    const seconds = max ?? min;
    return { seconds, enough: seconds > min ? min : 0, reps: 0, pace: null, held };
  };
  if (durationMinSeconds !== null) return timed(durationMinSeconds, durationMaxSeconds, false);
  if (repsMin === null) return timed(holdMinSeconds ?? 0, holdMaxSeconds, true);
  const reps = repsMax ?? repsMin;
  const pace = paceOf(dosage);
  const each = pace.out + pace.hold + pace.back;
  return {
    seconds: reps * each,
    enough: reps > repsMin ? repsMin * each : 0,
    reps,
    pace,
    held: false,
  };
}

/** As `secondsOfSet` counts it: a hold takes the place of the tempo's own pause. */
function paceOf({ tempo, holdMinSeconds, holdMaxSeconds }: Dosage): Pace {
  const hold = holdMaxSeconds ?? holdMinSeconds;
  const half = SECONDS_PER_REPETITION / 2;
  const [out = half, pause = 0, back = half] = tempo?.split("-").map(Number) ?? [];
  return { out, hold: hold ?? pause, back };
}
