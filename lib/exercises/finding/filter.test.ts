import { describe, expect, it } from "vitest";
import { likeWord } from "@/db/name-search";
import { exerciseFilterSchema, filterAddress, noFilter, searchWords } from "./filter";

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
    expect(
      exerciseFilterSchema.parse({ region: "tail,hip", position: "supine", q: ["a"] }),
    ).toEqual({
      ...noFilter,
      region: ["hip"],
      position: ["supine"],
    });
  });

  it("writes an address that reads back as the same filter", () => {
    const filter = exerciseFilterSchema.parse({
      q: "brige",
      region: "hip,knee",
      difficulty: ["3", "1"],
      equipment: "none",
      avoid: "osteoporosis",
      favourites: "1",
    });
    expect(`${filterAddress(filter)}`).toBe(
      "q=brige&region=hip%2Cknee&equipment=none&difficulty=3%2C1&avoid=osteoporosis&favourites=1",
    );
    expect(exerciseFilterSchema.parse(Object.fromEntries(filterAddress(filter)))).toEqual(filter);
    expect(`${filterAddress(noFilter)}`).toBe("");
  });
});
