import { addDays, formatDate, formatDay, type IsoDate } from "@/lib/dates";
import { type Language, localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { endDate } from "@/lib/plans/schedule";
import type { PlanView } from "../view";
import { StartLink } from "./start-link";

type TodayProps = { view: PlanView; token: string | null };

export function Today({ view, token }: TodayProps) {
  const { items, minutes, week, scheduleWords } = view;
  const t = textIn(view.language, "plan");
  const isEmpty = items.length === 0;
  return (
    <section className="today" aria-labelledby="today">
      <h2 id="today">
        {isEmpty ? t("noExercises") : t("today", { count: items.length, minutes })}
      </h2>
      {!isEmpty && <p>{todayWords(view)}</p>}
      {!isEmpty &&
        (token === null ? (
          <span className="button" role="link" aria-disabled="true">
            {t("start")}
          </span>
        ) : (
          <StartLink token={token} className="button">
            {t(week.doneToday > 0 && week.doneToday >= week.dueToday ? "again" : "start")}
            {/* In a list of links "Start" alone says little. */}
            <span className="vh">
              : <bdi>{view.title}</bdi>
            </span>
          </StartLink>
        ))}
      {scheduleWords && (
        <p className="quiet">
          {t("yourPlan", { schedule: lowerFirst(scheduleWords, view.language) })}
        </p>
      )}
    </section>
  );
}

/** What today asks for, without blame for what was not done. */
export function todayWords(view: PlanView): string {
  const { week, today, state, schedule, language } = view;
  const t = textIn(language, "plan");
  if (state === "paused") return t("paused");
  if (schedule && today < schedule.startDate)
    return t("begins", { day: dayWords(schedule.startDate, today, language) });
  if (schedule && today > endDate(schedule))
    return t("weeksEnded", { date: formatDate(endDate(schedule), localeOf(language)) });
  const left = week.dueToday - week.doneToday;
  if (left > 0 && week.doneToday > 0) return t("someDone", { done: week.doneToday, left });
  if (left > 1) return t("severalToday", { left });
  if (left === 1) return t("slowly");
  const said = t(week.doneToday > 0 ? "doneToday" : "nothingDue");
  return [said, nextWords(view)].filter(Boolean).join(" ");
}

function nextWords({ week, today, schedule, language }: PlanView): string | null {
  const t = textIn(language, "plan");
  const more = week.asked - week.done;
  if (schedule?.daysPerWeek && more > 0) return t("moreDays", { count: more });
  return week.next && t("next", { day: dayWords(week.next, today, language) });
}

/** "today", "tomorrow", or the weekday and date. */
export function dayWords(date: IsoDate, today: IsoDate, language: Language): string {
  const t = textIn(language, "schedule");
  if (date === today) return t("today");
  if (date === addDays(today, 1)) return t("tomorrow");
  return t("onDay", { day: formatDay(date, localeOf(language)) });
}

/** Inside an English sentence; names of days and other languages keep what they begin with. */
const lowerFirst = (text: string, language: Language) =>
  language === "en" && text.startsWith("Every")
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
