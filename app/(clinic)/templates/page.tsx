import { LayoutList } from "lucide-react";
import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/session";
import { TemplateCard } from "@/lib/exercises/components/template-card";
import { loadTemplates } from "@/lib/exercises/loaders";
import { canPrescribe } from "@/lib/plans/policy";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Templates" };

export default async function TemplatesPage() {
  const templates = await loadTemplates(await requireActor(canPrescribe));
  return (
    <>
      <PageHeader
        title="Templates"
        description="Ready sets of dosed exercises. A plan made from one is yours to change."
      />
      {templates.length > 0 ? (
        <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
          {templates.map((view) => (
            <li key={view.template.slug} className="grid">
              <TemplateCard view={view} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          icon={LayoutList}
          title="No templates yet"
          body="The built-in library has none in this version."
        />
      )}
    </>
  );
}
