"use client";

import { useState, type ComponentProps } from "react";
import { Field, TextArea, TextInput } from "@/lib/ui/field";

type TextDraftProps = {
  label: string;
  hint?: string;
  value: string;
  least: number;
  most: number;
  rows?: number;
  onValue: (value: string) => void;
};

/** Text that must have a length: while it has not, it stays in the field and the old one is kept. */
export function TextDraft({ label, hint, value, least, most, rows, onValue }: TextDraftProps) {
  const [draft, setDraft] = useState<string>();
  const text = draft ?? value;
  const isShort = text.trim().length < least;
  const error = isShort
    ? least === 1
      ? "Write something here; until then the old text is kept."
      : `Write at least ${least} characters; until then the old text is kept.`
    : undefined;
  const control: ComponentProps<"input"> & ComponentProps<"textarea"> = {
    value: text,
    maxLength: most,
    onChange: (event) => {
      const next = event.currentTarget.value;
      setDraft(next);
      if (next.trim().length >= least) onValue(next);
    },
    onBlur: () => {
      if (!isShort) setDraft(undefined);
    },
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(field) =>
        rows ? (
          <TextArea {...field} {...control} rows={rows} />
        ) : (
          <TextInput {...field} {...control} />
        )
      }
    </Field>
  );
}
