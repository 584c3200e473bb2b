import { FileUp, SearchX, UserPlus, Users } from "lucide-react";
import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/session";
import { PatientFilters } from "@/lib/patients/components/patient-filters";
import { PatientPages } from "@/lib/patients/components/patient-pages";
import { PatientTable } from "@/lib/patients/components/patient-table";
import { loadPatients } from "@/lib/patients/loaders";
import { canManagePatients } from "@/lib/patients/policy";
import { ButtonLink } from "@/lib/ui/button";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";

const noneWords = {
  current: "No patient found.",
  discharged: "No discharged patient found.",
  archived: "No archived patient found.",
  all: "No patient found.",
};

export const metadata: Metadata = { title: "Patients" };

export default async function PatientsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor(canManagePatients);
  const { filter, rows, total, hasAny, therapists } = await loadPatients(actor, await searchParams);
  const add = (
    <>
      <ButtonLink href="/patients/import" icon={FileUp}>
        Import
      </ButtonLink>
      <ButtonLink href="/patients/new" variant="primary" icon={UserPlus}>
        Add patient
      </ButtonLink>
    </>
  );

  if (!hasAny)
    return (
      <>
        <PageHeader title="Patients" />
        <EmptyState
          icon={Users}
          title="No patients yet. Add the first."
          body="A name is enough to begin. An email address is needed when you send a plan."
          action={<div className="flex flex-wrap justify-center gap-2">{add}</div>}
        />
      </>
    );
  return (
    <>
      <PageHeader title="Patients" actions={add} />
      <PatientFilters filter={filter} total={total} therapists={therapists} />
      {rows.length > 0 ? (
        <>
          <PatientTable rows={rows} />
          <PatientPages filter={filter} total={total} />
        </>
      ) : (
        <EmptyState
          icon={SearchX}
          title={noneWords[filter.records]}
          body="Try another spelling, or take a filter away."
          action={<ButtonLink href="/patients">Show all patients</ButtonLink>}
        />
      )}
    </>
  );
}
