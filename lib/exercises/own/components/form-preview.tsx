"use client";

import { ImageOff } from "lucide-react";
import { useDeferredValue } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { FigureData } from "@/lib/figure/schema";
import { ExerciseMedia } from "@/lib/media/components/exercise-media";
import { MEDIA_ADDRESS } from "@/lib/media/upload";
import { Badge } from "@/lib/ui/badge";
import { DifficultyDots } from "../../components/difficulty";
import { ExerciseFigure } from "../../components/exercise-figure";
import { describeDosage } from "../../dosage-words";
import { dosageSchema } from "../../dosage-schema";
import { type Difficulty, mediaSchema } from "../../schema";
import {
  equipmentNames,
  movementNames,
  positionNames,
  regionNames,
  thingsNeeded,
} from "../../words";
import type { OwnExerciseInput } from "../schema";
import { useDrawing } from "./use-drawing";

/** The exercise as colleagues find it and as a patient reads it, while it is being typed. */
export function FormPreview() {
  const { control } = useFormContext<OwnExerciseInput>();
  const values = useDeferredValue(useWatch({ control }) as OwnExerciseInput);
  return (
    <div className="flex flex-col gap-6">
      <section aria-label="In the library">
        <h2 className="mb-2 text-xs font-medium text-muted">In the library</h2>
        <CardPreview values={values} />
      </section>
      <section aria-label="As a patient reads it">
        <h2 className="mb-2 text-xs font-medium text-muted">As a patient reads it</h2>
        <PatientPreview values={values} />
      </section>
    </div>
  );
}

function CardPreview({ values }: { values: OwnExerciseInput }) {
  const { name, movementType, startPosition, regions, equipment, difficulty } = values;
  return (
    <div className="relative max-w-72 overflow-hidden rounded-lg border bg-raised">
      <Badge tone="accent" className="absolute start-2.5 top-2.5">
        Ours
      </Badge>
      <Picture values={values} className="aspect-3/2 border-b" />
      <div className="flex flex-col gap-1.5 px-4 py-3">
        <p className="text-base font-semibold">
          <bdi>{name.trim() || <span className="text-muted">No name yet</span>}</bdi>
        </p>
        <p className="text-muted">
          {[movementNames[movementType], startPosition && positionNames[startPosition]]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className="text-xs text-muted">
          {regions.length > 0
            ? regions.map((region) => regionNames[region]).join(", ")
            : "No body region yet"}
        </p>
        <p className="flex flex-wrap justify-between gap-x-3 pt-1.5 text-xs text-muted">
          <DifficultyDots difficulty={Number(difficulty) as Difficulty} />
          <span>
            {equipment.length > 0
              ? equipment.map((thing) => equipmentNames[thing]).join(", ")
              : "No equipment"}
          </span>
        </p>
      </div>
    </div>
  );
}

/** In the order and in the words of the patient's own page. */
function PatientPreview({ values }: { values: OwnExerciseInput }) {
  const dosage = dosageSchema.safeParse(values.dosage);
  const [steps, cautions, cues] = [values.steps, values.cautions, values.cues].map((lines) =>
    lines.map((line) => line.trim()).filter(Boolean),
  ) as [string[], string[], string[]];
  return (
    <div
      dir="auto"
      className="flex flex-col gap-3 rounded-lg border bg-raised px-5 py-4 text-base leading-relaxed"
    >
      <p className="text-lg font-semibold">{values.name.trim() || "…"}</p>
      <Picture values={values} className="aspect-3/2 rounded-md" />
      <p className="font-medium">{dosage.success ? describeDosage(dosage.data) : "…"}</p>
      {steps.length > 0 ? (
        <ol className="list-decimal space-y-1.5 ps-6">
          {steps.map((step, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>{step}</li>
          ))}
        </ol>
      ) : (
        <p className="text-muted">No steps yet.</p>
      )}
      {values.equipment.length > 0 && (
        <p>
          <b>You need:</b> {thingsNeeded(values.equipment)}.
        </p>
      )}
      <Lines title="Take care" lines={cautions} />
      <Lines title="Tips" lines={cues} />
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <ul className="list-disc space-y-1 ps-6">
        {lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Picture({ values, className }: { values: OwnExerciseInput; className: string }) {
  const { picture, figure, media } = values;
  const svg = useDrawing(picture === "drawn" ? ((figure ?? null) as FigureData | null) : null);
  const own =
    picture === "own" ? mediaSchema.safeParse({ ...media, alt: media?.alt || "…" }) : null;
  if (own?.success)
    return (
      <span className={`block overflow-hidden bg-sunken ${className}`}>
        <ExerciseMedia
          media={own.data}
          address={MEDIA_ADDRESS}
          className="block size-full object-contain"
        />
      </span>
    );
  if (svg) return <ExerciseFigure svg={svg} className={className} />;
  return (
    <span className={`grid place-items-center bg-sunken ${className}`}>
      <ImageOff aria-hidden size={18} className="text-muted" />
    </span>
  );
}
