import { formatDayShort } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { bandOfScore } from "@/lib/pain/rules";
import type { PainScore } from "@/lib/pain/schema";
import { BandShape } from "../../components/icon";
import type { ProgressView } from "../data";

/** What the picture shows, in numbers, the newest first; the next morning where it was ever told. */
export function PainNumbers({ view: { language, sessions, bands } }: { view: ProgressView }) {
  const t = textIn(language, "progress");
  const hasMorning = sessions.some(({ pain }) => pain["next-morning"] != null);
  const columns = [
    { moment: "before", words: t("pain.before") },
    { moment: "after", words: t("pain.after") },
    ...(hasMorning ? [{ moment: "next-morning", words: t("pain.nextMorning") } as const] : []),
  ] as const;
  const shown = (score: PainScore | null | undefined) =>
    score == null ? (
      <>
        <span aria-hidden="true">–</span>
        <span className="vh">{t("pain.notGiven")}</span>
      </>
    ) : (
      <span className={bandOfScore(score, bands)}>
        <BandShape band={bandOfScore(score, bands)} /> {score}
        <span className="vh">, {t(`pain.bands.${bandOfScore(score, bands)}`)}</span>
      </span>
    );
  return (
    <table className="numbers" aria-labelledby="pain">
      <thead>
        <tr>
          <th scope="col">{t("pain.day")}</th>
          {columns.map(({ moment, words }) => (
            <th key={moment} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sessions.toReversed().map(({ id, practisedOn, pain }) => (
          <tr key={id}>
            <th scope="row">
              <time dateTime={practisedOn}>{formatDayShort(practisedOn, localeOf(language))}</time>
            </th>
            {columns.map(({ moment }) => (
              <td key={moment}>{shown(pain[moment])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
