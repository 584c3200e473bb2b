"use client";

import { memo } from "react";
import { type ExerciseFilter, exerciseFilterSchema } from "@/lib/exercises/finding/filter";
import { regionNames } from "@/lib/exercises/words";
import { cn } from "@/lib/ui/cn";

type LibraryChipsProps = {
  recent: boolean;
  favourites: boolean;
  /** Only the clinic's own. */
  own: boolean;
  region: ExerciseFilter["region"][number] | null;
  /** How many each body region would leave. */
  counts: Readonly<Record<string, number>>;
  onChange: (change: Partial<ExerciseFilter>) => void;
};

const look =
  "min-h-7 rounded-full border px-2.5 text-xs font-medium transition-colors pointer-coarse:min-h-11";
const lookOf = (chosen: boolean) =>
  chosen
    ? "border-accent bg-accent-soft text-accent"
    : "border-control bg-raised hover:border-muted hover:bg-sunken";

/** The few ways to narrow that are worth a place beside a plan. */
export const LibraryChips = memo(function LibraryChips(props: LibraryChipsProps) {
  const { recent, favourites, own, region, counts, onChange } = props;
  const chips: { words: string; chosen: boolean; change: Partial<ExerciseFilter> }[] = [
    { words: "Recent", chosen: recent, change: { recent: !recent } },
    { words: "Favourites", chosen: favourites, change: { favourites: !favourites } },
    { words: "Ours", chosen: own, change: { source: own ? [] : ["own"] } },
  ];
  return (
    <div role="group" aria-label="Narrow the library" className="flex flex-wrap gap-1.5">
      {chips.map(({ words, chosen, change }) => (
        <button
          key={words}
          type="button"
          aria-pressed={chosen}
          onClick={() => onChange(change)}
          className={cn(look, lookOf(chosen))}
        >
          {words}
        </button>
      ))}
      <select
        aria-label="Body region"
        value={region ?? ""}
        onChange={({ target }) =>
          onChange({ region: exerciseFilterSchema.parse({ region: target.value }).region })
        }
        className={cn(look, lookOf(region !== null), "max-w-full")}
      >
        <option value="">Any region</option>
        {Object.entries(regionNames).map(([value, words]) => (
          <option key={value} value={value}>
            {words} ({counts[value] ?? 0})
          </option>
        ))}
      </select>
    </div>
  );
});
