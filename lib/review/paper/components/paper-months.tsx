import { monthAndYear, type Weekday, weekdayName } from "@/lib/dates";
import { daySigns } from "@/lib/review/components/day-sign";
import type { PlanHistoryView } from "@/lib/review/history/loaders";
import { calendarOf } from "@/lib/review/history/months";
import type { DayMark } from "@/lib/review/rules";

const LOCALE = "en-GB";
const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A letter for each kind of day: paper has no colours. */
const letters: Record<DayMark, string> = {
  done: "D",
  part: "P",
  missed: "M",
  open: "O",
  extra: "X",
  rest: "–",
  paused: "=",
  outside: "",
};

/** The days printed, a letter a day. */
export function PaperMonths({ view }: { view: PlanHistoryView }) {
  const { adherence, course, shown } = view;
  const { history, today } = course;
  const months = calendarOf(adherence, history.practices, today, shown.window);
  const marks = new Set(months.flatMap(({ weeks }) => weeks.flat().map((day) => day?.mark)));
  const used = (Object.keys(letters) as DayMark[]).filter(
    (mark) => letters[mark] && marks.has(mark),
  );
  if (months.length === 0) return null;
  return (
    <section>
      <h2>Day by day</h2>
      <div className="months">
        {months.map(({ first, weeks }) => (
          <table key={first}>
            <caption>{monthAndYear(first, LOCALE)}</caption>
            <thead>
              <tr>
                {weekdays.map((day) => (
                  <th key={day} scope="col">
                    {weekdayName(day, LOCALE, "short").slice(0, 2)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, row) => (
                // The weeks of a month never change places.
                // oxlint-disable-next-line no-array-index-key
                <tr key={row}>
                  {week.map((day, column) =>
                    day ? (
                      <td key={day.date}>
                        {Number(day.date.slice(8))}
                        <b>{letters[day.mark]}</b>
                      </td>
                    ) : (
                      // oxlint-disable-next-line no-array-index-key
                      <td key={column} className="none" aria-hidden />
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p className="key">
        {used.map((mark) => `${letters[mark]} ${daySigns[mark].words.toLowerCase()}`).join(" · ")}
      </p>
    </section>
  );
}
