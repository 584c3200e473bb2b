"use client";

import { Undo2 } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { undoImportAction } from "../actions";
import type { UndoOutcome } from "../schema";
import { counted } from "../words";

type UndoImportProps = {
  importId: string;
  fileName: string;
  onUndone: (outcome: UndoOutcome) => void;
};

export function UndoImport({ importId, fileName, onUndone }: UndoImportProps) {
  const [open, setOpen] = useState(false);

  async function act() {
    const result = await undoImportAction({ importId });
    if (!result.ok) return result.message;
    toast.success(inWords(result.value));
    onUndone(result.value);
  }

  return (
    <>
      <Button icon={Undo2} onClick={() => setOpen(true)} aria-label={`Undo import of ${fileName}`}>
        Undo
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Undo the import of ${fileName}?`}
        description="What it added is removed, or archived where a plan, a template or another exercise holds it. What it changed is as it was before. What somebody changed since stays as it is."
        confirm="Undo import"
        danger
        onConfirm={act}
      />
    </>
  );
}

function inWords({ removed, restored, archived, kept }: UndoOutcome): string {
  const parts = [
    removed > 0 && `${counted(removed, "exercise")} removed`,
    restored > 0 && `${counted(restored, "exercise")} as before`,
    archived > 0 && `${counted(archived, "exercise")} archived`,
    kept.length > 0 && `${counted(kept.length, "exercise")} left alone`,
  ].filter(Boolean);
  return `The import was undone: ${parts.join(", ") || "nothing was left of it"}.`;
}
