import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { PatientChoice } from "@/lib/plans/components/patient-choice";
import { canPrescribe } from "@/lib/plans/policy";
import { loadClinicTemplate } from "@/lib/plans/templates/loaders";

export const metadata: Metadata = { title: "Choose a patient" };

type Props = {
  params: Promise<{ templateId: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export default async function UseClinicTemplatePage({ params, searchParams }: Props) {
  const actor = await requireActor(canPrescribe);
  const loaded = await loadClinicTemplate(actor, (await params).templateId);
  if (!loaded) notFound();
  const { id, name } = loaded.template;
  return (
    <PatientChoice
      actor={actor}
      start={{ from: "template", templateId: id }}
      back={{ href: `/templates/own/${id}`, label: name }}
      description="A new draft plan is made from the template. Nothing is sent yet."
      query={(await searchParams).q}
    />
  );
}
