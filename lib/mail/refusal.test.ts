import { describe, expect, it } from "vitest";
import { explainRefusal } from "./refusal";

describe("a refused mail", () => {
  it("bounces when the server says no for good, in words without the address", () => {
    const refusal = explainRefusal({
      code: "EENVELOPE",
      responseCode: 550,
      response: "550 5.1.1 <anna@bounce.test>: no such user",
      command: "RCPT TO",
    });
    expect(refusal).toEqual({
      reason: "No such mailbox (550 5.1.1).",
      permanent: true,
      undelivered: true,
    });
  });

  it.each([
    [552, "552 5.2.2 over quota", "The mailbox is full (552 5.2.2).", true],
    [452, "452 no room", "The mailbox is full (452).", false],
    [554, "554 5.7.1 spam", "The receiving server refused mail from us (554 5.7.1).", true],
    [550, "550 go away", "The receiving server refused this address for good (550).", true],
    [451, "451 4.7.0 greylisted", "The receiving server asked us to try later (451 4.7.0).", false],
    [421, "421 busy", "The receiving server asked us to try later (421).", false],
  ])("reads %i as it stands in RFC 5321 and 3463", (responseCode, response, reason, permanent) => {
    expect(explainRefusal({ responseCode, response })).toEqual({
      reason,
      permanent,
      undelivered: true,
    });
  });

  it("is tried again when our own server is away or refuses the sign-in", () => {
    for (const error of [
      { code: "ESOCKET", command: "CONN" },
      { code: "ETIMEDOUT", command: "CONN" },
      { code: "EDNS" },
      { code: "EAUTH", responseCode: 535 },
    ])
      expect(explainRefusal(error)).toMatchObject({ permanent: false, undelivered: true });
  });

  it("may have arrived when the connection broke in the middle", () => {
    for (const error of [
      { code: "ETIMEDOUT", command: "DATA" },
      { code: "ECONNECTION_LOST" },
      null,
    ])
      expect(explainRefusal(error)).toMatchObject({ permanent: false, undelivered: false });
  });
});
