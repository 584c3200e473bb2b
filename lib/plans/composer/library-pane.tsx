"use client";

import { Plus, SearchX } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import { formatDosage } from "@/lib/exercises/dosage";
import { SearchInput } from "@/lib/ui/search-input";
import type { ComposerExercise } from "./form";

type LibraryPaneProps = {
  exercises: readonly ComposerExercise[];
  /** How often each exercise is in the plan, by slug. */
  counts: Readonly<Record<string, number>>;
  onAdd: (exercise: ComposerExercise) => void;
};

export function LibraryPane({ exercises, counts, onAdd }: LibraryPaneProps) {
  const [query, setQuery] = useState("");
  const words = useDeferredValue(query).toLowerCase().split(/\s+/).filter(Boolean);
  const named = ({ name }: ComposerExercise) =>
    words.every((word) => name.toLowerCase().includes(word));
  // A name that holds the words comes before an exercise that only mentions them.
  const found = exercises
    .filter((one) => named(one) || words.every((word) => one.searchText.includes(word)))
    .toSorted((a, b) => Number(named(b)) - Number(named(a)));
  const first = words.length > 0 ? found[0] : undefined;

  return (
    <div className="flex min-h-0 flex-col gap-3">
      <SearchInput
        value={query}
        aria-label="Search the library"
        placeholder="Name, region or muscle"
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          if (first) onAdd(first);
        }}
      />
      <p role="status" className="text-xs text-muted">
        {first ? (
          <>
            {found.length} found. <kbd className="rounded-sm border px-1 font-sans">Enter</kbd> adds{" "}
            {first.name}.
          </>
        ) : words.length > 0 ? (
          "Nothing found."
        ) : (
          `${exercises.length} exercises`
        )}
      </p>
      {found.length === 0 ? (
        <p className="flex items-center gap-2 rounded-md border border-dashed px-3 py-6 text-muted">
          <SearchX aria-hidden size={16} className="shrink-0" />
          Try another word, for example a body region.
        </p>
      ) : (
        <ul
          aria-label="Exercises of the library"
          className="-mx-1 flex min-h-0 flex-col overflow-y-auto px-1 pb-1"
        >
          {found.map((exercise) => (
            <LibraryRow
              key={exercise.slug}
              exercise={exercise}
              count={counts[exercise.slug] ?? 0}
              onAdd={onAdd}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

type LibraryRowProps = {
  exercise: ComposerExercise;
  count: number;
  onAdd: LibraryPaneProps["onAdd"];
};

function LibraryRow({ exercise, count, onAdd }: LibraryRowProps) {
  return (
    <li className="flex items-center gap-3 border-b py-2 last:border-b-0">
      <ExercisePicture src={exercise.picture} className="h-10.5 w-14 shrink-0 rounded-md" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{exercise.name}</p>
        <p className="text-xs text-pretty text-muted">
          {count > 0 ? (
            <span className="font-medium text-accent">
              In the plan{count > 1 && ` ${count} times`}
            </span>
          ) : (
            formatDosage(exercise.dosage)
          )}
        </p>
      </div>
      <button
        type="button"
        aria-label={`Add ${exercise.name}`}
        title={`Add ${exercise.name}`}
        onClick={() => onAdd(exercise)}
        className="grid size-8 shrink-0 place-items-center rounded-md border border-control bg-raised text-accent hover:border-muted hover:bg-sunken pointer-coarse:size-11"
      >
        <Plus aria-hidden size={16} />
      </button>
    </li>
  );
}
