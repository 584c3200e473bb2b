"use client";

import { type FieldErrors, useFormContext } from "react-hook-form";
import { Field, FieldError, TextInput } from "@/lib/ui/field";
import { readNumber } from "@/lib/ui/read-field";
import type { Dosage } from "../dosage-schema";

type NumberName =
  | "sets"
  | "repsMin"
  | "repsMax"
  | "holdMinSeconds"
  | "holdMaxSeconds"
  | "durationMinSeconds"
  | "durationMaxSeconds"
  | "restSeconds"
  | "loadValue"
  | "effortTarget";

export type DosageErrors = FieldErrors<Dosage> | undefined;
type NumberFieldProps = { of: string; name: NumberName; label: string; errors: DosageErrors };

export function NumberField({ of, name, label, errors }: NumberFieldProps) {
  const { register } = useFormContext();
  return (
    <Field label={label} error={errors?.[name]?.message}>
      {(props) => (
        <TextInput
          {...props}
          inputMode="decimal"
          autoComplete="off"
          {...register(`${of}.${name}`, { setValueAs: readNumber })}
        />
      )}
    </Field>
  );
}

type RangeFieldProps = {
  /** The dosage's path in the form. */
  of: string;
  low: NumberName;
  high: NumberName;
  label: string;
  errors: DosageErrors;
};

/** "10 to 15": the upper end may stay empty. */
export function RangeField({ of, low, high, label, errors }: RangeFieldProps) {
  const { register } = useFormContext();
  const id = `${of}-${low}`;
  const problem = errors?.[low]?.message ?? errors?.[high]?.message;
  const input = (name: NumberName, words: string) => (
    <TextInput
      id={name === low ? id : undefined}
      inputMode="numeric"
      autoComplete="off"
      aria-label={`${label}, ${words}`}
      aria-invalid={errors?.[name] ? true : undefined}
      aria-describedby={errors?.[name] ? `${id}-error` : undefined}
      {...register(`${of}.${name}`, { setValueAs: readNumber })}
    />
  );
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div className="flex items-center gap-1.5">
        {input(low, "from")}
        <span aria-hidden className="text-muted">
          –
        </span>
        {input(high, "to")}
      </div>
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
    </div>
  );
}
