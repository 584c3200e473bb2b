import { describe, expect, it, test } from "vitest";
import { languages } from "@/lib/language/languages";
import { libraryExercises } from "../library";
import { patientSentences } from "./sentences";
import { exerciseIn, sentenceIn } from "./translate";

const bridge = libraryExercises.find(({ slug }) => slug === "bridge")!;
const everySentence = patientSentences().flatMap(({ sentences }) => sentences);

describe.each(languages.filter((language) => language !== "en"))("in %s", (language) => {
  it("the whole library is translated", () => {
    expect(everySentence.filter((sentence) => sentenceIn(language, sentence) === null)).toEqual([]);
  });

  it("numbers in what to do stay what they are", () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort().join();
    // A name may say a shape, such as a figure of four.
    const said = everySentence.filter((sentence) => sentence.endsWith("."));
    const wrong = said.filter(
      (sentence) => numbers(sentence) !== numbers(sentenceIn(language, sentence) ?? ""),
    );
    expect(wrong).toEqual([]);
  });
});

test("an exercise with one sentence that is not translated is read in English as a whole", () => {
  expect(exerciseIn("de", bridge)).toMatchObject({ language: "de", exercise: { name: "Brücke" } });
  const changed = { ...bridge, steps: [...bridge.steps, "Sing a song."] };
  expect(exerciseIn("de", changed)).toEqual({ language: "en", exercise: changed });
});
