"use client";

import { type SubmitEvent, useId, useRef, useState } from "react";
import { toast } from "sonner";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, TextArea } from "@/lib/ui/field";
import { answerMessageAction } from "../actions";
import { answerMessageSchema } from "../schema";

type AnswerDialogProps = { messageId: string; patientName: string; onClose: () => void };

export function AnswerDialog({ messageId, patientName, onClose }: AnswerDialogProps) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  // One id for all tries: an answer whose acknowledgement was lost is not written twice.
  const [pressId] = useState(() => crypto.randomUUID());

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const text = String(new FormData(event.currentTarget).get("text") ?? "");
    const answer = { pressId, messageId, text };
    const parsed = answerMessageSchema.safeParse(answer);
    setError(parsed.error?.issues[0]?.message);
    if (!parsed.success) return field.current?.focus();
    setBusy(true);
    setProblem(undefined);
    const result = await askServer(answerMessageAction(answer));
    setBusy(false);
    if (!result.ok) return setProblem(result.message);
    toast.success(`Answered ${result.value.to}.`);
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Answer the message"
      description={
        <>
          About <bdi>{patientName}</bdi>. It comes to the writer&apos;s Today; no mail holds it, and
          no patient reads it.
        </>
      }
      initialFocus={field}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" busy={busy}>
            Answer
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Field label="Answer" error={error}>
          {(props) => <TextArea {...props} ref={field} name="text" rows={4} />}
        </Field>
        {problem && <Alert tone="stop">{problem}</Alert>}
      </form>
    </Dialog>
  );
}
