"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { Field, SelectInput, TextInput } from "@/lib/ui/field";
import { type DraftForm, readText } from "./form";
import { type DosageErrors, NumberField } from "./number-fields";

/** The unit first: only kg and lb take a number, only a band takes a colour. */
export function LoadFields({ index, errors }: { index: number; errors: DosageErrors }) {
  const { register, setValue, control } = useFormContext<DraftForm>();
  const unit = useWatch({ control, name: `items.${index}.dosage.loadUnit` });
  return (
    <>
      <Field label="Load" error={errors?.loadUnit?.message}>
        {(props) => (
          <SelectInput
            {...props}
            {...register(`items.${index}.dosage.loadUnit`, {
              setValueAs: readText,
              onChange: () => {
                setValue(`items.${index}.dosage.loadValue`, null);
                setValue(`items.${index}.dosage.loadBand`, null);
              },
            })}
          >
            <option value="">None</option>
            <option value="body-weight">Body weight</option>
            <option value="kg">kg</option>
            <option value="lb">lb</option>
            <option value="band">Band</option>
          </SelectInput>
        )}
      </Field>
      {(unit === "kg" || unit === "lb") && (
        <NumberField index={index} name="loadValue" label={`Load in ${unit}`} errors={errors} />
      )}
      {unit === "band" && (
        <Field label="Colour of the band" error={errors?.loadBand?.message}>
          {(props) => (
            <TextInput
              {...props}
              {...register(`items.${index}.dosage.loadBand`, { setValueAs: readText })}
            />
          )}
        </Field>
      )}
    </>
  );
}
