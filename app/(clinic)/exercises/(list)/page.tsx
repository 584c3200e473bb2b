import { SearchX } from "lucide-react";
import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/session";
import { ExerciseCard } from "@/lib/exercises/components/exercise-card";
import { LibraryFilters } from "@/lib/exercises/components/library-filters";
import { loadExercises } from "@/lib/exercises/loaders";
import { exerciseFilterSchema } from "@/lib/exercises/finding/filter";
import { ButtonLink } from "@/lib/ui/button";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Library" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LibraryPage({ searchParams }: Props) {
  const actor = await requireActor();
  const filter = exerciseFilterSchema.parse(await searchParams);
  const { found, total } = await loadExercises(actor, filter, 1);
  return (
    <>
      <PageHeader
        title="Library"
        description="Built-in exercises, the same for every clinic. A plan keeps the text it was sent with."
      />
      <LibraryFilters
        // Set anew when the filters are taken away by a link.
        key={Object.values(filter).some(Boolean) ? "narrowed" : "all"}
        filter={filter}
        found={total}
      />
      {found.length > 0 ? (
        <ul className="grid gap-4 sm:grid-cols-2 md:grid-cols-3 xl:grid-cols-4 2xl:grid-cols-5">
          {found.map(({ exercise }) => (
            <li key={exercise.slug} className="grid">
              <ExerciseCard exercise={exercise} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          icon={SearchX}
          title="No exercise found"
          body="Try another word, or take a filter away."
          action={<ButtonLink href="/exercises">Show all exercises</ButtonLink>}
        />
      )}
    </>
  );
}
