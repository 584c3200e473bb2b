"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useId, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { nameViewSchema } from "@/lib/adherence/views/schema";
import type { Result } from "@/lib/result";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { CheckboxField, Field, TextInput } from "@/lib/ui/field";
import { showServerErrors } from "@/lib/ui/server-errors";

type Values = z.output<typeof nameViewSchema>;

type ViewDialogProps = {
  title: string;
  confirm: string;
  values: Values;
  onClose: () => void;
  /** Says itself when it worked. */
  onSave: (values: Values) => Promise<Result<unknown>>;
};

/** The name of a view, and who has it. */
export function ViewDialog({ title, confirm, values, onClose, onSave }: ViewDialogProps) {
  const formId = useId();
  const [problem, setProblem] = useState<string>();
  const form = useForm<z.input<typeof nameViewSchema>, unknown, Values>({
    resolver: zodResolver(nameViewSchema),
    defaultValues: values,
  });
  const { errors, isSubmitting } = form.formState;
  const nameField = useRef<HTMLInputElement>(null);
  const { ref: registerName, ...nameProps } = form.register("name");
  const save = form.handleSubmit(async (given) => {
    setProblem(undefined);
    const result = await askServer(onSave(given));
    if (result.ok) onClose();
    else setProblem(showServerErrors(form, result));
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !isSubmitting && onClose()}
      title={title}
      initialFocus={nameField}
      description="Filters, order, columns and their widths, and the days that are counted."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSubmitting}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={save} className="flex flex-col gap-4">
        <Field label="Name" error={errors.name?.message}>
          {(field) => (
            <TextInput
              autoComplete="off"
              placeholder="Off track this week"
              {...field}
              {...nameProps}
              ref={(element) => {
                registerName(element);
                nameField.current = element;
              }}
            />
          )}
        </Field>
        <CheckboxField
          label="Share with the clinic"
          hint="All colleagues find it. Only you or an admin can change it."
          {...form.register("shared")}
        />
        {problem && <Alert tone="stop">{problem}</Alert>}
      </form>
    </Dialog>
  );
}
