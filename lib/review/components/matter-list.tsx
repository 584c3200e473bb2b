import {
  CalendarClock,
  DoorOpen,
  MailQuestionMark,
  MailWarning,
  MessageSquareText,
  MessagesSquare,
  Milestone,
  Phone,
} from "lucide-react";
import { AcknowledgeButton } from "@/lib/alerts/acts/components/acknowledge-button";
import { MessageActs } from "@/lib/messages/components/message-acts";
import { CalledButton } from "@/lib/practice/calls/components/called-button";
import { SignsSeenButton } from "@/lib/practice/signs/components/signs-seen-button";
import { FACT_WORDS } from "@/lib/review/today/rules";
import type { Fact, FailedInvitation, Matter } from "@/lib/review/today/schema";
import { BandShape } from "@/lib/ui/badge";
import { ButtonLink } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { DateText } from "@/lib/ui/time";

type MatterListProps = {
  matters: Matter[];
  failedInvitations: FailedInvitation[];
  /** Where a therapist goes on; a trainer reads the history. */
  opensPatients: boolean;
};

/** What needs a person, the most urgent first: the fact and one thing to do. */
export function MatterList({ matters, failedInvitations, opensPatients }: MatterListProps) {
  return (
    <ul className="divide-y overflow-hidden rounded-lg border bg-raised">
      {matters.map(({ planId, patientId, patientName, planTitle, facts }) => (
        <li key={planId} className="flex flex-wrap items-start gap-x-6 gap-y-3 p-4 sm:px-5">
          <div className="min-w-0 flex-1 basis-72">
            <h3 className="font-semibold">
              <bdi>{patientName}</bdi>
              <span className="font-normal text-muted"> · {planTitle}</span>
            </h3>
            <ul className="mt-1.5 flex flex-col gap-1.5">
              {facts.map((fact) => (
                <FactLine
                  key={`${fact.kind} ${fact.id ?? fact.on}`}
                  fact={fact}
                  patientName={patientName}
                />
              ))}
            </ul>
          </div>
          <AcknowledgeAll facts={facts} patientName={patientName} />
          {opensPatients &&
            facts.map(({ kind, id }) => {
              if (!id) return null;
              if (kind === "call")
                return <CalledButton key={kind} sessionId={id} patientName={patientName} />;
              if (kind === "sign-taken-back")
                return <SignsSeenButton key={kind} sessionId={id} patientName={patientName} />;
              return null;
            })}
          <ButtonLink
            href={opensPatients ? `/patients/${patientId}` : `/adherence/${planId}`}
            size="sm"
            className="sm:mt-0.5"
          >
            {opensPatients ? "Open patient" : "Open history"}
            <span className="sr-only">{patientName}</span>
          </ButtonLink>
        </li>
      ))}
      {failedInvitations.map(({ id, name, sentence }) => (
        <li key={id} className="flex flex-wrap items-start gap-x-6 gap-y-3 p-4 sm:px-5">
          <div className="min-w-0 flex-1 basis-72">
            <h3 className="font-semibold">
              <bdi>{name}</bdi>
              <span className="font-normal text-muted"> · invited colleague</span>
            </h3>
            <p className="mt-1.5">{sentence}</p>
          </div>
          <ButtonLink href="/settings/staff" size="sm">
            Open staff
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}

/** Nothing for a danger sign taken back where that is all: its own button says that somebody looked. */
function AcknowledgeAll({ facts, patientName }: { facts: Fact[]; patientName: string }) {
  const alerts = facts
    .filter(({ kind }) => kind !== "sign-taken-back")
    .flatMap((fact) => fact.alerts ?? []);
  return alerts.length > 0 && <AcknowledgeButton alerts={alerts} patientName={patientName} />;
}

const icons = {
  unopened: MailQuestionMark,
  delivery: MailWarning,
  "exit-wish": DoorOpen,
  proposal: Milestone,
  comment: MessageSquareText,
  ending: CalendarClock,
  call: Phone,
  message: MessagesSquare,
};
const looks = { stop: "text-stop", caution: "text-caution", neutral: "text-muted" };

function FactLine({ fact, patientName }: { fact: Fact; patientName: string }) {
  const { kind, id, on, sentence, alerts } = fact;
  const { name, tone } = FACT_WORDS[kind];
  const more = (alerts?.length ?? 1) - 1;
  const Icon = kind in icons ? icons[kind as keyof typeof icons] : null;
  return (
    <li className="flex gap-2">
      <span
        aria-hidden
        className={cn("mt-[0.2rem] grid size-3.5 shrink-0 place-items-center", looks[tone])}
      >
        {Icon ? <Icon size={14} /> : <BandShape tone={tone} />}
      </span>
      <div className="min-w-0">
        <p className="break-words">
          <span className={cn("font-medium", tone !== "neutral" && looks[tone])}>{name}</span>
          {kind !== "ending" && (
            <>
              , <DateText date={on} short />
            </>
          )}
          : <span dir="auto">{sentence}</span>
          {more > 0 && <span className="text-muted"> {more} more of this kind.</span>}
        </p>
        {kind === "message" && id && <MessageActs messageId={id} patientName={patientName} />}
      </div>
    </li>
  );
}
