import type { ComponentProps } from "react";
import { CheckboxField, Field, TextInput } from "@/lib/ui/field";
import { ruleInWords } from "../rules";
import { progressionRuleSchema } from "../schema";

type RuleFieldsProps = {
  title: string;
  toggle: ComponentProps<"input">;
  /** What the form holds now; numbers may be missing. */
  current: { rule: unknown; isOn: boolean };
  hint: string;
  fields: { label: string; input: ComponentProps<"input">; error?: string }[];
};

/** One rule: on or off, its numbers, and what they come to in words. */
export function RuleFields({ title, toggle, current, hint, fields }: RuleFieldsProps) {
  const rule = progressionRuleSchema.safeParse(current.rule);
  const words = rule.success ? ruleInWords(rule.data) : "Set every number to read the rule.";
  return (
    <fieldset className="min-w-0 rounded-lg border p-4">
      <legend className="sr-only">{title}</legend>
      <CheckboxField label={<span className="font-medium">{title}</span>} {...toggle} />
      <div className="mt-3 grid grid-cols-2 items-start gap-3">
        {fields.map(({ label, input, error }) => (
          <Field key={label} label={label} error={error}>
            {(field) => <TextInput {...field} type="number" inputMode="numeric" {...input} />}
          </Field>
        ))}
      </div>
      <p role="status" className="mt-3 rounded-md bg-sunken px-3 py-2">
        {current.isOn ? words : "Switched off: no such step is proposed."}
      </p>
      <p className="mt-2 text-xs text-muted">{hint}</p>
    </fieldset>
  );
}
