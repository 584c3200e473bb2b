"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { Field, SelectInput, TextInput } from "@/lib/ui/field";
import { readText } from "@/lib/ui/read-field";
import { type DosageErrors, NumberField } from "./number-fields";

/** The unit first: only kg and lb take a number, only a band takes a colour. */
export function LoadFields({ of, errors }: { of: string; errors: DosageErrors }) {
  const { register, setValue, control } = useFormContext();
  const unit = useWatch({ control, name: `${of}.loadUnit` });
  return (
    <>
      <Field label="Load" error={errors?.loadUnit?.message}>
        {(props) => (
          <SelectInput
            {...props}
            {...register(`${of}.loadUnit`, {
              setValueAs: readText,
              onChange: () => {
                setValue(`${of}.loadValue`, null);
                setValue(`${of}.loadBand`, null);
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
        <NumberField of={of} name="loadValue" label={`Load in ${unit}`} errors={errors} />
      )}
      {unit === "band" && (
        <Field label="Colour of the band" error={errors?.loadBand?.message}>
          {(props) => (
            <TextInput {...props} {...register(`${of}.loadBand`, { setValueAs: readText })} />
          )}
        </Field>
      )}
    </>
  );
}
