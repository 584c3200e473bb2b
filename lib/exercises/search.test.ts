import { describe, expect, it } from "vitest";
import { likeWord } from "@/db/name-search";
import { exerciseFilterSchema, searchWords } from "./search";

describe("searching the library", () => {
  it("reads words as the library keeps its own", () => {
    expect(searchWords("  Bird-Dog ")).toEqual(["bird", "dog"]);
    expect(searchWords("Étirement")).toEqual(["etirement"]);
    expect(searchWords("child’s pose")).toEqual(["child's", "pose"]);
    expect(searchWords(" ")).toEqual([]);
  });

  it("takes a wildcard for itself", () => {
    expect(likeWord("100%")).toBe("%100\\%%");
    expect(likeWord("a_b\\")).toBe("%a\\_b\\\\%");
  });

  it("ignores a filter that it does not know, as in an old bookmark", () => {
    expect(exerciseFilterSchema.parse({ region: "tail", position: "supine", q: ["a"] })).toEqual({
      position: "supine",
    });
  });
});
