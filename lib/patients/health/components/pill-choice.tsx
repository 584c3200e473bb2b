import type { ComponentProps, ReactNode } from "react";
import { FieldError } from "@/lib/ui/field";

type PillChoiceProps<T extends string> = Omit<ComponentProps<"input">, "type" | "value"> & {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  options: readonly T[];
  names: Record<T, string>;
};

/** A choice of several out of few. Takes the props of react-hook-form's `register`. */
export function PillChoice<T extends string>(props: PillChoiceProps<T>) {
  const { legend, hint, error, options, names, ...input } = props;
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{legend}</legend>
      {hint && <p className="mb-2 text-xs text-muted">{hint}</p>}
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <label
            key={option}
            className="inline-flex min-h-8 items-center gap-2 rounded-full border border-control bg-raised ps-2.5 pe-3 transition-colors hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              value={option}
              className="size-3.5 accent-accent outline-none"
              {...input}
            />
            {names[option]}
          </label>
        ))}
      </div>
      {error && (
        <div className="mt-1.5">
          <FieldError>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}
