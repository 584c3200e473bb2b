import type { ReactNode } from "react";
import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { Page } from "./page";

type MessagePageProps = {
  heading: string;
  language: Language;
  back?: { href: string; label: string };
  children: ReactNode;
};

export function MessagePage({ heading, language, back, children }: MessagePageProps) {
  return (
    <Page title={heading} language={language}>
      <h1>{heading}</h1>
      {children}
      {back && (
        <p>
          <a className="button" href={back.href}>
            {back.label}
          </a>
        </p>
      )}
    </Page>
  );
}

type InLanguage = { language: Language };

/** One page for a malformed, unknown, expired or revoked link, with no hint which it is. */
export function LinkNotFoundPage({ language }: InLanguage) {
  const t = textIn(language, "notices");
  return (
    <MessagePage heading={t("noLink.title")} language={language}>
      <p>{t("noLink.why")}</p>
      <h2>{t("noLink.whatToDo")}</h2>
      <ul>
        <li>{t("noLink.newest")}</li>
        <li>{t("noLink.whole")}</li>
        <li>{t("noLink.ask")}</li>
      </ul>
      <p className="panel stop">{t("noLink.unwell")}</p>
    </MessagePage>
  );
}

export function PlanClosedPage({ token, language }: InLanguage & { token: string }) {
  const t = textIn(language, "notices");
  return (
    <MessagePage
      heading={t("closed.title")}
      language={language}
      back={{ href: `/p/${token}`, label: textIn(language, "practice")("back") }}
    >
      <p>{t("closed.text")}</p>
    </MessagePage>
  );
}

/** Why a sent form was not taken. */
export type Refused = "foreign" | "tooLong" | "otherType" | "tooOften";

export function RefusedPage({
  token,
  why,
  language,
  back,
}: InLanguage & {
  token: string;
  why: Refused;
  /** Where its form is; without it that of practice. */
  back?: MessagePageProps["back"];
}) {
  const t = textIn(language, "notices");
  return (
    <MessagePage
      heading={t("refused.title")}
      language={language}
      back={back ?? { href: `/p/${token}/practice`, label: t("refused.again") }}
    >
      <p>
        {t(`refused.${why}`)} {t("refused.notSaved")}
      </p>
    </MessagePage>
  );
}

/** For staff. */
export function PreviewMissingPage() {
  return (
    <MessagePage heading="There is no preview here" language="en">
      <p>This plan is not in your clinic, or you are signed out. Go back to your patients.</p>
    </MessagePage>
  );
}

export function FaultPage({ faultId, language }: InLanguage & { faultId: string }) {
  const t = textIn(language, "notices");
  return (
    <MessagePage heading={t("fault.title")} language={language}>
      <p>{t("fault.again")}</p>
      <p>{t("fault.number", { number: faultId })}</p>
    </MessagePage>
  );
}
