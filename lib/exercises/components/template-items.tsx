import Link from "next/link";
import { formatDosage } from "../dosage";
import type { TemplateView } from "../loaders";
import { pictureAddress } from "../figure-image";
import { ExercisePicture } from "./exercise-picture";

export function TemplateItems({ items }: { items: TemplateView["items"] }) {
  return (
    <ol className="divide-y">
      {items.map(({ exercise, dosage, note }, index) => (
        <li key={exercise.slug} className="flex items-center gap-3 px-4 py-2.5 sm:gap-4 sm:px-5">
          <span className="w-5 shrink-0 text-end text-muted tabular-nums">{index + 1}</span>
          <ExercisePicture
            src={pictureAddress(exercise)}
            className="aspect-3/2 w-21 shrink-0 rounded-md"
          />
          <div className="min-w-0 flex-1 sm:flex sm:flex-wrap sm:items-baseline sm:justify-between sm:gap-x-4">
            <Link
              href={`/exercises/${exercise.slug}`}
              className="font-medium underline decoration-line underline-offset-4 hover:decoration-current"
            >
              {exercise.name}
            </Link>
            <p className="text-muted">{formatDosage(dosage)}</p>
            {note && <p className="basis-full text-xs text-muted">{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
