"use client";

import {
  Archive,
  ArchiveRestore,
  Combine,
  DoorOpen,
  Ellipsis,
  UserPen,
  UserRoundCheck,
} from "lucide-react";
import { useState } from "react";
import type { IsoDate } from "@/lib/dates";
import { PlanActions } from "@/lib/plans/components/plan-actions";
import type { PlanState } from "@/lib/plans/schema";
import { Button } from "@/lib/ui/button";
import { Menu, type MenuItem } from "@/lib/ui/menu";
import { DischargePatient } from "../discharge/components/discharge-patient";
import { ArchivePatient } from "./archive-patient";

type PatientActionsProps = {
  patient: {
    id: string;
    version: number;
    name: string;
    archived: boolean;
    discharged: boolean;
    /** The patient's calendar day. */
    today: IsoDate;
  };
  /** The plan that the page speaks of, while it is open. */
  plan: { id: string; version: number; state: PlanState; title: string; hasDraft: boolean } | null;
  /** How many plans are in the patient's hands. */
  running: number;
};

export function PatientActions({ patient, plan, running }: PatientActionsProps) {
  const [dialog, setDialog] = useState<"archive" | "discharge">();
  const own: MenuItem[] = [
    { label: "Edit details", icon: UserPen, href: `/patients/${patient.id}/edit` },
    { label: "Merge a duplicate", icon: Combine, href: `/patients/${patient.id}/merge` },
    ...(patient.archived
      ? []
      : [
          {
            label: "Discharge patient",
            icon: DoorOpen,
            onSelect: () => setDialog("discharge"),
          },
        ]),
    patient.discharged
      ? {
          label: "Re-admit patient",
          icon: UserRoundCheck,
          onSelect: () => setDialog("archive"),
        }
      : {
          label: patient.archived ? "Restore patient" : "Archive patient",
          icon: patient.archived ? ArchiveRestore : Archive,
          onSelect: () => setDialog("archive"),
        },
  ];
  const change = (open: boolean, which: "archive" | "discharge") =>
    setDialog(open ? which : undefined);
  return (
    <>
      {plan && !patient.archived ? (
        <PlanActions plan={plan} hasDraft={plan.hasDraft} more={own} />
      ) : (
        <Menu trigger={<Button icon={Ellipsis}>More</Button>} items={own} />
      )}
      <ArchivePatient
        patient={patient}
        open={dialog === "archive"}
        onOpenChange={(open) => change(open, "archive")}
      />
      <DischargePatient
        patient={patient}
        running={running}
        today={patient.today}
        open={dialog === "discharge"}
        onOpenChange={(open) => change(open, "discharge")}
      />
    </>
  );
}
