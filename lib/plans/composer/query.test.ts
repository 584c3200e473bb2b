import { describe, expect, it } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { dosageOf, readQuery } from "./query";

describe("a search with a dosage behind it", () => {
  it.each([
    ["bridge 3x12", "bridge", "3x12"],
    ["bird dog 2 x 8-10 each side", "bird dog", "2 x 8-10 each side"],
    ["plank 30s", "plank", "30s"],
    ["brisk walk 10 min", "brisk walk", "10 min"],
  ])("reads %j as a name and a dosage", (text, words, line) => {
    expect(readQuery(text)).toEqual({ words, line });
  });

  it.each(["bridge", "90/90 breathing", "3x12", "single leg 2", "", "  hip  "])(
    "leaves %j as words alone",
    (text) => {
      expect(readQuery(text)).toEqual({ words: text.trim(), line: null });
    },
  );

  it("finds every exercise of the library by its whole name", () => {
    for (const { name } of libraryExercises) expect(readQuery(name).words).toBe(name);
  });

  it("puts the dosage over the exercise's usual one, and refuses what does not read", () => {
    const { dosage } = libraryExercises.find(({ slug }) => slug === "bridge")!;
    expect(dosageOf(null, dosage)).toBe(dosage);
    expect(dosageOf("3x12", dosage)).toMatchObject({ sets: 3, repsMin: 12, repsMax: null });
    expect(dosageOf("3x1200", dosage)).toBeNull();
  });
});
