"use client";

import { Plus, Trash2 } from "lucide-react";
import { limbMuscles, trunkMuscles } from "@/lib/figure/muscle-schema";
import type { FigureData } from "@/lib/figure/schema";
import { Button } from "@/lib/ui/button";
import { SelectInput } from "@/lib/ui/field";

const regions = [...trunkMuscles, ...limbMuscles];
type Muscles = NonNullable<FigureData["muscles"]>;

/** The regions that are tinted because they work or are stretched. */
export function MusclesField({
  muscles,
  onChange,
}: {
  muscles: Muscles;
  onChange: (muscles: Muscles) => void;
}) {
  const set = (index: number, fields: Partial<Muscles[number]>) =>
    onChange(muscles.map((muscle, i) => (i === index ? { ...muscle, ...fields } : muscle)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 font-medium">Working muscles</legend>
      {muscles.map((muscle, index) => (
        // Two may be alike; a muscle is known by its place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="grid grid-cols-[minmax(0,1fr)_6rem_auto] gap-1.5">
          <SelectInput
            aria-label={`Muscle ${index + 1}`}
            value={muscle.region}
            onChange={(event) =>
              set(index, { region: event.target.value as (typeof regions)[number] })
            }
          >
            {regions.map((region) => (
              <option key={region} value={region}>
                {sentence(region)}
              </option>
            ))}
          </SelectInput>
          <SelectInput
            aria-label={`Side of muscle ${index + 1}`}
            value={muscle.side ?? ""}
            onChange={(event) => {
              const side = event.target.value;
              set(index, { side: side === "left" || side === "right" ? side : undefined });
            }}
          >
            <option value="">Both</option>
            <option value="right">Right</option>
            <option value="left">Left</option>
          </SelectInput>
          <Button
            variant="ghost"
            icon={Trash2}
            aria-label={`Remove ${muscle.region}`}
            title="Remove"
            className="px-2"
            onClick={() => onChange(muscles.filter((_, i) => i !== index))}
          />
        </div>
      ))}
      {muscles.length < 8 && (
        <Button
          size="sm"
          icon={Plus}
          className="self-start"
          onClick={() => onChange([...muscles, { region: "quadriceps" }])}
        >
          Add a muscle
        </Button>
      )}
    </fieldset>
  );
}

const sentence = (name: string) => {
  const words = name.replace("-", " ");
  return words[0]!.toUpperCase() + words.slice(1);
};
