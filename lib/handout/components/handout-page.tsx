import { formatDate, type IsoDate } from "@/lib/dates";
import { ExerciseList } from "@/lib/plan-document/components/exercise-list";
import { endDate, type Schedule } from "@/lib/plans/schedule";
import { EACH_TIME } from "@/lib/plans/timing/schema";
import type { HandoutOptions } from "../schema";
import { daysOnPaper, ticksOf, WEEKS_ON_PAPER } from "../ticks";
import type { Handout, HandoutLink } from "../view";
import { Diary } from "./diary";
import { ExerciseBlock } from "./exercise-block";
import { Head } from "./head";
import { Last } from "./last";

type HandoutPageProps = {
  handout: Handout;
  options: HandoutOptions;
  link: HandoutLink;
  style: string;
  policy: string;
};

export function HandoutPage({ handout, options, link, style, policy }: HandoutPageProps) {
  const { schedule, state, today, items } = handout;
  const isOver = state === "completed" || state === "stopped";
  const days = schedule && !isOver ? ticksOf([EACH_TIME], schedule, today).rows : [];
  return (
    <html lang="en" className={options.text}>
      {/* A document of its own: Next renders no part of it. */}
      {/* oxlint-disable-next-line next/no-head-element */}
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>Your exercise plan</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="only light" />
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <Head handout={handout} link={link} />
          {handout.message && (
            <section className="message" aria-labelledby="message">
              <h2 id="message">
                A message from <bdi>{handout.therapistName}</bdi>
              </h2>
              <p dir="auto">{handout.message}</p>
            </section>
          )}
          <section aria-labelledby="exercises">
            <div className="whole on-with">
              <h2 id="exercises">Your exercises</h2>
              <p>{howToTick(handout, days.length > 0)}</p>
            </div>
            <ExerciseList items={items} className="exercises">
              {(item, number) => (
                <ExerciseBlock
                  key={item.id}
                  item={item}
                  number={number}
                  handout={handout}
                  hasTicks={days.length > 0}
                  options={options}
                />
              )}
            </ExerciseList>
            {items.length === 0 && <p>There is no exercise in this plan yet.</p>}
          </section>
          {days.length > 0 && <Diary handout={handout} />}
          {handout.advice.length > 0 && (
            <section aria-labelledby="advice">
              <h2 id="advice">Good for every day</h2>
              {handout.advice.map(({ slug, title, body }) => (
                <p key={slug} className="whole">
                  <b>{title}.</b> {body}
                </p>
              ))}
            </section>
          )}
          <Last handout={handout} />
        </main>
      </body>
    </html>
  );
}

function howToTick({ state, schedule, today }: Handout, hasDays: boolean): string {
  if (state === "completed" || state === "stopped")
    return "This plan has ended. Ask your clinic how to go on.";
  if (schedule && today > endDate(schedule))
    return `The planned weeks ended on ${formatDate(endDate(schedule), "en-GB")}. Ask your clinic how to go on.`;
  if (!schedule || !hasDays) return "Take your time and move slowly.";
  const times = schedule.sessionsPerDay;
  const tick =
    times > 2
      ? `Each box is one day: make one stroke each time you have done the exercise, up to ${times}.`
      : times === 2
        ? "Each box is one day, with a half for each time. Tick it when you have done the exercise."
        : "Tick a box when you have done the exercise.";
  return [state === "paused" && PAUSED, tick, isLong(schedule, today) && NEW_SHEET]
    .filter(Boolean)
    .join(" ");
}

const PAUSED = "Your plan is paused: begin again when your clinic tells you to.";

const NEW_SHEET = `There is room for ${WEEKS_ON_PAPER} weeks; then ask for a new sheet.`;

/** Whether weeks are left that the sheet has no room for. */
const isLong = (schedule: Schedule, today: IsoDate) =>
  (daysOnPaper(schedule, today)?.until ?? endDate(schedule)) < endDate(schedule);
