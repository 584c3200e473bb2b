import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashToken, makeToken, parseToken } from "./token";

const clinicKey = fc.stringMatching(/^[a-z0-9]{4,12}$/);

describe("tokens", () => {
  it("lead back to the clinic's key", () => {
    fc.assert(
      fc.property(clinicKey, (key) => {
        expect(parseToken(makeToken(key))).toEqual({ clinicKey: key });
      }),
    );
  });

  it("carry 32 bytes and are never the same twice", () => {
    const made = Array.from({ length: 200 }, () => makeToken("riverside"));
    expect(new Set(made).size).toBe(200);
    for (const token of made)
      expect(Buffer.from(token.split(".")[1] ?? "", "base64url")).toHaveLength(32);
  });

  it("need no escaping in an address", () => {
    const token = makeToken("riverside");
    expect(encodeURIComponent(token)).toBe(token);
  });

  it("are refused when anything about their form is off", () => {
    const token = makeToken("riverside");
    const wrong = [
      "",
      ".",
      "riverside",
      token.toUpperCase(),
      token.slice(0, -1),
      `${token}A`,
      `${token}\n`,
      ` ${token}`,
      token.replace(".", "/"),
      token.replace("riverside", "abc"),
      token.replace("riverside", "a".repeat(13)),
      `${token.slice(0, -1)}%`,
    ];
    for (const text of wrong) expect(parseToken(text)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => parseToken(text) === null));
  });

  it("are kept as SHA-256 of the whole text", () => {
    expect(hashToken("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});
