import { formatDayShort, weekdayName } from "@/lib/dates";
import { type Language, localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { describeBands, type PainBand } from "@/lib/pain/rules";
import { BandShape } from "@/lib/plan-document/components/icon";
import { type TickGrid, ticksOf } from "../ticks";
import type { Handout } from "../view";

/** Where pain before and after each practice day is written down, and what its numbers mean. */
export function Diary({ handout }: { handout: Handout }) {
  const { schedule, items, today, language } = handout;
  if (!schedule || items.length === 0) return null;
  const ticks = ticksOf(items, schedule, today);
  const bands = describeBands(handout.bands);
  const t = textIn(language, "handout");
  const pain = textIn(language, "pain");
  return (
    <section className="diary" aria-labelledby="pain">
      <div className="whole on-with">
        <h2 id="pain">{t("pain")}</h2>
        <p>
          {t("writeDown")} {schedule.sessionsPerDay > 1 && t("higher")}
        </p>
        <ul className="bands">
          {painBands.map((band) => (
            <li key={band}>
              <BandShape band={band} /> <b>{bands[band]}</b> {pain(`bands.${band}`)}
            </li>
          ))}
        </ul>
      </div>
      {weeksOf(ticks, language).map(({ key, label, days }) => (
        <table key={key} className="whole">
          <tbody>
            <tr>
              <th scope="row">{label}</th>
              {days.map((day) => (
                <th key={day.key} scope="col">
                  {day.label}
                </th>
              ))}
            </tr>
            {(["before", "after"] as const).map((moment) => (
              <tr key={moment}>
                <th scope="row">{t(moment)}</th>
                {days.map((day) => (
                  <td
                    key={day.key}
                    className={day.isDue ? "box" : undefined}
                    aria-label={t(moment === "before" ? "painBefore" : "painAfter")}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

const painBands: readonly PainBand[] = ["acceptable", "caution", "stop"];

type Day = { key: string; label: string; isDue: boolean };

/** The same weeks and days for both kinds of schedule; without named days the patient writes the day. */
function weeksOf(
  ticks: TickGrid,
  language: Language,
): { key: string; label: string; days: Day[] }[] {
  const locale = localeOf(language);
  if (ticks.kind === "counted") {
    const most = Math.max(0, ...ticks.rows.map(({ boxes }) => boxes));
    return ticks.rows.map(({ week, boxes }) => ({
      key: `${week}`,
      label: textIn(language, "schedule")("week", { week }),
      days: Array.from({ length: most }, (_, index) => ({
        key: `${index}`,
        label: index < boxes ? textIn(language, "handout")("chosenDay") : "",
        isDue: index < boxes,
      })),
    }));
  }
  return ticks.rows.map(({ monday, days }) => ({
    key: monday,
    label: "",
    days: days.map((date, index) => ({
      key: `${index}`,
      label: date
        ? `${weekdayName(ticks.weekdays[index]!, locale, "short")} ${formatDayShort(date, locale)}`
        : "",
      isDue: date !== null,
    })),
  }));
}
