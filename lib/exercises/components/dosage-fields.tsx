"use client";

import { type FieldErrors, get, useFormContext } from "react-hook-form";
import { Field, SelectInput, TextInput } from "@/lib/ui/field";
import { readText } from "@/lib/ui/read-field";
import type { Dosage, DosageSide } from "../dosage-schema";
import { LoadFields } from "./load-fields";
import { NumberField, RangeField } from "./number-fields";

type DosageFieldsProps = {
  /** The dosage's path in the form, e.g. "items.3.dosage". */
  name: string;
  /** The sides to choose from; all of them without. */
  sides?: readonly DosageSide[];
};

const sideNames: Record<DosageSide, string> = {
  none: "No sides",
  "each-side": "Each side",
  alternating: "Alternating",
  left: "Left only",
  right: "Right only",
};
const everySide = Object.keys(sideNames) as DosageSide[];

/** Every part of a dosage as its own field; what is left empty does not apply. */
export function DosageFields({ name, sides = everySide }: DosageFieldsProps) {
  const form = useFormContext();
  const errors: FieldErrors<Dosage> | undefined = get(form.formState.errors, name);
  const dosage: Dosage = form.getValues(name);
  const rare = [dosage.durationMinSeconds, dosage.loadUnit, dosage.tempo, dosage.effortTarget];
  const rareErrors = errors && rareFields.some((field) => errors[field]);

  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <NumberField of={name} name="sets" label="Sets" errors={errors} />
        <RangeField of={name} low="repsMin" high="repsMax" label="Repetitions" errors={errors} />
        <RangeField
          of={name}
          low="holdMinSeconds"
          high="holdMaxSeconds"
          label="Hold, seconds"
          errors={errors}
        />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Side" error={errors?.side?.message}>
          {(props) => (
            <SelectInput {...props} {...form.register(`${name}.side`)}>
              {sides.map((side) => (
                <option key={side} value={side}>
                  {sideNames[side]}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <NumberField of={name} name="restSeconds" label="Rest, seconds" errors={errors} />
      </div>
      <details open={rare.some((value) => value !== null) || rareErrors || undefined}>
        <summary className="w-fit rounded-sm text-muted hover:text-ink">
          Duration, load, tempo, effort
        </summary>
        <div className="mt-3 grid grid-cols-2 gap-3">
          <RangeField
            of={name}
            low="durationMinSeconds"
            high="durationMaxSeconds"
            label="Duration, seconds"
            errors={errors}
          />
          <NumberField of={name} name="effortTarget" label="Effort, 0–10" errors={errors} />
          <LoadFields of={name} errors={errors} />
          <Field label="Tempo" hint="Out-wait-back, like 2-1-2" error={errors?.tempo?.message}>
            {(props) => (
              <TextInput
                {...props}
                autoComplete="off"
                {...form.register(`${name}.tempo`, { setValueAs: readText })}
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
