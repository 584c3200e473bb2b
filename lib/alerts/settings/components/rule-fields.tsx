"use client";

import { type UseFormReturn, useWatch } from "react-hook-form";
import { FieldError } from "@/lib/ui/field";
import { NUMBER_OF, SWITCHABLE_RULES, type SwitchableRule } from "../rules";
import type { AlertSettings, AlertSettingsInput } from "../schema";

type Words = { name: string; before: string; after: string; why: string };

const words: Record<SwitchableRule, Words> = {
  "high-pain": {
    name: "High pain",
    before: "A pain score of",
    after: "of 10 or more",
    why: "At any moment: before, during, after, or the next morning. 1 to 10.",
  },
  "pain-rise": {
    name: "Pain rise",
    before: "Pain after practice",
    after: "points or more above pain before",
    why: "Two points are the smallest change of a score that matters (Childs 2005). 1 to 10.",
  },
  "next-morning-rise": {
    name: "Sore next day",
    before: "Pain the next morning",
    after: "points or more above pain before",
    why: "Pain should have settled by the next morning. 1 to 10.",
  },
  "stop-band-run": {
    name: "Stop band",
    before: "Pain in the stop band in",
    after: "sessions in a row",
    why: "The bands are set under Clinic. A session without a score neither counts nor breaks the row. 1 to 20.",
  },
  quiet: {
    name: "Quiet",
    before: "Nothing noted for",
    after: "due days",
    why: "Days on which practice was due. 1 to 60.",
  },
  lost: {
    name: "Lost",
    before: "Nothing noted for",
    after: "days",
    why: "Every day of a running plan. 1 to 180.",
  },
};

type RuleFieldsProps = { form: UseFormReturn<AlertSettingsInput, unknown, AlertSettings> };

/** Each rule as a sentence with its number, and whether it is on. */
export function RuleFields({ form }: RuleFieldsProps) {
  return (
    <ul className="divide-y">
      {SWITCHABLE_RULES.map((rule) => (
        <RuleField key={rule} rule={rule} form={form} />
      ))}
    </ul>
  );
}

function RuleField({ rule, form }: RuleFieldsProps & { rule: SwitchableRule }) {
  const { name, before, after, why } = words[rule];
  const field = NUMBER_OF[rule];
  const error = form.formState.errors[field]?.message;
  const isOn = useWatch({ control: form.control, name: `on.${rule}` });
  const id = `rule-${rule}`;
  return (
    <li className="grid gap-x-6 gap-y-1.5 px-4 py-3.5 sm:grid-cols-[10rem_1fr] sm:px-5">
      <label className="flex min-h-9 items-center gap-2.5 font-medium pointer-coarse:min-h-11">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-accent pointer-coarse:size-5"
          {...form.register(`on.${rule}`)}
        />
        {name}
      </label>
      <div className="flex min-w-0 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span aria-hidden>{before}</span>
          <input
            id={id}
            inputMode="numeric"
            aria-label={`${name}: ${before} … ${after}`}
            aria-describedby={error ? `${id}-why ${id}-error` : `${id}-why`}
            aria-invalid={error ? true : undefined}
            className="control w-16 text-center tabular-nums"
            {...form.register(field)}
          />
          <span aria-hidden>{after}</span>
        </p>
        <p id={`${id}-why`} className="text-xs text-muted">
          {isOn ? why : "Switched off: it raises no alert and marks no plan."}
        </p>
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      </div>
    </li>
  );
}
