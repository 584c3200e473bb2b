import { formatDay, formatDayShort, weekdayName, type Weekday } from "@/lib/dates";
import { Check, Circle, CircleDashed, Minus, Pause, Plus, X } from "lucide-react";
import type { CalendarDay, DayMark } from "@/lib/review/rules";
import { cn } from "@/lib/ui/cn";

const LOCALE = "en-GB";
const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

type Look = { words: string; icon: typeof Check | null; look: string };

const marks: Record<DayMark, Look> = {
  done: { words: "Done", icon: Check, look: "bg-acceptable-soft text-acceptable" },
  part: { words: "In part", icon: CircleDashed, look: "bg-caution-soft text-caution" },
  missed: { words: "Missed", icon: X, look: "bg-stop-soft text-stop" },
  open: { words: "Still open", icon: Circle, look: "bg-accent-soft text-accent" },
  extra: { words: "Extra", icon: Plus, look: "bg-sunken text-acceptable" },
  rest: { words: "Rest", icon: Minus, look: "bg-sunken text-muted" },
  paused: { words: "Paused", icon: Pause, look: "bg-sunken text-muted" },
  outside: { words: "Not in the plan", icon: null, look: "" },
};

/** The plan day by day, a row a week. Each day has its sign and its word, never a colour alone. */
export function PracticeCalendar({ weeks }: { weeks: CalendarDay[][] }) {
  const used = new Set(weeks.flat().map(({ mark }) => mark));
  return (
    <div>
      <table className="w-full max-w-md table-fixed border-separate border-spacing-1">
        <caption className="sr-only">Practice day by day</caption>
        <thead>
          <tr className="text-xs text-muted">
            <th scope="col" className="w-14 text-start font-medium">
              <span className="sr-only">Week from</span>
            </th>
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
          {weeks.map((week) => (
            <tr key={week[0]!.date}>
              <th
                scope="row"
                className="text-start text-xs font-normal whitespace-nowrap text-muted tabular-nums"
              >
                {formatDayShort(week[0]!.date, LOCALE)}
              </th>
              {week.map((day) => (
                <Day key={day.date} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5 text-xs text-muted" aria-label="Signs">
        {(Object.keys(marks) as DayMark[])
          .filter((mark) => used.has(mark) && marks[mark].icon)
          .map((mark) => (
            <li key={mark} className="inline-flex items-center gap-1.5">
              <Sign mark={mark} className="size-5" />
              {marks[mark].words}
            </li>
          ))}
      </ul>
    </div>
  );
}

function Day({ day: { date, mark, isToday } }: { day: CalendarDay }) {
  const words = `${formatDay(date, LOCALE)}: ${marks[mark].words}${isToday ? " (today)" : ""}`;
  return (
    <td className="p-0" title={words}>
      <Sign mark={mark} className={cn("h-8 w-full", isToday && "ring-2 ring-accent")} />
      <span className="sr-only">{words}</span>
    </td>
  );
}

function Sign({ mark, className }: { mark: DayMark; className?: string }) {
  const { icon: Icon, look } = marks[mark];
  return (
    <span
      aria-hidden
      className={cn(
        "grid place-items-center rounded-md",
        look,
        mark !== "outside" && "forced-colors:border",
        className,
      )}
    >
      {Icon ? <Icon size={14} strokeWidth={2.25} /> : <span className="text-line">·</span>}
    </span>
  );
}
