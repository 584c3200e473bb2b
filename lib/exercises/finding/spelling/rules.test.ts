import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestWords, slips } from "./rules";

const words = ["bird", "bridge", "brisk", "flexor", "hamstring", "piriformis", "ridge", "stretch"];

describe("reading what was mistyped", () => {
  it.each([
    ["brige", ["bridge"]],
    ["birdge", ["bridge"]],
    ["birdog", ["bird"]],
    ["piriformus", ["piriformis"]],
    ["strech", ["stretch"]],
    ["flexer", ["flexor"]],
    ["hmastring", ["hamstring"]],
  ])("takes %s for %s", (mistyped, meant) => {
    expect(nearestWords(mistyped, words)).toEqual(meant);
  });

  it("takes what is still being typed for the beginning of a word", () => {
    expect(nearestWords("hmast", words)).toEqual(["hamstring"]);
    expect(nearestWords("pirrif", words)).toEqual(["piriformis"]);
  });

  it("takes nothing for a word that is too far", () => {
    expect(nearestWords("xylophone", words)).toEqual([]);
    expect(nearestWords("zzzz", words)).toEqual([]);
  });

  it("gives all that are as near", () => {
    expect(nearestWords("flexos", ["flexor", "flexes", "flex"])).toEqual(["flexor", "flexes"]);
  });
});

describe("slips", () => {
  it("counts letters left out, put in, changed and swapped", () => {
    expect(slips("brige", "bridge")).toBe(1);
    expect(slips("bridge", "brige")).toBe(1);
    expect(slips("bridhe", "bridge")).toBe(1);
    expect(slips("birdge", "bridge")).toBe(1);
    expect(slips("", "bird")).toBe(4);
  });

  it("is the same both ways, 0 only for the same word, and never above the longer one", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const count = slips(a, b);
        expect(count).toBe(slips(b, a));
        expect(count === 0).toBe(a === b);
        expect(count).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
