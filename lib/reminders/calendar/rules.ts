import type { PlanHistory } from "@/lib/adherence/schema";
import { timelineOf } from "@/lib/adherence/timeline";
import {
  addDays,
  earliest,
  eachDate,
  type IsoDate,
  latest,
  type Weekday,
  weekdayOf,
} from "@/lib/dates";
import { suggestedDays } from "../rules";

/** A time of exercise that comes again each week. */
export type Recurring = {
  /** Its first and its last day. */
  first: IsoDate;
  last: IsoDate;
  days: Weekday[];
  /** Days on which it is left out. */
  except: IsoDate[];
};

/**
 * The weekly times of a plan from the day `from` on: one for each schedule, on the days that the
 * patient chose as far as practice is due on them; on all due days when none was chosen, or none of
 * them is due. Days of a pause are left out; while a pause is open nothing follows it.
 */
export function recurringTimes(
  history: PlanHistory,
  chosen: readonly Weekday[],
  from: IsoDate,
): Recurring[] {
  const { stretches, pauses, stoppedOn } = timelineOf(history);
  if (stoppedOn !== null) return [];
  const open = pauses.find(({ until }) => until === null);
  return stretches.flatMap((stretch): Recurring[] => {
    const due = stretch.schedule.daysOfWeek;
    const wanted = chosen.filter((day) => due === null || due.includes(day));
    const days = wanted.length > 0 ? wanted : suggestedDays(stretch.schedule);
    const to = open ? earliest(stretch.to, addDays(open.from, -1)) : stretch.to;
    const dates = eachDate(latest(from, stretch.from), to).filter((date) =>
      days.includes(weekdayOf(date)),
    );
    const isPaused = (date: IsoDate) =>
      pauses.some((pause) => pause.from <= date && (pause.until === null || date < pause.until));
    const kept = dates.filter((date) => !isPaused(date));
    const [first, last] = [kept[0], kept.at(-1)];
    if (!first || !last) return [];
    const except = dates.filter((date) => date > first && date < last && isPaused(date));
    return [{ first, last, days, except }];
  });
}
