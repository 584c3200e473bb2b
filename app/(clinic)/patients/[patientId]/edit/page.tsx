import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { PatientForm } from "@/lib/patients/components/patient-form";
import { loadPatient, loadTeam } from "@/lib/patients/loaders";
import { canManagePatients } from "@/lib/patients/policy";
import { fullName, timeZoneChoices, withThoseAssigned } from "@/lib/patients/rules";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Edit patient" };

export default async function EditPatientPage({
  params,
}: {
  params: Promise<{ patientId: string }>;
}) {
  const actor = await requireActor(canManagePatients);
  const patient = await loadPatient(actor, (await params).patientId);
  if (!patient) notFound();
  if (patient.mergedInto) redirect(`/patients/${patient.mergedInto}`);
  return (
    <>
      <PageHeader
        title="Edit patient"
        back={{ href: `/patients/${patient.id}`, label: fullName(patient) }}
      />
      <PatientForm
        editing={{ patientId: patient.id, version: patient.version }}
        team={withThoseAssigned(await loadTeam(actor), patient)}
        timeZones={timeZoneChoices(patient.timeZone)}
        values={{
          givenName: patient.givenName,
          familyName: patient.familyName,
          email: patient.email ?? "",
          phone: patient.phone ?? "",
          timeZone: patient.timeZone,
          language: patient.language ?? "",
          therapistId: patient.therapistId,
          trainerId: patient.trainerId ?? "",
          dateOfBirth: patient.dateOfBirth ?? "",
          address: patient.address ?? "",
          clinicalNotes: patient.clinicalNotes ?? "",
        }}
      />
    </>
  );
}
