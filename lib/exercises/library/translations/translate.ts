import { type Language, SOURCE } from "@/lib/language/languages";
import { ar } from "./ar";
import { de } from "./de";
import { es } from "./es";
import { fr } from "./fr";
import { pt } from "./pt";
import type { Sentences } from "./sentences";

type Translated = Exclude<Language, "en">;

/** By language, then by the sentence in English. A changed sentence has no translation by itself. */
const translations: Record<Translated, ReadonlyMap<string, string>> = {
  es: byEnglish(es),
  de: byEnglish(de),
  fr: byEnglish(fr),
  pt: byEnglish(pt),
  ar: byEnglish(ar),
};

function byEnglish(files: readonly Sentences[]): ReadonlyMap<string, string> {
  return new Map(files.flatMap((sentences) => Object.entries(sentences)));
}

/** A sentence of the library in `language`; null when it has no translation. */
export function sentenceIn(language: Language, sentence: string): string | null {
  if (language === SOURCE) return sentence;
  return translations[language as Translated].get(sentence) ?? null;
}

type Written = { name: string; steps: string[]; cues: string[]; cautions: string[] };

/**
 * An exercise as a reader of `language` gets it: whole in that language, or whole as it was written,
 * never half and half. `language` of the answer says in which it is; null is as its clinic wrote it.
 */
export function exerciseIn<T extends Written>(
  language: Language,
  exercise: T,
): { exercise: T; language: Language } {
  const whole = (sentences: readonly string[]) =>
    sentences.flatMap((sentence) => sentenceIn(language, sentence) ?? []);
  const name = sentenceIn(language, exercise.name);
  const [steps, cues, cautions] = [exercise.steps, exercise.cues, exercise.cautions].map(whole);
  const isWhole =
    name !== null &&
    steps!.length === exercise.steps.length &&
    cues!.length === exercise.cues.length &&
    cautions!.length === exercise.cautions.length;
  if (!isWhole) return { exercise, language: SOURCE };
  return {
    exercise: { ...exercise, name, steps: steps!, cues: cues!, cautions: cautions! },
    language,
  };
}
