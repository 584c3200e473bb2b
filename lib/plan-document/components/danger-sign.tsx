import { formatDay, type IsoDate } from "@/lib/dates";
import type { PlanView } from "../view";
import { ContactLines } from "./help";
import { WarningSign } from "./icon";

type DangerSignProps = { view: PlanView; on: IsoDate; startHref: string | null };

/** In the place of "Today" while the last session told of a danger sign: help first, practice later. */
export function DangerSign({ view, on, startHref }: DangerSignProps) {
  return (
    <section className="panel stop" aria-labelledby="danger">
      <h2 id="danger">
        <WarningSign /> Wait with your exercises
      </h2>
      <p>You said yes to a danger sign on {formatDay(on, "en-GB")}.</p>
      <p>
        <b>{view.redFlagAdvice}</b>
      </p>
      <p>Practise again only when your clinic has told you that it is safe.</p>
      <ContactLines clinic={view.clinic} />
      {startHref && (
        <p>
          <a href={startHref}>My clinic told me to go on</a>
        </p>
      )}
    </section>
  );
}
