"use client";

import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button, ButtonLink } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { SearchInput } from "@/lib/ui/search-input";
import { useHydrated } from "@/lib/ui/use-hydrated";
import { useSlash } from "@/lib/ui/use-slash";
import { activeFilters, orderWords } from "../facets";
import type { ExerciseFilter, FacetCounts } from "../filter";
import { ActiveFilters } from "./active-filters";
import { Facets } from "./facets";
import { useLibraryFilter } from "./use-library-filter";

type LibraryFinderProps = {
  filter: ExerciseFilter;
  total: number;
  counts: FacetCounts;
  /** What was found, made by the server. */
  children: ReactNode;
};

const exercises = (count: number) =>
  `${count.toLocaleString("en")} ${count === 1 ? "exercise" : "exercises"}`;

/**
 * Search above, facets beside, what was found in the middle. A plain form that asks for another
 * address; with scripts every change does so at once.
 */
export function LibraryFinder(props: LibraryFinderProps) {
  const { filter, total, counts, children } = props;
  const { shown, pending, form, search, change, searchNow, searchSoon } = useLibraryFilter(filter);
  const formId = useId();
  const facetsId = useId();
  const [open, setOpen] = useState(false);
  const hydrated = useHydrated();
  const chosen = activeFilters(shown).length;

  useSlash(search);

  return (
    <div className="grid items-start gap-x-8 lg:grid-cols-[13.5rem_minmax(0,1fr)] 2xl:grid-cols-[15rem_minmax(0,1fr)]">
      <form
        id={formId}
        ref={form}
        role="search"
        aria-label="Exercises"
        action="/exercises"
        className="mb-4 flex gap-2 lg:col-span-2"
        onSubmit={(event) => {
          event.preventDefault();
          searchNow();
        }}
      >
        {filter.archived && <input type="hidden" name="archived" value="1" />}
        <div className="min-w-0 flex-1">
          <SearchInput
            ref={search}
            name="q"
            maxLength={100}
            aria-label="Search by name, region, muscle or equipment"
            aria-keyshortcuts="/"
            placeholder="Name, region, muscle or equipment"
            defaultValue={filter.q}
            busy={pending}
            onChange={searchSoon}
          />
        </div>
        {hydrated ? (
          <Button
            icon={SlidersHorizontal}
            aria-expanded={open}
            aria-controls={facetsId}
            onClick={() => setOpen(!open)}
            className="lg:hidden"
          >
            Filters{chosen > 0 && ` (${chosen})`}
          </Button>
        ) : (
          <ButtonLink href={`#${facetsId}`} icon={SlidersHorizontal} className="lg:hidden">
            Filters{chosen > 0 && ` (${chosen})`}
          </ButtonLink>
        )}
        <noscript>
          <Button type="submit">Search</Button>
        </noscript>
      </form>

      <aside
        id={facetsId}
        aria-label="Filters"
        className={cn(
          "target:block lg:sticky lg:top-20 lg:-mx-2 lg:block lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:px-2",
          "max-lg:mb-4 max-lg:rounded-lg max-lg:border max-lg:bg-raised max-lg:px-4 max-lg:py-2",
          !open && "hidden",
        )}
      >
        <div className="max-lg:gap-x-8 max-lg:sm:columns-2">
          <Facets filter={shown} counts={counts} form={formId} onChange={change} />
        </div>
        <noscript>
          <Button type="submit" form={formId} className="my-2">
            Show what is chosen
          </Button>
        </noscript>
        {open && (
          <div className="sticky bottom-14 -mx-4 mt-2 -mb-2 border-t bg-raised px-4 py-3 sm:bottom-0 lg:hidden">
            <Button
              variant="primary"
              busy={pending}
              className="w-full"
              onClick={() => {
                setOpen(false);
                search.current?.scrollIntoView({ block: "center" });
              }}
            >
              Show {exercises(total)}
            </Button>
          </div>
        )}
      </aside>

      <section
        aria-label="Exercises found"
        aria-busy={pending}
        className="flex min-w-0 flex-col gap-4"
      >
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p role="status" className="min-h-7 content-center">
            <span className="font-semibold tabular-nums">{exercises(total)}</span>
            {total > 1 && <span className="text-muted"> · {orderWords(filter)}</span>}
          </p>
          <ActiveFilters
            filter={shown}
            onChange={change}
            onEmptied={() => search.current?.focus()}
          />
        </div>
        <div
          className={cn(
            "flex flex-col gap-5 transition-opacity",
            // Only a wait that is felt is shown.
            pending && "opacity-60 delay-150",
          )}
        >
          {children}
        </div>
      </section>
    </div>
  );
}
