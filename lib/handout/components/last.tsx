import { redFlagAdvice, redFlags } from "@/lib/exercises/library/red-flags";
import { safetyRules } from "@/lib/exercises/library/safety-rules";
import { WarningSign } from "@/lib/plan-document/components/icon";
import type { Handout } from "../view";

/** The end of the last page, where it is found without reading the rest: danger signs, who to call. */
export function Last({ handout: { clinic } }: { handout: Handout }) {
  return (
    <div className="last whole">
      <section className="danger" aria-labelledby="danger">
        <h2 id="danger">
          <WarningSign /> Danger signs
        </h2>
        <ul>
          {redFlags.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>
          <b>{redFlagAdvice}</b>
        </p>
      </section>
      <div>
        <section aria-labelledby="call">
          <h2 id="call">Who to call</h2>
          <p>
            <b>{clinic.name}</b>
          </p>
          {clinic.phone && <p className="phone">{clinic.phone}</p>}
          {clinic.email && <p>{clinic.email}</p>}
          {!clinic.phone && !clinic.email && <p>Ask at the front desk.</p>}
          <p>In an emergency do not wait for your clinic: call your local emergency number.</p>
        </section>
        <section aria-labelledby="safety">
          <h2 id="safety">Stay safe</h2>
          <ul>
            {safetyRules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
