import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { Forgotten } from "./forgotten-page";

/** For a shared phone. Seen only where the script runs: without it the phone keeps nothing. */
export function NotYou({ language }: { language: Language }) {
  const t = textIn(language, "offline");
  return (
    <details className="not-you">
      <summary>{t("notYou.question")}</summary>
      <p>{t("notYou.text")}</p>
      <button type="button" className="other">
        {t("notYou.forget")}
      </button>
      <template>
        <Forgotten language={language} />
      </template>
    </details>
  );
}
