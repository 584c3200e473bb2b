"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Result } from "@/lib/result";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, RadioCards, SelectInput, TextArea, TextInput } from "@/lib/ui/field";
import { showServerErrors } from "@/lib/ui/server-errors";
import { changeTemplateSchema } from "../schema";

const valuesSchema = changeTemplateSchema
  .pick({ name: true, purpose: true, seenBy: true })
  .extend({ replaces: z.string().default("") });
export type TemplateValues = z.output<typeof valuesSchema>;

type TemplateDialogProps = {
  title: string;
  description: string;
  confirm: string;
  values: Pick<TemplateValues, "name" | "purpose" | "seenBy">;
  /** Those that may be replaced; without them a new one is made. */
  replaceable?: readonly { id: string; name: string }[];
  onClose: () => void;
  /** Says itself when it worked. */
  onSave: (values: TemplateValues) => Promise<Result<unknown>>;
};

export function TemplateDialog(props: TemplateDialogProps) {
  const { title, description, confirm, values, replaceable = [], onClose, onSave } = props;
  const formId = useId();
  const [problem, setProblem] = useState<string>();
  const form = useForm<z.input<typeof valuesSchema>, unknown, TemplateValues>({
    resolver: zodResolver(valuesSchema),
    defaultValues: { ...values, replaces: "" },
  });
  const { errors, isSubmitting } = form.formState;
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
      description={description}
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
        {replaceable.length > 0 && (
          <Field label="Keep as">
            {(field) => (
              <SelectInput {...field} {...form.register("replaces")}>
                <option value="">A new template</option>
                {replaceable.map(({ id, name }) => (
                  <option key={id} value={id}>
                    In place of “{name}”
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
        )}
        <Field label="Name" error={errors.name?.message}>
          {(field) => <TextInput autoComplete="off" {...field} {...form.register("name")} />}
        </Field>
        <Field
          label="Purpose"
          optional
          hint="For whom and for which stage."
          error={errors.purpose?.message}
        >
          {(field) => <TextArea rows={2} {...field} {...form.register("purpose")} />}
        </Field>
        <RadioCards
          legend="Who sees it?"
          columns="sm:grid-cols-2"
          error={errors.seenBy?.message}
          options={[
            { value: "clinic", label: "The clinic", hint: "Everybody who prescribes." },
            { value: "me", label: "Only me", hint: "Nobody else finds it." },
          ]}
          {...form.register("seenBy")}
        />
        {problem && <Alert tone="stop">{problem}</Alert>}
      </form>
    </Dialog>
  );
}
