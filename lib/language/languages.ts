import { z } from "zod";

/** What patients can read, the source first. */
export const languages = ["en", "es", "de", "fr", "pt", "ar"] as const;
export const languageSchema = z.enum(languages, "Choose a language.");
export type Language = z.infer<typeof languageSchema>;

/** The language that everything is written in first, and that a missing translation falls back to. */
export const SOURCE: Language = "en";

/** Each in its own words, as its readers look for it. */
export const languageNames: Record<Language, string> = {
  en: "English",
  es: "Español",
  de: "Deutsch",
  fr: "Français",
  pt: "Português",
  ar: "العربية",
};

/** Each in English, as a clinic's staff look for it. */
export const languageNamesInEnglish: Record<Language, string> = {
  en: "English",
  es: "Spanish",
  de: "German",
  fr: "French",
  pt: "Portuguese",
  ar: "Arabic",
};

const locales: Record<Language, string> = {
  en: "en-GB",
  es: "es-ES",
  de: "de-DE",
  fr: "fr-FR",
  pt: "pt-PT",
  // Dates and numbers with the figures that the page's scale and its steps are written in.
  ar: "ar-u-nu-latn",
};

/** The BCP 47 tag by which dates and numbers of a language are written. */
export const localeOf = (language: Language): string => locales[language];

export const directionOf = (language: Language): "ltr" | "rtl" =>
  language === "ar" ? "rtl" : "ltr";

/** A language that is known, else the source. */
export function readLanguage(...candidates: (string | null | undefined)[]): Language {
  for (const candidate of candidates) {
    const known = languages.find((language) => language === candidate);
    if (known) return known;
  }
  return SOURCE;
}
