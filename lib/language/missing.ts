import { type Language, SOURCE } from "./languages";
import { en } from "./messages/en";
import { translations } from "./text";

type Tree = { readonly [name: string]: string | Tree };

/** The messages that `language` lacks, each as "namespace.name". */
export function missingMessages(language: Language): string[] {
  if (language === SOURCE) return [];
  return lacking(en, translations[language as keyof typeof translations] as Tree, []);
}

function lacking(source: Tree, own: Tree | undefined, path: string[]): string[] {
  return Object.entries(source).flatMap(([name, text]) => {
    const translated = own?.[name];
    if (typeof text !== "string")
      return lacking(text, translated as Tree | undefined, [...path, name]);
    return typeof translated === "string" ? [] : [[...path, name].join(".")];
  });
}
