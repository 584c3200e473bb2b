import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/session";
import { ClinicForm } from "@/lib/clinics/components/clinic-form";
import { loadClinicSettings } from "@/lib/clinics/loaders";
import { canChangeClinic } from "@/lib/clinics/policy";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Clinic" };

export default async function ClinicPage() {
  const actor = await requireActor(canChangeClinic);
  const { settings, timeZones } = await loadClinicSettings(actor);
  return (
    <>
      <PageHeader title="Clinic" description="What holds for every patient and plan here." />
      <ClinicForm settings={settings} timeZones={timeZones} />
    </>
  );
}
