import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { Morning } from "@/lib/practice/morning/schema";
import { MessagePage } from "../components/message-page";
import { Page } from "../components/page";
import type { PlanView } from "../view";
import { MorningForm } from "./morning-question";

type MorningPageProps = {
  view: PlanView;
  token: string;
  morning: Morning;
  score: string;
  error?: string;
};

export function MorningPage({ view, token, morning, score, error }: MorningPageProps) {
  const { language } = view;
  const t = textIn(language, "practice");
  return (
    <Page title={t(error ? "check" : "title")} language={language}>
      <p>
        <a href={`/p/${token}`}>{t("back")}</a>
      </p>
      <h1>{textIn(language, "pain")("morning.title")}</h1>
      <MorningForm view={view} token={token} morning={morning} score={score} error={error} />
      <p className="quiet">{textIn(language, "safety")("notWatched")}</p>
    </Page>
  );
}

type NothingToAskPageProps = {
  token: string;
  language: Language;
  /** An answer came in for a day that is over. */
  over?: boolean;
};

export function NothingToAskPage({ token, language, over = false }: NothingToAskPageProps) {
  const t = textIn(language, "pain");
  return (
    <MessagePage
      heading={t("morning.nothing")}
      language={language}
      back={{ href: `/p/${token}`, label: textIn(language, "practice")("back") }}
    >
      <p>{t(over ? "morning.over" : "morning.nothingText")}</p>
    </MessagePage>
  );
}
