import { redFlags } from "@/lib/language/safety";
import { textIn } from "@/lib/language/text";
import { describeBands, type PainBand } from "@/lib/pain/rules";
import type { PlanView } from "../view";
import { BandShape, WarningSign } from "./icon";
import { placed } from "./tags";

export function Help({ view }: { view: PlanView }) {
  const bands = describeBands(view.bands);
  const safety = textIn(view.language, "safety");
  const pain = textIn(view.language, "pain");
  return (
    <section aria-labelledby="help">
      <h2 id="help">{textIn(view.language, "plan")("help")}</h2>
      <div className="panel stop">
        <h3>
          <WarningSign /> {safety("dangerSigns")}
        </h3>
        <ul>
          {redFlags.map((sign) => (
            <li key={sign}>{safety(`signs.${sign}`)}</li>
          ))}
        </ul>
        <p>
          <b>{safety("advice")}</b>
        </p>
        <p>{safety("notWatched")}</p>
      </div>
      <h3>{pain("howMuch")}</h3>
      <p>{pain("think")}</p>
      <ul className="bands">
        {painBands.map((band) => (
          <li key={band} className={band}>
            <BandShape band={band} /> <b>{bands[band]}</b>
            <span>{pain(`bands.${band}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const painBands: readonly PainBand[] = ["acceptable", "caution", "stop"];

type OfView = { view: Pick<PlanView, "clinic" | "language"> };

export function Contact({ view }: OfView) {
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{textIn(view.language, "plan")("contact.title")}</h2>
      <p>{view.clinic.name}</p>
      <ContactLines view={view} />
    </section>
  );
}

export function ContactLines({ view: { clinic, language } }: OfView) {
  const t = textIn(language, "plan");
  const { phone, email } = clinic;
  if (!phone && !email) return <p>{t("contact.none")}</p>;
  return (
    <ul className="contact">
      {phone && (
        <li>
          {t.rich("contact.phone", {
            number: placed(
              <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} dir="ltr">
                {phone}
              </a>,
            ),
          })}
        </li>
      )}
      {email && (
        <li>
          {t.rich("contact.mail", {
            address: placed(
              <a href={`mailto:${email}`} dir="ltr">
                {email}
              </a>,
            ),
          })}
        </li>
      )}
    </ul>
  );
}
