"use client";

import { useController, useFormContext } from "react-hook-form";
import { FieldError } from "@/lib/ui/field";
import { ExerciseFigure } from "../../components/exercise-figure";
import type { OwnExerciseInput } from "../schema";
import { useDrawing } from "./use-drawing";

type FigureFieldProps = { origin: string | null };

export function FigureField(_props: FigureFieldProps) {
  const { control } = useFormContext<OwnExerciseInput>();
  const { field, fieldState } = useController({ control, name: "figure" });
  const drawing = useDrawing((field.value as never) ?? null);
  return (
    <div>
      {drawing && (
        <ExerciseFigure svg={drawing} className="aspect-3/2 max-h-80 rounded-lg border" />
      )}
      {fieldState.error?.message && <FieldError>{fieldState.error.message}</FieldError>}
    </div>
  );
}
