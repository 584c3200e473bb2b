import { languageNames, languageNamesInEnglish, languages } from "../languages";

/** The languages to choose from, each in English and in its own words. */
export function LanguageOptions() {
  return languages.map((language) => (
    <option key={language} value={language}>
      {language === "en"
        ? languageNames.en
        : `${languageNamesInEnglish[language]} (${languageNames[language]})`}
    </option>
  ));
}
