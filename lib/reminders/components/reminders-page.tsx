import { formatDate, weekdayName } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { Page } from "@/lib/plan-document/components/page";
import { named } from "@/lib/plan-document/components/tags";
import type { RemindersView } from "../data";
import { isReached, type ReminderErrors, type ReminderForm } from "../form";
import { formatTime } from "../rules";
import { CalendarSection } from "./calendar-section";
import { Days, More, Time, Ways } from "./form-fields";
import { OneButton } from "./one-button";
import { PhoneSection, phonesOf } from "./phone-section";

/** What was just done, told once by the address that a form leads to. */
export type Done =
  | "saved"
  | "stopped"
  | "calendar-off"
  | "calendar-gone"
  | "phone-on"
  | "phone-off"
  | "phone-failed";

type RemindersPageProps = {
  view: RemindersView;
  token: string;
  form: ReminderForm;
  errors?: ReminderErrors;
  done?: Done | null;
  /** The name under which a calendar is made, so that a form sent twice makes one. */
  feedId: string;
};

const NONE: ReminderErrors = {};

export function RemindersPage(props: RemindersPageProps) {
  const { view, token, form, errors = NONE, done = null, feedId } = props;
  const { language, settings, stoppedOn } = view;
  const t = textIn(language, "reminders");
  const failed = Boolean(errors.days || errors.time);
  const isOn = settings !== null && stoppedOn === null;
  return (
    <Page title={failed ? t("errors.title") : t("title")} language={language}>
      <p>
        <a href={`/p/${token}`}>{t("back")}</a>
      </p>
      <h1>{t("title")}</h1>
      {failed ? <Problems view={view} errors={errors} /> : <Standing view={view} done={done} />}
      <form method="post" action={`/p/${token}/reminders`} noValidate>
        <input type="hidden" name="do" value="save" />
        <Days view={view} form={form} error={errors.days} />
        <Time view={view} form={form} error={errors.time} />
        {isReached(view) && <More view={view} form={form} />}
        {phonesOf(view) > 0 && <Ways view={view} form={form} />}
        <WhatComes view={view} />
        <button type="submit" className="button">
          {isReached(view) ? t("form.save") : t("form.saveDays")}
        </button>
      </form>
      {isOn && <PhoneSection view={view} token={token} done={done} />}
      {isOn && (
        <section aria-labelledby="stop">
          <h2 id="stop">{t("stop.title")}</h2>
          <p>{t("stop.text")}</p>
          <OneButton token={token} name="stop" label={t("stop.button")} />
        </section>
      )}
      <CalendarSection view={view} token={token} feedId={feedId} done={done} />
    </Page>
  );
}

/** How things stand, and what was just done. */
function Standing({ view, done }: { view: RemindersView; done: Done | null }) {
  const { language, settings, stoppedOn, address, push } = view;
  const t = textIn(language, "reminders");
  const locale = localeOf(language);
  const phones = phonesOf(view);
  const comes = isReached(view);
  if (!settings)
    return (
      <p>
        {t("lead")} {push && address && <span className="scripted">{t("phone.later")}</span>}
      </p>
    );
  if (stoppedOn)
    return (
      <div className="panel" role={done === "stopped" ? "status" : undefined}>
        <h2>{t("stopped")}</h2>
        <p>{t("stoppedOn", { date: formatDate(stoppedOn, locale) })}</p>
      </div>
    );
  const time = formatTime(settings.time, locale);
  const days = new Intl.ListFormat(locale).format(
    settings.daysOfWeek.map((day) => weekdayName(day, locale)),
  );
  const count = settings.daysOfWeek.length;
  return (
    <div className="panel acceptable" role={done === "saved" ? "status" : undefined}>
      <h2>{comes ? t("on") : t("saved")}</h2>
      {done === "saved" && comes && <p>{t("saved")}</p>}
      {comes && count === 7 && <p>{t("onEveryDay", { time })}</p>}
      {comes && count > 0 && count < 7 && <p>{t("onWhen", { days, time })}</p>}
      {comes && settings.nextMorning && <p>{t("onMorningOnly")}</p>}
      {phones > 0 && (
        <p>{t(address && settings.byMail ? "ways.both" : "ways.phones", { count: phones })}</p>
      )}
    </div>
  );
}

function Problems({ view, errors }: { view: RemindersView; errors: ReminderErrors }) {
  const t = textIn(view.language, "reminders");
  return (
    // No script can move the focus to what needs it, so the markup does.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div className="panel stop" role="alert" tabIndex={-1} autoFocus aria-labelledby="problems">
      <h2 id="problems">{t("errors.title")}</h2>
      <p>{t("errors.notSaved")}</p>
      <ul>
        {errors.days && (
          <li>
            <a href="#day-1">{t(`errors.${errors.days}`)}</a>
          </li>
        )}
        {errors.time && (
          <li>
            <a href="#time">{t("errors.time")}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** What comes, where the mails go, and what others in the house could read in them. */
function WhatComes({ view }: { view: RemindersView }) {
  const { language, address, clinic, push, settings } = view;
  const t = textIn(language, "reminders");
  const phones = phonesOf(view);
  if (!address && phones === 0)
    return (
      <div className="panel caution">
        <h2>{t("mails.noAddress")}</h2>
        <p>{t("mails.noAddressText", { clinic: clinic.name })}</p>
        {push && !settings && <p>{t("phone.orPhone")}</p>}
      </div>
    );
  const areMailed = address !== null && (phones === 0 || settings?.byMail !== false);
  return (
    <section aria-labelledby="mails">
      <h2 id="mails">{t("mails.title")}</h2>
      {areMailed && (
        <>
          <p>
            {t.rich("mails.to", { address: named(address) })}{" "}
            {t("mails.wrong", { clinic: clinic.name })}
          </p>
          <p>{t("mails.holds")}</p>
        </>
      )}
      <p>{t("mails.quiet")}</p>
    </section>
  );
}
