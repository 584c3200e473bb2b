import { windowSchema, type Window } from "@/lib/adherence/schema";
import { addDays, earliest, type IsoDate, isoDateSchema, latest } from "@/lib/dates";

export type SearchParams = Record<string, string | string[] | undefined>;

/** Which days a history shows, and what the form over it says. */
export type HistoryWindow = {
  window: Window;
  /** Whether it is every day of the plan so far. */
  isWhole: boolean;
  /** As typed, so that a wrong date stays to be corrected. */
  from: string;
  to: string;
  /** Sentences at the place; the whole plan is shown meanwhile. */
  errors: { from?: string; to?: string };
};

/** How many days back from the last the quick choices begin. */
export const SPANS = [14, 30, 90] as const;

const ASK = "Give a date as year-month-day, for example 2026-11-22.";

/**
 * The days that an address asks for (`?from=2026-11-01&to=2026-11-30`, either may be missing), never
 * outside of `whole`: from the plan's first day to today, or to its last. What is no date, and a last
 * day before the first, is said beside its field.
 */
export function readWindow(params: SearchParams, whole: Window): HistoryWindow {
  const from = textOf(params.from);
  const to = textOf(params.to);
  const errors: HistoryWindow["errors"] = {};
  if (from && !isDate(from)) errors.from = ASK;
  if (to && !isDate(to)) errors.to = ASK;
  const asked = {
    from: from && !errors.from ? (from as IsoDate) : whole.from,
    to: to && !errors.to ? (to as IsoDate) : whole.to,
  };
  if (!errors.from && !errors.to) {
    const parsed = windowSchema.safeParse(asked);
    if (from && to && !parsed.success) errors.to = parsed.error.issues[0]!.message;
    else if (asked.from > whole.to) errors.from = "Choose a first day that is not yet to come.";
    else if (asked.to < whole.from) errors.to = "Choose a last day after the plan began.";
  }
  const isWrong = Boolean(errors.from ?? errors.to);
  const window = isWrong
    ? whole
    : { from: latest(asked.from, whole.from), to: earliest(asked.to, whole.to) };
  const isWhole = window.from === whole.from && window.to === whole.to;
  return { window, isWhole, from, to, errors };
}

/** The window of the last `days` of `whole`, as the query of an address. */
export function spanQuery(days: number, whole: Window): string {
  return `?from=${latest(addDays(whole.to, 1 - days), whole.from)}`;
}

/** The window as the query of an address; "" for the whole plan. */
export function windowQuery({
  window,
  isWhole,
}: Pick<HistoryWindow, "window" | "isWhole">): string {
  return isWhole ? "" : `?from=${window.from}&to=${window.to}`;
}

/** The day that an address opens, `?day=2026-11-12`; null without one in the window. */
export function readDay(params: SearchParams, window: Window): IsoDate | null {
  const day = textOf(params.day);
  return isDate(day) && isWithin(day as IsoDate, window) ? (day as IsoDate) : null;
}

export function isWithin(date: IsoDate, { from, to }: Window): boolean {
  return date >= from && date <= to;
}

const isDate = (text: string) => isoDateSchema.safeParse(text).success;
const textOf = (value: string | string[] | undefined) =>
  ((Array.isArray(value) ? value[0] : value) ?? "").trim().slice(0, 40);
