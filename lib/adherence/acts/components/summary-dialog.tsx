"use client";

import { Undo2 } from "lucide-react";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import type { ActRow } from "../schema";
import { doneInWords, refusalsByReason, summaryTitle } from "../words";
import type { Summary } from "./use-settle";

type SummaryDialogProps = {
  summary: Summary;
  rows: readonly ActRow[];
  onUndo: (() => void) | null;
  onClose: () => void;
};

/** What was done of an act on several plans, and which were not and why. */
export function SummaryDialog({ summary, rows, onUndo, onClose }: SummaryDialogProps) {
  const { act, done, refused } = summary;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={summaryTitle(done, refused.length)}
      description={done > 0 ? doneInWords(act, done) : undefined}
      footer={
        <>
          {onUndo && done > 0 && (
            <Button icon={Undo2} onClick={onUndo}>
              Undo
            </Button>
          )}
          <Button variant="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <h3 className="font-semibold">Not done</h3>
      <ul className="mt-2 flex flex-col gap-4">
        {refusalsByReason(refused, rows).map(({ sentence, rows: among }) => (
          <li key={sentence}>
            <p>{sentence}</p>
            <ul className="mt-1 border-s-2 ps-3 text-muted">
              {among.map(({ planId, patientName, planTitle }) => (
                <li key={planId}>
                  <bdi className="text-ink">{patientName}</bdi> · {planTitle}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
