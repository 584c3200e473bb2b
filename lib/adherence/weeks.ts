import type { WeekStatus, WeekWorking, Window } from "@/lib/adherence/schema";
import { countUpTo, type SessionsByDay } from "@/lib/adherence/sessions";
import { stateOn, type Stretch, type Timeline } from "@/lib/adherence/timeline";
import { addDays, daysBetween, eachDate, earliest, type IsoDate, latest } from "@/lib/dates";

/** The plan weeks that touch the window, with what each adds to it; none unless the stretch's
 * schedule is n days a week. `window` must not reach past `today`. */
export function workWeeks(
  timeline: Timeline,
  stretch: Stretch,
  sessions: SessionsByDay,
  window: Window,
  today: IsoDate,
): WeekWorking[] {
  const { daysPerWeek } = stretch.schedule;
  if (daysPerWeek === null) return [];
  const { stoppedOn } = timeline;
  // A stop ends the week on its own day whether or not that day was practised: were it to end the
  // day before, a session logged late could move the week into another window.
  const lastDay = stoppedOn === null ? stretch.to : earliest(stretch.to, stoppedOn);

  const weeks: WeekWorking[] = [];
  const skipped = Math.max(0, Math.floor(daysBetween(stretch.weeksFrom, window.from) / 7));
  for (let index = skipped; ; index += 1) {
    const begins = addDays(stretch.weeksFrom, index * 7);
    if (begins > window.to || begins > lastDay) return weeks;
    const from = latest(begins, stretch.from);
    const to = earliest(addDays(begins, 6), lastDay);
    // Empty when the plan was sent later than this week, or over before the window.
    if (from > to || from > window.to || to < window.from) continue;
    weeks.push({
      number: index + 1,
      from,
      to,
      daysPerWeek,
      ...workWeek(
        timeline,
        sessions,
        { from, to },
        daysPerWeek,
        statusOf(to, window, today),
        today,
      ),
    });
  }
}

// The running week counts where today is; any other in the window in which it ends.
function statusOf(to: IsoDate, window: Window, today: IsoDate): WeekStatus {
  if (to >= today) return window.to === today ? "running" : "ends-later";
  return to <= window.to ? "ended" : "ends-later";
}

function workWeek(
  timeline: Timeline,
  sessions: SessionsByDay,
  week: Window,
  daysPerWeek: number,
  status: WeekStatus,
  today: IsoDate,
) {
  const practised = (date: IsoDate) => sessions.has(date);
  const active = eachDate(week.from, week.to).filter((date) => {
    const state = stateOn(timeline, date);
    if (state === "active") return true;
    return (state === "pause-day" || state === "stop-day") && practised(date);
  });
  const practisedOn = active.filter(practised);
  const completeDays = practisedOn.filter((date) => sessions.get(date)!.complete > 0).length;

  // A week cut by a new schedule is treated as one cut by the plan's end. As n is at most 7, the
  // target never exceeds the active days, so every week can be fulfilled.
  const target = Math.ceil((daysPerWeek * active.length) / 7);
  const counted = countUpTo(target, {
    complete: completeDays,
    partial: practisedOn.length - completeDays,
  });
  const working = { status, activeDays: active.length, target, practisedOn };
  if (status === "ends-later") {
    return { ...working, openDays: 0, due: 0, done: 0, partial: 0, uncounted: 0 };
  }

  // Paused days to come stay open: a pause may be lifted, and pausing must not make sessions due at
  // once that could still be made up the moment before. The target settles them when the week ends.
  // A session on a paused today does not count, so it does not close the day either.
  const openDays =
    status === "running" ? daysBetween(today, week.to) + (practisedOn.includes(today) ? 0 : 1) : 0;
  return {
    ...working,
    openDays,
    due: Math.max(counted.done, target - openDays),
    ...counted,
    uncounted: practisedOn.length - counted.done,
  };
}
