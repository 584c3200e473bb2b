"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Result } from "@/lib/result";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { CheckboxField, Field, TextArea } from "@/lib/ui/field";
import { Form } from "@/lib/ui/form";
import { showServerErrors } from "@/lib/ui/server-errors";
import { type NoteForm as Values, noteFormSchema } from "../schema";

type NoteFormProps = {
  label: string;
  /** The words of the button. */
  save: string;
  values?: Values;
  /** A trainer is not asked: all who treat the patient read what a trainer writes. */
  asksForTrainers: boolean;
  onSave: (values: Values) => Promise<Result<unknown>>;
  onCancel?: () => void;
};

const EMPTY: Values = { text: "", forTrainers: false };

export function NoteForm(props: NoteFormProps) {
  const { label, save, values = EMPTY, asksForTrainers, onSave, onCancel } = props;
  const [problem, setProblem] = useState<string>();
  const form = useForm<Values>({ resolver: zodResolver(noteFormSchema), defaultValues: values });
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (written) => {
    setProblem(undefined);
    const result = await askServer(onSave(written));
    if (!result.ok) return setProblem(showServerErrors(form, result));
    form.reset(EMPTY);
  });

  return (
    <Form onSubmit={submit} className="flex flex-col gap-2.5">
      <Field label={label} error={errors.text?.message}>
        {(control) => <TextArea {...control} rows={3} dir="auto" {...form.register("text")} />}
      </Field>
      {asksForTrainers && (
        <CheckboxField
          label="Trainers may read it too"
          hint="Otherwise only therapists and admins do. The patient never does."
          {...form.register("forTrainers")}
        />
      )}
      {problem && (
        <Alert tone="stop" title="Not saved">
          {problem}
        </Alert>
      )}
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" busy={isSubmitting}>
          {save}
        </Button>
        {onCancel && (
          <Button size="sm" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </Form>
  );
}
