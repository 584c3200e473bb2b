"use client";

import { memo, type RefObject, startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { ExerciseHit } from "@/lib/exercises/finding/hit";
import { Button } from "@/lib/ui/button";
import { LibraryRow } from "./library-row";
import { whenQuiet } from "./when-quiet";

/**
 * How many rows are drawn in one go: so few that a key pressed meanwhile is answered in time on a
 * slow machine. More follow, a frame each, while there is room, and as one scrolls.
 */
const AT_ONCE = 3;

/** Longer than a practised hand takes from one letter to the next, in milliseconds. */
const TYPING_MS = 400;

type LibraryListProps = {
  list: RefObject<HTMLUListElement | null>;
  hits: readonly ExerciseHit[];
  /** Which of them Enter adds; -1 is none. */
  at: number;
  /** How often each exercise is in the plan, by slug. */
  counts: Readonly<Record<string, number>>;
  isLoading: boolean;
  /** Whether the server has more than these. */
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
  onAdd: (hit: ExerciseHit) => void;
};

export const LibraryList = memo(function LibraryList(props: LibraryListProps) {
  const { list, hits, at, counts, isLoading, hasMore, isLoadingMore, onMore, onAdd } = props;
  const [drawn, setDrawn] = useState({ of: hits, most: AT_ONCE });
  // Another answer begins from its top; a further page of the same one goes on.
  const isSame = drawn.of === hits || drawn.of[0] === hits[0];
  const most = Math.max(isSame ? drawn.most : AT_ONCE, at + 2);
  const isWhole = hits.length <= most;
  const end = useRef<HTMLLIElement>(null);
  const pictured = usePictured(hits);

  useEffect(() => {
    const last = end.current;
    if (!last) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        startTransition(() => setDrawn({ of: hits, most: most + AT_ONCE }));
      },
      { root: list.current, rootMargin: "80px" },
    );
    watch.observe(last);
    return () => watch.disconnect();
  }, [hits, most, list]);

  return (
    <ul
      ref={list}
      aria-label="Exercises of the library"
      aria-busy={isLoading}
      className="-mx-1 flex min-h-0 flex-col overflow-y-auto px-1 pb-1"
    >
      {hits.slice(0, most).map((hit, index) => (
        <LibraryRow
          key={hit.slug}
          hit={hit}
          hasPicture={pictured.has(hit.slug)}
          count={counts[hit.slug] ?? 0}
          isPointed={index === at}
          onAdd={onAdd}
        />
      ))}
      {!isWhole && <li ref={end} aria-hidden className="min-h-4" />}
      {isWhole && hasMore && (
        <li className="py-2">
          <Button size="sm" className="w-full" busy={isLoadingMore} onClick={onMore}>
            Show more
          </Button>
        </li>
      )}
    </ul>
  );
});

/**
 * The slugs of the hits whose pictures may be shown: nobody looks at pictures of what the next
 * letter takes away again, and a browser that loads them answers that letter late.
 */
function usePictured(hits: readonly ExerciseHit[]): ReadonlySet<string> {
  const [settled, setSettled] = useState(hits);
  useEffect(() => {
    if (settled !== hits)
      return whenQuiet(() => startTransition(() => setSettled(hits)), TYPING_MS);
  }, [hits, settled]);
  return useMemo(() => new Set(settled.map(({ slug }) => slug)), [settled]);
}
