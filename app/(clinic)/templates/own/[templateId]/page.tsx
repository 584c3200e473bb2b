import { UserRoundPlus } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { TemplateItems } from "@/lib/exercises/components/template-items";
import { canPrescribe } from "@/lib/plans/policy";
import { TemplateActions } from "@/lib/plans/templates/components/template-actions";
import { loadClinicTemplate } from "@/lib/plans/templates/loaders";
import { Alert } from "@/lib/ui/alert";
import { ButtonLink } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { PageHeader } from "@/lib/ui/page-header";
import { InstantText } from "@/lib/ui/time";

type Props = { params: Promise<{ templateId: string }> };

export const metadata: Metadata = { title: "Template" };

export default async function ClinicTemplatePage({ params }: Props) {
  const actor = await requireActor(canPrescribe);
  const loaded = await loadClinicTemplate(actor, (await params).templateId);
  if (!loaded) notFound();
  const { template, items, minutes, gone } = loaded;
  const { id, name, purpose, version, ownerId, archivedAt, updatedAt, createdByName } = template;
  return (
    <div className="mx-auto max-w-6xl">
      <PageHeader
        back={{ href: "/templates", label: "Templates" }}
        title={name}
        description={purpose || "No purpose was written."}
        actions={
          <>
            <TemplateActions
              template={{
                id,
                version,
                name,
                purpose,
                isMine: ownerId !== null,
                isArchived: archivedAt !== null,
              }}
            />
            {!archivedAt && (
              <ButtonLink href={`/templates/own/${id}/use`} variant="primary" icon={UserRoundPlus}>
                Use for a patient
              </ButtonLink>
            )}
          </>
        }
      />
      {archivedAt && (
        <Alert tone="caution" title="This template is put away" className="mb-6">
          It is offered to nobody. Take it back under More.
        </Alert>
      )}
      {gone > 0 && (
        <Alert tone="caution" className="mb-6">
          {gone} of its exercises left the library. A plan made from it begins without them.
        </Alert>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card title={`${items.length} ${items.length === 1 ? "exercise" : "exercises"}`} flush>
          <TemplateItems items={items} />
        </Card>
        <Card title="At a glance">
          <dl className="flex flex-col gap-3">
            <div>
              <dt className="text-xs text-muted">Seen by</dt>
              <dd>{ownerId ? "Only you" : "Everybody of the clinic who prescribes"}</dd>
            </div>
            <div>
              <dt className="text-xs text-muted">A day takes</dt>
              <dd>About {minutes} minutes</dd>
            </div>
            <div>
              <dt className="text-xs text-muted">Made by</dt>
              <dd>{createdByName}</dd>
            </div>
            <div>
              <dt className="text-xs text-muted">Changed</dt>
              <dd>
                <InstantText instant={updatedAt} timeZone={actor.timeZone} />
              </dd>
            </div>
          </dl>
        </Card>
      </div>
    </div>
  );
}
