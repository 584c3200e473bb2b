import { describeBands } from "@/lib/pain/rules";
import type { PlanView } from "../view";
import { BandShape, WarningSign } from "./icon";

export function Help({ view }: { view: PlanView }) {
  const bands = describeBands(view.bands);
  return (
    <section aria-labelledby="help">
      <h2 id="help">Help</h2>
      <div className="panel stop">
        <h3>
          <WarningSign /> Danger signs
        </h3>
        <ul>
          {view.redFlags.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>
          <b>{view.redFlagAdvice}</b>
        </p>
        <p>{view.notWatchedNotice}</p>
      </div>
      <h3>How much pain is all right?</h3>
      <p>Think of a number: 0 is no pain, 10 is the worst pain you can imagine.</p>
      <ul className="bands">
        <li className="acceptable">
          <BandShape band="acceptable" /> <b>{bands.acceptable}</b>
          <span>All right. Go on.</span>
        </li>
        <li className="caution">
          <BandShape band="caution" /> <b>{bands.caution}</b>
          <span>Take care. Go slower, move less far.</span>
        </li>
        <li className="stop">
          <BandShape band="stop" /> <b>{bands.stop}</b>
          <span>Stop and rest. Talk to your clinic.</span>
        </li>
      </ul>
    </section>
  );
}

export function Contact({ clinic }: Pick<PlanView, "clinic">) {
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">Talk to your clinic</h2>
      <p>{clinic.name}</p>
      <ContactLines clinic={clinic} />
    </section>
  );
}

export function ContactLines({ clinic }: Pick<PlanView, "clinic">) {
  if (!clinic.phone && !clinic.email)
    return <p>Ask at the front desk, or answer the mail that brought you this link.</p>;
  return (
    <ul className="contact">
      {clinic.phone && (
        <li>
          Phone: <a href={`tel:${clinic.phone.replace(/[^+\d]/g, "")}`}>{clinic.phone}</a>
        </li>
      )}
      {clinic.email && (
        <li>
          Mail: <a href={`mailto:${clinic.email}`}>{clinic.email}</a>
        </li>
      )}
    </ul>
  );
}
