/** What was done and can be taken back, the newest last. */
export type History<T> = {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** The drag or the typing that made the present; its next step replaces it. */
  burst: string | null;
};

const KEPT = 200;

export const begin = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  burst: null,
});

/**
 * Makes `next` the present. Edits of one `burst` (a drag, typing in one field) are one step to undo;
 * an edit that changes nothing is none.
 */
export function edit<T>(history: History<T>, next: T, burst: string | null = null): History<T> {
  if (next === history.present || JSON.stringify(next) === JSON.stringify(history.present))
    return history;
  const goesOn = burst !== null && burst === history.burst;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-KEPT);
  return { past, present: next, future: [], burst };
}

/** The state before the last edit; the same history where there is none. */
export function undo<T>({ past, present, future, burst }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, burst };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], burst: null };
}

/** The edit that was last taken back, done again. */
export function redo<T>({ past, present, future, burst }: History<T>): History<T> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future, burst };
  return { past: [...past, present], present: after, future: rest, burst: null };
}
