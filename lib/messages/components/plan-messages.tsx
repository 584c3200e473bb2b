import { requireActor } from "@/lib/auth/session";
import { Badge } from "@/lib/ui/badge";
import { InstantText } from "@/lib/ui/time";
import { loadMessages } from "../loaders";
import { canWriteMessages } from "../policy";
import { MessageActs } from "./message-acts";

type PlanMessagesProps = { planId: string; patientName: string };

/** What colleagues wrote to each other about a plan, as far as this person may read it. */
export async function PlanMessages({ planId, patientName }: PlanMessagesProps) {
  const actor = await requireActor(canWriteMessages);
  const messages = await loadMessages(actor, planId);
  if (messages.length === 0) return <p className="text-muted">No message about this plan.</p>;
  return (
    <ul className="flex flex-col divide-y">
      {messages.map(({ id, writtenBy, writtenTo, text, at, doneAt }) => (
        <li key={id} className="py-3 first:pt-0 last:pb-0">
          <p className="break-words whitespace-pre-line" dir="auto">
            {text}
          </p>
          <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
            <span>
              {writtenBy.name} to {writtenTo.name},{" "}
              <InstantText instant={at} timeZone={actor.timeZone} />
            </span>
            {doneAt ? <Badge>Dealt with</Badge> : <Badge tone="accent">Waits</Badge>}
          </p>
          {!doneAt && writtenTo.userId === actor.userId && (
            <MessageActs messageId={id} patientName={patientName} />
          )}
        </li>
      ))}
    </ul>
  );
}
