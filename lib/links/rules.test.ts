import { describe, expect, it } from "vitest";
import { deliveryNote, type LinkFacts, summariseLinks } from "./rules";

const now = new Date("2026-11-22T10:00:00Z");
const day = (n: number) => new Date(now.getTime() + n * 86_400_000);
const link = (id: string, facts: Partial<LinkFacts> = {}): LinkFacts => ({
  id,
  expiresAt: day(10),
  revokedAt: null,
  openedAt: null,
  ...facts,
});

describe("a delivery", () => {
  it("works while any of its links does", () => {
    const links = [link("a", { revokedAt: day(-1) }), link("b"), link("c", { expiresAt: day(-2) })];
    expect(summariseLinks(links, now)).toMatchObject({
      state: "sent",
      liveLinkId: "b",
      revokedAt: null,
      expiresAt: day(10),
    });
  });

  it("is revoked or expired once none does, and keeps when it was opened", () => {
    const opened = { openedAt: day(-3) };
    expect(summariseLinks([link("a", { ...opened, revokedAt: day(-1) })], now)).toMatchObject({
      state: "revoked",
      openedAt: day(-3),
      liveLinkId: null,
    });
    expect(summariseLinks([link("a", { ...opened, expiresAt: now })], now)).toMatchObject({
      state: "expired",
    });
    expect(summariseLinks([link("a", opened)], now)).toMatchObject({ state: "opened" });
  });

  it("that ran out is not called revoked for a failed try before it", () => {
    const links = [link("b", { expiresAt: day(-2) }), link("a", { revokedAt: day(-90) })];
    expect(summariseLinks(links, now)).toMatchObject({ state: "expired", revokedAt: null });
  });

  it("without a link yet is nothing more than its mail", () => {
    expect(summariseLinks([], now)).toEqual({
      state: "sent",
      openedAt: null,
      revokedAt: null,
      expiresAt: null,
      liveLinkId: null,
    });
  });
});

describe("what is said about a mail", () => {
  const mail = { state: "queued", reason: null, at: now, attempts: 0 } as const;

  it("is nothing while all is well", () => {
    expect(deliveryNote(mail, now)).toBeNull();
    expect(deliveryNote({ ...mail, state: "sent", attempts: 2, reason: null }, now)).toBeNull();
  });

  it("names the reason, the tries and what to do", () => {
    const reason = "Our mail server could not be reached.";
    expect(deliveryNote({ ...mail, reason, attempts: 3 }, now)).toBe(
      `${reason} Tried 3 times; it is tried again by itself.`,
    );
    expect(deliveryNote({ ...mail, reason, state: "failed" }, now)).toBe(
      `${reason} Send it again.`,
    );
  });

  it("never leaves a mail waiting in silence", () => {
    expect(deliveryNote({ ...mail, at: day(-0.05) }, now)).toBeNull();
    expect(deliveryNote({ ...mail, at: day(-0.1) }, now)).toContain("more than two hours");
  });
});
