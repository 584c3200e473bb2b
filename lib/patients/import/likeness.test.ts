import { describe, expect, test } from "vitest";
import { compare, findLikeness } from "./likeness";

const anna = {
  givenName: "Anna",
  familyName: "Berg",
  dateOfBirth: "1984-03-12",
  email: "anna@mail.test",
};

describe("two records are of one person", () => {
  test.each([
    ["name and birth date agree", { email: null }, "same"],
    ["however the name is written", { givenName: "BERG", familyName: "änna", email: null }, "same"],
    ["name and mail agree, one birth date missing", { dateOfBirth: null }, "same"],
    ["one mail, two names: perhaps a family", { givenName: "Ola", dateOfBirth: null }, "maybe"],
    ["name and mail agree, birth dates do not", { dateOfBirth: "1990-01-01" }, "maybe"],
    ["one name, a birth date missing", { dateOfBirth: null, email: null }, "maybe"],
    [
      "one name, two birth dates: two people",
      { dateOfBirth: "1990-01-01", email: null },
      undefined,
    ],
    ["nothing in common", { familyName: "Lund", email: "x@mail.test" }, undefined],
  ])("%s", (_, change, kind) => {
    expect(compare(anna, { ...anna, ...change })?.kind).toBe(kind);
  });

  test("no mail at all is not the same mail", () => {
    expect(
      compare({ ...anna, email: null }, { ...anna, familyName: "Lund", email: null }),
    ).toBeNull();
  });

  test("what is certain goes before what is not", () => {
    const known = (id: string, change: object) => ({ ...anna, id, archived: false, ...change });
    const found = findLikeness(anna, [
      known("a", { dateOfBirth: null, email: null }),
      known("b", {}),
    ]);
    expect(found).toMatchObject({ kind: "same", known: { id: "b" } });
  });
});
