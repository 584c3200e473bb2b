import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { ExerciseDetails } from "@/lib/exercises/components/exercise-details";
import { ExerciseFacts } from "@/lib/exercises/components/exercise-facts";
import { ExerciseMotion } from "@/lib/exercises/components/exercise-motion";
import { ExercisePoses } from "@/lib/exercises/components/exercise-poses";
import { motionAddress, pictureAddress } from "@/lib/exercises/figure-image";
import { loadExercise } from "@/lib/exercises/loaders";
import { FavouriteButton } from "@/lib/exercises/marks/components/favourite-button";
import { PageHeader } from "@/lib/ui/page-header";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadExercise(await requireActor(), (await params).slug);
  return { title: found?.exercise.name ?? "Not found" };
}

export default async function ExercisePage({ params }: Props) {
  const actor = await requireActor();
  const found = await loadExercise(actor, (await params).slug);
  if (!found) notFound();
  const { exercise, easier, harder, isFavourite } = found;
  const still = pictureAddress(exercise);
  const moving = motionAddress(exercise);
  return (
    <div className="mx-auto max-w-6xl">
      <PageHeader
        back={{ href: "/exercises", label: "Library" }}
        title={exercise.name}
        actions={
          <FavouriteButton
            slug={exercise.slug}
            name={exercise.name}
            isFavourite={isFavourite}
            withWords
          />
        }
        description={
          <>
            <p>{exercise.purpose}</p>
            {exercise.otherNames.length > 0 && (
              <p className="mt-1 text-xs">Also called {exercise.otherNames.join(", ")}</p>
            )}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
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
