import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { PatientChoice } from "@/lib/plans/components/patient-choice";
import { loadPlan } from "@/lib/plans/loaders";
import { canPrescribe } from "@/lib/plans/policy";

export const metadata: Metadata = { title: "Copy a plan" };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export default async function CopyPlanPage({ params, searchParams }: Props) {
  const actor = await requireActor(canPrescribe);
  const loaded = await loadPlan(actor, (await params).planId);
  if (!loaded) notFound();
  const { id, title } = loaded.plan;
  return (
    <PatientChoice
      actor={actor}
      start={{ from: "plan", planId: id }}
      back={{ href: `/plans/${id}`, label: title }}
      description="A new draft with the same exercises, dosages and days. Nothing is sent yet, and nothing of the other patient goes along."
      query={(await searchParams).q}
    />
  );
}
