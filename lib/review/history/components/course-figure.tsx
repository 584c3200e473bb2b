import type { Adherence, Pause } from "@/lib/adherence/schema";
import { daysBetween, formatDayShort } from "@/lib/dates";
import { describeBands } from "@/lib/pain/rules";
import type { PainBands } from "@/lib/pain/schema";
import type { PracticeSession } from "@/lib/practice/data";
import type { Window } from "@/lib/adherence/schema";
import { courseOf, COURSE_MOMENTS, gapDays } from "../course";
import type { HistoryEvent } from "../events";
import { CourseChart, markShapes } from "./course-chart";
import { CourseTable } from "./course-table";
import { EventList } from "./event-list";

const LOCALE = "en-GB";
const words = { before: "Before practice", after: "After", "next-morning": "The next morning" };

type CourseFigureProps = {
  /** Of the window; the newest first. */
  sessions: readonly PracticeSession[];
  window: Window;
  adherence: Pick<Adherence, "days">;
  bands: PainBands;
  pauses: readonly Pause[];
  events: readonly HistoryEvent[];
};

/** The chart with its key, the events in words, and the table behind it. */
export function CourseFigure(props: CourseFigureProps) {
  const { sessions, window, adherence, bands, pauses, events } = props;
  const course = courseOf(sessions.toReversed(), window, gapDays(adherence.days));
  const isEmpty = COURSE_MOMENTS.every((moment) => course.points[moment].length === 0);
  return (
    <figure>
      {isEmpty && <p className="mb-3 text-muted">No pain score was given in these days.</p>}
      <CourseChart
        course={course}
        window={window}
        bands={bands}
        pauses={pauses}
        events={events}
        summary={summaryOf(sessions, window)}
        width={widthOf(window)}
      />
      <Key bands={bands} />
      <EventList events={events} />
      {sessions.length > 0 && (
        <details className="mt-3">
          <summary className="w-fit rounded-sm text-accent underline underline-offset-4">
            Show as a table
          </summary>
          <CourseTable sessions={sessions} bands={bands} />
        </details>
      )}
    </figure>
  );
}

/** A day has room for a mark, up to what one scrolls through. */
export function widthOf({ from, to }: Window): number {
  return Math.min(Math.max((daysBetween(from, to) + 1) * 7, 200), 1400);
}

/** What each mark means. */
export function Key({ bands }: { bands: PainBands }) {
  const { stop, caution, acceptable } = describeBands(bands);
  return (
    <figcaption className="course-key mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      {COURSE_MOMENTS.map((moment) => (
        <span key={moment} className="course inline-flex! items-center gap-2">
          <svg aria-hidden width="16" height="16" viewBox="-8 -8 16 16">
            <path className={moment} d={markShapes[moment]} />
          </svg>
          {words[moment]}
        </span>
      ))}
      <span className="course-bands">
        Bands: stop {stop}, caution {caution}, acceptable {acceptable}. Under the line: effort.
      </span>
      <span>A gap is a score not given, a day missed or a pause.</span>
    </figcaption>
  );
}

/** "Pain from 2 Nov to 22 Nov in 14 sessions. First, on 2 Nov: …" */
export function summaryOf(
  sessions: readonly Pick<PracticeSession, "practisedOn" | "pain">[],
  { from, to }: Window,
): string {
  const scored = sessions.filter(({ pain }) => Object.keys(pain).length > 0);
  const day = (date: typeof from) => formatDayShort(date, LOCALE);
  const count = `${scored.length} ${scored.length === 1 ? "session" : "sessions"}`;
  const told = scored.length > 1 ? [scored.at(-1)!, scored[0]!] : scored;
  const sentences = told.map(({ practisedOn, pain }, index) => {
    const which = told.length === 1 ? "On" : index === 0 ? "First, on" : "Latest, on";
    const morning =
      pain["next-morning"] == null ? "" : `, the next morning ${pain["next-morning"]}`;
    return `${which} ${day(practisedOn)}: before ${pain.before ?? "not given"}, after ${pain.after ?? "not given"}${morning}.`;
  });
  return [`Pain, 0 to 10, from ${day(from)} to ${day(to)}: scores of ${count}.`, ...sentences].join(
    " ",
  );
}
