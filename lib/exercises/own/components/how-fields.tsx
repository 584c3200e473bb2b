"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { Badge } from "@/lib/ui/badge";
import { Card } from "@/lib/ui/card";
import { type Condition, conditionNames, conditionsOf } from "../../conditions";
import type { OwnExerciseInput } from "../schema";
import { LinesField } from "./lines-field";

export function HowFields() {
  const { control } = useFormContext<OwnExerciseInput>();
  const [contraindications, cautions] = useWatch({
    control,
    name: ["contraindications", "cautions"],
  });
  const { avoid, care } = conditionsOf({ contraindications, cautions });
  return (
    <Card title="How to do it">
      <div className="grid gap-5">
        <LinesField
          name="steps"
          legend="Steps"
          hint="As the patient reads them. Enter begins the next; a pasted list becomes steps."
          one="Step"
          add="Add a step"
          isOrdered
        />
        <div className="grid gap-5 md:grid-cols-2">
          <LinesField
            name="cues"
            legend="Cues"
            hint="Short words that help. Patients find them under “Tips”."
            one="Cue"
            add="Add a cue"
            optional
          />
          <LinesField
            name="commonMistakes"
            legend="Common mistakes"
            hint="For colleagues."
            one="Mistake"
            add="Add a mistake"
            optional
          />
          <LinesField
            name="cautions"
            legend="Cautions"
            hint="When to take care. Patients read them under “Take care”."
            one="Caution"
            add="Add a caution"
            optional
          >
            <Matched words="With care for" conditions={care} />
          </LinesField>
          <LinesField
            name="contraindications"
            legend="Contraindications"
            hint="Who must not do it. The library leaves it out for them."
            one="Contraindication"
            add="Add a contraindication"
            optional
          >
            <Matched words="Left out for" conditions={avoid} />
          </LinesField>
        </div>
      </div>
    </Card>
  );
}

/** The conditions that the library understood from the words above it. */
function Matched({ words, conditions }: { words: string; conditions: readonly Condition[] }) {
  return (
    <div role="status" className="min-w-0">
      {conditions.length > 0 && (
        <p className="flex flex-wrap items-center gap-1.5 text-xs">
          <span className="text-muted">{words}:</span>
          {conditions.map((condition) => (
            <Badge key={condition} className="whitespace-normal">
              {conditionNames[condition]}
            </Badge>
          ))}
        </p>
      )}
    </div>
  );
}
