import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/session";
import { ImportPatients } from "@/lib/patients/import/components/import-patients";
import { PastImports } from "@/lib/patients/import/components/past-imports";
import { loadPatientImports } from "@/lib/patients/import/loaders";
import { loadTeam } from "@/lib/patients/loaders";
import { canManagePatients } from "@/lib/patients/policy";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Import patients" };

export default async function ImportPatientsPage() {
  const actor = await requireActor(canManagePatients);
  const { userId, timeZone } = actor;
  return (
    <div className="grid max-w-4xl gap-8">
      <div>
        <PageHeader
          back={{ href: "/patients", label: "Patients" }}
          title="Import patients"
          description="You see what each row becomes before anything is kept. Who is here already is found by name and birth date, or by mail, and left as it is."
        />
        <ImportPatients team={await loadTeam(actor)} me={{ userId, timeZone }} />
      </div>
      <PastImports imports={await loadPatientImports(actor)} timeZone={timeZone} />
    </div>
  );
}
