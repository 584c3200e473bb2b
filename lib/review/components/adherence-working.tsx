import { explainDay, explainWeek } from "@/lib/adherence/explain";
import type { Adherence, DayWorking } from "@/lib/adherence/schema";
import { wilsonInterval } from "@/lib/adherence/wilson";
import { formatDayShort, type IsoDate } from "@/lib/dates";
import { DateText } from "@/lib/ui/time";

const LOCALE = "en-GB";

/** How the number is made: which days and weeks were due, what counted and what was capped. */
export function AdherenceWorking({ adherence }: { adherence: Adherence }) {
  const { due, done, partial, days, weeks } = adherence;
  const shown = days.filter(saysSomething);
  const uncounted = [...days.filter(({ reason }) => reason !== "any-day"), ...weeks].reduce(
    (sum, part) => sum + part.uncounted,
    0,
  );
  return (
    <div className="flex flex-col gap-3">
      <ul className="list-disc ps-5 marker:text-muted">
        <li>
          {due === 0
            ? "No session was due yet."
            : `${plural(due, "session")} ${due === 1 ? "was" : "were"} due, ${done} done.`}
          {partial > 0 && ` In ${partial} of them not every exercise was done.`}
        </li>
        {uncounted > 0 && (
          <li>
            {plural(uncounted, "logged session")} {uncounted === 1 ? "does" : "do"} not count: more
            than asked, or on a day on which nothing was due.
          </li>
        )}
        <li>{interval(done, due)}</li>
        <li>Reported by the patient. Opening the plan counts for nothing.</li>
      </ul>
      {weeks.length > 0 && (
        <WorkingTable
          caption="Week by week"
          rows={weeks
            .toReversed()
            .map((week) => ({ from: week.from, to: week.to, words: explainWeek(week) }))}
        />
      )}
      {shown.length > 0 && (
        <WorkingTable
          caption="Day by day"
          rows={shown
            .toReversed()
            .map((day) => ({ from: day.date, to: null, words: explainDay(day) }))}
        />
      )}
    </div>
  );
}

/** Rest days and days counted with their week add nothing, unless something was logged there. */
function saysSomething({ reason, due, sessions }: DayWorking): boolean {
  if (reason === "any-day") return false;
  return due > 0 || sessions > 0 || !["not-scheduled", "not-started", "ended"].includes(reason);
}

function interval(done: number, due: number): string {
  const range = wilsonInterval(done, due);
  if (!range) return "With nothing due there is no share to estimate.";
  const percent = (share: number) => Math.round(share * 100);
  return `95 % interval ${percent(range.low)}–${percent(range.high)} % (Wilson): how far chance alone could move a share of ${plural(due, "session")}.`;
}

type WorkingRow = { from: IsoDate; to: IsoDate | null; words: string };

function WorkingTable({ caption, rows }: { caption: string; rows: WorkingRow[] }) {
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="max-h-80 overflow-auto rounded-lg border"
    >
      <table className="w-full">
        <caption className="sticky top-0 bg-sunken px-3 py-1.5 text-start text-xs font-medium text-muted">
          {caption}
        </caption>
        <tbody>
          {rows.map(({ from, to, words }) => (
            <tr key={from} className="border-t align-baseline">
              <th
                scope="row"
                className="w-px px-3 py-1.5 text-start font-normal whitespace-nowrap text-muted tabular-nums"
              >
                <DateText date={from} short />
                {to && `–${formatDayShort(to, LOCALE)}`}
              </th>
              <td className="py-1.5 pe-3">{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
