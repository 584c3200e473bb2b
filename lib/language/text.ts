import { type Language, SOURCE } from "./languages";
import { ar } from "./messages/ar";
import { de } from "./messages/de";
import { en } from "./messages/en";
import { es } from "./messages/es";
import { fr } from "./messages/fr";
import { pt } from "./messages/pt";
import type { Messages } from "./messages/schema";
import { createSpeech, english, type Namespace, type Speech, type Words } from "./speech";

export const translations: Record<Exclude<Language, "en">, Messages> = { es, de, fr, pt, ar };

const speeches = new Map<Language, Speech>([[SOURCE, english]]);

/**
 * A language as its readers hear it. A message that has no translation is given in the source
 * language. Its words throw where a message or a value that it needs does not exist, which the
 * types forbid. For the server: it holds every language.
 */
export function speechIn(language: Language): Speech {
  let speech = speeches.get(language);
  if (!speech) {
    speech = createSpeech(
      language,
      withSource(translations[language as keyof typeof translations]),
    );
    speeches.set(language, speech);
  }
  return speech;
}

/** The texts of `namespace` in `language`: `t("name", values)`, or `t.rich` with elements. */
export function textIn<N extends Namespace>(language: Language, namespace: N): Words<N> {
  return speechIn(language).words(namespace);
}

function withSource(own: Messages): typeof en {
  return merge(en, own as Tree) as typeof en;
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
