import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { loadPatient } from "@/lib/patients/loaders";
import { ChooseDouble } from "@/lib/patients/merge/components/choose-double";
import { MergeForm } from "@/lib/patients/merge/components/merge-form";
import { loadMerge } from "@/lib/patients/merge/loaders";
import { whoStays } from "@/lib/patients/merge/rules";
import { canManagePatients } from "@/lib/patients/policy";
import { fullName } from "@/lib/patients/rules";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Merge a duplicate" };

export default async function MergePage({
  params,
  searchParams,
}: {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor(canManagePatients);
  const patient = await loadPatient(actor, (await params).patientId);
  if (!patient) notFound();
  if (patient.mergedInto) redirect(`/patients/${patient.mergedInto}`);
  const merge = await loadMerge(actor, patient, await searchParams);
  return (
    <>
      <PageHeader
        title="Merge a duplicate"
        description={
          merge.pair
            ? "One person, two records: see both, choose, and make them one."
            : "One person, two records: choose the other one."
        }
        back={
          merge.pair
            ? { href: `/patients/${patient.id}/merge`, label: "Choose another record" }
            : { href: `/patients/${patient.id}`, label: fullName(patient) }
        }
      />
      {merge.pair ? (
        <MergeForm
          key={merge.pair.map(({ id, version }) => `${id} ${version}`).join(" ")}
          pair={merge.pair}
          proposed={whoStays(merge.pair)}
        />
      ) : (
        <ChooseDouble patientId={patient.id} q={merge.q} alike={merge.alike} found={merge.found} />
      )}
    </>
  );
}
