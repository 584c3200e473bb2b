import { SearchX, UserPlus } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { loadTemplate } from "@/lib/exercises/loaders";
import { loadPatients } from "@/lib/patients/loaders";
import { canPrescribe } from "@/lib/plans/policy";
import { planStateNames } from "@/lib/plans/words";
import { ButtonLink } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";
import { ChoosePatient } from "./_components/choose-patient";
import { PatientSearch } from "./_components/patient-search";

export const metadata: Metadata = { title: "Choose a patient" };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export default async function UseTemplatePage({ params, searchParams }: Props) {
  const actor = await requireActor(canPrescribe);
  const view = await loadTemplate(actor, (await params).slug);
  if (!view) notFound();
  const { q } = await searchParams;
  const { rows, total, filter } = await loadPatients(actor, { q });
  const { slug, name } = view.template;
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        back={{ href: `/templates/${slug}`, label: name }}
        title="Who is it for?"
        description="A new draft plan is made from the template. Nothing is sent yet."
      />
      <PatientSearch query={filter.q} found={total} />
      {rows.length > 0 ? (
        <Card flush>
          <ChoosePatient
            patients={rows.map(({ id, givenName, familyName, planTitle, planState }) => ({
              id,
              name: `${givenName} ${familyName}`,
              plan: planTitle && planState ? `${planTitle} · ${planStateNames[planState]}` : null,
            }))}
            templateSlug={slug}
          />
          {total > rows.length && (
            <p className="border-t px-4 py-3 text-xs text-muted sm:px-5">
              {rows.length} of {total} patients. Type a name to find the others.
            </p>
          )}
        </Card>
      ) : (
        <EmptyState
          icon={SearchX}
          title="No patient found"
          body="Try another spelling, or add the patient first."
          action={
            <ButtonLink href="/patients/new" icon={UserPlus}>
              Add patient
            </ButtonLink>
          }
        />
      )}
    </div>
  );
}
