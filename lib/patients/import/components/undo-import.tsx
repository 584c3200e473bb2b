"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { undoPatientImportAction } from "../actions";

type UndoImportProps = { importId: string; added: number; label: string; onUndone?: () => void };

export function UndoImport({ importId, added, label, onUndone }: UndoImportProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const patients = `${added} ${added === 1 ? "patient" : "patients"}`;

  async function act() {
    const result = await undoPatientImportAction({ importId });
    if (!result.ok) return result.message;
    toast.success("The import was undone.");
    onUndone?.();
    router.refresh();
  }

  return (
    <>
      <Button icon={Undo2} onClick={() => setOpen(true)} aria-label={label}>
        Undo
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="Undo this import?"
        description={`The ${patients} that it added are removed. When somebody has worked on one of them since, nothing is undone.`}
        confirm="Undo import"
        danger
        onConfirm={act}
      />
    </>
  );
}
