"use client";

import { type SubmitEvent, useId, useRef, useState } from "react";
import { writeMessagesSchema } from "@/lib/messages/schema";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, TextArea } from "@/lib/ui/field";
import type { Act, ActRow } from "../schema";

type MessageDialogProps = {
  rows: readonly ActRow[];
  write: Act<[pressId: string, planIds: string[], text: string]>;
  onClose: () => void;
};

export function MessageDialog({ rows, write, onClose }: MessageDialogProps) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  // One id for all tries: a message whose acknowledgement was lost is not written twice.
  const [pressId] = useState(() => crypto.randomUUID());
  const [only] = rows;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const text = String(new FormData(event.currentTarget).get("text") ?? "");
    const planIds = rows.map(({ planId }) => planId);
    const parsed = writeMessagesSchema.safeParse({ pressId, planIds, text });
    setError(parsed.error?.issues[0]?.message);
    if (!parsed.success) return field.current?.focus();
    setBusy(true);
    setProblem(undefined);
    const failed = await write(pressId, planIds, text);
    setBusy(false);
    if (failed) return setProblem(failed.message);
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Write to the therapist"
      description={
        rows.length === 1 && only ? (
          <>
            About <bdi>{only.patientName}</bdi>, {only.planTitle}. It waits on the therapist&apos;s
            Today until it is answered. No mail holds it, and no patient reads it.
          </>
        ) : (
          `The same message about each of ${rows.length} plans, to whoever prescribed it. No mail holds it, and no patient reads it.`
        )
      }
      initialFocus={field}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" busy={busy}>
            {rows.length === 1 ? "Write message" : `Write ${rows.length} messages`}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Field label="Message" error={error}>
          {(props) => <TextArea {...props} ref={field} name="text" rows={5} />}
        </Field>
        {problem && <Alert tone="stop">{problem}</Alert>}
      </form>
    </Dialog>
  );
}
