import type { Practice } from "@/lib/adherence/schema";
import type { IsoDate } from "@/lib/dates";

/** Sessions of one day in which at least one exercise was done. */
export type DaySessions = { complete: number; partial: number };

export type SessionsByDay = ReadonlyMap<IsoDate, DaySessions>;

/** Groups sessions by day. Left out: sessions in which everything was skipped, and days after
 * `today`, which a device with a wrong clock may send. */
export function sessionsByDay(practices: Practice[], today: IsoDate): SessionsByDay {
  const byDay = new Map<IsoDate, DaySessions>();
  for (const { date, itemsDone, itemsTotal } of practices) {
    if (itemsDone < 1 || date > today) continue;
    const day = byDay.get(date) ?? { complete: 0, partial: 0 };
    if (itemsDone < itemsTotal) day.partial += 1;
    else day.complete += 1;
    byDay.set(date, day);
  }
  return byDay;
}

/** How many of the sessions count under a limit, complete ones first: so neither the order of
 * entries nor an extra partial session can make a day look worse. */
export function countUpTo(
  limit: number,
  { complete, partial }: DaySessions,
): { done: number; partial: number } {
  const done = Math.min(complete + partial, limit);
  return { done, partial: Math.max(0, done - complete) };
}
