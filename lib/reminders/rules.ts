import { TZDate } from "@date-fns/tz";
import type { IsoDate, Weekday } from "@/lib/dates";
import type { Schedule } from "@/lib/plans/schedule";

export const DEFAULT_TIME = "18:00";

/**
 * How long the link of a reminder's mail works, in days: as long as what was done on its day can be
 * noted. The next reminder brings another; the plan's own mail has the lasting one.
 */
export const REMINDER_LINK_DAYS = 7;

/**
 * The instant at which a clock in `timeZone` shows `time` ("18:30") on `date`. Where the clock is
 * moved forward over it, the same time after the gap; where it shows the time twice, the first.
 */
export function instantAt(date: IsoDate, time: string, timeZone: string): Date {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  return new Date(new TZDate(year, month - 1, day, hours, minutes, 0, timeZone).getTime());
}

export const earlierOf = (one: Date, other: Date) => (one < other ? one : other);

/** The days that a form begins with: the plan's, or with n days a week as many, evenly spread. */
export function suggestedDays(schedule: Schedule | null): Weekday[] {
  if (schedule?.daysOfWeek) return schedule.daysOfWeek;
  const count = schedule?.daysPerWeek ?? 7;
  return Array.from({ length: count }, (_, i) => (1 + Math.floor((i * 7) / count)) as Weekday);
}

/**
 * "18:30" for what people type where a browser has no field for a time: "18:30", "18.30", "18h30",
 * "6:30 pm", "7". Null when it is no time of day.
 */
export function readTime(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[٠-٩]/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! - 0x0660 + 0x30));
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*h?\s*(?:([ap])\.?m\.?)?$/i.exec(
    plain.trim(),
  );
  if (!found) return null;
  const [, hourText, minuteText = "0", half] = found;
  const minutes = Number(minuteText);
  let hours = Number(hourText);
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** "18:30" in the words of `locale`: "18:30", "6:30 PM". */
export function formatTime(time: string, locale: string): string {
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  return new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" }).format(
    Date.UTC(2024, 0, 1, hours, minutes),
  );
}

/** "m…@example.org": enough for its owner, of no use to anybody else. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  const [first] = new Intl.Segmenter("en").segment(address.slice(0, Math.max(at, 0)));
  return `${first?.segment ?? ""}…${address.slice(at)}`;
}
