import { describe, expect, it } from "vitest";
import { termOf } from "./terms";

describe("looking for a word", () => {
  it("finds other forms of a word by a long stem", () => {
    expect(termOf("bridges", "bridg").pieces).toEqual([{ text: "bridg", begins: false }]);
    expect(termOf("mobility", "mobil").pieces).toEqual([{ text: "mobil", begins: false }]);
  });

  it("takes a short stem only where a word begins, beside the word as it stands", () => {
    expect(termOf("sitting", "sit").pieces).toEqual([
      { text: "sitting", begins: false },
      { text: "sit", begins: true },
    ]);
    expect(termOf("bodies", "bodi").pieces).toEqual([
      { text: "bodies", begins: false },
      { text: "bod", begins: true },
    ]);
  });

  it("takes two or three letters where a word begins", () => {
    expect(termOf("row", "row").pieces).toEqual([{ text: "row", begins: true }]);
    expect(termOf("br").pieces).toEqual([{ text: "br", begins: true }]);
  });

  it("takes a word that the dictionary does not know, or cuts otherwise, as it stands", () => {
    for (const [word, stem] of [["übung"], ["90/90", "90/90"], ["x'"], ["dying", "die"]] as const)
      expect(termOf(word, stem).pieces).toEqual([{ text: word, begins: false }]);
  });
});
