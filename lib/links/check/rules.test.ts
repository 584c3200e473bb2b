import { expect, it, test } from "vitest";
import { codeOf, isProof, isRightAnswer, proofOf, questionFor } from "./rules";

const secret = "a secret of at least thirty-two letters";
const born = { check: "birth-date", dateOfBirth: "1984-05-21", code: "123456" } as const;
const coded = { ...born, check: "code" } as const;

it("asks nothing that the clinic does not know itself", () => {
  expect(questionFor(born)).toBe("birth-date");
  expect(questionFor({ ...born, dateOfBirth: null })).toBeNull();
  expect(questionFor({ ...coded, dateOfBirth: null })).toBe("code");
  expect(questionFor({ ...born, check: "none" })).toBeNull();
});

test.each([
  [born, "1984-05-21", true],
  [born, "1984-05-22", false],
  [born, "123456", false],
  [born, "", false],
  [coded, "123456", true],
  [coded, " 123 456 ", true],
  [coded, "1984-05-21", false],
] as const)("%j answered with “%s” is %s", (asked, answer, right) => {
  expect(isRightAnswer(asked, answer)).toBe(right);
});

it("a code has six digits, is one's own, and stays", () => {
  const code = codeOf(secret, "clinic", "patient");
  expect(code).toMatch(/^\d{6}$/);
  expect(codeOf(secret, "clinic", "patient")).toBe(code);
  expect(codeOf(secret, "clinic", "another")).not.toBe(code);
});

it("a proof opens one link, and none after the answer or the secret changed", () => {
  const proof = proofOf(secret, "link", born);
  expect(isProof(proof, proofOf(secret, "link", born))).toBe(true);
  expect(isProof(undefined, proof)).toBe(false);
  expect(isProof(proof, proofOf(secret, "other", born))).toBe(false);
  expect(isProof(proof, proofOf(secret, "link", { ...born, dateOfBirth: "1984-05-22" }))).toBe(
    false,
  );
  expect(isProof(proof, proofOf(`${secret}2`, "link", born))).toBe(false);
});
