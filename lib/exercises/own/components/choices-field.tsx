"use client";

import { useId } from "react";
import { get, useFormContext } from "react-hook-form";
import { FieldError } from "@/lib/ui/field";
import type { OwnExerciseInput } from "../schema";

type ChoicesFieldProps = {
  name: "regions" | "equipment";
  legend: string;
  options: Readonly<Record<string, string>>;
  optional?: boolean;
};

/** Any number of a few, side by side. */
export function ChoicesField({ name, legend, options, optional }: ChoicesFieldProps) {
  const id = useId();
  const { register, formState } = useFormContext<OwnExerciseInput>();
  const problem: string | undefined = get(formState.errors, `${name}.message`);
  return (
    <fieldset aria-describedby={problem && `${id}-error`} className="min-w-0">
      <legend className="mb-1.5 font-medium">
        {legend}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {Object.entries(options).map(([value, label]) => (
          <label
            key={value}
            className="inline-flex min-h-8 items-center rounded-full border border-control bg-raised px-3 text-[0.8125rem] transition-colors hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:min-h-11 forced-colors:has-checked:border-2"
          >
            <input
              type="checkbox"
              value={value}
              aria-invalid={problem ? true : undefined}
              className="sr-only"
              {...register(name)}
            />
            {label}
          </label>
        ))}
      </div>
      {problem && (
        <div className="mt-1.5">
          <FieldError id={`${id}-error`}>{problem}</FieldError>
        </div>
      )}
    </fieldset>
  );
}
