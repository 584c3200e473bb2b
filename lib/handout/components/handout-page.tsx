import { formatDate, type IsoDate } from "@/lib/dates";
import { directionOf, localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { ExerciseList } from "@/lib/plan-document/components/exercise-list";
import { named } from "@/lib/plan-document/components/tags";
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
  const { schedule, state, today, items, language } = handout;
  const t = textIn(language, "plan");
  const isOver = state === "completed" || state === "stopped";
  const days = schedule && !isOver ? ticksOf([EACH_TIME], schedule, today).rows : [];
  return (
    <html lang={language} dir={directionOf(language)} className={options.text}>
      {/* A document of its own: Next renders no part of it. */}
      {/* oxlint-disable-next-line next/no-head-element */}
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>{t("title")}</title>
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
                {t.rich("messageFrom", { therapist: named(handout.therapistName) })}
              </h2>
              <p dir="auto">{handout.message}</p>
            </section>
          )}
          <section aria-labelledby="exercises">
            <div className="whole on-with">
              <h2 id="exercises">{t("exercises")}</h2>
              <p>{howToTick(handout, days.length > 0)}</p>
            </div>
            <ExerciseList items={items} language={language} className="exercises">
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
            {items.length === 0 && <p>{t("noExerciseInPlan")}</p>}
          </section>
          {days.length > 0 && <Diary handout={handout} />}
          {handout.advice.length > 0 && (
            <section aria-labelledby="advice">
              <h2 id="advice">{t("advice")}</h2>
              {handout.advice.map(({ slug, title, body }) => (
                <p key={slug} className="whole" dir="auto">
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

function howToTick({ state, schedule, today, language }: Handout, hasDays: boolean): string {
  const t = textIn(language, "handout");
  const inPlan = textIn(language, "plan");
  if (state === "completed" || state === "stopped") return t("ended");
  if (schedule && today > endDate(schedule))
    return inPlan("weeksEnded", { date: formatDate(endDate(schedule), localeOf(language)) });
  if (!schedule || !hasDays) return inPlan("slowly");
  const times = schedule.sessionsPerDay;
  return [
    state === "paused" && t("paused"),
    times > 2 ? t("tickTimes", { times }) : t(times === 2 ? "tickTwice" : "tick"),
    isLong(schedule, today) && t("newSheet", { weeks: WEEKS_ON_PAPER }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Whether weeks are left that the sheet has no room for. */
const isLong = (schedule: Schedule, today: IsoDate) =>
  (daysOnPaper(schedule, today)?.until ?? endDate(schedule)) < endDate(schedule);
