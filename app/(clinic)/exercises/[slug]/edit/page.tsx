import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { ExerciseForm } from "@/lib/exercises/own/components/exercise-form";
import { loadExerciseForm } from "@/lib/exercises/own/loaders";
import { canEditLibrary } from "@/lib/exercises/own/policy";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Edit exercise" };

export default async function EditExercisePage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await requireActor(canEditLibrary);
  const { slug } = await params;
  const form = await loadExerciseForm(actor, slug);
  if (!form) notFound();
  return (
    <>
      <PageHeader
        title="Edit exercise"
        description="Drafts take the change when they are next saved. What was sent stays as it was sent."
        back={{ href: `/exercises/${slug}`, label: form.values.name }}
      />
      <ExerciseForm
        key={slug}
        form={form}
        version={form.version}
        keepAs={`${actor.clinicId}:${actor.userId}:${slug}`}
      />
    </>
  );
}
