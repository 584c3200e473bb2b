import { formatDate, formatDay, formatDayShort } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { markedDays } from "@/lib/pain/chart";
import { describeBands } from "@/lib/pain/rules";
import type { ProgressView } from "../data";
import { LineSample, PainPicture } from "./pain-picture";
import { PainNumbers } from "./pain-numbers";

/** Pain before and after each session over the clinic's bands, and the same in numbers. */
export function PainOverTime({ view }: { view: ProgressView }) {
  const { language, sessions, bands } = view;
  const t = textIn(language, "progress");
  const locale = localeOf(language);
  const hasScores = sessions.some(({ pain }) => pain.before != null || pain.after != null);
  const days = markedDays(sessions);
  const [from, to] = [days[0], days.at(-1)];
  return (
    <section aria-labelledby="pain">
      <h2 id="pain">{t("pain.title")}</h2>
      {!hasScores || !from || !to ? (
        <p>{t("pain.noScores")}</p>
      ) : (
        <>
          <Change view={view} />
          <p className="quiet">{t("pain.scale")}</p>
          <PainPicture
            sessions={sessions}
            bands={bands}
            ranges={describeBands(bands)}
            words={(band) => t(`pain.bands.${band}`)}
            summary={
              from === to
                ? t("pain.chartOfOneDay", { day: formatDay(from, locale) })
                : t("pain.chart", { from: formatDate(from, locale), to: formatDate(to, locale) })
            }
            days={days.map((date) => ({ date, words: formatDayShort(date, locale) }))}
          />
          <ul className="legend lines">
            <li>
              <LineSample moment="before" /> {t("pain.before")}
            </li>
            <li>
              <LineSample moment="after" /> {t("pain.after")}
            </li>
            <li>{t("pain.gap")}</li>
          </ul>
          <details>
            <summary>{t("pain.table")}</summary>
            <PainNumbers view={view} />
          </details>
        </>
      )}
    </section>
  );
}

/** From the first score after practice to the latest: what was said, and no promise. */
function Change({ view: { change, language } }: { view: ProgressView }) {
  if (!change) return null;
  const t = textIn(language, "progress");
  const { first, latest } = change;
  const name = latest < first ? "fell" : latest > first ? "rose" : "same";
  return <p>{t(`pain.${name}`, { first, latest })}</p>;
}
