"use client";

import {
  type ExerciseFilter,
  exerciseFilterSchema,
  filterAddress,
} from "@/lib/exercises/finding/filter";
import { regionNames } from "@/lib/exercises/words";
import { cn } from "@/lib/ui/cn";

type LibraryChipsProps = {
  filter: ExerciseFilter;
  /** How many each body region would leave. */
  regions: Readonly<Record<string, number>>;
  onChange: (filter: ExerciseFilter) => void;
};

const look =
  "min-h-7 rounded-full border px-2.5 text-xs font-medium transition-colors pointer-coarse:min-h-11";
const lookOf = (chosen: boolean) =>
  chosen
    ? "border-accent bg-accent-soft text-accent"
    : "border-control bg-raised hover:border-muted hover:bg-sunken";

/** The few ways to narrow that are worth a place beside a plan. */
export function LibraryChips({ filter, regions, onChange }: LibraryChipsProps) {
  const isOwn = filter.source.includes("own");
  const region = filter.region[0] ?? "";
  const chips = [
    { words: "Recent", chosen: filter.recent, next: { ...filter, recent: !filter.recent } },
    {
      words: "Favourites",
      chosen: filter.favourites,
      next: { ...filter, favourites: !filter.favourites },
    },
    {
      words: "Ours",
      chosen: isOwn,
      next: { ...filter, source: isOwn ? [] : ["own" as const] },
    },
  ];

  function choose(value: string) {
    const address = filterAddress(filter);
    address.set("region", value);
    onChange(exerciseFilterSchema.parse(Object.fromEntries(address)));
  }

  return (
    <div role="group" aria-label="Narrow the library" className="flex flex-wrap gap-1.5">
      {chips.map(({ words, chosen, next }) => (
        <button
          key={words}
          type="button"
          aria-pressed={chosen}
          onClick={() => onChange(next)}
          className={cn(look, lookOf(chosen))}
        >
          {words}
        </button>
      ))}
      <select
        aria-label="Body region"
        value={region}
        onChange={(event) => choose(event.target.value)}
        className={cn(look, lookOf(region !== ""), "max-w-full")}
      >
        <option value="">Any region</option>
        {Object.entries(regionNames).map(([value, words]) => (
          <option key={value} value={value}>
            {words} ({regions[value] ?? 0})
          </option>
        ))}
      </select>
    </div>
  );
}
