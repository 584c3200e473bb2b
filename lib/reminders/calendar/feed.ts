import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalWeekday } from "ical-generator";
import { TZDate } from "@date-fns/tz";
import { instantAt } from "../rules";
import type { Recurring } from "./rules";
import { vtimezone } from "./time-zone";

const MINUTES = 15;
/** How often a calendar should look again. */
const REFRESH_SECONDS = 6 * 60 * 60;

const { MO, TU, WE, TH, FR, SA, SU } = ICalWeekday;
const weekdays = [MO, TU, WE, TH, FR, SA, SU];

export type CalendarFeed = {
  /** Stays the same for as long as the feed lives, so that an event is changed, not doubled. */
  id: string;
  /** IANA zone of the patient. */
  timeZone: string;
  /** "18:30". */
  time: string;
  times: Recurring[];
  /** When anything of it last changed. */
  changedAt: Date;
  /** Neutral words in the patient's language: whoever looks at the calendar reads them. */
  title: string;
};

/**
 * The calendar by RFC 5545. The same feed gives the same bytes. Times are those of the patient's
 * clock, with the zone's own rules beside them.
 */
export function writeCalendar({
  id,
  timeZone,
  time,
  times,
  changedAt,
  title,
}: CalendarFeed): string {
  const ends = times.map(({ last }) => instantAt(last, "23:59", timeZone).getTime());
  const starts = times.map(({ first }) => instantAt(first, time, timeZone).getTime());
  const calendar = ical({
    name: title,
    prodId: { company: "Routinely", product: "Reminders", language: "EN" },
    ttl: REFRESH_SECONDS,
    // Without a name: with one, stamps would be written in the server's time instead of UTC.
    timezone: {
      name: null,
      generator: (zone) =>
        vtimezone(zone, new Date(Math.min(...starts)), new Date(Math.max(...ends))),
    },
  });
  for (const { first, last, days, except } of times) {
    const on = (date: typeof first) =>
      new TZDate(instantAt(date, time, timeZone).getTime(), timeZone);
    const start = on(first);
    calendar.createEvent({
      id: `${id}-${first}@routinely`,
      stamp: changedAt,
      lastModified: changedAt,
      start,
      end: new TZDate(start.getTime() + MINUTES * 60_000, timeZone),
      timezone: timeZone,
      summary: title,
      repeating: {
        freq: ICalEventRepeatingFreq.WEEKLY,
        byDay: days.map((day) => weekdays[day - 1]!),
        until: instantAt(last, "23:59", timeZone),
        exclude: except.map(on),
      },
      alarms: [{ type: ICalAlarmType.display, trigger: 0, description: title }],
    });
  }
  // Each line of the format ends, the last one too.
  return `${calendar.toString()}\r\n`;
}
