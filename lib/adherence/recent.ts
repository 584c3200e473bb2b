import type { Adherence, DayWorking } from "@/lib/adherence/schema";
import { addDays, eachDate, type IsoDate } from "@/lib/dates";

/** How many days a row's small chart shows. */
export const RECENT_DAYS = 14;

/** A day as one letter of `plan_summaries.recent`. */
export const RECENT_MARKS = {
  "-": "nothing asked",
  m: "missed",
  p: "partly done",
  d: "done",
  o: "still open",
  x: "practised, not asked",
} as const;
export type RecentMark = keyof typeof RECENT_MARKS;

/** The last 14 days up to `today`, the oldest first, one letter a day. On an n-days-a-week schedule
 * no single day is missed: a day is done or nothing was asked of it. */
export function recentDays({ days }: Pick<Adherence, "days">, today: IsoDate): string {
  const byDate = new Map(days.map((day) => [day.date, day]));
  return eachDate(addDays(today, 1 - RECENT_DAYS), today)
    .map((date) => markOf(byDate.get(date)))
    .join("");
}

function markOf(day: DayWorking | undefined): RecentMark {
  if (!day) return "-";
  const { reason, sessions, due, done, partial } = day;
  switch (reason) {
    case "due":
    case "pause-day":
    case "stop-day":
      if (sessions === 0) return due > 0 ? "m" : "-";
      return done < due || partial > 0 ? "p" : "d";
    case "today-open":
      return sessions > 0 ? "p" : "o";
    case "any-day":
      return sessions > 0 ? "d" : "-";
    default:
      return sessions > 0 ? "x" : "-";
  }
}

/** Reads the letters back; a letter that is none, from a row not counted yet, is "nothing asked". */
export function readRecent(letters: string): RecentMark[] {
  return [...letters.padStart(RECENT_DAYS, "-")].map((letter) =>
    letter in RECENT_MARKS ? (letter as RecentMark) : "-",
  );
}

/** "Last 14 days: 9 done, 2 partly done, 3 missed." */
export function describeRecent(marks: RecentMark[]): string {
  const counts = (["d", "p", "m", "o", "x"] as const)
    .map((mark) => ({ mark, count: marks.filter((each) => each === mark).length }))
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${count} ${RECENT_MARKS[mark]}`);
  return `Last ${RECENT_DAYS} days: ${counts.length > 0 ? counts.join(", ") : "nothing asked"}.`;
}
