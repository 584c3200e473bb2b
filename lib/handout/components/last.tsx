import { redFlags, safetyRules } from "@/lib/language/safety";
import { textIn } from "@/lib/language/text";
import { WarningSign } from "@/lib/plan-document/components/icon";
import type { Handout } from "../view";

/** The end of the last page, where it is found without reading the rest: danger signs, who to call. */
export function Last({ handout: { clinic, language } }: { handout: Handout }) {
  const t = textIn(language, "handout");
  const safety = textIn(language, "safety");
  return (
    <div className="last whole">
      <section className="danger" aria-labelledby="danger">
        <h2 id="danger">
          <WarningSign /> {safety("dangerSigns")}
        </h2>
        <ul>
          {redFlags.map((sign) => (
            <li key={sign}>{safety(`signs.${sign}`)}</li>
          ))}
        </ul>
        <p>
          <b>{safety("advice")}</b>
        </p>
      </section>
      <div>
        <section aria-labelledby="call">
          <h2 id="call">{t("call")}</h2>
          <p>
            <b>{clinic.name}</b>
          </p>
          {clinic.phone && (
            <p className="phone" dir="ltr">
              {clinic.phone}
            </p>
          )}
          {clinic.email && <p>{clinic.email}</p>}
          {!clinic.phone && !clinic.email && <p>{t("desk")}</p>}
          <p>{t("emergency")}</p>
        </section>
        <section aria-labelledby="safety">
          <h2 id="safety">{safety("staySafe")}</h2>
          <ul>
            {safetyRules.map((rule) => (
              <li key={rule}>{safety(`rules.${rule}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
