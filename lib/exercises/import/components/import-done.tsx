"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { Button, ButtonLink } from "@/lib/ui/button";
import type { ImportOutcome, UndoOutcome } from "../schema";
import { counted } from "../words";
import { KeptNames } from "./past-imports";
import { UndoImport } from "./undo-import";

type ImportDoneProps = { fileName: string; outcome: ImportOutcome; onAnother: () => void };

export function ImportDone({ fileName, outcome, onAnother }: ImportDoneProps) {
  const router = useRouter();
  const [undone, setUndone] = useState<UndoOutcome>();
  const { importId, added, updated, unchanged, refused } = outcome;
  const another = (
    <Button key="another" onClick={onAnother}>
      Import another file
    </Button>
  );
  if (undone)
    return (
      <Outcome>
        <Alert title="The import was undone" actions={another}>
          Your library is as it was before {fileName}.
        </Alert>
        {undone.kept.length > 0 && <KeptNames names={undone.kept} />}
      </Outcome>
    );
  const others = [
    updated > 0 && `${updated} brought up to date`,
    unchanged > 0 && `${unchanged} unchanged`,
    refused > 0 && `${refused} refused and left out`,
  ].filter(Boolean);
  return (
    <Outcome>
      <Alert
        tone="acceptable"
        title={
          added > 0
            ? `${counted(added, "exercise")} from ${fileName} ${added === 1 ? "is" : "are"} in your library`
            : `Your library is up to date with ${fileName}`
        }
        actions={
          <>
            <ButtonLink href="/exercises?source=own" variant="primary">
              See your own exercises
            </ButtonLink>
            {importId && (
              <UndoImport
                importId={importId}
                fileName={fileName}
                onUndone={(result) => {
                  setUndone(result);
                  router.refresh();
                }}
              />
            )}
            {another}
          </>
        }
      >
        {others.length > 0 && `${others.join(", ")}.`}
      </Alert>
    </Outcome>
  );
}

/** Takes the focus from the button that led here and is gone, and comes into view. */
function Outcome({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <div ref={here} tabIndex={-1} className="flex scroll-mt-20 flex-col gap-4 outline-none">
      {children}
    </div>
  );
}
