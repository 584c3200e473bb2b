import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { loadTemplate } from "@/lib/exercises/loaders";
import { PatientChoice } from "@/lib/plans/components/patient-choice";
import { canPrescribe } from "@/lib/plans/policy";

export const metadata: Metadata = { title: "Choose a patient" };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export default async function UseTemplatePage({ params, searchParams }: Props) {
  const actor = await requireActor(canPrescribe);
  const view = await loadTemplate(actor, (await params).slug);
  if (!view) notFound();
  const { slug, name } = view.template;
  return (
    <PatientChoice
      actor={actor}
      start={{ from: "built-in", slug }}
      back={{ href: `/templates/${slug}`, label: name }}
      description="A new draft plan is made from the template. Nothing is sent yet."
      query={(await searchParams).q}
    />
  );
}
