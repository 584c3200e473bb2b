"use client";

import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { archivePatientAction, restorePatientAction } from "../actions";

type ArchivePatientProps = {
  patient: { id: string; version: number; name: string; archived: boolean; discharged: boolean };
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

const words = {
  archive: {
    verb: "Archive",
    body: "The record leaves the lists. Nothing is deleted, and it can be restored at any time.",
    done: "was archived.",
  },
  restore: {
    verb: "Restore",
    body: "The record comes back to the list of patients.",
    done: "is back on the list.",
  },
  readmit: {
    verb: "Re-admit",
    body: "The discharge is undone and the record comes back to the list. Plans that have ended stay ended: compose a new one.",
    done: "was re-admitted.",
  },
};

/** Takes a record off the lists, or brings it back from there. */
export function ArchivePatient({ patient, open, onOpenChange }: ArchivePatientProps) {
  const router = useRouter();
  const { id: patientId, version, name, archived, discharged } = patient;
  const { verb, body, done } = words[discharged ? "readmit" : archived ? "restore" : "archive"];

  async function act() {
    const action = archived ? restorePatientAction : archivePatientAction;
    const result = await action({ patientId, version });
    if (!result.ok) return result.message;
    toast.success(`${name} ${done}`);
    router.refresh();
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={
        <>
          {verb} <bdi>{name}</bdi>?
        </>
      }
      description={body}
      confirm={`${verb} patient`}
      onConfirm={act}
    />
  );
}
