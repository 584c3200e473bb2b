"use client";

import { Pencil } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { type FieldErrors, get, useFormContext, useWatch } from "react-hook-form";
import type { FigureData } from "@/lib/figure/schema";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { FieldError } from "@/lib/ui/field";
import { Skeleton } from "@/lib/ui/skeleton";
import { ExerciseFigure } from "../../components/exercise-figure";
import { listFiguresAction, readFigureAction } from "../actions";
import type { ExerciseName } from "../form";
import type { OwnExerciseInput } from "../schema";
import { useDrawing } from "./use-drawing";

// What draws and moves a figure is large: it comes when somebody draws.
const PoseEditor = dynamic(
  () => import("../../pose-editor/pose-editor").then(({ PoseEditor: Editor }) => Editor),
  { ssr: false, loading: () => <Skeleton className="h-96" /> },
);

async function loadFigure(slug: string): Promise<FigureData | null> {
  const result = await askServer(readFigureAction({ slug }));
  return result.ok ? result.value : null;
}

/** The figure as it is, and the editor in its place once it is asked for. */
export function FigureField() {
  const { control, formState, getValues, setValue } = useFormContext<OwnExerciseInput>();
  const [nearest, setNearest] = useState<readonly ExerciseName[] | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [kept, sidedness, tempo] = useWatch({
    control,
    name: ["figure", "sidedness", "dosage.tempo"],
  });
  const figure = (kept ?? null) as FigureData | null;
  const drawing = useDrawing(nearest ? null : figure);
  const sentence: string | undefined =
    problem ?? get(formState.errors as FieldErrors, "figure.message");

  async function open() {
    setOpening(true);
    setProblem(undefined);
    const [startPosition, regions] = getValues(["startPosition", "regions"]);
    const result = await askServer(listFiguresAction({ startPosition, regions }));
    setOpening(false);
    if (result.ok) setNearest(result.value);
    else setProblem(result.message);
  }

  return (
    <div className="flex flex-col items-start gap-3">
      {nearest ? (
        <div className="w-full min-w-0">
          <PoseEditor
            value={figure}
            onChange={(drawn) => setValue("figure", drawn, { shouldDirty: true })}
            nearest={nearest}
            loadFigure={loadFigure}
            sidedness={sidedness}
            tempo={tempo ?? null}
          />
        </div>
      ) : (
        <>
          {drawing && figure && (
            <>
              <ExerciseFigure
                svg={drawing}
                className="aspect-3/2 w-full max-w-md rounded-lg border"
              />
              <p className="max-w-[68ch] text-xs text-muted">{figure.alt}</p>
            </>
          )}
          <Button icon={Pencil} busy={isOpening} onClick={open}>
            {figure ? "Change the drawing" : "Draw a figure"}
          </Button>
        </>
      )}
      {sentence && <FieldError>{sentence}</FieldError>}
    </div>
  );
}
