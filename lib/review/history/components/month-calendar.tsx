"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { formatDay, type IsoDate, monthAndYear, type Weekday, weekdayName } from "@/lib/dates";
import { daySigns } from "@/lib/review/components/day-sign";
import type { CalendarDay, DayMark } from "@/lib/review/rules";
import { cn } from "@/lib/ui/cn";
import { type CalendarMonth, dayAfterKey } from "../months";

const LOCALE = "en-GB";
const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

type MonthCalendarProps = {
  months: CalendarMonth[];
  /** Of the days, the one that is open below. */
  openDay: IsoDate | null;
  /** The page's address with its window; the day is added to it. */
  path: string;
  query: string;
};

/**
 * The plan day by day. The arrows go from day to day and from week to week, Home and End to the ends of
 * a week, Page Up and Down four weeks on; Enter opens a day.
 */
export function MonthCalendar({ months, openDay, path, query }: MonthCalendarProps) {
  const router = useRouter();
  const grid = useRef<HTMLDivElement>(null);
  const days = months.flatMap(({ weeks }) => weeks.flat().filter((day) => day !== null));
  const today = days.find(({ isToday }) => isToday);
  const [current, setCurrent] = useState(openDay ?? today?.date ?? days.at(-1)?.date);
  const first = days[0]?.date;
  const last = days.at(-1)?.date;
  // Another window may no longer hold the day that had the focus.
  const inTab = days.some(({ date }) => date === current) ? current : last;

  function onKeyDown(event: KeyboardEvent) {
    if (!first || !last || !inTab || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = dayAfterKey(event.key, inTab, first, last);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  }

  function open(event: MouseEvent, date: IsoDate) {
    setCurrent(date);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    router.push(hrefOf(path, query, date), { scroll: false });
  }

  const used = new Set(days.map(({ mark }) => mark));
  return (
    <div>
      <div
        ref={grid}
        className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-x-6 gap-y-4"
      >
        {months.map(({ first: month, weeks }) => (
          <table
            key={month}
            className="h-fit w-full max-w-sm table-fixed border-separate border-spacing-0.5"
          >
            <caption className="pb-1 text-start font-semibold">
              {monthAndYear(month, LOCALE)}
            </caption>
            <thead>
              <tr className="text-xs text-muted">
                {weekdays.map((day) => (
                  <th key={day} scope="col" className="pb-1 font-medium">
                    <abbr title={weekdayName(day, LOCALE)} className="no-underline">
                      {weekdayName(day, LOCALE, "short").slice(0, 2)}
                    </abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, index) => (
                // The weeks of a month never change places.
                // oxlint-disable-next-line no-array-index-key
                <tr key={index}>
                  {week.map((day, column) =>
                    day ? (
                      <td key={day.date} className="p-0">
                        <a
                          href={hrefOf(path, query, day.date)}
                          data-day={day.date}
                          tabIndex={day.date === inTab ? 0 : -1}
                          aria-current={
                            day.date === openDay ? "true" : day.isToday ? "date" : undefined
                          }
                          aria-label={`${formatDay(day.date, LOCALE)}: ${daySigns[day.mark].words}`}
                          title={daySigns[day.mark].words}
                          onClick={(event) => open(event, day.date)}
                          onFocus={() => setCurrent(day.date)}
                          onKeyDown={onKeyDown}
                          className="block rounded-md"
                        >
                          <Sign day={day} isOpen={day.date === openDay} />
                        </a>
                      </td>
                    ) : (
                      // oxlint-disable-next-line no-array-index-key
                      <td key={column} aria-hidden />
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5 text-xs text-muted" aria-label="Signs">
        {(Object.keys(daySigns) as DayMark[])
          .filter((mark) => used.has(mark) && daySigns[mark].icon)
          .map((mark) => {
            const { icon: Icon, look, words } = daySigns[mark];
            return (
              <li key={mark} className="inline-flex items-center gap-1.5">
                <span
                  aria-hidden
                  className={cn(
                    "grid size-5 place-items-center rounded-sm forced-colors:border",
                    look,
                  )}
                >
                  {Icon && <Icon size={12} strokeWidth={2.25} />}
                </span>
                {words}
              </li>
            );
          })}
      </ul>
    </div>
  );
}

/** Where a day is open; its panel is under the calendar. */
function hrefOf(path: string, query: string, date: IsoDate): string {
  return `${path}${query ? `${query}&` : "?"}day=${date}`;
}

function Sign({ day: { date, mark, isToday }, isOpen }: { day: CalendarDay; isOpen: boolean }) {
  const { icon: Icon, look } = daySigns[mark];
  return (
    <span
      aria-hidden
      className={cn(
        "flex h-9 flex-col items-center justify-center rounded-md leading-none transition-colors",
        look || "text-muted",
        mark !== "outside" && "forced-colors:border",
        isToday && "ring-2 ring-accent ring-inset",
        isOpen && "outline-2 outline-ink",
      )}
    >
      <span className="text-xs tabular-nums">{Number(date.slice(8))}</span>
      {Icon ? <Icon size={12} strokeWidth={2.5} className="mt-0.5" /> : <span className="h-3" />}
    </span>
  );
}
