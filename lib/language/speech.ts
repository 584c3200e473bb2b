import { createTranslator } from "use-intl/core";
import { type Language, localeOf, SOURCE } from "./languages";
import { en } from "./messages/en";

export type Namespace = keyof typeof en;

/** The texts of one namespace: `t("name", values)`, or `t.rich("name", …)` with elements. */
export type Words<N extends Namespace> = ReturnType<typeof createWords<N>>;

/** One language as those who make sentences need it. */
export type Speech = {
  language: Language;
  /** BCP 47, for dates, numbers and lists. */
  locale: string;
  words: <N extends Namespace>(namespace: N) => Words<N>;
};

export function createWords<N extends Namespace>(
  language: Language,
  messages: typeof en,
  namespace: N,
) {
  return createTranslator<typeof en, N>({
    locale: localeOf(language),
    messages,
    // The generic parameter is one name or another; the library's type wants to know which.
    namespace: namespace as never,
    timeZone: "UTC",
    onError(error) {
      throw error;
    },
  });
}

/** Makes each translator once: its messages are parsed on first use. */
export function createSpeech(language: Language, messages: typeof en): Speech {
  const made = new Map<Namespace, unknown>();
  return {
    language,
    locale: localeOf(language),
    words<N extends Namespace>(namespace: N) {
      if (!made.has(namespace)) made.set(namespace, createWords(language, messages, namespace));
      return made.get(namespace) as Words<N>;
    },
  };
}

/** The source language, which a clinic's staff read; the only one that a browser is sent. */
export const english = createSpeech(SOURCE, en);
