import { UserRoundPlus } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { TemplateItems } from "@/lib/exercises/components/template-items";
import { templateSchedule } from "@/lib/exercises/components/template-schedule";
import { loadTemplate } from "@/lib/exercises/loaders";
import { canPrescribe } from "@/lib/plans/policy";
import { ButtonLink } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { PageHeader } from "@/lib/ui/page-header";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await loadTemplate(await requireActor(), (await params).slug);
  return { title: view?.template.name ?? "Not found" };
}

export default async function TemplatePage({ params }: Props) {
  const actor = await requireActor(canPrescribe);
  const view = await loadTemplate(actor, (await params).slug);
  if (!view) notFound();
  const { template, items, advice, minutes } = view;
  return (
    <div className="mx-auto max-w-6xl">
      <PageHeader
        back={{ href: "/templates", label: "Templates" }}
        title={template.name}
        description={template.purpose}
        actions={
          <ButtonLink
            href={`/templates/${template.slug}/use`}
            variant="primary"
            icon={UserRoundPlus}
          >
            Use for a patient
          </ButtonLink>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card title={`${items.length} exercises`} flush>
          <TemplateItems items={items} />
        </Card>
        <div className="flex min-w-0 flex-col gap-6">
          <Card title="At a glance">
            <dl className="flex flex-col gap-3">
              <div>
                <dt className="text-xs text-muted">For</dt>
                <dd>{template.stage}</dd>
              </div>
              <div>
                <dt className="text-xs text-muted">Schedule</dt>
                <dd className="first-letter:uppercase">{templateSchedule(template)}</dd>
              </div>
              <div>
                <dt className="text-xs text-muted">One session</dt>
                <dd>About {minutes} minutes</dd>
              </div>
            </dl>
          </Card>
          {advice.length > 0 && (
            <Card title="Everyday advice">
              <ul className="flex flex-col gap-3">
                {advice.map((card) => (
                  <li key={card.slug}>
                    <p className="font-medium">{card.title}</p>
                    <p className="text-xs text-muted">{card.body}</p>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      </div>
    </div>
  );
}
