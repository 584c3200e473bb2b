"use client";

import { useEffect, useState } from "react";
import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import { formatDosage } from "@/lib/exercises/dosage";
import type { ExerciseHit } from "@/lib/exercises/finding/hit";
import { Alert } from "@/lib/ui/alert";
import { Dialog } from "@/lib/ui/dialog";
import { Skeleton } from "@/lib/ui/skeleton";
import type { ComposerExercise } from "./form";

export type Step = "easier" | "harder";

type NeighbourDialogProps = {
  exercise: ComposerExercise;
  step: Step;
  onChoose: (exercise: ExerciseHit) => void;
  onClose: () => void;
};

/** The easier or harder steps of an exercise; the first of them has the focus. */
export function NeighbourDialog({ exercise, step, onChoose, onClose }: NeighbourDialogProps) {
  const [found, setFound] = useState<ExerciseHit[] | "failed" | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/exercises/${exercise.slug}/neighbours`, { signal: abort.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error("No answer.");
        setFound(((await answer.json()) as Record<Step, ExerciseHit[]>)[step]);
      })
      .catch(() => !abort.signal.aborted && setFound("failed"));
    return () => abort.abort();
  }, [exercise.slug, step]);

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`A step ${step} than ${exercise.name}`}
      description="It takes the place with its own usual dosage; the note stays."
    >
      {found === null && <Skeleton className="h-16 rounded-lg" />}
      {found === "failed" && (
        <Alert tone="stop">The steps could not be loaded. Close this and try again.</Alert>
      )}
      {Array.isArray(found) && found.length === 0 && (
        <p className="text-muted">
          The library has no {step} step of it. Change its dosage, or search for another exercise.
        </p>
      )}
      {Array.isArray(found) && found.length > 0 && (
        <ul className="divide-y rounded-lg border">
          {found.map((hit, index) => (
            <li key={hit.slug}>
              <button
                type="button"
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- Enter takes the usual next step.
                autoFocus={index === 0}
                onClick={() => onChoose(hit)}
                className="flex w-full items-center gap-3 px-3 py-2 text-start -outline-offset-2 hover:bg-sunken"
              >
                <ExercisePicture src={hit.picture} className="h-12 w-18 shrink-0 rounded-md" />
                <span className="min-w-0">
                  <span className="block font-medium">{hit.name}</span>
                  <span className="block text-xs text-muted">{formatDosage(hit.dosage)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
