"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { startTransition, useRef, useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { createPlanAction } from "../actions";
import type { Starts } from "../starts/loaders";
import type { Start } from "../starts/schema";
import { StartChoices } from "./start-choices";
import { SuggestedRoutine } from "./suggested-routine";

type StartPlanProps = {
  patientId: string;
  starts: Starts;
  label?: string;
  variant?: "primary" | "secondary";
};

export function StartPlan(props: StartPlanProps) {
  const { patientId, starts, label = "Compose plan", variant = "primary" } = props;
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [isSuggesting, setSuggesting] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isBeginning = useRef(false);

  async function begin(start: Start, name: string) {
    if (isBeginning.current) return;
    isBeginning.current = true;
    startTransition(() => {
      setChosen(name);
      setProblem(undefined);
    });
    const result = await askServer(createPlanAction({ patientId, start }));
    if (result.ok) return router.push(`/plans/${result.value.planId}`);
    isBeginning.current = false;
    setChosen(null);
    setProblem(result.message);
  }

  return (
    <>
      <Button
        variant={variant}
        icon={Plus}
        onClick={() => {
          // The press itself is answered first; the dialog follows.
          startTransition(() => {
            setSuggesting(false);
            setOpen(true);
          });
        }}
      >
        {label}
      </Button>
      <Dialog
        open={open}
        onOpenChange={(next) => chosen === null && setOpen(next)}
        title={isSuggesting ? "A suggested routine" : "Start the plan"}
        description={
          isSuggesting
            ? "From the recorded regions, conditions and equipment. You choose; nothing is sent yet."
            : "Nothing is sent yet: you compose first, then send."
        }
        size="lg"
        initialFocus={field}
      >
        {problem && (
          <Alert tone="stop" className="mb-4">
            {problem}
          </Alert>
        )}
        {isSuggesting ? (
          <SuggestedRoutine
            suggested={starts.suggested}
            busy={chosen !== null}
            onBack={() => setSuggesting(false)}
            onBegin={(slugs) => begin({ from: "exercises", slugs }, "suggested")}
          />
        ) : (
          <StartChoices
            field={field}
            starts={starts}
            busyWith={chosen}
            onChoose={begin}
            onSuggest={() => setSuggesting(true)}
          />
        )}
      </Dialog>
    </>
  );
}
