"use client";

import { useFormContext } from "react-hook-form";
import { Field, SelectInput, TextInput } from "@/lib/ui/field";
import type { Draft } from "../schema";
import { type DraftForm, readText } from "./form";
import { LoadFields } from "./load-fields";
import { NumberField, RangeField } from "./number-fields";

type DosageFieldsProps = { index: number };

/** Every part of a dosage as its own field; what is left empty does not apply. */
export function DosageFields({ index }: DosageFieldsProps) {
  const form = useFormContext<DraftForm, unknown, Draft>();
  const errors = form.formState.errors.items?.[index]?.dosage;
  const dosage = form.getValues(`items.${index}.dosage`);
  const rare = [dosage.durationMinSeconds, dosage.loadUnit, dosage.tempo, dosage.effortTarget];
  const rareErrors = errors && rareFields.some((field) => errors[field]);

  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <NumberField index={index} name="sets" label="Sets" errors={errors} />
        <RangeField
          index={index}
          low="repsMin"
          high="repsMax"
          label="Repetitions"
          errors={errors}
        />
        <RangeField
          index={index}
          low="holdMinSeconds"
          high="holdMaxSeconds"
          label="Hold, seconds"
          errors={errors}
        />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Side" error={errors?.side?.message}>
          {(props) => (
            <SelectInput {...props} {...form.register(`items.${index}.dosage.side`)}>
              <option value="none">No sides</option>
              <option value="each-side">Each side</option>
              <option value="alternating">Alternating</option>
              <option value="left">Left only</option>
              <option value="right">Right only</option>
            </SelectInput>
          )}
        </Field>
        <NumberField index={index} name="restSeconds" label="Rest, seconds" errors={errors} />
      </div>
      <details open={rare.some((value) => value !== null) || rareErrors || undefined}>
        <summary className="w-fit rounded-sm text-muted hover:text-ink">
          Duration, load, tempo, effort
        </summary>
        <div className="mt-3 grid grid-cols-2 gap-3">
          <RangeField
            index={index}
            low="durationMinSeconds"
            high="durationMaxSeconds"
            label="Duration, seconds"
            errors={errors}
          />
          <NumberField index={index} name="effortTarget" label="Effort, 0–10" errors={errors} />
          <LoadFields index={index} errors={errors} />
          <Field label="Tempo" hint="Out-wait-back, like 2-1-2" error={errors?.tempo?.message}>
            {(props) => (
              <TextInput
                {...props}
                autoComplete="off"
                {...form.register(`items.${index}.dosage.tempo`, { setValueAs: readText })}
              />
            )}
          </Field>
        </div>
      </details>
    </div>
  );
}

const rareFields = [
  "durationMinSeconds",
  "durationMaxSeconds",
  "loadValue",
  "loadUnit",
  "loadBand",
  "tempo",
  "effortTarget",
] as const;
