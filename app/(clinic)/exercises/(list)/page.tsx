import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/lib/auth/session";
import { ExerciseCard } from "@/lib/exercises/components/exercise-card";
import { CardGrid } from "@/lib/exercises/finding/components/card-grid";
import { LibraryFinder } from "@/lib/exercises/finding/components/library-finder";
import { LibraryMenu } from "@/lib/exercises/finding/components/library-menu";
import { LibraryPages } from "@/lib/exercises/finding/components/library-pages";
import { NothingFound } from "@/lib/exercises/finding/components/nothing-found";
import { libraryHref, PAGE_SIZE } from "@/lib/exercises/finding/facets";
import { exerciseFilterSchema } from "@/lib/exercises/finding/filter";
import { loadExercises } from "@/lib/exercises/loaders";
import { canEditLibrary } from "@/lib/exercises/own/policy";
import { ButtonLink } from "@/lib/ui/button";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Library" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const pageSchema = z.coerce.number().int().min(1).max(10_000).catch(1);

export default async function LibraryPage({ searchParams }: Props) {
  const actor = await requireActor();
  const asked = await searchParams;
  const filter = exerciseFilterSchema.parse(asked);
  const page = pageSchema.parse(asked.page);
  const { found, total, counts, mistyped, withoutFacets } = await loadExercises(
    actor,
    filter,
    page,
  );
  // Past the end, as in an old bookmark.
  if (found.length === 0 && total > 0) redirect(libraryHref(filter, Math.ceil(total / PAGE_SIZE)));
  const canEdit = canEditLibrary(actor);
  return (
    <>
      <PageHeader
        title={filter.archived ? "Archived exercises" : "Library"}
        back={filter.archived ? { href: "/exercises", label: "Library" } : undefined}
        description={
          filter.archived
            ? "Found no more when composing. Plans that hold them go on."
            : "Built-in exercises and your clinic’s own. A plan keeps the text it was sent with."
        }
        actions={
          canEdit && (
            <>
              <LibraryMenu />
              <ButtonLink href="/exercises/new" variant="primary" icon={Plus}>
                New exercise
              </ButtonLink>
            </>
          )
        }
      />
      <LibraryFinder filter={filter} total={total} counts={counts}>
        {mistyped.length > 0 && total > 0 && (
          <p className="text-muted">
            Nothing is spelled {mistyped.map((word) => `“${word}”`).join(", ")}. These are spelled
            nearly so.
          </p>
        )}
        {found.length > 0 ? (
          <CardGrid>
            {found.map(({ exercise, isFavourite }) => (
              <li key={exercise.slug} className="grid">
                <ExerciseCard exercise={exercise} isFavourite={isFavourite} />
              </li>
            ))}
          </CardGrid>
        ) : (
          <NothingFound filter={filter} withoutFacets={withoutFacets} canEdit={canEdit} />
        )}
        <LibraryPages filter={filter} page={page} total={total} />
        {canEdit && filter.source.includes("own") && !filter.archived && (
          <p>
            <Link
              href={libraryHref({ ...filter, source: [], archived: true })}
              className="rounded-sm text-accent underline underline-offset-2"
            >
              Archived exercises
            </Link>
          </p>
        )}
      </LibraryFinder>
    </>
  );
}
