import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { describeBands } from "@/lib/pain/rules";
import type { PainBands } from "@/lib/pain/schema";
import { BandShape } from "./icon";

type BandMeaningProps = { bands: PainBands; language: Language };

/** What the clinic makes of a score, in a low voice: under the question, and without its colours. */
export function BandMeaning({ bands, language }: BandMeaningProps) {
  const t = textIn(language, "pain");
  const ranges = describeBands(bands);
  return (
    <details className="meaning">
      <summary>{t("meaning")}</summary>
      <ul className="bands">
        {(["acceptable", "caution", "stop"] as const).map((band) => (
          <li key={band} className={band}>
            <BandShape band={band} /> <b>{ranges[band]}</b>
            <span>{t(`bands.${band}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
