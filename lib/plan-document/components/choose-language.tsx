import { languageNames, languages } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { PlanView } from "../view";

/** A plain form, each language in its own words: who cannot read this page finds their own. */
export function ChooseLanguage({ view, token }: { view: PlanView; token: string }) {
  const t = textIn(view.language, "plan");
  return (
    <form method="post" action={`/p/${token}/language`} className="tongues">
      <p id="tongues">
        {t("language")}
        {view.language !== "en" && <span lang="en"> · Language</span>}
      </p>
      <div role="group" aria-labelledby="tongues">
        {languages.map((language) => (
          <button
            key={language}
            name="language"
            value={language}
            lang={language}
            aria-pressed={language === view.language}
          >
            {languageNames[language]}
          </button>
        ))}
      </div>
    </form>
  );
}
