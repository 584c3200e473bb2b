import type { Adherence } from "@/lib/adherence/schema";
import { addDays, earliest, type IsoDate } from "@/lib/dates";

/** The windows that a summary keeps, in the order of its lists: so many days up to today, which is
 * one of them, and the whole plan. */
export const WINDOWS = ["7", "14", "30", "90", "all"] as const;
export type WindowName = (typeof WINDOWS)[number];

/** The first day of a window that ends today; null for the whole plan. */
export function windowStart(window: WindowName, today: IsoDate): IsoDate | null {
  return window === "all" ? null : addDays(today, 1 - Number(window));
}

export type Share = { due: number; done: number };

/** Due and done in each of the windows, from the working of the whole plan up to `today`: a day adds
 * to the windows that it lies in, a week to those in which it ends (a running one: today). The same
 * as `adherence` over each window, in one pass; a property test holds the two together. */
export function shareByWindow(
  { days, weeks }: Pick<Adherence, "days" | "weeks">,
  today: IsoDate,
): Record<WindowName, Share> {
  const parts = [
    ...days.map(({ date, due, done }) => ({ on: date, due, done })),
    ...weeks.map(({ to, due, done }) => ({ on: earliest(to, today), due, done })),
  ];
  return byWindow(today, parts, (found) => ({
    due: found.reduce((sum, { due }) => sum + due, 0),
    done: found.reduce((sum, { done }) => sum + done, 0),
  }));
}

/** What `count` makes of the parts of each window. */
export function byWindow<Part extends { on: IsoDate }, T>(
  today: IsoDate,
  parts: Part[],
  count: (found: Part[]) => T,
): Record<WindowName, T> {
  const within = (window: WindowName) => {
    const from = windowStart(window, today);
    return count(parts.filter(({ on }) => on <= today && (from === null || on >= from)));
  };
  return {
    "7": within("7"),
    "14": within("14"),
    "30": within("30"),
    "90": within("90"),
    all: within("all"),
  };
}
