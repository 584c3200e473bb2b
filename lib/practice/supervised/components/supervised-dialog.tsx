"use client";

import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { formatDay, type IsoDate, isoDate } from "@/lib/dates";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, FieldError, SelectInput, TextArea } from "@/lib/ui/field";
import { Skeleton } from "@/lib/ui/skeleton";
import { logSupervisedAction, readSupervisedFormAction } from "../actions";
import { readSupervised } from "../form";
import { type SupervisedForm, supervisedSchema } from "../schema";
import { ScoreSelect } from "./score-select";
import { SetsField } from "./sets-field";

type SupervisedDialogProps = {
  plan: { planId: string; patientName: string };
  onNoted: (sessionId: string) => void;
  onClose: () => void;
};

/** Notes a session that the member practised with the patient: what was done, pain, effort, a note. */
export function SupervisedDialog({ plan, onNoted, onClose }: SupervisedDialogProps) {
  const id = useId();
  const { planId } = plan;
  const [asked, setAsked] = useState<IsoDate | null>(null);
  const [form, setForm] = useState<SupervisedForm>();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string>();
  const fields = useRef<HTMLFormElement>(null);
  // One id for all tries: a session whose acknowledgement was lost is not noted twice.
  const [sessionId] = useState(() => crypto.randomUUID());

  useEffect(() => {
    let isOver = false;
    askServer(readSupervisedFormAction({ planId, day: asked })).then((result) => {
      if (isOver) return;
      if (result.ok) setForm(result.value);
      else setProblem(result.message);
    });
    return () => {
      isOver = true;
    };
  }, [planId, asked]);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy || !form) return;
    const report = {
      id: sessionId,
      planId,
      ...readSupervised(new FormData(event.currentTarget), form),
    };
    const parsed = supervisedSchema.safeParse(report);
    if (!parsed.success)
      return tell(
        Object.fromEntries(
          parsed.error.issues.map(({ path, message }) => [path.join("."), message]),
        ),
      );
    setErrors({});
    setProblem(undefined);
    setBusy(true);
    const result = await askServer(logSupervisedAction(report));
    setBusy(false);
    if (!result.ok) return result.fields ? tell(result.fields) : setProblem(result.message);
    onNoted(result.value.sessionId);
    onClose();
  }

  function tell(found: Record<string, string>) {
    setErrors(found);
    const first = Object.keys(found)[0] ?? "";
    fields.current?.querySelector<HTMLElement>(`[name="${CSS.escape(first)}"]`)?.focus();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={
        <>
          Session with <bdi>{plan.patientName}</bdi>
        </>
      }
      description="What you practised together. It counts as practice and says that you noted it; the patient sees it, but not your note."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" busy={busy}>
            Note session
          </Button>
        </>
      }
    >
      {!form && !problem && <Skeleton className="h-72 w-full" />}
      {form && (
        <form id={id} ref={fields} onSubmit={submit} noValidate className="flex flex-col gap-5">
          <Field
            label="Day"
            error={errors.practisedOn}
            hint={
              form.notedBefore > 0 &&
              `${form.notedBefore === 1 ? "A session is" : `${form.notedBefore} sessions are`} noted for this day already.`
            }
          >
            {(props) => (
              <SelectInput
                {...props}
                name="practisedOn"
                value={form.day}
                onChange={({ target }) => setAsked(isoDate(target.value))}
              >
                {form.days.map((day, index) => (
                  <option key={day} value={day}>
                    {formatDay(day, "en-GB")}
                    {index === 0 && ", today"}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
          <fieldset key={`${form.revisionId} ${form.day}`} className="flex flex-col gap-2">
            <legend className="mb-1.5 font-medium">Exercises</legend>
            <ul className="divide-y rounded-lg border">
              {form.items.map((item, index) => (
                <SetsField key={item.planItemId} item={item} index={index} errors={errors} />
              ))}
            </ul>
            {errors.items && <FieldError>{errors.items}</FieldError>}
          </fieldset>
          <div className="grid gap-4 sm:grid-cols-3">
            <ScoreSelect name="painBefore" label="Pain before" ends="no pain" />
            <ScoreSelect name="painAfter" label="Pain after" ends="no pain" />
            <ScoreSelect name="effort" label="Effort" ends="none" />
          </div>
          <Field
            label="Note"
            optional
            error={errors.note}
            hint="Therapists and trainers of your clinic read it; the patient does not."
          >
            {(props) => <TextArea {...props} name="note" rows={3} />}
          </Field>
        </form>
      )}
      {problem && (
        <Alert tone="stop" className="mt-4">
          {problem}
        </Alert>
      )}
    </Dialog>
  );
}
