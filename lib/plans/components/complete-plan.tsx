"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
import type { z } from "zod";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, RadioCards, TextArea } from "@/lib/ui/field";
import { showServerErrors } from "@/lib/ui/server-errors";
import { completePlanAction } from "../actions";
import { type ExitReason, exitReasons, exitSchema } from "../schema";
import { exitReasonHints, exitReasonNames } from "../words";

type CompletePlanProps = {
  planId: string;
  version: number;
  hasDraft: boolean;
  /** What is chosen and written beforehand. */
  initial?: { exitReason: ExitReason; note: string };
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

export function CompletePlan(props: CompletePlanProps) {
  const { planId, version, hasDraft, initial, open, onOpenChange } = props;
  const router = useRouter();
  const formId = useId();
  const [problem, setProblem] = useState<string>();
  const form = useForm<z.input<typeof exitSchema>, unknown, z.output<typeof exitSchema>>({
    resolver: zodResolver(exitSchema),
    defaultValues: initial ?? { note: "" },
  });
  const { errors, isSubmitting } = form.formState;

  const complete = form.handleSubmit(async (exit) => {
    setProblem(undefined);
    const result = await askServer(completePlanAction({ planId, version, ...exit }));
    if (!result.ok) return setProblem(showServerErrors(form, result));
    toast.success("The plan has ended.");
    onOpenChange(false);
    router.refresh();
  });

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Complete this plan"
      description={
        hasDraft
          ? "The plan ends today and cannot be opened again. Changes that were not sent are discarded."
          : "The plan ends today and cannot be opened again. Its history stays."
      }
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSubmitting}>
            Complete plan
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={complete} className="flex flex-col gap-4">
        <RadioCards
          legend="Why does it end?"
          columns="sm:grid-cols-2"
          error={errors.exitReason?.message}
          options={exitReasons.map((reason) => ({
            value: reason,
            label: exitReasonNames[reason],
            hint: exitReasonHints[reason],
          }))}
          {...form.register("exitReason")}
        />
        <Field label="Note" optional error={errors.note?.message}>
          {(field) => <TextArea {...field} {...form.register("note")} />}
        </Field>
        {problem && <Alert tone="stop">{problem}</Alert>}
      </form>
    </Dialog>
  );
}
