import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/session";
import { ExportCard } from "@/lib/exercises/import/components/export-card";
import { ImportExercises } from "@/lib/exercises/import/components/import-exercises";
import { PastImports } from "@/lib/exercises/import/components/past-imports";
import { loadImports } from "@/lib/exercises/import/loaders";
import { canEditLibrary } from "@/lib/exercises/own/policy";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Import exercises" };

export default async function ImportPage() {
  const actor = await requireActor(canEditLibrary);
  const { imports, ownCount } = await loadImports(actor);
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-8">
      <div>
        <PageHeader
          back={{ href: "/exercises", label: "Library" }}
          title="Import exercises"
          description="You see what each row becomes before anything is changed. A file imported again brings its exercises up to date and doubles none."
        />
        <ImportExercises />
      </div>
      <PastImports imports={imports} timeZone={actor.timeZone} />
      <ExportCard count={ownCount} />
    </div>
  );
}
