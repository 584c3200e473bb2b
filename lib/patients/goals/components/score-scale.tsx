import type { ComponentProps, ReactNode } from "react";
import { FieldError } from "@/lib/ui/field";
import { scoreTexts } from "../schema";

type ScoreScaleProps = Omit<ComponentProps<"input">, "type" | "value"> & {
  legend: ReactNode;
  error?: string;
};

/** 0 to 10 as eleven radio buttons. Takes the props of react-hook-form's `register`. */
export function ScoreScale({ legend, error, ...input }: ScoreScaleProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{legend}</legend>
      <div className="grid grid-cols-6 gap-1 sm:grid-cols-11">
        {scoreTexts.map((score) => (
          <label
            key={score}
            className="relative grid min-h-9 place-items-center rounded-md border border-control bg-raised tabular-nums transition-colors hover:bg-sunken has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:min-h-11 forced-colors:has-checked:outline-2"
          >
            <input
              type="radio"
              value={score}
              className="absolute inset-0 cursor-pointer appearance-none rounded-md outline-none"
              {...input}
            />
            {score}
          </label>
        ))}
      </div>
      <p aria-hidden className="mt-1 flex justify-between text-xs text-muted">
        <span>0 unable</span>
        <span>10 as well as before</span>
      </p>
      {error && (
        <div className="mt-1">
          <FieldError>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}
