import { createTranslator } from "use-intl/core";
import { type Language, localeOf, SOURCE } from "./languages";
import { ar } from "./messages/ar";
import { de } from "./messages/de";
import { en } from "./messages/en";
import { es } from "./messages/es";
import { fr } from "./messages/fr";
import { pt } from "./messages/pt";
import type { Messages } from "./messages/schema";

export const translations: Record<Exclude<Language, "en">, Messages> = { es, de, fr, pt, ar };

export type Namespace = keyof typeof en;

/**
 * The texts of `namespace` in `language`: `t("name", values)`, or `t.rich` with elements. A message
 * that has no translation is given in the source language. Throws where a message or a value that
 * it needs does not exist, which the types forbid.
 */
export function textIn<N extends Namespace>(language: Language, namespace: N) {
  const key = `${language} ${namespace}`;
  let translator = made.get(key);
  if (!translator) {
    translator = translatorFor(language, namespace);
    made.set(key, translator);
  }
  return translator as ReturnType<typeof translatorFor<N>>;
}

// Making a translator parses its messages on first use; there are only a few of them.
const made = new Map<string, unknown>();

function translatorFor<N extends Namespace>(language: Language, namespace: N) {
  const own = language === SOURCE ? en : withSource(translations[language as "es"]);
  return createTranslator<typeof en, N>({
    locale: localeOf(language),
    messages: own as typeof en,
    // The generic parameter is one name or another; the library's type wants to know which.
    namespace: namespace as never,
    timeZone: "UTC",
    onError(error) {
      throw error;
    },
  });
}

function withSource(own: Messages): typeof en {
  const merged = Object.entries(en).map(([name, texts]) => [
    name,
    merge(texts, own[name as Namespace]),
  ]);
  return Object.fromEntries(merged) as typeof en;
}

type Tree = { readonly [name: string]: string | Tree };

function merge(source: Tree, own: Tree | undefined): Tree {
  if (!own) return source;
  return Object.fromEntries(
    Object.entries(source).map(([name, text]) => {
      const translated = own[name];
      if (typeof text === "string") return [name, translated ?? text];
      return [name, merge(text, translated as Tree | undefined)];
    }),
  );
}
