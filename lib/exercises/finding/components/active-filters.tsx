"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { type MouseEvent, useRef } from "react";
import { activeFilters, libraryHref, onlyWords } from "../facets";
import type { ExerciseFilter } from "../filter";

type ActiveFiltersProps = {
  filter: ExerciseFilter;
  onChange: (filter: ExerciseFilter) => void;
  /** Where the focus goes when the last chip has gone. */
  onEmptied: () => void;
};

/** Links, so that they work before and without a script. */
export function ActiveFilters({ filter, onChange, onEmptied }: ActiveFiltersProps) {
  const list = useRef<HTMLUListElement>(null);
  const active = activeFilters(filter);
  if (active.length === 0) return null;

  function follow(event: MouseEvent, next: ExerciseFilter) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const chip = event.currentTarget.closest("li");
    const neighbour = chip?.nextElementSibling ?? chip?.previousElementSibling;
    const left = activeFilters(next).length;
    if (left > 0) neighbour?.querySelector("a")?.focus();
    else onEmptied();
    onChange(next);
  }

  return (
    <ul ref={list} aria-label="Chosen filters" className="flex flex-wrap items-center gap-2">
      {active.map(({ key, words, without }) => (
        <li key={key} className="min-w-0">
          <Link
            href={libraryHref(without)}
            prefetch={false}
            scroll={false}
            onClick={(event) => follow(event, without)}
            className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border border-control bg-raised py-0.5 ps-3 pe-2 text-xs font-medium hover:border-muted hover:bg-sunken pointer-coarse:min-h-11"
          >
            <span className="sr-only">Remove </span>
            <span className="truncate">{words}</span>
            <X aria-hidden size={14} className="shrink-0 text-muted" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={libraryHref(onlyWords(filter))}
          prefetch={false}
          scroll={false}
          onClick={(event) => follow(event, onlyWords(filter))}
          className="inline-flex min-h-7 items-center rounded-sm px-1 text-xs font-medium text-accent underline underline-offset-2 hover:text-accent-strong pointer-coarse:min-h-11"
        >
          Clear all
        </Link>
      </li>
    </ul>
  );
}
