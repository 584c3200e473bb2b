import { adviceCards } from "../advice-cards";
import { libraryExercises } from "../library";
import { libraryTemplates } from "../templates";

/** A sentence of the library in English, and the same in another language. */
export type Sentences = Readonly<Record<string, string>>;

/** Everything of the built-in library that a patient reads, by what it belongs to, each sentence once. */
export function patientSentences(): { of: string; sentences: string[] }[] {
  const seen = new Set<string>();
  const fresh = (sentences: readonly (string | null)[]) =>
    sentences.filter((sentence) => {
      if (sentence === null || seen.has(sentence)) return false;
      seen.add(sentence);
      return true;
    }) as string[];
  return [
    ...libraryExercises.map(({ slug, name, steps, cues, cautions }) => ({
      of: `exercise ${slug}`,
      sentences: fresh([name, ...steps, ...cues, ...cautions]),
    })),
    ...adviceCards.map(({ slug, title, body }) => ({
      of: `advice ${slug}`,
      sentences: fresh([title, body]),
    })),
    ...libraryTemplates.map(({ slug, name, items }) => ({
      of: `template ${slug}`,
      sentences: fresh([name, ...items.map(({ note }) => note)]),
    })),
  ].filter(({ sentences }) => sentences.length > 0);
}
