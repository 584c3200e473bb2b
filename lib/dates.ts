import { z } from "zod";

const DAY_MS = 86_400_000;

/** A calendar day without time or zone, as "2026-11-22". Such strings sort in time order. */
export const isoDateSchema = z.iso.date("Give a date as year-month-day.").brand<"IsoDate">();
export type IsoDate = z.infer<typeof isoDateSchema>;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, "Choose a time zone, for example Europe/Berlin.");

/** Brands a date known to be good (a literal, a column of type date). Throws a ZodError otherwise. */
export function isoDate(text: string): IsoDate {
  return isoDateSchema.parse(text);
}

/** Whether this is an IANA zone name ("Asia/Kathmandu"). Offsets such as "+05:45" are refused,
 * because PostgreSQL reads their sign the other way round. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  // A browser takes twenty milliseconds for its first formatter, in the midst of a key press.
  usualZones ??= new Set(Intl.supportedValuesOf("timeZone"));
  if (usualZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

let usualZones: ReadonlySet<string> | undefined;

/** The calendar day that it is at the instant `now` in `timeZone`; the only place where zones matter.
 * Throws a RangeError for an unknown zone or an invalid instant. */
export function todayIn(timeZone: string, now: Date): IsoDate {
  if (!isTimeZone(timeZone)) throw new RangeError(`Unknown time zone: ${timeZone}`);
  let clock = clocks.get(timeZone);
  if (!clock) {
    // Sweden writes dates as ISO 8601 does.
    const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
    clock = new Intl.DateTimeFormat("sv-SE", { timeZone, ...parts });
    clocks.set(timeZone, clock);
  }
  return fromUtcMs(Date.parse(clock.format(now)));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day `count` days later (earlier when negative). Throws a RangeError outside years 0000–9999. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return fromUtcMs(utcMs(date) + count * DAY_MS);
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (utcMs(to) - utcMs(from)) / DAY_MS;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: IsoDate): Weekday {
  return (new Date(utcMs(date)).getUTCDay() || 7) as Weekday;
}

/** Every day from `from` to `to`, both included; none when `to` is earlier than `from`. */
export function eachDate(from: IsoDate, to: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let ms = utcMs(from), last = utcMs(to); ms <= last; ms += DAY_MS) dates.push(fromUtcMs(ms));
  return dates;
}

/** The earliest of the dates. */
export function earliest(first: IsoDate, ...others: IsoDate[]): IsoDate {
  return others.reduce((a, b) => (b < a ? b : a), first);
}

/** The latest of the dates. */
export function latest(first: IsoDate, ...others: IsoDate[]): IsoDate {
  return others.reduce((a, b) => (b > a ? b : a), first);
}

/** "22 November 2026" in the words of `locale` (BCP 47). */
export function formatDate(date: IsoDate, locale: string): string {
  return format(date, locale, { dateStyle: "long" });
}

/** "Sunday 22 November": for near days, where the year is plain. */
export function formatDay(date: IsoDate, locale: string): string {
  return format(date, locale, { weekday: "long", day: "numeric", month: "long" });
}

/** "22 Nov": for table heads and chart axes. */
export function formatDayShort(date: IsoDate, locale: string): string {
  return format(date, locale, { day: "numeric", month: "short" });
}

/** "Nov", in the words of `locale`. */
export function monthName(date: IsoDate, locale: string): string {
  return format(date, locale, { month: "short" });
}

/** "November 2026", in the words of `locale`. */
export function monthAndYear(date: IsoDate, locale: string): string {
  return format(date, locale, { month: "long", year: "numeric" });
}

/** "Monday" for 1 to "Sunday" for 7, in the words of `locale`. */
export function weekdayName(
  weekday: Weekday,
  locale: string,
  width: "long" | "short" = "long",
): string {
  // Arabic's short names are its long ones; its letters are what a narrow column has room for.
  const shown = width === "short" && locale.startsWith("ar") ? "narrow" : width;
  // 1 January 2024 was a Monday.
  return format(addDays("2024-01-01" as IsoDate, weekday - 1), locale, { weekday: shown });
}

// Making a formatter takes many times longer than using it; there are only a few of them.
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: IsoDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formatters.set(key, formatter);
  }
  return formatter.format(utcMs(date));
}

// A date-only string is read as midnight UTC (ECMA-262, Date.parse), where every day has 24 hours:
// no daylight-saving change of the server's or the patient's zone can reach this arithmetic.
function utcMs(date: IsoDate): number {
  return Date.parse(date);
}

function fromUtcMs(ms: number): IsoDate {
  const text = new Date(ms).toISOString();
  if (text.length !== 24) throw new RangeError("A date lies outside the years 0000 to 9999.");
  return text.slice(0, 10) as IsoDate;
}
