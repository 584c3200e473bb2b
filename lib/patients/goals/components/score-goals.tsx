"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
import type { z } from "zod";
import { formatDayShort, type IsoDate } from "@/lib/dates";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, TextInput } from "@/lib/ui/field";
import { showServerErrors } from "@/lib/ui/server-errors";
import { scoreGoalsAction } from "../actions";
import { type Goal, scoreGoalsFormSchema } from "../schema";
import { ScoreScale } from "./score-scale";

type ScoreGoalsProps = {
  patientId: string;
  goals: Goal[];
  /** The patient's calendar day. */
  today: IsoDate;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

export function ScoreGoals(props: ScoreGoalsProps) {
  const { open, onOpenChange } = props;
  const [busy, setBusy] = useState(false);
  const formId = useId();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Score the goals again"
      description="“Today, how well can you do this?” What you leave open keeps its last score."
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            Save scores
          </Button>
        </>
      }
    >
      <ScoreForm {...props} id={formId} onBusy={setBusy} />
    </Dialog>
  );
}

type ScoreFormProps = ScoreGoalsProps & { id: string; onBusy: (busy: boolean) => void };

function ScoreForm({ id, patientId, goals, today, onBusy, onOpenChange }: ScoreFormProps) {
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  const form = useForm<
    z.input<typeof scoreGoalsFormSchema>,
    unknown,
    z.output<typeof scoreGoalsFormSchema>
  >({
    resolver: zodResolver(scoreGoalsFormSchema),
    defaultValues: { scoredOn: today, scores: {} },
  });
  const { errors } = form.formState;

  const save = form.handleSubmit(async ({ scoredOn, scores }) => {
    onBusy(true);
    setProblem(undefined);
    const result = await askServer(scoreGoalsAction({ patientId, scoredOn, scores }));
    onBusy(false);
    if (!result.ok) return setProblem(showServerErrors(form, result));
    toast.success(scores.length === 1 ? "The score is kept." : "The scores are kept.");
    onOpenChange(false);
    router.refresh();
  });

  return (
    <form id={id} method="post" noValidate onSubmit={save} className="grid gap-6">
      {goals.map(({ id: goalId, activity, scores }) => {
        const ofToday = scores.find(({ scoredOn }) => scoredOn === today);
        return (
          <div key={goalId}>
            <ScoreScale
              legend={<bdi>{activity}</bdi>}
              error={errors.scores?.[goalId]?.message}
              {...form.register(`scores.${goalId}`)}
            />
            {ofToday && (
              <p className="mt-1 text-xs text-muted">
                Scored {ofToday.score} today already; a new score takes its place.
              </p>
            )}
          </div>
        );
      })}
      <Field
        label="Day"
        hint={`Today is ${formatDayShort(today, "en-GB")} for the patient.`}
        error={errors.scoredOn?.message}
        className="max-w-56"
      >
        {(field) => <TextInput {...field} type="date" max={today} {...form.register("scoredOn")} />}
      </Field>
      {problem && <Alert tone="stop">{problem}</Alert>}
    </form>
  );
}
