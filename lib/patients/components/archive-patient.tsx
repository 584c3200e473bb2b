"use client";

import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { archivePatientAction, restorePatientAction } from "../actions";

type ArchivePatientProps = {
  patient: { id: string; version: number; name: string; archived: boolean };
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

export function ArchivePatient({ patient, open, onOpenChange }: ArchivePatientProps) {
  const router = useRouter();
  const { id: patientId, version, name, archived } = patient;

  async function act() {
    const action = archived ? restorePatientAction : archivePatientAction;
    const result = await action({ patientId, version });
    if (!result.ok) return result.message;
    toast.success(archived ? `${name} is back on the list.` : `${name} was archived.`);
    router.refresh();
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={archived ? `Restore ${name}?` : `Archive ${name}?`}
      description={
        archived
          ? "The record comes back to the list of patients."
          : "The record leaves the lists. Nothing is deleted, and it can be restored at any time."
      }
      confirm={archived ? "Restore patient" : "Archive patient"}
      onConfirm={act}
    />
  );
}
