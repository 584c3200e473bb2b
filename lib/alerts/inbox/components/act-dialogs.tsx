"use client";

import { type SubmitEvent, useId, useState } from "react";
import type { AlertAct } from "@/lib/alerts/acts/schema";
import { addDays, formatDay, type IsoDate, isoDateSchema } from "@/lib/dates";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { CheckboxField, Field, TextArea, TextInput } from "@/lib/ui/field";

type ActDialogProps = {
  /** How many alerts it is for. */
  count: number;
  onAct: (act: AlertAct) => void;
  onClose: () => void;
};

const forWords = (count: number) => (count === 1 ? "this alert" : `${count} alerts`);

/** When an alert comes back: tomorrow, in three days, in a week, or on a day. */
export const snoozeChoices = (today: IsoDate) =>
  [
    { label: "Until tomorrow", until: addDays(today, 1) },
    { label: "For 3 days", until: addDays(today, 3) },
    { label: "For a week", until: addDays(today, 7) },
  ] as const;

export function SnoozeDialog({
  count,
  today,
  onAct,
  onClose,
}: ActDialogProps & { today: IsoDate }) {
  const [problem, setProblem] = useState<string>();
  const snooze = (until: IsoDate) => onAct({ kind: "snooze", until });
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const day = isoDateSchema.safeParse(form.get("until"));
    if (!day.success || day.data <= today) return setProblem("Choose a day after today.");
    snooze(day.data);
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Snooze ${forWords(count)}`}
      description="It comes back to the top of the inbox on that day."
      size="sm"
    >
      <div className="flex flex-col gap-2">
        {snoozeChoices(today).map(({ label, until }) => (
          <Button key={label} onClick={() => snooze(until)} className="justify-between">
            {label}
            <span className="font-normal text-muted">{formatDay(until, "en-GB")}</span>
          </Button>
        ))}
      </div>
      <form onSubmit={submit} noValidate className="mt-4 flex items-end gap-2">
        <Field label="Or until a day" error={problem} className="flex-1">
          {(props) => <TextInput {...props} type="date" name="until" min={addDays(today, 1)} />}
        </Field>
        <Button type="submit">Snooze</Button>
      </form>
    </Dialog>
  );
}

type NoteDialogProps = ActDialogProps & {
  /** Whether it can be resolved with the note. */
  resolves: boolean;
  /** Chosen from the first. */
  resolving: boolean;
};

export function NoteDialog({ count, resolves, resolving, onAct, onClose }: NoteDialogProps) {
  const id = useId();
  const [problem, setProblem] = useState<string>();
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const note = String(form.get("note") ?? "").trim();
    if (note.length > 1000) return setProblem("Use at most 1,000 characters.");
    if (form.get("resolve")) return onAct({ kind: "resolve", note: note || undefined });
    if (!note) return setProblem("Write a note.");
    onAct({ kind: "note", note });
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Note on ${forWords(count)}`}
      description="Therapists and admins of your clinic read it; a trainer reads only their own. Patients never do."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary">
            Save note
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Field label="Note" error={problem}>
          {(props) => <TextArea {...props} name="note" rows={4} />}
        </Field>
        {resolves && (
          <CheckboxField name="resolve" label="And resolve" defaultChecked={resolving} />
        )}
      </form>
    </Dialog>
  );
}
