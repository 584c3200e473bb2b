"use client";

import { ChevronDown, QrCode as QrIcon, Send } from "lucide-react";
import { useRef, useState } from "react";
import { handOverNext } from "@/lib/links/components/hand-over";
import { fullName } from "@/lib/patients/rules";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { sendPlanAction } from "../actions";
import { RevisionChanges } from "../components/revision-changes";
import { diffRevisions, type RevisionContent, scheduleInWords } from "../rules";
import { loadByPhase } from "../timing/minutes";
import { loadInWords } from "../timing/words";
import { type DeliveryChoice, DeliveryFields, deliveryOf } from "./delivery-fields";
import type { ComposerPlan } from "./form";

export type Sent = { to: string | null; sendAt: Date | null };

type SendDialogProps = {
  plan: ComposerPlan;
  version: number;
  content: RevisionContent;
  onClose: () => void;
  onSent: (sent: Sent) => void;
};

export function SendDialog({ plan, version, content, onClose, onSent }: SendDialogProps) {
  const { patient, sent, openedBy } = plan;
  const [choice, setChoice] = useState<DeliveryChoice>({
    by: patient.email ? "now" : "hand",
    at: "",
  });
  const sendButton = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [timeProblem, setTimeProblem] = useState<string>();
  const name = fullName(patient);
  const { items, schedule } = content;
  const isByHand = choice.by === "hand";

  async function send() {
    const delivery = deliveryOf(choice);
    setTimeProblem(delivery ? undefined : "Choose a day and a time.");
    if (!delivery) return;
    setBusy(true);
    setProblem(undefined);
    // The answer brings the plan's page as it was sent, in this one's place: there the link is shown.
    handOverNext(isByHand ? plan.id : null);
    const result = await sendPlanAction({ openedBy, planId: plan.id, version, delivery }).catch(
      () => null,
    );
    if (result?.ok) return onSent(result.value);
    handOverNext(null);
    setBusy(false);
    setTimeProblem(result?.fields?.["delivery.at"]);
    if (result?.fields?.["delivery.at"]) return;
    setProblem(
      result?.message ??
        "The connection was lost before an answer came. Load the page to see whether it was sent.",
    );
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      initialFocus={sendButton}
      title={sent ? `Send the changes to ${name}?` : `Send this plan to ${name}?`}
      footer={
        <>
          <Button onClick={onClose}>Not yet</Button>
          <Button
            ref={sendButton}
            variant="primary"
            icon={isByHand ? QrIcon : Send}
            busy={busy}
            onClick={send}
          >
            {isByHand ? "Hand over" : sent ? "Send changes" : "Send plan"}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <DeliveryFields
          patientId={patient.id}
          email={patient.email}
          choice={choice}
          timeProblem={timeProblem}
          onChange={(next) => {
            setTimeProblem(undefined);
            setChoice(next);
          }}
        />
        <dl className="grid grid-cols-[6rem_1fr] gap-x-4 gap-y-2">
          <dt className="text-muted">They get</dt>
          <dd>
            {isByHand
              ? "A link of their own: as a QR code on your screen, as an address to copy, or on the printed handout."
              : sent
                ? "A mail that the plan has changed. The link they have keeps working and shows the new plan at once."
                : "A mail with a link to the plan. It opens without an account. The mail names no condition and no exercise."}
          </dd>
          <dt className="text-muted">The plan</dt>
          <dd>
            {items.length} {items.length === 1 ? "exercise" : "exercises"},{" "}
            {loadInWords(loadByPhase(items, schedule))}. {scheduleInWords(schedule)}.
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
        {!isByHand && <MailPreview planId={plan.id} />}
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

function MailPreview({ planId }: { planId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="group">
      <summary className="flex w-fit cursor-pointer items-center gap-1 rounded-sm text-accent">
        <ChevronDown aria-hidden size={16} className="group-open:rotate-180" />
        See the mail
      </summary>
      {isOpen && (
        <iframe
          title="The mail as it will be sent"
          src={`/plans/${planId}/mail`}
          sandbox=""
          className="mt-2 h-80 w-full rounded-md border bg-white"
        />
      )}
    </details>
  );
}
