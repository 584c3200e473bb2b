import { X } from "lucide-react";
import Link from "next/link";
import { explainDay, explainWeek } from "@/lib/adherence/explain";
import type { Adherence } from "@/lib/adherence/schema";
import { formatDay, formatDayShort, type IsoDate } from "@/lib/dates";
import type { PainBands } from "@/lib/pain/schema";
import { SessionEntry } from "@/lib/practice/components/session-entry";
import { Corrected, TakenBack } from "@/lib/practice/components/withdrawn";
import type { PracticeSession } from "@/lib/practice/data";
import { Badge } from "@/lib/ui/badge";
import { arrivalOf } from "../arrival";
import type { HistoryEvent } from "../events";

type DayPanelProps = {
  date: IsoDate;
  adherence: Adherence;
  sessions: readonly PracticeSession[];
  withdrawn: readonly PracticeSession[];
  events: readonly HistoryEvent[];
  bands: PainBands;
  timeZone: string;
  /** Where no day is open. */
  closeHref: string;
};

/** One day: what was due and why, and all that was logged for it. */
export function DayPanel(props: DayPanelProps) {
  const { date, adherence, bands, timeZone, closeHref } = props;
  const day = adherence.days.find((each) => each.date === date);
  const week = adherence.weeks.find(({ from, to }) => from <= date && date <= to);
  const sessions = props.sessions.filter(({ practisedOn }) => practisedOn === date);
  const withdrawn = props.withdrawn.filter(({ practisedOn }) => practisedOn === date);
  const events = props.events.filter(({ on }) => on === date);
  return (
    <section
      aria-labelledby="day-title"
      className="mt-4 rounded-lg border bg-sunken/50 p-4"
      id="day"
    >
      <div className="flex items-start justify-between gap-3">
        <h3 id="day-title" className="font-semibold">
          {formatDay(date, "en-GB")}
        </h3>
        <Link
          href={closeHref}
          scroll={false}
          prefetch={false}
          aria-label="Close the day"
          title="Close"
          className="-m-1.5 grid size-8 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11"
        >
          <X aria-hidden size={16} />
        </Link>
      </div>
      <p>{day ? explainDay(day) || "Nothing was asked." : "Not a day of the plan."}</p>
      {week && day?.reason === "any-day" && (
        <p className="text-muted">
          Week from {formatDayShort(week.from, "en-GB")} to {formatDayShort(week.to, "en-GB")}:{" "}
          {explainWeek(week)}
        </p>
      )}
      {events.length > 0 && (
        <ul className="mt-1 text-muted">
          {events.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      )}
      {sessions.length === 0 && <p className="mt-2 text-muted">Nothing was logged for this day.</p>}
      <ol className="divide-y">
        {sessions.map((session) => (
          <li key={session.id} className="py-3 last:pb-0">
            <SessionEntry session={session} bands={bands} />
            <Arrival session={session} timeZone={timeZone} />
            <Corrected session={session} bands={bands} withdrawn={props.withdrawn} />
          </li>
        ))}
      </ol>
      <TakenBack sessions={props.sessions} withdrawn={withdrawn} bands={bands} />
    </section>
  );
}

type ArrivalProps = { session: PracticeSession; timeZone: string };

function Arrival({ session, timeZone }: ArrivalProps) {
  const { words, isLate } = arrivalOf(session, timeZone);
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
      {isLate && <Badge>Late</Badge>}
      {words}
    </p>
  );
}
