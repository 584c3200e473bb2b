import Link from "next/link";
import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import type { ClinicTemplateCard as CardView } from "../loaders";

export function ClinicTemplateCard({ template }: { template: CardView }) {
  const { id, name, purpose, isMine, createdByName, exercises, minutes, pictures } = template;
  return (
    <article className="relative flex flex-col overflow-hidden rounded-lg border bg-raised transition-colors focus-within:border-accent hover:border-control">
      <div aria-hidden className="grid grid-cols-4 gap-px border-b bg-line">
        {[0, 1, 2, 3].map((place) =>
          place < pictures.length ? (
            <ExercisePicture key={place} src={pictures[place] ?? null} />
          ) : (
            <span key={place} className="aspect-3/2 bg-sunken" />
          ),
        )}
      </div>
      <div className="flex flex-1 flex-col gap-1.5 px-4 py-3">
        <p className="text-xs text-muted">
          {isMine ? "Only you see it" : `Made by ${createdByName}`}
        </p>
        <h3 className="text-base font-semibold">
          <Link
            href={`/templates/own/${id}`}
            className="outline-none before:absolute before:inset-0 before:rounded-lg focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-focus"
          >
            {name}
          </Link>
        </h3>
        {purpose && <p className="text-muted">{purpose}</p>}
        <p className="mt-auto pt-1.5 text-xs text-muted">
          {exercises} {exercises === 1 ? "exercise" : "exercises"} · about {minutes} minutes a day
        </p>
      </div>
    </article>
  );
}
