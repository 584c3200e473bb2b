import { addDays, formatDate, formatDay, type IsoDate } from "@/lib/dates";
import { endDate } from "@/lib/plans/schedule";
import type { PlanView } from "../view";

type TodayProps = { view: PlanView; startHref: string | null };

export function Today({ view, startHref }: TodayProps) {
  const { items, minutes, week } = view;
  const count = items.length === 1 ? "1 exercise" : `${items.length} exercises`;
  return (
    <section className="today" aria-labelledby="today">
      <h2 id="today">
        {items.length === 0
          ? "No exercises yet"
          : `Today: ${count}, about ${minutes === 1 ? "1 minute" : `${minutes} minutes`}`}
      </h2>
      <p>{todayWords(view)}</p>
      {startHref === null ? (
        <span className="button" role="link" aria-disabled="true">
          Start
        </span>
      ) : (
        <a className="button" href={startHref}>
          {week.doneToday > 0 && week.doneToday >= week.dueToday ? "Practise again" : "Start"}
        </a>
      )}
      {view.scheduleWords && <p className="quiet">Your plan: {lowerFirst(view.scheduleWords)}.</p>}
    </section>
  );
}

/** What today asks for, without blame for what was not done. */
export function todayWords({ week, today, state, schedule }: PlanView): string {
  if (state === "paused")
    return "Your plan is paused, so nothing is due. You may still practise if you like.";
  if (schedule && today < schedule.startDate)
    return `Your plan begins ${dayWords(schedule.startDate, today)}. You may start sooner.`;
  if (schedule && today > endDate(schedule))
    return `The planned weeks ended on ${formatDate(endDate(schedule), "en-GB")}. Ask your clinic how to go on.`;
  const left = week.dueToday - week.doneToday;
  const next = nextWords(week, today, schedule);
  if (left > 0 && week.doneToday > 0)
    return `${times(week.doneToday)} done today. ${times(left)} to go.`;
  if (week.doneToday > 0) return `Done for today. Well done!${next}`;
  if (left > 1) return `${times(left)} today, with a break between.`;
  if (left === 1) return "Take your time and move slowly.";
  return `Nothing is due today.${next}`;
}

function nextWords(week: PlanView["week"], today: IsoDate, schedule: PlanView["schedule"]): string {
  const more = week.asked - week.done;
  if (schedule?.daysPerWeek && more > 0)
    return ` ${more === 1 ? "1 more day" : `${more} more days`} this week, as you choose.`;
  return week.next ? ` Next time: ${dayWords(week.next, today)}.` : "";
}

/** "tomorrow", or the weekday and date. */
export function dayWords(date: IsoDate, today: IsoDate): string {
  if (date === today) return "today";
  if (date === addDays(today, 1)) return "tomorrow";
  return `on ${formatDay(date, "en-GB")}`;
}

const times = (count: number) => (count === 1 ? "1 session" : `${count} sessions`);

const lowerFirst = (text: string) =>
  /^(Every|\d)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
