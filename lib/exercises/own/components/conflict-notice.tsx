"use client";

import { useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import type { OwnExerciseInput } from "../schema";
import { differencesOf } from "./differences";

type ConflictNoticeProps = {
  theirs: OwnExerciseInput;
  mine: OwnExerciseInput;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Two people, one exercise: both versions are kept until a person has chosen. */
export function ConflictNotice({ theirs, mine, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const [isOpen, setOpen] = useState(false);
  const choose = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  const differences = isOpen ? differencesOf(theirs, mine) : [];
  return (
    <>
      <Alert
        tone="stop"
        title="Somebody else changed this exercise meanwhile"
        actions={
          <>
            <Button size="sm" onClick={() => setOpen(true)}>
              See theirs
            </Button>
            <Button size="sm" onClick={onKeepMine}>
              Save mine over it
            </Button>
            <Button size="sm" onClick={onTakeTheirs}>
              Take theirs
            </Button>
          </>
        }
      >
        Nothing was overwritten, and what you typed is still here.
      </Alert>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        size="lg"
        title="Theirs and yours"
        description={
          differences.length > 0
            ? "What differs between what was saved and what you typed."
            : "Both say the same."
        }
        footer={
          <>
            <Button onClick={choose(onTakeTheirs)}>Take theirs</Button>
            <Button variant="primary" onClick={choose(onKeepMine)}>
              Save mine over it
            </Button>
          </>
        }
      >
        <dl className="flex flex-col divide-y">
          {differences.map(({ field, theirs: saved, mine: typed }) => (
            <div key={field} className="py-3 first:pt-0">
              <dt className="mb-1.5 font-semibold">{field}</dt>
              <dd className="grid gap-3 sm:grid-cols-2">
                <Side of="Theirs">{saved}</Side>
                <Side of="Yours">{typed}</Side>
              </dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}

function Side({ of, children }: { of: string; children: string }) {
  return (
    <div className="min-w-0 rounded-md bg-sunken px-3 py-2">
      <p className="text-xs text-muted">{of}</p>
      <p dir="auto" className="break-words whitespace-pre-line">
        {children}
      </p>
    </div>
  );
}
