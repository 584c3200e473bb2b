import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { MessagePage, type Refused } from "@/lib/plan-document/components/message-page";
import { Page } from "@/lib/plan-document/components/page";

type OfPlan = { token: string; language: Language };

export function RemindersClosedPage({ token, language }: OfPlan) {
  const t = textIn(language, "reminders");
  return (
    <MessagePage
      heading={t("closed.title")}
      language={language}
      back={{ href: `/p/${token}`, label: t("back") }}
    >
      <p>{t("closed.text")}</p>
    </MessagePage>
  );
}

export function RemindersRefusedPage({ token, language, why }: OfPlan & { why: Refused }) {
  const t = textIn(language, "notices");
  const back = textIn(language, "reminders")("refusedBack");
  return (
    <MessagePage
      heading={t("refused.title")}
      language={language}
      back={{ href: `/p/${token}/reminders`, label: back }}
    >
      <p>
        {t(`refused.${why}`)} {t("refused.notSaved")}
      </p>
    </MessagePage>
  );
}

type CalendarMadePageProps = OfPlan & { url: string };

/** The one time that the calendar's address is shown. */
export function CalendarMadePage({ token, language, url }: CalendarMadePageProps) {
  const t = textIn(language, "reminders");
  return (
    <Page title={t("calendar.made.title")} language={language}>
      <p>
        <a href={`/p/${token}/reminders`}>{t("refusedBack")}</a>
      </p>
      <h1>{t("calendar.made.title")}</h1>
      <p>{t("calendar.made.once")}</p>
      <p>
        <a className="button" href={url.replace(/^https?:/, "webcal:")}>
          {t("calendar.made.open")}
        </a>
      </p>
      <p className="quiet">{t("calendar.made.openHint")}</p>
      <h2 id="address">{t("calendar.made.address")}</h2>
      <p>{t("calendar.made.addressHint")}</p>
      <p className="copy">{url}</p>
      <p>
        <a className="button second" href={`${url}?download`}>
          {t("calendar.made.download")}
        </a>
      </p>
      <p className="quiet">{t("calendar.made.downloadHint")}</p>
    </Page>
  );
}

type UnsubscribePageProps = { language: Language; clinicName: string };

/** Asks before anything is stopped: mail programs open addresses by themselves. */
export function UnsubscribePage({ language, clinicName }: UnsubscribePageProps) {
  const t = textIn(language, "reminders");
  const heading = t("unsubscribe.title", { clinic: clinicName });
  return (
    <MessagePage heading={heading} language={language}>
      <p>{t("unsubscribe.text")}</p>
      {/* To its own address, which holds the key. */}
      <form method="post">
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <button type="submit" className="button">
          {t("unsubscribe.button")}
        </button>
      </form>
    </MessagePage>
  );
}

type UnsubscribedPageProps = UnsubscribePageProps & { isOpen: boolean };

export function UnsubscribedPage({ language, clinicName, isOpen }: UnsubscribedPageProps) {
  const t = textIn(language, "reminders");
  return (
    <MessagePage heading={t("unsubscribe.done")} language={language}>
      <p>{t("unsubscribe.doneText", { clinic: clinicName })}</p>
      {isOpen && (
        <form method="post">
          <input type="hidden" name="do" value="undo" />
          <button type="submit" className="button second">
            {t("unsubscribe.undo")}
          </button>
        </form>
      )}
    </MessagePage>
  );
}

/** They are on again; or the plan is over, and there is nothing to take back. */
export function ResubscribedPage({ language, clinicName, isOpen }: UnsubscribedPageProps) {
  const t = textIn(language, "reminders");
  return (
    <MessagePage heading={isOpen ? t("unsubscribe.undone") : t("closed.title")} language={language}>
      <p>{isOpen ? t("unsubscribe.undoneText", { clinic: clinicName }) : t("unsubscribe.ended")}</p>
    </MessagePage>
  );
}

export function UnknownUnsubscribePage({ language }: { language: Language }) {
  const t = textIn(language, "reminders");
  return (
    <MessagePage heading={t("unsubscribe.unknown")} language={language}>
      <p>{t("unsubscribe.unknownText")}</p>
    </MessagePage>
  );
}

export function UnsubscribeRefusedPage({ language }: { language: Language }) {
  return (
    <MessagePage heading={textIn(language, "notices")("refused.title")} language={language}>
      <p>{textIn(language, "reminders")("unsubscribe.refused")}</p>
    </MessagePage>
  );
}
