"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
import type { z } from "zod";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, TextInput } from "@/lib/ui/field";
import { showServerErrors } from "@/lib/ui/server-errors";
import { setQualificationAction } from "../actions";
import { setQualificationSchema } from "../schema";

type QualificationDialogProps = {
  member: { userId: string; name: string; qualification: string | null };
  onClose: () => void;
  onSaved?: (qualification: string | null) => void;
};

type Values = z.input<typeof setQualificationSchema>;

export function QualificationDialog({ member, onClose, onSaved }: QualificationDialogProps) {
  const { userId, name, qualification } = member;
  const formId = useId();
  const [problem, setProblem] = useState<string>();
  const form = useForm<Values, unknown, z.output<typeof setQualificationSchema>>({
    resolver: zodResolver(setQualificationSchema),
    defaultValues: { userId, qualification: qualification ?? "" },
  });
  const { errors, isSubmitting } = form.formState;

  async function submit() {
    setProblem(undefined);
    const result = await askServer(setQualificationAction(form.getValues()));
    if (!result.ok) return setProblem(showServerErrors(form, result));
    toast.success(`The qualification of ${name} is saved.`);
    onSaved?.(result.value.qualification);
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title={`Qualification of ${name}`}
      description="It stands in the methods paragraph of the plans they prescribe, and nowhere that a patient sees."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSubmitting}>
            Save qualification
          </Button>
        </>
      }
    >
      <form
        id={formId}
        method="post"
        noValidate
        onSubmit={form.handleSubmit(submit)}
        className="flex flex-col gap-4"
      >
        {problem && <Alert tone="stop">{problem}</Alert>}
        <Field
          label="Qualification"
          hint="For example: physiotherapist, MSc"
          error={errors.qualification?.message}
        >
          {(field) => (
            <TextInput autoComplete="off" {...field} {...form.register("qualification")} />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
