import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { type BodyView, painPlaceNames, painPlaces } from "@/lib/pain/places";
import { FieldError } from "../components/scale";
import { BodyPicture } from "./body-picture";

type BodyChartProps = { language: Language; chosen: readonly string[]; error?: string };

/**
 * Where it hurts: a list of native checkboxes, and above it a picture whose places tick them. The
 * picture stays as it is where one reads from right to left: left is left of the body. Without CSS,
 * and to a screen reader, it is the list.
 */
export function BodyChart({ language, chosen, error }: BodyChartProps) {
  const t = textIn(language, "practice");
  return (
    <fieldset className="question where" id="places" tabIndex={-1}>
      <legend>{t("where")}</legend>
      <p className="quiet">{t("whereHint")}</p>
      {error && <FieldError id="places-error" error={error} language={language} />}
      <details open={chosen.length > 0 || error !== undefined}>
        <summary>{t("showWhere")}</summary>
        <div className="bodies" dir="ltr" aria-hidden="true">
          <Body view="front" caption={t("fromFront")} />
          <Body view="back" caption={t("fromBehind")} />
        </div>
        <ul className="places">
          {painPlaceNames.map((place) => (
            <li key={place}>
              <label>
                <input
                  type="checkbox"
                  name="places"
                  value={place}
                  id={`place-${place}`}
                  defaultChecked={chosen.includes(place)}
                />
                <span>{textIn(language, "pain")(`places.${place}`)}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}

type BodyProps = { view: BodyView; caption: string };

/** Its labels have no words: those are in the list, and a checkbox is named once. */
function Body({ view, caption }: BodyProps) {
  return (
    <div className="body">
      <div>
        <BodyPicture view={view} />
        {painPlaceNames
          .filter((place) => painPlaces[place].view === view)
          .map((place) => (
            // oxlint-disable-next-line jsx-a11y/label-has-associated-control
            <label key={place} htmlFor={`place-${place}`} className={`spot at-${place}`} />
          ))}
      </div>
      <p dir="auto">{caption}</p>
    </div>
  );
}
