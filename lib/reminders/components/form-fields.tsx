import type { ReactNode } from "react";
import { type Weekday, weekdayName } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { FieldError } from "@/lib/plan-document/components/scale";
import { named } from "@/lib/plan-document/components/tags";
import type { RemindersView } from "../data";
import type { ReminderErrors, ReminderForm } from "../form";

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

type FieldProps = { view: RemindersView; form: ReminderForm; error?: string };

export function Days({
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

export function Time({ view: { language, timeZone }, form, error }: FieldProps) {
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

export function More({ view: { language }, form }: FieldProps) {
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

/** Mail or not, where there is more than one way. */
export function Ways({ view: { language, address }, form }: FieldProps) {
  const t = textIn(language, "reminders");
  if (!address) return null;
  return (
    <fieldset className="question">
      <legend>{t("ways.title")}</legend>
      <p id="ways-hint" className="quiet">
        {t("ways.hint")}
      </p>
      <input type="hidden" name="ways" value="asked" />
      <Tick name="by-mail" isOn={form.byMail} describedBy="ways-hint">
        {t.rich("ways.byMail", { address: named(address) })}
      </Tick>
    </fieldset>
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
