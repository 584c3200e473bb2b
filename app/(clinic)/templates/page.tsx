import type { Metadata } from "next";
import type { ReactNode } from "react";
import { requireActor } from "@/lib/auth/session";
import { TemplateCard } from "@/lib/exercises/components/template-card";
import { loadTemplates } from "@/lib/exercises/loaders";
import { canPrescribe } from "@/lib/plans/policy";
import { ClinicTemplateCard } from "@/lib/plans/templates/components/clinic-template-card";
import {
  type ClinicTemplateCard as CardView,
  loadClinicTemplates,
} from "@/lib/plans/templates/loaders";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Templates" };

export default async function TemplatesPage() {
  const actor = await requireActor(canPrescribe);
  const [own, builtIn] = await Promise.all([loadClinicTemplates(actor), loadTemplates(actor)]);
  return (
    <>
      <PageHeader
        title="Templates"
        description="Ready sets of dosed exercises. A plan made from one is yours to change."
      />
      <div className="flex flex-col gap-8">
        <Group title="Mine" cards={own.filter(({ isMine }) => isMine)} />
        <Group title="The clinic's" cards={own.filter(({ isMine }) => !isMine)}>
          {own.length === 0 && (
            <p className="max-w-[60ch] text-muted">
              None yet. Compose a plan as you usually would, then choose More → Save as template: it
              is here for the next patient.
            </p>
          )}
        </Group>
        <section>
          <h2 className="mb-3 text-lg font-semibold">Built in</h2>
          <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
            {builtIn.map((view) => (
              <li key={view.template.slug} className="grid">
                <TemplateCard view={view} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

type GroupProps = { title: string; cards: readonly CardView[]; children?: ReactNode };

function Group({ title, cards, children }: GroupProps) {
  if (cards.length === 0 && !children) return null;
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{title}</h2>
      {cards.length > 0 && (
        <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
          {cards.map((template) => (
            <li key={template.id} className="grid">
              <ClinicTemplateCard template={template} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
