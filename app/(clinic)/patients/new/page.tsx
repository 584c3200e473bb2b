import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/session";
import { PatientForm } from "@/lib/patients/components/patient-form";
import { loadTeam } from "@/lib/patients/loaders";
import { canManagePatients } from "@/lib/patients/policy";
import { timeZoneChoices } from "@/lib/patients/rules";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Add patient" };

export default async function NewPatientPage() {
  const actor = await requireActor(canManagePatients);
  return (
    <>
      <PageHeader
        title="Add patient"
        description="A name is enough to begin. An email address is needed when you send a plan."
        back={{ href: "/patients", label: "Patients" }}
      />
      <PatientForm
        team={await loadTeam(actor)}
        timeZones={timeZoneChoices(actor.timeZone)}
        values={{
          givenName: "",
          familyName: "",
          email: "",
          phone: "",
          timeZone: actor.timeZone,
          language: "",
          therapistId: actor.userId,
          trainerId: "",
          dateOfBirth: "",
          address: "",
          clinicalNotes: "",
        }}
      />
    </>
  );
}
