import type { ReactNode } from "react";
import { cn } from "@/lib/ui/cn";
import { FieldError } from "@/lib/ui/field";
import type { PairRecord } from "../data";
import { isJoined, type MergeField } from "../schema";
import { fieldNames, fieldValue } from "./field-words";

/** The first or the second record of the page, or both together. */
export type Side = "first" | "second" | "both";

type FieldChoiceProps = {
  field: MergeField;
  pair: readonly [PairRecord, PairRecord];
  chosen: Side;
  error?: string;
  onChoose: (side: Side) => void;
};

/** One field of two records side by side, each value a radio button. */
export function FieldChoice({ field, pair, chosen, error, onChoose }: FieldChoiceProps) {
  const [first, second] = [fieldValue(pair[0], field), fieldValue(pair[1], field)];
  const options: { side: Side; words: ReactNode }[] = [
    { side: "first", words: first },
    { side: "second", words: second },
    ...(isJoined(field) && first && second ? [{ side: "both" as const, words: "Keep both" }] : []),
  ];
  return (
    <fieldset className="py-3">
      <legend className="sr-only">{fieldNames[field]}</legend>
      <div className="grid gap-2 sm:grid-cols-[9rem_1fr_1fr]">
        <p aria-hidden className="pt-2 font-medium">
          {fieldNames[field]}
        </p>
        {options.map(({ side, words }) => (
          <label
            key={side}
            className={cn(
              "flex items-start gap-2.5 rounded-lg border border-control bg-raised px-3 py-2 transition-colors hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
              side === "both" && "sm:col-span-2 sm:col-start-2",
            )}
          >
            <input
              type="radio"
              name={field}
              checked={chosen === side}
              onChange={() => onChoose(side)}
              className="mt-0.5 size-4 shrink-0 accent-accent outline-none"
            />
            <span className="min-w-0 break-words whitespace-pre-line">
              {words ? <bdi>{words}</bdi> : <span className="text-muted">Nothing noted</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <div className="mt-1.5 sm:ps-38">
          <FieldError>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}
