"use client";

import { Send } from "lucide-react";
import { useState } from "react";
import { fullName } from "@/lib/patients/rules";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { sendPlanAction } from "../actions";
import { RevisionChanges } from "../components/revision-changes";
import { diffRevisions, minutesADay, type RevisionContent, scheduleInWords } from "../rules";
import type { ComposerPlan } from "./form";

type SendDialogProps = {
  plan: ComposerPlan;
  version: number;
  content: RevisionContent;
  onClose: () => void;
  onSent: (to: string) => void;
};

export function SendDialog({ plan, version, content, onClose, onSent }: SendDialogProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { patient, sent } = plan;
  const name = fullName(patient);
  const { items, schedule } = content;
  const minutes = minutesADay(
    items.map(({ dosage }) => dosage),
    schedule.sessionsPerDay,
  );

  async function send() {
    setBusy(true);
    setProblem(undefined);
    const result = await sendPlanAction({ planId: plan.id, version }).catch(() => null);
    if (result?.ok) return onSent(result.value.to);
    setBusy(false);
    setProblem(
      result?.message ??
        "The connection was lost before an answer came. Load the page to see whether it was sent.",
    );
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={sent ? `Send the changes to ${name}?` : `Send this plan to ${name}?`}
      footer={
        <>
          <Button onClick={onClose}>Not yet</Button>
          <Button variant="primary" icon={Send} busy={busy} onClick={send}>
            {sent ? "Send changes" : "Send plan"}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <dl className="grid grid-cols-[6rem_1fr] gap-x-4 gap-y-2">
          <dt className="text-muted">To</dt>
          <dd className="min-w-0 break-words">{patient.email}</dd>
          <dt className="text-muted">They get</dt>
          <dd>
            {sent
              ? "A mail that the plan has changed. The link they have keeps working and shows the new plan at once."
              : "A mail with a link to the plan. It opens without an account. The mail names no condition and no exercise."}
          </dd>
          <dt className="text-muted">The plan</dt>
          <dd>
            {items.length} {items.length === 1 ? "exercise" : "exercises"}, about {minutes} minutes
            a day. {scheduleInWords(schedule)}.
          </dd>
          {sent && (
            <>
              <dt className="text-muted">Changes</dt>
              <dd>
                <RevisionChanges changes={diffRevisions(sent, content)} />
              </dd>
            </>
          )}
        </dl>
        {plan.state === "paused" && (
          <Alert tone="caution">The plan is paused. Sending it resumes it from today.</Alert>
        )}
        {problem && (
          <Alert tone="stop" title="Not sent">
            {problem}
          </Alert>
        )}
      </div>
    </Dialog>
  );
}
