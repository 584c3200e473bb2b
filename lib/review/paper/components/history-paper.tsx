import { FLAG_WORDS } from "@/lib/adherence/flag-words";
import { ACT_WORDS } from "@/lib/alerts/history/words";
import { END_WORDS } from "@/lib/alerts/words";
import { formatDate, formatDayShort, type IsoDate, todayIn } from "@/lib/dates";
import { wishReasonNames } from "@/lib/exit-wishes/words";
import { describeSchedule, endDate } from "@/lib/plans/schedule";
import { planStateNames } from "@/lib/plans/words";
import { CourseChart } from "@/lib/review/history/components/course-chart";
import { Key, summaryOf } from "@/lib/review/history/components/course-figure";
import { courseOf, gapDays } from "@/lib/review/history/course";
import type { PlanHistoryView } from "@/lib/review/history/loaders";
import { isWithin } from "@/lib/review/history/window";
import { nameOnPaper } from "../name";
import type { HistoryPaperOptions } from "../schema";
import { PaperExercises } from "./paper-exercises";
import { PaperFacts } from "./paper-facts";
import { PaperMonths } from "./paper-months";
import { PaperSessions } from "./paper-sessions";

const LOCALE = "en-GB";
/** How wide the chart is on the narrower paper, in pixels of 1/96 inch. */
const CHART_WIDTH = 560;

type HistoryPaperProps = {
  view: PlanHistoryView;
  options: HistoryPaperOptions;
  /** Who prints it, and the clinic's zone. */
  reader: { name: string; timeZone: string };
  style: string;
  policy: string;
};

/** A plan's history for the record. */
export function HistoryPaper({ view, options, reader, style, policy }: HistoryPaperProps) {
  const { course, adherence, sessions, events, shown, now } = view;
  const { window } = shown;
  const { bands, history } = course;
  const name = nameOnPaper(course);
  const chart = courseOf(sessions.toReversed(), window, gapDays(adherence.days));
  return (
    <html lang="en">
      {/* A document of its own: Next renders no part of it. */}
      {/* oxlint-disable-next-line next/no-head-element */}
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`Practice history · ${name}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <header className="head">
            <p className="clinic">{course.clinicName}</p>
            <h1>
              Practice history of <bdi>{name}</bdi>
            </h1>
            <p>
              <bdi>{course.planTitle}</bdi> · {planStateNames[course.planState]} ·{" "}
              <bdi>{course.therapistName}</bdi>
            </p>
            <p>
              <b>
                {date(window.from)} to {date(window.to)}
              </b>
              {!shown.isWhole && " (a part of the plan)"}. {describeSchedule(course.schedule)},
              until {date(endDate(course.schedule))}.
            </p>
          </header>
          <PaperFacts view={view} />

          <section className="whole">
            <h2>Pain and effort</h2>
            <figure>
              <CourseChart
                course={chart}
                window={window}
                bands={bands}
                pauses={history.pauses}
                events={events}
                summary={summaryOf(sessions, window)}
                width={CHART_WIDTH}
                isPaper
              />
              <Key bands={bands} />
            </figure>
          </section>
          {events.length > 0 && (
            <ol className="events">
              {events.map(({ id, sign, on, words }) => (
                <li key={id} id={id}>
                  <b>{sign}</b> {formatDayShort(on, LOCALE)}: {words}
                </li>
              ))}
            </ol>
          )}

          <PaperMonths view={view} />
          <PaperExercises sessions={sessions} />
          <Alerts view={view} timeZone={reader.timeZone} />
          <Told view={view} />
          <PaperSessions view={view} />
          {options.notes && <Notes view={view} timeZone={reader.timeZone} />}

          <p className="small last">
            All of it is what the patient reported; opening the plan counts for nothing. Printed on{" "}
            {date(todayIn(reader.timeZone, now))} by <bdi>{reader.name}</bdi>.
          </p>
        </main>
      </body>
    </html>
  );
}

const date = (day: IsoDate) => formatDate(day, LOCALE);

const at = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeStyle: "short", timeZone }).format(
    instant,
  );

type PartProps = { view: PlanHistoryView; timeZone: string };

function Alerts({ view: { course, shown }, timeZone }: PartProps) {
  const alerts = course.alerts.filter(({ happenedOn }) => isWithin(happenedOn, shown.window));
  if (alerts.length === 0) return null;
  return (
    <section>
      <h2>Alerts</h2>
      <ul className="plain">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <b>{FLAG_WORDS[alert.rule].name}</b>, {formatDayShort(alert.happenedOn, LOCALE)}:{" "}
            {alert.sentence}
            {alert.takenBack && " Taken back since."}
            {alert.acts.map(({ id, act, by, at: instant }) => (
              <div key={id} className="small">
                {by} {ACT_WORDS[act]}, {at(instant, timeZone)}
              </div>
            ))}
            {alert.endReason && <div className="small">{END_WORDS[alert.endReason]}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ view: { course, sessions, shown } }: { view: PlanHistoryView }) {
  const said = [
    ...sessions
      .filter(({ comment, redFlag, wantsCall }) => comment !== null || redFlag || wantsCall)
      .map(({ id, practisedOn, comment, redFlag, wantsCall }) => {
        const what = [redFlag && "Danger sign: yes", wantsCall && "Asked to be called"];
        return { id, on: practisedOn, what: what.filter(Boolean).join(". "), text: comment };
      }),
    ...course.wishes
      .filter(({ on }) => isWithin(on, shown.window))
      .map(({ id, on, reason, words, withdrawn }) => {
        const what = `Wants to stop: ${wishReasonNames[reason]}${withdrawn ? " (taken back)" : ""}`;
        return { id, on, what, text: words };
      }),
  ].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  if (said.length === 0) return null;
  return (
    <section>
      <h2>What the patient said</h2>
      <ul className="plain">
        {said.map(({ id, on, what, text }) => (
          <li key={id}>
            {formatDayShort(on, LOCALE)}
            {what && `: ${what}`}
            {text && (
              <p className="words" dir="auto">
                {text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ view: { course }, timeZone }: PartProps) {
  if (course.notes.length === 0) return null;
  return (
    <section>
      <h2>Notes of staff</h2>
      <ul className="plain">
        {course.notes.map(({ id, text, by, createdAt }) => (
          <li key={id}>
            <bdi>{by.name}</bdi>, {at(createdAt, timeZone)}
            <p className="words" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
