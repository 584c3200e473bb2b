import { formatDate, formatDayShort, type IsoDate } from "@/lib/dates";

const LOCALE = "en-GB";

type DateTextProps = {
  date: IsoDate;
  /** "22 Nov" with the whole date on hover, for tables. */
  short?: boolean;
  className?: string;
};

export function DateText({ date, short, className }: DateTextProps) {
  const whole = formatDate(date, LOCALE);
  return (
    <time dateTime={date} title={short ? whole : undefined} className={className}>
      {short ? formatDayShort(date, LOCALE) : whole}
    </time>
  );
}

type InstantTextProps = {
  instant: Date;
  /** IANA zone in which to say it: the clinic's for staff, the patient's for practice. */
  timeZone: string;
  className?: string;
};

/** "22 Nov 2026, 14:05" in the zone given, the same on the server and in the browser. */
export function InstantText({ instant, timeZone, className }: InstantTextProps) {
  const text = new Intl.DateTimeFormat(LOCALE, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  }).format(instant);
  return (
    <time dateTime={instant.toISOString()} className={className}>
      {text}
    </time>
  );
}
