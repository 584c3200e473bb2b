"use client";

import { SearchX } from "lucide-react";
import Link from "next/link";
import { type KeyboardEvent, memo, startTransition, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { toast } from "sonner";
import { formatDosage } from "@/lib/exercises/dosage";
import type { Dosage } from "@/lib/exercises/schema";
import type { ExerciseFilter } from "@/lib/exercises/finding/filter";
import type { ExerciseHit, ExerciseHits } from "@/lib/exercises/finding/hit";
import { Button } from "@/lib/ui/button";
import { SearchInput } from "@/lib/ui/search-input";
import { useSlash } from "@/lib/ui/use-slash";
import { LibraryChips } from "./library-chips";
import { LibraryList } from "./library-list";
import { dosageOf, readQuery } from "./query";
import { useExerciseSearch } from "./use-exercise-search";
import { useStable } from "./use-stable";

type LibraryPaneProps = {
  /** What there is before anything is asked for. */
  first: ExerciseHits;
  /** How often each exercise is in the plan, by slug. */
  counts: Readonly<Record<string, number>>;
  onAdd: (exercise: ExerciseHit, dosage?: Dosage) => void;
};

export const LibraryPane = memo(function LibraryPane({ first, counts, onAdd }: LibraryPaneProps) {
  const search = useExerciseSearch(first);
  const { filter, hits, total, isCurrent, isLoading, fault } = search;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<Promise<void>>(Promise.resolve());
  useSlash(field);
  /** The dosage behind the words, as it is typed. */
  const [line, setLine] = useState<string | null>(null);
  // With words the first hit is what Enter adds; without, nothing is until an arrow points at it.
  const [pointed, setPointed] = useState<number | null>(null);
  const at = pointed ?? (filter.q ? 0 : -1);
  const chosen = isCurrent ? hits[at] : undefined;
  const wanted = chosen && line !== null ? dosageOf(line, chosen.dosage) : null;

  function point(to: number) {
    const next = Math.min(Math.max(to, 0), hits.length - 1);
    // It may be drawn only now.
    flushSync(() => setPointed(next));
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  }

  function addWith(hit: ExerciseHit) {
    const dosage = dosageOf(line, hit.dosage);
    // The key is answered first: by then the search is ready for the next words.
    startTransition(() => onAdd(hit, dosage ?? hit.dosage));
    if (!dosage)
      toast.error(`“${line}” does not read as a dosage. It was added with its usual one.`);
  }

  async function addNow() {
    // What is typed next takes the place of what was found.
    field.current?.select();
    if (!chosen && (isCurrent || !filter.q)) return;
    // A hand that is faster than the answers still gets its exercises in the order it asked.
    const asked = chosen ?? search.best();
    const turn = before.current.then(async () => {
      const hit = await asked;
      if (hit) addWith(hit);
      else toast.error(`Nothing was added for “${filter.q}”.`);
    });
    before.current = turn;
    await turn;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") void addNow();
    else if (event.key === "ArrowDown") point(at + 1);
    else if (event.key === "ArrowUp") point(at - 1);
    else return;
    event.preventDefault();
  }

  const acts = useStable({
    narrow(change: Partial<ExerciseFilter>) {
      setPointed(null);
      search.change({ ...filter, ...change });
    },
    showMore: () => void search.showMore(),
  });

  return (
    <div className="flex min-h-0 flex-col gap-2.5">
      <SearchInput
        ref={field}
        maxLength={100}
        data-library-search
        aria-label="Search the library"
        aria-keyshortcuts="/"
        placeholder="Name, or bridge 3x12"
        onChange={(event) => {
          setPointed(null);
          list.current?.scrollTo({ top: 0 });
          const query = readQuery(event.target.value);
          setLine(query.line);
          search.change({ ...filter, q: query.words }, true);
        }}
        onKeyDown={onKeyDown}
      />
      <LibraryChips
        recent={filter.recent}
        favourites={filter.favourites}
        own={filter.source.includes("own")}
        region={filter.region[0] ?? null}
        counts={search.regions}
        onChange={acts.narrow}
      />
      {fault ? (
        <div role="alert" className="flex flex-wrap items-center gap-2 text-xs text-stop">
          <p className="min-w-40 flex-1 font-medium">{fault}</p>
          <Button size="sm" onClick={search.retry}>
            Try again
          </Button>
        </div>
      ) : (
        <p role="status" className="text-xs text-muted">
          {isLoading ? (
            "Searching…"
          ) : total === 0 ? (
            "Nothing found."
          ) : (
            <>
              {total.toLocaleString("en")}{" "}
              {filter.q ? "found" : total === 1 ? "exercise" : "exercises"}
              {search.mistyped.length > 0 && ", spelled nearly so"}.
              {chosen && (
                <>
                  {" "}
                  <kbd className="rounded-sm border px-1 font-sans">Enter</kbd> adds {chosen.name}
                  {wanted && `, ${formatDosage(wanted)}`}.
                </>
              )}
            </>
          )}
        </p>
      )}
      {isCurrent && total === 0 ? (
        <NothingHere q={filter.q} />
      ) : (
        <LibraryList
          list={list}
          hits={hits}
          at={isCurrent ? at : -1}
          counts={counts}
          isLoading={isLoading}
          hasMore={hits.length < total}
          isLoadingMore={search.loadingMore}
          onMore={acts.showMore}
          onAdd={onAdd}
        />
      )}
    </div>
  );
});

function NothingHere({ q }: { q: string }) {
  return (
    <div className="flex flex-col gap-2 rounded-md border border-dashed px-3 py-5 text-muted">
      <p className="flex items-center gap-2">
        <SearchX aria-hidden size={16} className="shrink-0" />
        Try another word, for example a body region.
      </p>
      {q && (
        // In a tab of its own: the plan in hand stays where it is.
        <Link
          href={`/exercises/new?${new URLSearchParams({ name: q })}`}
          target="_blank"
          className="rounded-sm text-accent underline underline-offset-2"
        >
          New exercise “{q}”
        </Link>
      )}
    </div>
  );
}
