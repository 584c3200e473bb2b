"use client";

import { type SubmitEvent, useId, useRef, useState } from "react";
import type { Failure } from "@/lib/result";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, SelectInput, TextArea } from "@/lib/ui/field";
import { NUDGE_LIMITS, UNDO_SECONDS } from "../rules";
import { nudgeWordsSchema } from "../schema";
import { MailPreview } from "./mail-preview";
import { useNudgePreview } from "./use-nudge-preview";

type NudgeDialogProps = {
  plans: readonly { planId: string; patientName: string }[];
  /** A failure stays in the dialog; anything else closes it. */
  send: (pressId: string, planIds: string[], words: string) => Promise<Failure | null>;
  onClose: () => void;
};

const [short, long] = NUDGE_LIMITS;
const limits = `A patient gets at most ${short.most} in ${short.days} days and ${long.most} in ${long.days}, whoever sends them.`;

export function NudgeDialog({ plans, send, onClose }: NudgeDialogProps) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState("");
  const [shownFor, setShownFor] = useState(plans[0]!.planId);
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  // One id for all tries: a nudge whose acknowledgement was lost does not go twice.
  const [pressId] = useState(() => crypto.randomUUID());
  const preview = useNudgePreview(shownFor, words);
  const refusal = preview?.ok ? preview.value.refusal : null;
  const isOne = plans.length === 1;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy || (isOne && refusal)) return;
    const parsed = nudgeWordsSchema.safeParse(words);
    setError(parsed.error?.issues[0]?.message);
    if (!parsed.success) return field.current?.focus();
    setBusy(true);
    setProblem(undefined);
    const failed = await send(
      pressId,
      plans.map(({ planId }) => planId),
      words,
    );
    setBusy(false);
    if (failed) return setProblem(failed.message);
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={
        isOne ? (
          <>
            Nudge <bdi>{plans[0]!.patientName}</bdi>
          </>
        ) : (
          `Nudge ${plans.length} patients`
        )
      }
      description={`A short, kind mail with a link to the plan. It goes after ${UNDO_SECONDS} seconds; until then it can be taken back.`}
      size="lg"
      initialFocus={field}
      footer={
        <>
          <Button onClick={onClose}>{isOne && refusal ? "Close" : "Cancel"}</Button>
          {!(isOne && refusal) && (
            <Button type="submit" form={id} variant="primary" busy={busy}>
              {isOne ? "Send nudge" : `Send ${plans.length} nudges`}
            </Button>
          )}
        </>
      }
    >
      <form
        id={id}
        onSubmit={submit}
        noValidate
        className="grid items-start gap-5 sm:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
      >
        <div className="flex flex-col gap-4">
          <Field
            label="Your own words"
            optional
            error={error}
            hint="Others may read this mailbox: write nothing about health."
          >
            {(props) => (
              <TextArea
                {...props}
                ref={field}
                rows={5}
                value={words}
                onChange={({ target }) => setWords(target.value)}
              />
            )}
          </Field>
          <p className="text-xs text-muted">{limits}</p>
          {problem && <Alert tone="stop">{problem}</Alert>}
          {preview && !preview.ok && <Alert tone="stop">{preview.message}</Alert>}
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          {!isOne && (
            <Field label="As it goes to">
              {(props) => (
                <SelectInput
                  {...props}
                  value={shownFor}
                  onChange={({ target }) => setShownFor(target.value)}
                >
                  {plans.map(({ planId, patientName }) => (
                    <option key={planId} value={planId}>
                      {patientName}
                    </option>
                  ))}
                </SelectInput>
              )}
            </Field>
          )}
          <div role="status">
            {refusal && (
              <Alert
                tone="caution"
                title={isOne ? "No nudge can go now" : "None goes to this patient"}
              >
                {refusal.sentence}
              </Alert>
            )}
          </div>
          <MailPreview preview={preview?.ok ? preview.value : undefined} />
        </div>
      </form>
    </Dialog>
  );
}
