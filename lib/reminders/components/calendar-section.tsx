import { formatDate } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { RemindersView } from "../data";
import type { Done } from "./reminders-page";
import { OneButton } from "./one-button";

type CalendarSectionProps = {
  view: RemindersView;
  token: string;
  feedId: string;
  done: Done | null;
};

export function CalendarSection({ view, token, feedId, done }: CalendarSectionProps) {
  const { language, calendarSince } = view;
  const t = textIn(language, "reminders");
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{t("calendar.heading")}</h2>
      {done === "calendar-off" && (
        <p className="panel acceptable" role="status">
          {t("calendar.isOff")}
        </p>
      )}
      {done === "calendar-gone" && (
        <p className="panel caution" role="status">
          {t("calendar.made.gone")}
        </p>
      )}
      <p>{t("calendar.text", { event: t("calendar.event") })}</p>
      {calendarSince && (
        <p>
          {t("calendar.on", { date: formatDate(calendarSince, localeOf(language)) })}{" "}
          {t("calendar.onText")}
        </p>
      )}
      <OneButton
        token={token}
        name="calendar"
        label={calendarSince ? t("calendar.another") : t("calendar.add")}
      >
        <input type="hidden" name="feed" value={feedId} />
      </OneButton>
      {calendarSince && <OneButton token={token} name="calendar-off" label={t("calendar.off")} />}
    </section>
  );
}
