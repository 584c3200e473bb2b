import Link from "next/link";
import type { TemplateView } from "../loaders";
import { templateSchedule } from "./template-schedule";
import { pictureAddress } from "../figure-image";
import { ExercisePicture } from "./exercise-picture";

export function TemplateCard({ view }: { view: TemplateView }) {
  const { template, items, minutes } = view;
  return (
    <article className="relative flex flex-col overflow-hidden rounded-lg border bg-raised transition-colors focus-within:border-accent hover:border-control">
      <div aria-hidden className="grid grid-cols-4 gap-px border-b bg-line">
        {items.slice(0, 4).map(({ exercise }) => (
          <ExercisePicture key={exercise.slug} src={pictureAddress(exercise)} />
        ))}
      </div>
      <div className="flex flex-1 flex-col gap-1.5 px-4 py-3">
        <p className="text-xs text-muted">{template.stage}</p>
        <h3 className="text-base font-semibold">
          <Link
            href={`/templates/${template.slug}`}
            className="outline-none before:absolute before:inset-0 before:rounded-lg focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-focus"
          >
            {template.name}
          </Link>
        </h3>
        <p className="text-muted">{template.purpose}</p>
        <p className="mt-auto pt-1.5 text-xs text-muted">
          {items.length} exercises · about {minutes} minutes · {templateSchedule(template)}
        </p>
      </div>
    </article>
  );
}
