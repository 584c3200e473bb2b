import type { ReactNode } from "react";
import { formatDate, type Weekday, weekdayName } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { Page } from "@/lib/plan-document/components/page";
import { FieldError } from "@/lib/plan-document/components/scale";
import { named } from "@/lib/plan-document/components/tags";
import type { RemindersView } from "../data";
import type { ReminderErrors, ReminderForm } from "../form";
import { formatTime } from "../rules";
import { CalendarSection } from "./calendar-section";
import { OneButton } from "./one-button";

/** What was just done, told once by the address that a form leads to. */
export type Done = "saved" | "stopped" | "calendar-off" | "calendar-gone";

type RemindersPageProps = {
  view: RemindersView;
  token: string;
  form: ReminderForm;
  errors?: ReminderErrors;
  done?: Done | null;
  /** The name under which a calendar is made, so that a form sent twice makes one. */
  feedId: string;
};

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
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
        {view.address && <More view={view} form={form} />}
        <Mails view={view} />
        <button type="submit" className="button">
          {view.address ? t("form.save") : t("form.saveDays")}
        </button>
      </form>
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
  const { language, settings, stoppedOn, address } = view;
  const t = textIn(language, "reminders");
  const locale = localeOf(language);
  if (!settings) return <p>{t("lead")}</p>;
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
      <h2>{address ? t("on") : t("saved")}</h2>
      {done === "saved" && address && <p>{t("saved")}</p>}
      {address && count === 7 && <p>{t("onEveryDay", { time })}</p>}
      {address && count > 0 && count < 7 && <p>{t("onWhen", { days, time })}</p>}
      {address && settings.nextMorning && <p>{t("onMorningOnly")}</p>}
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

type FieldProps = { view: RemindersView; form: ReminderForm; error?: string };

function Days({
  view: { language, settings },
  form,
  error,
}: Omit<FieldProps, "error"> & {
  error?: ReminderErrors["days"];
}) {
  const t = textIn(language, "reminders");
  return (
    <fieldset className="question">
      <legend>{t("form.days")}</legend>
      {!settings && (
        <p id="days-hint" className="quiet">
          {t("form.daysHint")}
        </p>
      )}
      {error && <FieldError id="days-error" error={t(`errors.${error}`)} language={language} />}
      <div className="days">
        {weekdays.map((day) => (
          <Tick
            key={day}
            id={`day-${day}`}
            name="day"
            value={String(day)}
            isOn={form.days.includes(day)}
            describedBy={day === 1 && error ? "days-error" : undefined}
          >
            {weekdayName(day, localeOf(language))}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}

function Time({ view: { language, timeZone }, form, error }: FieldProps) {
  const t = textIn(language, "reminders");
  return (
    <div className="question">
      <label htmlFor="time" className="legend-like">
        {t("form.time")}
      </label>
      <p id="time-hint" className="quiet">
        {t("form.timeHint", { place: placeOf(timeZone) })}
      </p>
      {error && <FieldError id="time-error" error={t("errors.time")} language={language} />}
      <input
        type="time"
        id="time"
        name="time"
        required
        defaultValue={form.time}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "time-hint time-error" : "time-hint"}
      />
    </div>
  );
}

function More({ view: { language }, form }: FieldProps) {
  const t = textIn(language, "reminders");
  return (
    <fieldset className="question">
      <legend>{t("form.more")}</legend>
      <Tick name="again" isOn={form.again}>
        {t("form.again")}
      </Tick>
      <Tick name="next-morning" isOn={form.nextMorning} describedBy="next-morning-hint">
        {t("form.nextMorning")}
      </Tick>
      <p id="next-morning-hint" className="quiet">
        {t("form.nextMorningHint")}
      </p>
    </fieldset>
  );
}

/** Where the mails go, and what others in the house could read in them. */
function Mails({ view: { language, address, clinic } }: { view: RemindersView }) {
  const t = textIn(language, "reminders");
  if (!address)
    return (
      <div className="panel caution">
        <h2>{t("mails.noAddress")}</h2>
        <p>{t("mails.noAddressText", { clinic: clinic.name })}</p>
      </div>
    );
  return (
    <section aria-labelledby="mails">
      <h2 id="mails">{t("mails.title")}</h2>
      <p>
        {t.rich("mails.to", { address: named(address) })}{" "}
        {t("mails.wrong", { clinic: clinic.name })}
      </p>
      <p>{t("mails.holds")}</p>
      <p>{t("mails.quiet")}</p>
    </section>
  );
}

type TickProps = {
  id?: string;
  name: string;
  value?: string;
  isOn: boolean;
  describedBy?: string;
  children: ReactNode;
};

function Tick({ id, name, value = "on", isOn, describedBy, children }: TickProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={isOn}
        aria-describedby={describedBy}
      />
      <span>{children}</span>
    </label>
  );
}

/** "New York" for "America/New_York". */
const placeOf = (timeZone: string) => (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
