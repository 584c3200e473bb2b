import { parse, type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it, test } from "vitest";
import { type Language, languages } from "./languages";
import { en } from "./messages/en";
import { missingMessages } from "./missing";
import { speechIn, translations } from "./text";

const translated = languages.filter((language) => language !== "en");

type Tree = { readonly [name: string]: string | Tree };

function messagesOf(tree: Tree, path = ""): [name: string, text: string][] {
  return Object.entries(tree).flatMap(([name, text]) =>
    typeof text === "string"
      ? [[`${path}${name}`, text] as [string, string]]
      : messagesOf(text, `${path}${name}.`),
  );
}

/** The names of a message's values and tags, sorted. */
function slotsOf(elements: readonly MessageFormatElement[]): string[] {
  const slots = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...slotsOf(element.children)];
      case TYPE.plural:
      case TYPE.select:
        return [
          element.value,
          ...Object.values(element.options).flatMap(({ value }) => slotsOf(value)),
        ];
      default:
        return [element.value];
    }
  });
  return [...new Set(slots)].sort();
}

const source = new Map(messagesOf(en));

describe.each(translated)("in %s", (language) => {
  const own = messagesOf(translations[language as Exclude<Language, "en">] as Tree);

  it("no message is missing", () => {
    expect(missingMessages(language)).toEqual([]);
  });

  it("every message can be read, and takes the values and tags of its source", () => {
    const differing = own.filter(
      ([name, text]) =>
        slotsOf(parse(text)).join() !== slotsOf(parse(source.get(name) ?? "")).join(),
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  it("counted things are right for every number", () => {
    const t = speechIn(language).words("plan");
    for (const count of [0, 1, 2, 3, 11, 100])
      expect(t("today", { count, minutes: count })).not.toMatch(/[{}#]/);
  });
});

test("a message that a translation lacks is read in English", () => {
  expect(missingMessages("en")).toEqual([]);
  expect(speechIn("en").words("plan")("start")).toBe("Start");
});
