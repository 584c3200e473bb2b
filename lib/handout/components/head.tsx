import { formatDate, type IsoDate, latest } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { speechIn, textIn } from "@/lib/language/text";
import { WarningSign } from "@/lib/plan-document/components/icon";
import { named, placed } from "@/lib/plan-document/components/tags";
import { describeSchedule, endDate } from "@/lib/plans/schedule";
import { QrCode } from "@/lib/ui/qr-code";
import type { Handout, HandoutLink } from "../view";

/** From whom and for whom it is, when to practise, and the way to the plan on a phone. */
export function Head({ handout, link }: { handout: Handout; link: HandoutLink }) {
  const { clinic, schedule, today, language, minutes } = handout;
  const t = textIn(language, "handout");
  const date = (day: IsoDate) => formatDate(day, localeOf(language));
  return (
    <header className="head">
      <div>
        <p className="clinic">{clinic.name}</p>
        <p className="contact">
          <bdi dir="ltr">{[clinic.phone, clinic.email].filter(Boolean).join(" · ")}</bdi>
        </p>
        <h1>
          <bdi>{handout.title}</bdi>
        </h1>
        <p>
          {t.rich("forWhom", {
            patient: placed(<b dir="auto">{handout.patientName}</b>),
            therapist: named(handout.therapistName),
            date: date(today),
          })}
        </p>
        {schedule && (
          <p>
            <b>{describeSchedule(schedule, speechIn(language))}</b>
            <br />
            {t("fromTo", {
              from: date(latest(today, schedule.startDate)),
              to: date(latest(today, endDate(schedule))),
              minutes,
            })}
          </p>
        )}
        <p>
          <WarningSign /> {t("lastPage")}
        </p>
        {handout.isDraft && <p className="stamp">{t("draft")}</p>}
      </div>
      {link === "when-printed" && <p className="qr to-come">{t("qrToCome")}</p>}
      {link && link !== "when-printed" && (
        <div className="qr">
          <QrCode text={link.url} label={t("qr")} />
          <p>
            <b>{t("scan")}</b>
            <br />
            {t("worksUntil", { date: date(link.expiresOn) })}
          </p>
        </div>
      )}
    </header>
  );
}
