import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { ExerciseDetails } from "@/lib/exercises/components/exercise-details";
import { ExerciseFacts } from "@/lib/exercises/components/exercise-facts";
import { ExerciseMotion } from "@/lib/exercises/components/exercise-motion";
import { ExercisePoses } from "@/lib/exercises/components/exercise-poses";
import { motionAddress, pictureAddress } from "@/lib/exercises/figure-image";
import { loadExercise } from "@/lib/exercises/loaders";
import { FavouriteButton } from "@/lib/exercises/marks/components/favourite-button";
import { ExerciseActions } from "@/lib/exercises/own/components/exercise-actions";
import { ArchivedNotice, OwnLine } from "@/lib/exercises/own/components/own-facts";
import { loadOwnFacts } from "@/lib/exercises/own/loaders";
import { canEditLibrary } from "@/lib/exercises/own/policy";
import { isOwn } from "@/lib/exercises/schema";
import { ExerciseMedia } from "@/lib/media/components/exercise-media";
import { MEDIA_ADDRESS } from "@/lib/media/upload";
import { PageHeader } from "@/lib/ui/page-header";

type Props = { params: Promise<{ slug: string }> };

/** Once for the page and its title. */
const load = cache(async (slug: string) => loadExercise(await requireActor(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug);
  return { title: found?.exercise.name ?? "Not found" };
}

export default async function ExercisePage({ params }: Props) {
  const actor = await requireActor();
  const found = await load((await params).slug);
  if (!found) notFound();
  const { exercise, easier, harder, isFavourite } = found;
  const { slug, name, media } = exercise;
  const own = isOwn(slug) ? await loadOwnFacts(actor, slug) : null;
  const canEdit = canEditLibrary(actor);
  const still = pictureAddress(exercise);
  const moving = motionAddress(exercise);
  return (
    <div className="mx-auto max-w-6xl">
      <PageHeader
        back={{ href: "/exercises", label: "Library" }}
        title={<bdi>{name}</bdi>}
        actions={
          <>
            <FavouriteButton slug={slug} name={name} isFavourite={isFavourite} withWords />
            {canEdit && (
              <ExerciseActions
                slug={slug}
                name={name}
                own={own && { version: own.version, isArchived: own.archivedAt !== null }}
              />
            )}
          </>
        }
        description={
          <>
            <p>{exercise.purpose}</p>
            {exercise.otherNames.length > 0 && (
              <p className="mt-1 text-xs">Also called {exercise.otherNames.join(", ")}</p>
            )}
            {own && <OwnLine own={own} timeZone={actor.timeZone} />}
          </>
        }
      />
      {own?.archivedAt && (
        <ArchivedNotice slug={slug} name={name} version={own.version} canRestore={canEdit} />
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          {media && (
            <ExerciseMedia
              media={media}
              address={MEDIA_ADDRESS}
              className="block max-h-[28rem] w-full rounded-lg border bg-sunken object-contain"
            />
          )}
          {still && moving && exercise.figure && (
            <>
              <ExerciseMotion still={still} moving={moving} alt={exercise.figure.alt} />
              <ExercisePoses figure={exercise.figure} />
            </>
          )}
          <ExerciseDetails exercise={exercise} />
        </div>
        <ExerciseFacts exercise={exercise} easier={easier} harder={harder} />
      </div>
    </div>
  );
}
