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
import { Field, TextInput } from "@/lib/ui/field";
import { showServerErrors } from "@/lib/ui/server-errors";
import { addGoalAction } from "../actions";
import { addGoalFormSchema } from "../schema";
import { ScoreScale } from "./score-scale";

type AddGoalProps = { patientId: string; open: boolean; onOpenChange: (open: boolean) => void };

export function AddGoal(props: AddGoalProps) {
  const { open, onOpenChange } = props;
  const [busy, setBusy] = useState(false);
  const formId = useId();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Set a goal"
      description="An activity that matters to the patient and is hard now. Score it again at each review."
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            Set goal
          </Button>
        </>
      }
    >
      <GoalForm {...props} id={formId} onBusy={setBusy} />
    </Dialog>
  );
}

type GoalFormProps = AddGoalProps & { id: string; onBusy: (busy: boolean) => void };

function GoalForm({ id, patientId, onBusy, onOpenChange }: GoalFormProps) {
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  const form = useForm<
    z.input<typeof addGoalFormSchema>,
    unknown,
    z.output<typeof addGoalFormSchema>
  >({ resolver: zodResolver(addGoalFormSchema), defaultValues: { activity: "" } });
  const { errors } = form.formState;

  const save = form.handleSubmit(async (goal) => {
    onBusy(true);
    setProblem(undefined);
    const result = await askServer(addGoalAction({ patientId, ...goal }));
    onBusy(false);
    if (!result.ok) return setProblem(showServerErrors(form, result));
    toast.success("The goal is set.");
    onOpenChange(false);
    router.refresh();
  });

  return (
    <form id={id} method="post" noValidate onSubmit={save} className="grid gap-5">
      <Field
        label="Activity"
        hint="In the patient’s words, for example “Lift my granddaughter”."
        error={errors.activity?.message}
      >
        {(field) => <TextInput {...field} autoComplete="off" {...form.register("activity")} />}
      </Field>
      <ScoreScale
        legend="How well does it go today?"
        error={errors.score?.message}
        {...form.register("score")}
      />
      {problem && <Alert tone="stop">{problem}</Alert>}
    </form>
  );
}
