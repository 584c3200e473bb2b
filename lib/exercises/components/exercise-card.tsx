import Link from "next/link";
import { Badge } from "@/lib/ui/badge";
import { type Exercise, isOwn } from "../schema";
import { equipmentNames, movementNames, positionNames, regionNames } from "../words";
import { pictureAddress, motionAddress } from "../figure-image";
import { FavouriteButton } from "../marks/components/favourite-button";
import { DifficultyDots } from "./difficulty";
import { ExercisePicture } from "./exercise-picture";

type ExerciseCardProps = {
  exercise: Exercise;
  /** Of the person who looks. */
  isFavourite: boolean;
};

export function ExerciseCard({ exercise, isFavourite }: ExerciseCardProps) {
  const { slug, name, regions, movementType, startPosition, equipment, difficulty } = exercise;
  return (
    <article className="group relative flex overflow-hidden rounded-lg border bg-raised transition-colors focus-within:border-accent hover:border-control sm:flex-col">
      {isOwn(slug) && (
        <Badge tone="accent" className="absolute start-2.5 top-2.5">
          Ours
        </Badge>
      )}
      <ExercisePicture
        src={pictureAddress(exercise)}
        moving={motionAddress(exercise)}
        className="aspect-auto w-32 shrink-0 border-e sm:aspect-3/2 sm:w-auto sm:border-e-0 sm:border-b"
      />
      <div className="flex min-w-0 flex-1 flex-col gap-1 px-3.5 py-3 sm:gap-1.5 sm:px-4">
        <h2 className="text-base font-semibold max-sm:pe-9">
          <Link
            href={`/exercises/${slug}`}
            className="outline-none before:absolute before:inset-0 before:rounded-lg focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-focus"
          >
            {name}
          </Link>
        </h2>
        <p className="text-muted">
          {[movementNames[movementType], startPosition && positionNames[startPosition]]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className="text-xs text-muted">
          {regions.map((region) => regionNames[region]).join(", ")}
        </p>
        <p className="mt-auto flex flex-wrap justify-between gap-x-3 pt-1.5 text-xs text-muted">
          <DifficultyDots difficulty={difficulty} />
          <span>
            {equipment.length > 0
              ? equipment.map((thing) => equipmentNames[thing]).join(", ")
              : "No equipment"}
          </span>
        </p>
      </div>
      {/* After the link in the order of keys, above it under the pointer. */}
      <FavouriteButton
        slug={slug}
        name={name}
        isFavourite={isFavourite}
        className="absolute end-2 top-2"
      />
    </article>
  );
}
