import { formatDate, latest } from "@/lib/dates";
import { WarningSign } from "@/lib/plan-document/components/icon";
import { describeSchedule, endDate } from "@/lib/plans/schedule";
import { QrCode } from "@/lib/ui/qr-code";
import type { Handout, HandoutLink } from "../view";

/** From whom and for whom it is, when to practise, and the way to the plan on a phone. */
export function Head({ handout, link }: { handout: Handout; link: HandoutLink }) {
  const { clinic, schedule, today } = handout;
  return (
    <header className="head">
      <div>
        <p className="clinic">{clinic.name}</p>
        <p className="contact">{[clinic.phone, clinic.email].filter(Boolean).join(" · ")}</p>
        <h1 dir="auto">{handout.title}</h1>
        <p>
          For <b dir="auto">{handout.patientName}</b>, from <bdi>{handout.therapistName}</bdi>,{" "}
          {formatDate(today, "en-GB")}
        </p>
        {schedule && (
          <p>
            <b>{describeSchedule(schedule)}</b>
            <br />
            From {formatDate(latest(today, schedule.startDate), "en-GB")} to{" "}
            {formatDate(latest(today, endDate(schedule)), "en-GB")}, {about(handout.minutes)} each
            time
          </p>
        )}
        <p>
          <WarningSign /> Danger signs, and who to call: on the last page.
        </p>
        {handout.isDraft && <p className="stamp">Draft: not handed over yet</p>}
      </div>
      {link === "when-printed" && (
        <p className="qr to-come">The QR code of this sheet comes here when you print it.</p>
      )}
      {link && link !== "when-printed" && (
        <div className="qr">
          <QrCode text={link.url} label="QR code of your plan" />
          <p>
            <b>Scan to open your plan</b>
            <br />
            Works until {formatDate(link.expiresOn, "en-GB")}
          </p>
        </div>
      )}
    </header>
  );
}

const about = (minutes: number) => `about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
