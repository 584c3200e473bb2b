import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { Page } from "../../components/page";

export function ForgottenPage({ language }: { language: Language }) {
  return (
    <Page title={textIn(language, "offline")("forgotten.title")} language={language}>
      <Forgotten language={language} />
    </Page>
  );
}

/** Neutral: of no plan, no clinic, nobody. */
export function Forgotten({ language }: { language: Language }) {
  const t = textIn(language, "offline");
  return (
    <>
      <h1 tabIndex={-1}>{t("forgotten.title")}</h1>
      <p>{t("forgotten.text")}</p>
      <p>{t("forgotten.again")}</p>
    </>
  );
}
