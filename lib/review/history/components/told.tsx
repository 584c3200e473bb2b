import type { ReactNode } from "react";
import type { IsoDate } from "@/lib/dates";
import { wishReasonNames } from "@/lib/exit-wishes/words";
import type { PracticeSession } from "@/lib/practice/data";
import { Badge } from "@/lib/ui/badge";
import { DateText } from "@/lib/ui/time";
import type { HistoryWish } from "../schema";

type Said = { id: string; on: IsoDate; what: ReactNode; text: string | null };

type ToldProps = {
  /** Of the window. */
  sessions: readonly PracticeSession[];
  wishes: readonly HistoryWish[];
};

/** What the patient said in words: comments, danger signs, wishes to be called and to stop. */
export function Told({ sessions, wishes }: ToldProps) {
  const said = [
    ...sessions.filter(saysSomething).map((session): Said => {
      const { id, practisedOn, comment } = session;
      return { id, on: practisedOn, what: <SessionMarks session={session} />, text: comment };
    }),
    ...wishes.map((wish): Said => {
      return { id: wish.id, on: wish.on, what: <WishMarks wish={wish} />, text: wish.words };
    }),
  ].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  if (said.length === 0)
    return <p className="text-muted">The patient wrote nothing in these days.</p>;
  return (
    <ol className="divide-y">
      {said.map(({ id, on, what, text }) => (
        <li key={id} className="py-2.5 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <DateText date={on} short className="text-muted" />
            {what}
          </p>
          {text && (
            <blockquote className="mt-1 border-s-2 ps-3 break-words whitespace-pre-line" dir="auto">
              {text}
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  );
}

function saysSomething({ comment, redFlag, wantsCall }: PracticeSession): boolean {
  return comment !== null || redFlag === true || wantsCall;
}

function SessionMarks({ session: { redFlag, wantsCall } }: { session: PracticeSession }) {
  return (
    <>
      {redFlag && <Badge tone="stop">Danger sign: yes</Badge>}
      {wantsCall && <Badge tone="accent">Asked to be called</Badge>}
    </>
  );
}

function WishMarks({ wish: { reason, withdrawn, answered } }: { wish: HistoryWish }) {
  return (
    <>
      <Badge tone="caution">Wants to stop</Badge>
      {wishReasonNames[reason]}.
      {withdrawn && <span className="text-muted">Taken back by the patient.</span>}
      {answered && (
        <span className="text-muted">
          Answered{answered.by && ` by ${answered.by}`} on <DateText date={answered.on} short />.
        </span>
      )}
    </>
  );
}
