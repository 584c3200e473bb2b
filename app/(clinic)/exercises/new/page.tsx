import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { ExerciseForm } from "@/lib/exercises/own/components/exercise-form";
import { loadNewExercise } from "@/lib/exercises/own/loaders";
import { canEditLibrary } from "@/lib/exercises/own/policy";
import { isOwn } from "@/lib/exercises/schema";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "New exercise" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewExercisePage({ searchParams }: Props) {
  const actor = await requireActor(canEditLibrary);
  const { from } = await searchParams;
  const slug = typeof from === "string" ? from : null;
  const form = await loadNewExercise(actor, slug);
  if (!form) notFound();
  const { origin } = form;
  return (
    <>
      <PageHeader
        title={
          origin ? (isOwn(origin.slug) ? "Duplicate exercise" : "Make it ours") : "New exercise"
        }
        description={
          origin
            ? `Begins as a copy of ${origin.name}, which stays as it is.`
            : "For your clinic alone. It is found beside the built-in ones."
        }
        back={
          origin
            ? { href: `/exercises/${origin.slug}`, label: origin.name }
            : { href: "/exercises", label: "Library" }
        }
      />
      <ExerciseForm
        key={slug}
        form={form}
        version={null}
        keepAs={`${actor.clinicId}:${actor.userId}:new:${slug ?? ""}`}
      />
    </>
  );
}
