"use client";

import { useEffect, useRef, useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { Button, ButtonLink } from "@/lib/ui/button";
import type { ImportOutcome } from "../schema";
import { UndoImport } from "./undo-import";

type ImportDoneProps = { outcome: ImportOutcome; onAnother: () => void };

/** Takes the focus from the button that led here and is gone. */
export function ImportDone({ outcome, onAnother }: ImportDoneProps) {
  const here = useRef<HTMLDivElement>(null);
  const [undone, setUndone] = useState(false);
  useEffect(() => here.current?.focus(), []);
  const { importId, added, known, refused } = outcome;
  const another = <Button onClick={onAnother}>Import another file</Button>;
  const left = [
    known > 0 && `${known} left out, because you have or may have them already`,
    refused > 0 && `${refused} refused`,
  ].filter(Boolean);
  return (
    <div ref={here} tabIndex={-1} className="scroll-mt-20 outline-none">
      {undone ? (
        <Alert title="The import was undone" actions={another}>
          Your list of patients is as it was before.
        </Alert>
      ) : (
        <Alert
          tone="acceptable"
          title={
            added === 0
              ? "Nobody new was in the file"
              : `${added} ${added === 1 ? "patient was" : "patients were"} added`
          }
          actions={
            <>
              <ButtonLink href="/patients" variant="primary">
                See your patients
              </ButtonLink>
              {added > 0 && (
                <UndoImport
                  importId={importId}
                  added={added}
                  label="Undo this import"
                  onUndone={() => {
                    setUndone(true);
                    here.current?.focus();
                  }}
                />
              )}
              {another}
            </>
          }
        >
          {left.length > 0 && `${left.join(", ")}.`}
        </Alert>
      )}
    </div>
  );
}
