import { exerciseAdherence } from "@/lib/adherence/rules";
import type { Adherence, DayWorking, Practice } from "@/lib/adherence/schema";
import { addDays, eachDate, type IsoDate, weekdayOf } from "@/lib/dates";
import type { Flag } from "@/lib/pain/schema";
import type { PracticeSession } from "@/lib/practice/data";
import type { SkipReason } from "@/lib/practice/schema";

/** What a day of the calendar shows.
 * - `done`, `part`, `missed`: a day that counts, with all, some or none of its sessions
 * - `open`: today, which still can be practised
 * - `extra`: practised though nothing was asked
 * - `rest`, `paused`: nothing asked
 * - `outside`: the plan was not running */
export type DayMark = "done" | "part" | "missed" | "open" | "extra" | "rest" | "paused" | "outside";

export type CalendarDay = { date: IsoDate; mark: DayMark; isToday: boolean };

/** The weeks of a plan from Monday to Sunday, the oldest first; days without working are outside. */
export function calendarWeeks(
  { days }: Pick<Adherence, "days">,
  practices: Practice[],
  today: IsoDate,
): CalendarDay[][] {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const byDate = new Map(days.map((day) => [day.date, day]));
  const whole = new Set(
    practices.filter((p) => p.itemsDone >= p.itemsTotal).map(({ date }) => date),
  );
  const from = addDays(first.date, 1 - weekdayOf(first.date));
  const to = addDays(last.date, 7 - weekdayOf(last.date));
  const calendar = eachDate(from, to).map((date): CalendarDay => {
    const day = byDate.get(date);
    const mark = day ? markOf(day, whole.has(date)) : "outside";
    return { date, mark, isToday: date === today };
  });
  return Array.from({ length: calendar.length / 7 }, (_, i) => calendar.slice(i * 7, i * 7 + 7));
}

function markOf(day: DayWorking, anyWhole: boolean): DayMark {
  const practised = day.sessions > 0;
  switch (day.reason) {
    case "due":
      if (day.done === 0) return "missed";
      return day.done < day.due || day.partial > 0 ? "part" : "done";
    case "today-open":
      return practised ? "part" : "open";
    case "any-day":
    case "pause-day":
    case "stop-day":
      if (!practised) return "rest";
      return anyWhole ? "done" : "part";
    case "not-scheduled":
      return practised ? "extra" : "rest";
    case "paused":
      return practised ? "extra" : "paused";
    default:
      return practised ? "extra" : "outside";
  }
}

export type ExerciseShare = {
  name: string;
  /** Logged sessions that asked for it, and those in which at least one set was done. */
  sessions: number;
  practised: number;
  due: number;
  done: number;
  /** done / due in sets, 0 to 1; null when no set was prescribed. */
  ratio: number | null;
  /** The most frequent first. */
  skipped: { reason: SkipReason; times: number }[];
};

/** Each exercise over the logged sessions, sets capped session by session; the least done first. */
export function exerciseShares(sessions: Pick<PracticeSession, "items">[]): ExerciseShare[] {
  const byName = new Map<string, PracticeSession["items"]>();
  for (const item of sessions.flatMap(({ items }) => items)) {
    byName.set(item.name, [...(byName.get(item.name) ?? []), item]);
  }
  return [...byName]
    .map(([name, items]): ExerciseShare => {
      const times = new Map<SkipReason, number>();
      for (const { skipReason } of items) {
        if (skipReason) times.set(skipReason, (times.get(skipReason) ?? 0) + 1);
      }
      return {
        name,
        sessions: items.length,
        practised: items.filter(({ setsDone }) => setsDone > 0).length,
        ...exerciseAdherence(
          items.map(({ sets, setsDone }) => ({ prescribedSets: sets, doneSets: setsDone })),
        ),
        skipped: [...times]
          .map(([reason, count]) => ({ reason, times: count }))
          .toSorted((a, b) => b.times - a.times),
      };
    })
    .toSorted((a, b) => (a.ratio ?? 2) - (b.ratio ?? 2) || a.name.localeCompare(b.name, "en"));
}

export type FlagGroup = { newest: Flag; alsoOn: IsoDate[] };

/** One entry a rule, in the order in which the rules first come; `alsoOn` names the other days, the
 * newest first. Flags of one rule come the newest first. */
export function groupFlags(flags: Flag[]): FlagGroup[] {
  const groups = new Map<Flag["rule"], FlagGroup>();
  for (const flag of flags) {
    const group = groups.get(flag.rule);
    if (!group) groups.set(flag.rule, { newest: flag, alsoOn: [] });
    else if (flag.on !== group.newest.on && !group.alsoOn.includes(flag.on))
      group.alsoOn.push(flag.on);
  }
  return [...groups.values()];
}
