// The library has no types of its own.
// @ts-expect-error
import readability from "text-readability";
import { patientSentences } from "@/lib/exercises/library/translations/sentences";
import { en } from "@/lib/language/messages/en";

type Tree = { readonly [name: string]: string | Tree };

/** Children of this age begin the first school year that the formula counts from. */
const AGE_AT_GRADE_0 = 5;

const textsOf = (tree: Tree): string[] =>
  Object.values(tree).flatMap((text) => (typeof text === "string" ? [text] : textsOf(text)));

/** Whole sentences as a reader meets them: the last wording of a plural, no values, no tags. */
const plain = (message: string) =>
  message
    .replace(
      /\{\w+, (?:plural|select),(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*other \{((?:[^{}]|\{[^{}]*\})*)\}\}/g,
      "$1",
    )
    .replace(/\{\w+(?:, number)?\}|#/g, "3")
    .replace(/<[^>]*>/g, "");

const isSentence = (text: string) => /[.?!]$/.test(text);

/**
 * Prints the Flesch–Kincaid grade of everything that a patient reads in English, and the age that it
 * stands for (Kincaid et al. 1975: a grade is a school year, the first at six).
 */
export function printReadingAge(): void {
  const parts = {
    "page, forms, mails and handout": textsOf(en).map(plain).filter(isSentence),
    "danger signs and rules": textsOf(en.safety).map((text) =>
      isSentence(text) ? text : `${text}.`,
    ),
    "exercises, advice and programmes": patientSentences()
      .flatMap(({ sentences }) => sentences)
      .filter(isSentence),
  };
  for (const [name, sentences] of Object.entries(parts)) {
    const grade = readability.fleschKincaidGrade(sentences.join(" ")) as number;
    const age = (grade + AGE_AT_GRADE_0).toFixed(1);
    console.log(`${name}: ${sentences.length} sentences, grade ${grade.toFixed(1)}, age ${age}`);
  }
}
