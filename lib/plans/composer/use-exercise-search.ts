"use client";

import { startTransition, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { askForExercises, SearchFault } from "@/lib/exercises/finding/ask";
import { type ExerciseFilter, noFilter } from "@/lib/exercises/finding/filter";
import type { ExerciseHit, ExerciseHits } from "@/lib/exercises/finding/hit";

const PAUSE_MS = 120;

/**
 * A search of the library while somebody types. What was found before stays until the next answer
 * is there, and when none comes; only the answer to the latest question is taken.
 */
export function useExerciseSearch(first: ExerciseHits) {
  const [filter, setFilter] = useState(noFilter);
  const [answer, setAnswer] = useState({ ...first, filter: noFilter });
  const [fault, setFault] = useState<string | null>(null);
  const [loadingMore, setLoadingMore] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef<AbortController>(undefined);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    asking.current?.abort();
  }, []);
  useEffect(() => stop, [stop]);

  // While somebody types, the page is asked to draw itself only for what is seen: a drawing without a
  // change would hold the browser's answer to a key until the next one that shows something.
  async function load(asked: ExerciseFilter, before: readonly ExerciseHit[] = []) {
    stop();
    if (before.length > 0) setLoadingMore(true);
    const abort = new AbortController();
    asking.current = abort;
    try {
      const found = await askForExercises(asked, before.length, abort.signal);
      if (abort.signal.aborted) return;
      // Between two pages something may have moved on to the next.
      const known = new Set(before.map(({ slug }) => slug));
      const hits = [...before, ...found.hits.filter(({ slug }) => !known.has(slug))];
      // The next key goes first.
      startTransition(() => setAnswer({ ...found, hits, filter: asked }));
    } catch (error) {
      if (abort.signal.aborted) return;
      if (!(error instanceof SearchFault)) throw error;
      setFault(error.message);
    }
    if (before.length > 0) setLoadingMore(false);
  }

  function again(before?: readonly ExerciseHit[]) {
    setFault(null);
    return load(filter, before);
  }

  /** Asks for something else: at once, or a moment after the last key. */
  function change(next: ExerciseFilter, soon = false) {
    stop();
    setFilter(next);
    setFault(null);
    timer.current = setTimeout(() => load(next), soon ? PAUSE_MS : 0);
  }

  const backOnline = useEffectEvent(() => {
    if (fault) void again();
  });
  useEffect(() => {
    const retry = () => backOnline();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, []);

  const isCurrent = answer.filter === filter;
  return {
    filter,
    hits: answer.hits,
    total: answer.total,
    regions: answer.regions,
    mistyped: answer.mistyped,
    /** Whether the hits answer what is asked for now. */
    isCurrent,
    isLoading: !isCurrent && !fault,
    loadingMore,
    /** A sentence when no answer came. */
    fault,
    change,
    retry: () => again(),
    showMore: () => again(answer.hits),
    /**
     * The best hit of what is asked for now, for a hand that is faster than the answer; whatever is
     * typed meanwhile. Null when there is none or no answer came.
     */
    best: async () => {
      const found = await askForExercises(filter).catch((error: SearchFault) => {
        setFault(error.message);
        return null;
      });
      return found?.hits[0] ?? null;
    },
  };
}
