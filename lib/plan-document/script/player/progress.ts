import type { SkipReason } from "@/lib/practice/schema";
import type { Step } from "../../player/steps";

/** How far guided practice has come. Plain data, so that it can be kept and read again. */
export type Progress = {
  /** Index of the step in hand; past the last once all is over. */
  at: number;
  /** Since when the step's clock runs, in milliseconds of the wall clock; null while it stands. */
  since: number | null;
  /** What the step's clock had run before that, in milliseconds. */
  ran: number;
  /** The exercises that are left out from a step on, by their index. */
  skipped: Record<number, { why: SkipReason; from: number }>;
  /** Why it ended before its end. */
  ended: "pain" | "early" | null;
  /** When anything was last done, in milliseconds of the wall clock. */
  touched: number;
};

type Steps = readonly Pick<Step, "kind" | "item" | "set" | "seconds">[];

export const begin = (now: number): Progress => ({
  at: 0,
  since: null,
  ran: 0,
  skipped: {},
  ended: null,
  touched: now,
});

export const isOver = (progress: Progress, steps: Steps) =>
  progress.ended !== null || progress.at >= steps.length;

/** Milliseconds that the step in hand has run. */
export const elapsed = ({ since, ran }: Progress, now: number) =>
  // A clock that was set back meanwhile must not run backwards.
  ran + (since === null ? 0 : Math.max(0, now - since));

export function pause(progress: Progress, now: number): Progress {
  return { ...progress, since: null, ran: elapsed(progress, now), touched: now };
}

export function resume(progress: Progress, now: number): Progress {
  return progress.since === null ? { ...progress, since: now, touched: now } : progress;
}

/** On to the next step, over those of exercises that are left out; it runs unless it waits for the person. */
export function next(progress: Progress, steps: Steps, now: number): Progress {
  let at = progress.at + 1;
  while (at < steps.length && isLeftOut(progress, steps, at)) at += 1;
  return goTo(progress, steps, at, now);
}

/**
 * To the work before the one in hand, or to the page that waits before it. Right after an exercise was
 * left out, back to where it was.
 */
export function back(progress: Progress, steps: Steps, now: number): Progress {
  for (let at = progress.at - 1; at >= 0; at -= 1) {
    const { item, kind } = steps[at]!;
    const { [item]: left, ...skipped } = progress.skipped;
    if (left && left.from <= at) {
      const isLast = steps.slice(left.from, progress.at).every((step) => step.item === item);
      if (isLast) return standAt({ ...progress, skipped }, steps, left.from, now);
    } else if (kind === "work" || kind === "ready") return standAt(progress, steps, at, now);
  }
  return progress;
}

const standAt = (progress: Progress, steps: Steps, at: number, now: number) =>
  pause(goTo(progress, steps, at, now), now);

/** Leaves out what remains of the exercise in hand. */
export function skip(progress: Progress, steps: Steps, why: SkipReason, now: number): Progress {
  const step = steps[progress.at];
  if (!step) return progress;
  const skipped = { ...progress.skipped, [step.item]: { why, from: progress.at } };
  return next({ ...progress, skipped }, steps, now);
}

export function end(progress: Progress, why: "pain" | "early", now: number): Progress {
  return { ...pause(progress, now), ended: why };
}

/**
 * What has become of it by `now`. A step that has run its time gives way to the next, and only one at
 * a time: whoever was away (a call, another tab) finds the next one waiting, and nothing that they
 * did not do counted as done.
 */
export function tick(progress: Progress, steps: Steps, now: number, away: boolean): Progress {
  const step = steps[progress.at];
  if (!step || progress.since === null || step.kind === "ready") return progress;
  const over = elapsed(progress, now) - step.seconds * 1000;
  if (over < 0) return progress;
  const after = next(progress, steps, now);
  return away || over > LATE_MS ? pause({ ...after, since: null, ran: 0 }, now) : after;
}

/** Ticks come several a second; one that is this late was kept from coming. */
const LATE_MS = 3000;

/** Seconds of work and rest that are still to come. */
export function secondsLeft(progress: Progress, steps: Steps, now: number): number {
  return steps.reduce((sum, { kind, seconds }, index) => {
    if (index < progress.at || isLeftOut(progress, steps, index)) return sum;
    if (kind !== "work" && kind !== "rest") return sum;
    const ran = index === progress.at ? elapsed(progress, now) / 1000 : 0;
    return sum + Math.max(0, seconds - ran);
  }, 0);
}

/** How many sets of an exercise were worked to their end, both sides of them. */
export function setsDone(progress: Progress, steps: Steps, item: number): number {
  const limit = Math.min(progress.at, progress.skipped[item]?.from ?? Infinity);
  const missing = new Set<number>();
  const sets = new Set<number>();
  for (const [index, step] of steps.entries()) {
    if (step.item !== item || step.kind !== "work") continue;
    sets.add(step.set);
    if (index >= limit) missing.add(step.set);
  }
  return sets.size - missing.size;
}

function isLeftOut({ skipped }: Progress, steps: Steps, at: number): boolean {
  const left = skipped[steps[at]!.item];
  return left !== undefined && at >= left.from;
}

function goTo(progress: Progress, steps: Steps, at: number, now: number): Progress {
  const waits = steps[at] === undefined || steps[at].kind === "ready";
  return { ...progress, at, since: waits ? null : now, ran: 0, touched: now };
}
