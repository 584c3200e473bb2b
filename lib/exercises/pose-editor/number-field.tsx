"use client";

import { TriangleAlert } from "lucide-react";
import { useId, useState } from "react";
import { FieldError } from "@/lib/ui/field";
import { cn } from "@/lib/ui/cn";

type NumberFieldProps = {
  label: string;
  hint?: string;
  unit: string;
  value: number | undefined;
  limits: readonly [number, number];
  /** Said though the number is taken. */
  warning?: string;
  /** An empty field means that the number is left open. */
  optional?: boolean;
  onValue: (value: number | undefined) => void;
};

const shown = (value: number | undefined) =>
  value === undefined ? "" : String(Math.round(value * 10) / 10 || 0);

/** One number on one line. What cannot be kept stays in the field and is told, nothing is changed. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, unit, value, limits, warning, optional, onValue } = props;
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const error = draft === undefined ? undefined : refused(draft, limits, optional);
  const said = [hint && `${id}-hint`, warning && `${id}-warning`, error && `${id}-error`];

  function type(text: string) {
    setDraft(text);
    if (refused(text, limits, optional) !== undefined) return;
    const next = text.trim() === "" ? undefined : Number(text);
    if (next !== value) onValue(next);
  }

  return (
    <div className="py-1">
      <div className="grid grid-cols-[minmax(0,1fr)_6.5rem] items-center gap-x-3">
        <label htmlFor={id} className="min-w-0 leading-tight">
          {label}
          {hint && (
            <span id={`${id}-hint`} className="block text-xs text-muted">
              {hint}
            </span>
          )}
        </label>
        <span className="relative block">
          <input
            id={id}
            type="number"
            step="any"
            inputMode="decimal"
            value={draft ?? shown(value)}
            onChange={(event) => type(event.target.value)}
            onFocus={() => setDraft(shown(value))}
            onBlur={() => setDraft(undefined)}
            aria-invalid={error ? true : undefined}
            aria-describedby={said.filter(Boolean).join(" ") || undefined}
            className={cn(
              "control pe-8 text-end tabular-nums [appearance:textfield] [&::-webkit-inner-spin-button]:hidden",
              warning && "border-caution",
            )}
          />
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 end-2.5 my-auto h-fit text-xs text-muted"
          >
            {unit}
          </span>
        </span>
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {warning && (
        <p id={`${id}-warning`} className="mt-0.5 flex gap-1.5 text-xs text-caution">
          <TriangleAlert aria-hidden size={14} className="mt-px shrink-0" />
          {warning}
        </p>
      )}
    </div>
  );
}

function refused(
  text: string,
  [least, most]: readonly [number, number],
  optional?: boolean,
): string | undefined {
  if (text.trim() === "") return optional ? undefined : "Type a number.";
  const value = Number(text);
  if (!Number.isFinite(value)) return "Type a number.";
  return value < least || value > most ? `Between ${least} and ${most}.` : undefined;
}
