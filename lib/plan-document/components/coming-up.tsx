import { formatDay } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { PlanView } from "../view";
import { tags } from "./tags";
import { dayWords } from "./today";

/** What this week asks for on other days, and what the next weeks change. */
export function ComingUp({ view }: { view: PlanView }) {
  const { otherItems, nextPhase, today, language } = view;
  const t = textIn(language, "plan");
  return (
    <>
      {otherItems.length > 0 && (
        <div className="coming">
          <p>{t("coming.notToday")}</p>
          <ul>
            {otherItems.map(({ name, next }) => (
              <li key={name}>
                {next ? t("coming.next", { name, day: dayWords(next, today, language) }) : name}
              </li>
            ))}
          </ul>
        </div>
      )}
      {nextPhase && (
        <div className="coming">
          <p>
            {t.rich("coming.fromWeek", {
              ...tags,
              week: nextPhase.week,
              day: formatDay(nextPhase.from, localeOf(language)),
            })}
          </p>
          <ul>
            {nextPhase.starting.map((name) => (
              <li key={name}>{t("coming.starts", { name })}</li>
            ))}
            {nextPhase.changing.map(({ name, dosageWords }) => (
              <li key={name}>{t("coming.changes", { name, dosage: dosageWords })}</li>
            ))}
            {nextPhase.ending.map((name) => (
              <li key={name}>{t("coming.ends", { name })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
