import { expect, it } from "vitest";
import { readWish, readWishForm } from "./form";
import { WORDS_LENGTH, wishReasons } from "./schema";
import { exitOf } from "./words";

const read = (fields: Record<string, string>) =>
  readWish(readWishForm(new URLSearchParams(fields)));

it("takes a reason and words, with the lines that a browser ends in its own way", () => {
  expect(read({ wish: "w", reason: "no-time", words: " One\r\nTwo " })).toEqual({
    ok: true,
    wish: { id: "w", reason: "no-time", words: "One\nTwo" },
  });
  expect(read({ wish: "w", reason: "better", words: "  " })).toMatchObject({
    wish: { words: null },
  });
});

it("asks for a reason that there is, and counts the letters", () => {
  expect(read({ wish: "w" })).toEqual({ ok: false, errors: { reason: "reason" } });
  expect(read({ wish: "w", reason: "bored", words: "a".repeat(WORDS_LENGTH + 1) })).toEqual({
    ok: false,
    errors: { reason: "reason", words: "words" },
  });
  expect(read({ wish: "w", reason: "other", words: "a".repeat(WORDS_LENGTH) }).ok).toBe(true);
});

it("offers staff the exit reason that fits, with what the patient said where none says it", () => {
  expect(exitOf("better")).toEqual({ exitReason: "improved", note: "" });
  expect(exitOf("worse")).toEqual({ exitReason: "worse", note: "" });
  expect(exitOf("too-hard").note).toBe("The patient said: It is too hard for me.");
  expect(wishReasons.map((reason) => exitOf(reason).exitReason)).not.toContain("finished");
});
