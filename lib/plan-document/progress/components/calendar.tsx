import { formatDay, weekdayName, weekdayOf } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { Mark } from "../../components/week-marks";
import type { ProgressView } from "../data";
import type { CalendarState } from "../rules";

/** The marks and words of the week on the plan's page, so that a day is told the same way. */
const looks = {
  done: { mark: "done", words: "done" },
  part: { mark: "part", words: "part" },
  none: { mark: "free", words: "open" },
  off: { mark: "off", words: "nothing" },
  ahead: { mark: null, words: "planned" },
} as const satisfies Record<CalendarState, { mark: string | null; words: string }>;

/** Those with a mark of their own. */
const told: readonly CalendarState[] = ["done", "part", "none", "off"];

export function Calendar({ view: { language, calendar, today } }: { view: ProgressView }) {
  const plan = textIn(language, "plan");
  const locale = localeOf(language);
  const words = (state: CalendarState) => plan(`week.states.${looks[state].words}`);
  const seen = new Set(calendar.flat().map(({ state }) => state));
  const [first] = calendar;
  if (!first) return null;
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{textIn(language, "progress")("calendar")}</h2>
      <table className="calendar" aria-labelledby="calendar">
        <thead>
          <tr>
            {first.map(({ date }) => (
              <th key={date} scope="col">
                <span aria-hidden="true">{weekdayName(weekdayOf(date), locale, "short")}</span>
                <span className="vh">{weekdayName(weekdayOf(date), locale)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendar.map((week) => (
            <tr key={week[0]!.date}>
              {week.map(({ date, state }) => (
                <td key={date} aria-current={date === today ? "date" : undefined}>
                  <span aria-hidden="true">{Number(date.slice(8))}</span>
                  <StateMark state={state} />
                  <span className="vh">
                    {plan("week.day", { day: formatDay(date, locale), state: words(state) })}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="legend" aria-hidden="true">
        {told
          .filter((state) => seen.has(state))
          .map((state) => (
            <li key={state}>
              <StateMark state={state} />
              {words(state)}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Nothing stands on a day to come, but its room. */
function StateMark({ state }: { state: CalendarState }) {
  const { mark } = looks[state];
  return mark === null ? <span className="mark" aria-hidden="true" /> : <Mark state={mark} />;
}
