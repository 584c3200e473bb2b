import { formatDay, type IsoDate } from "@/lib/dates";
import type { PlanView } from "../view";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { ContactLines } from "./help";
import { WarningSign } from "./icon";
import { StartLink } from "./start-link";

type DangerSignProps = { view: PlanView; on: IsoDate; token: string | null };

/** In the place of "Today" while the last session told of a danger sign: help first, practice later. */
export function DangerSign({ view, on, token }: DangerSignProps) {
  const t = textIn(view.language, "plan");
  return (
    <section className="panel stop" aria-labelledby="danger">
      <h2 id="danger">
        <WarningSign /> {t("danger.wait")}
      </h2>
      <p>{t("danger.saidYes", { day: formatDay(on, localeOf(view.language)) })}</p>
      <p>
        <b>{textIn(view.language, "safety")("advice")}</b>
      </p>
      <p>{t("danger.onlyWhen")}</p>
      <ContactLines view={view} />
      {token && (
        <p>
          <StartLink token={token}>{t("danger.goOn")}</StartLink>
        </p>
      )}
    </section>
  );
}
