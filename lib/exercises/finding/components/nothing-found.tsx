import { Plus, SearchX } from "lucide-react";
import Link from "next/link";
import { ButtonLink } from "@/lib/ui/button";
import { EmptyState } from "@/lib/ui/empty-state";
import { activeFilters, libraryHref, onlyWords } from "../facets";
import { type ExerciseFilter, noFilter } from "../filter";

type NothingFoundProps = {
  filter: ExerciseFilter;
  /** How many there are without the facets; null without facets. */
  withoutFacets: number | null;
  canEdit: boolean;
};

/** What to do about it: the nearest way to an exercise first. */
export function NothingFound({ filter, withoutFacets, canEdit }: NothingFoundProps) {
  const { q, archived } = filter;
  const create = canEdit && q !== "" && !archived && (
    <ButtonLink href={`/exercises/new?${new URLSearchParams({ name: q })}`} icon={Plus}>
      New exercise “{q}”
    </ButtonLink>
  );
  if (withoutFacets)
    return (
      <EmptyState
        icon={SearchX}
        title={
          q ? `No exercise for “${q}” passes these filters` : "No exercise passes these filters"
        }
        body={activeFilters(filter).length > 1 ? "Take one of them away, or all:" : undefined}
        action={
          <span className="flex flex-wrap justify-center gap-2">
            <ButtonLink href={libraryHref(onlyWords(filter))} scroll={false}>
              Clear all filters: {withoutFacets.toLocaleString("en")}{" "}
              {withoutFacets === 1 ? "exercise" : "exercises"}
            </ButtonLink>
            {create}
          </span>
        }
      />
    );
  if (archived && q === "")
    return (
      <EmptyState
        icon={SearchX}
        title="Nothing is archived"
        body="An exercise of yours that you archive is kept here. Plans that hold it go on."
        action={<ButtonLink href="/exercises">Back to the library</ButtonLink>}
      />
    );
  return (
    <EmptyState
      icon={SearchX}
      title={`No exercise found for “${q}”`}
      body={
        <>
          Try fewer words, another spelling, or a body region.{" "}
          {!archived && canEdit && (
            <Link
              href={libraryHref({ ...noFilter, q, archived: true })}
              className="rounded-sm text-accent underline underline-offset-2"
            >
              Look among the archived
            </Link>
          )}
        </>
      }
      action={
        <span className="flex flex-wrap justify-center gap-2">
          <ButtonLink href="/exercises">Show all exercises</ButtonLink>
          {create}
        </span>
      }
    />
  );
}
