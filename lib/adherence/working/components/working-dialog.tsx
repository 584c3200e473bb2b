"use client";

import { RotateCcw } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { COLUMN_WORDS, WINDOW_WORDS } from "@/lib/adherence/table/words";
import { askWorkingAction } from "@/lib/adherence/working/actions";
import { WorkingTables } from "@/lib/adherence/working/components/working-tables";
import type { AskedWorking, AskWorking } from "@/lib/adherence/working/schema";
import type { Result } from "@/lib/result";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button, ButtonLink } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Skeleton } from "@/lib/ui/skeleton";

type WorkingDialogProps = { asked: AskWorking | null; onClose: () => void };

/** How a number of the table was made; asked for when it opens. */
export function WorkingDialog({ asked, onClose }: WorkingDialogProps) {
  // What was asked last stays while the dialog goes away.
  const [shown, setShown] = useState(asked);
  if (asked && asked !== shown) setShown(asked);
  if (!shown) return null;
  const isWindowed = WINDOWED.has(shown.figure) && shown.window !== "all";
  return (
    <Dialog
      open={asked !== null}
      onOpenChange={(open) => !open && onClose()}
      size="lg"
      title={`${COLUMN_WORDS[shown.figure]}: how it is made`}
      description={`Counted ${isWindowed ? WINDOW_WORDS[shown.window].within : "over the plan so far"}.`}
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <ButtonLink href={`/adherence/${shown.planId}`} variant="primary">
            Open the history
          </ButtonLink>
        </>
      }
    >
      <Body key={`${shown.planId} ${shown.figure} ${shown.window}`} asked={shown} />
    </Dialog>
  );
}

const WINDOWED = new Set<string>(["adherence", "exercises", "skips"]);

function Body({ asked }: { asked: AskWorking }) {
  const [answer, setAnswer] = useState<Result<AskedWorking>>();
  const ask = useCallback(async () => {
    setAnswer(undefined);
    setAnswer(await askServer(askWorkingAction(asked)));
  }, [asked]);
  useEffect(() => {
    let current = true;
    void askServer(askWorkingAction(asked)).then((given) => current && setAnswer(given));
    return () => {
      current = false;
    };
  }, [asked]);

  if (!answer)
    return (
      <div role="status" aria-label="Loading" className="flex flex-col gap-3">
        <Skeleton className="h-6 w-48" />
        <Skeleton className="h-16 w-full" />
        <Skeleton className="h-40 w-full" />
      </div>
    );
  if (!answer.ok)
    return (
      <div className="flex flex-col items-start gap-3">
        <Alert tone="stop">{answer.message}</Alert>
        <Button icon={RotateCcw} onClick={ask}>
          Try again
        </Button>
      </div>
    );
  const { patientName, planTitle, result, facts, tables } = answer.value;
  return (
    <div className="flex flex-col gap-4">
      <p>
        <bdi className="font-medium">{patientName}</bdi>{" "}
        <span className="text-muted">· {planTitle}</span>
        <strong className="mt-1 block text-lg font-semibold tabular-nums">{result}</strong>
      </p>
      <ul className="list-disc ps-5 marker:text-muted">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <WorkingTables tables={tables} />
    </div>
  );
}
