import { expect, test } from "vitest";
import { breakLine, linesOf, moveLine, pasteLines, removeLine } from "./lines";

test("a pasted text becomes lines, without its numbers, bullets and empty lines", () => {
  expect(linesOf("1. Lie down\r\n2) Lift\n\n• Hold\r- Lower – slowly\n")).toEqual([
    "Lie down",
    "Lift",
    "Hold",
    "Lower – slowly",
  ]);
  expect(linesOf("10 breaths\n2.5 kg")).toEqual(["10 breaths", "2.5 kg"]);
});

test("Enter takes what is behind the cursor to the next line", () => {
  expect(breakLine(["Lie down. Lift.", "Hold"], 0, 9)).toEqual({
    lines: ["Lie down.", "Lift.", "Hold"],
    at: 1,
    caret: 0,
  });
  expect(breakLine(["Lift"], 0, 4).lines).toEqual(["Lift", ""]);
});

test("a text of several lines is put in at the cursor, one line is left to the field", () => {
  expect(pasteLines(["a", "Slowly down"], 1, [7, 7], "one\ntwo\nthree")).toEqual({
    lines: ["a", "Slowly one", "two", "three down"],
    at: 3,
    caret: 5,
  });
  expect(pasteLines([], 0, [0, 0], "one\ntwo")?.lines).toEqual(["one", "two"]);
  expect(pasteLines(["a"], 0, [0, 1], "one")).toBeNull();
});

test("a removed line leaves the cursor at the end of the one before", () => {
  expect(removeLine(["one", "", "three"], 1)).toEqual({ lines: ["one", "three"], at: 0, caret: 3 });
  expect(removeLine([""], 0)).toEqual({ lines: [], at: 0, caret: 0 });
});

test("a line moves up and down, and not beyond the ends", () => {
  expect(moveLine(["a", "b", "c"], 2, -1)?.lines).toEqual(["a", "c", "b"]);
  expect(moveLine(["a", "b"], 0, -1)).toBeNull();
  expect(moveLine(["a", "b"], 1, 1)).toBeNull();
});
