import { formatDay, weekdayName, weekdayOf } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { PlanView } from "../view";
import type { DayState } from "../week";

const names = {
  done: "done",
  part: "part",
  due: "due",
  open: "open",
  planned: "planned",
  free: "free",
  rest: "nothing",
  off: "nothing",
} as const satisfies Record<DayState, string>;

export function WeekMarks({ view }: { view: PlanView }) {
  const { days, asked, done } = view.week;
  const t = textIn(view.language, "plan");
  const locale = localeOf(view.language);
  const words = (state: DayState) => t(`week.states.${names[state]}`);
  // One mark stands for every day on which nothing is due.
  const shown = new Map(days.map(({ state }) => [words(state), state]));
  return (
    <section aria-labelledby="week">
      <h2 id="week">{t("week.title")}</h2>
      {asked > 0 && (
        <p>{done > 0 ? t("week.done", { done, asked }) : t("week.asked", { asked })}</p>
      )}
      <ol className="week">
        {days.map(({ date, state }) => (
          <li key={date} aria-current={date === view.today ? "date" : undefined}>
            <span aria-hidden="true">{weekdayName(weekdayOf(date), locale, "short")}</span>
            <Mark state={state} />
            <span className="vh">
              {t("week.day", { day: formatDay(date, locale), state: words(state) })}
            </span>
          </li>
        ))}
      </ol>
      <ul className="legend" aria-hidden="true">
        {[...shown].map(([word, state]) => (
          <li key={word}>
            <Mark state={state} />
            {word}
          </li>
        ))}
      </ul>
    </section>
  );
}

const ring = "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z";

/** Marks that differ in shape, not only in colour. */
export function Mark({ state }: { state: DayState }) {
  return (
    <svg className={`mark ${state}`} viewBox="0 0 24 24" aria-hidden="true">
      {state === "done" && (
        <>
          <path className="fill" d={ring} />
          <path className="tick" d="m7.5 12.5 3 3 6-6.5" />
        </>
      )}
      {state === "part" && (
        <>
          <path className="line" d={ring} />
          <path className="fill" d="M12 3a9 9 0 0 1 0 18z" />
        </>
      )}
      {state === "due" && (
        <>
          <path className="line" d={ring} />
          <path className="fill" d="M12 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8z" />
        </>
      )}
      {state === "open" && <path className="line dashed" d={ring} />}
      {state === "planned" && <path className="line" d={ring} />}
      {state === "free" && <path className="fill" d="M12 10a2 2 0 1 1 0 4a2 2 0 1 1 0-4z" />}
      {(state === "rest" || state === "off") && <path className="line" d="M8 12h8" />}
    </svg>
  );
}
