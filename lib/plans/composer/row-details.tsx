"use client";

import { useFormContext, useFormState } from "react-hook-form";
import { DosageFields } from "@/lib/exercises/components/dosage-fields";
import { Field, TextArea } from "@/lib/ui/field";
import type { Draft } from "../schema";
import type { DraftForm } from "./form";
import { TimingFields } from "./timing-fields";

/** Everything that can be said of a row, field by field. */
export function RowDetails({ index, name }: { index: number; name: string }) {
  const { control, register } = useFormContext<DraftForm, unknown, Draft>();
  const { errors } = useFormState({ control, name: `items.${index}` });
  return (
    <div
      role="group"
      aria-label={`Dosage of ${name}`}
      className="flex flex-col gap-3 border-t border-dashed px-4 pt-3 pb-4"
    >
      <DosageFields name={`items.${index}.dosage`} />
      <TimingFields index={index} />
      <Field
        label="Note to the patient"
        optional
        hint="Shown with this exercise, for example “only as far as it feels easy”."
        error={errors.items?.[index]?.note?.message}
      >
        {(field) => <TextArea rows={2} {...field} {...register(`items.${index}.note`)} />}
      </Field>
    </div>
  );
}
