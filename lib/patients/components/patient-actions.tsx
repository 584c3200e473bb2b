"use client";

import { Archive, ArchiveRestore, Ellipsis, UserPen } from "lucide-react";
import { useState } from "react";
import { PlanActions } from "@/lib/plans/components/plan-actions";
import type { PlanState } from "@/lib/plans/schema";
import { Button } from "@/lib/ui/button";
import { Menu } from "@/lib/ui/menu";
import { ArchivePatient } from "./archive-patient";

type PatientActionsProps = {
  patient: { id: string; version: number; name: string; archived: boolean };
  /** The plan that the page speaks of, while it is open. */
  plan: { id: string; version: number; state: PlanState; title: string; hasDraft: boolean } | null;
};

export function PatientActions({ patient, plan }: PatientActionsProps) {
  const [archiving, setArchiving] = useState(false);
  const own = [
    { label: "Edit details", icon: UserPen, href: `/patients/${patient.id}/edit` },
    {
      label: patient.archived ? "Restore patient" : "Archive patient",
      icon: patient.archived ? ArchiveRestore : Archive,
      onSelect: () => setArchiving(true),
    },
  ];
  return (
    <>
      {plan && !patient.archived ? (
        <PlanActions plan={plan} hasDraft={plan.hasDraft} more={own} />
      ) : (
        <Menu trigger={<Button icon={Ellipsis}>More</Button>} items={own} />
      )}
      <ArchivePatient patient={patient} open={archiving} onOpenChange={setArchiving} />
    </>
  );
}
