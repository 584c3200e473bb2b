import { patientSentences } from "@/lib/exercises/library/translations/sentences";
import { sentenceIn } from "@/lib/exercises/library/translations/translate";
import { languages, languageNamesInEnglish, readLanguage, SOURCE } from "@/lib/language/languages";
import { missingMessages } from "@/lib/language/missing";
import { printReadingAge } from "./reading-age";

const usage = `Says what is not translated yet.

  npm run -s language             how much each language lacks
  npm run -s language -- es       what Spanish lacks, sentence by sentence
  npm run -s language -- es json  the same as JSON
  npm run -s language -- reading  how easy the English is to read`;

const parts = patientSentences();

function lacks(language: (typeof languages)[number]) {
  return {
    messages: missingMessages(language),
    library: parts
      .map(({ of, sentences }) => ({
        of,
        sentences: sentences.filter((sentence) => sentenceIn(language, sentence) === null),
      }))
      .filter(({ sentences }) => sentences.length > 0),
  };
}

const [asked, form] = process.argv.slice(2);
if (asked === undefined) {
  const all = parts.reduce((sum, { sentences }) => sum + sentences.length, 0);
  for (const language of languages) {
    if (language === SOURCE) continue;
    const { messages, library } = lacks(language);
    const open = library.reduce((sum, { sentences }) => sum + sentences.length, 0);
    console.log(
      `${languageNamesInEnglish[language]}: ${messages.length} messages missing; library ${all - open} of ${all} sentences`,
    );
  }
} else if (asked === "reading") {
  printReadingAge();
} else if (readLanguage(asked) === SOURCE) {
  console.log(usage);
  process.exitCode = asked === "--help" ? 0 : 2;
} else {
  const missing = lacks(readLanguage(asked));
  if (form === "json") console.log(JSON.stringify(missing, null, 1));
  else {
    for (const name of missing.messages) console.log(name);
    for (const { of, sentences } of missing.library)
      console.log([of, ...sentences.map((sentence) => `  ${sentence}`)].join("\n"));
  }
}
