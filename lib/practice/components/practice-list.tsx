import type { PainBands } from "@/lib/pain/schema";
import { DEFAULT_PAIN_BANDS } from "@/lib/pain/rules";
import type { PracticeSession } from "../data";
import { SupervisedActs } from "../supervised/components/supervised-acts";
import { SessionEntry } from "./session-entry";
import { Corrected } from "./withdrawn";

type PracticeListProps = {
  sessions: readonly PracticeSession[];
  bands?: PainBands;
  /** What the patient took back or corrected. */
  withdrawn?: readonly PracticeSession[];
};

export function PracticeList({
  sessions,
  bands = DEFAULT_PAIN_BANDS,
  withdrawn = NONE,
}: PracticeListProps) {
  if (sessions.length === 0)
    return (
      <p className="text-muted">
        Nothing noted yet. What the patient notes from their link appears here.
      </p>
    );
  return (
    <ol className="divide-y">
      {sessions.map((session) => (
        <li key={session.id} className="py-3 first:pt-0 last:pb-0">
          <SessionEntry session={session} bands={bands} />
          <SupervisedActs session={session} />
          <Corrected session={session} bands={bands} withdrawn={withdrawn} />
        </li>
      ))}
    </ol>
  );
}

const NONE: readonly PracticeSession[] = [];
