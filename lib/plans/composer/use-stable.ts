import { useLayoutEffect, useRef, useState } from "react";

type Acts = Record<string, (...args: never[]) => unknown>;

/**
 * The same functions from render to render, each of which does what the newest render's would. For
 * what memoised children are given: a list of forty rows need not be drawn anew for a new closure.
 */
export function useStable<T extends Acts>(acts: T): T {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const [stable] = useState(
    () =>
      Object.fromEntries(
        Object.keys(acts).map((name) => [
          name,
          (...args: never[]) => latest.current[name]!(...args),
        ]),
      ) as T,
  );
  return stable;
}
