import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/dates";
import { instantAt } from "../rules";
import { isPushService, outcomeOfPush, readPhone, secondsLeft, staleAt } from "./rules";

describe("a message goes to a push service", () => {
  it.each([
    "https://fcm.googleapis.com/fcm/send/abc:def",
    "https://updates.push.services.mozilla.com/wpush/v2/abc",
    "https://web.push.apple.com/abc",
    "https://wns2-par02p.notify.windows.com/w/?token=abc",
  ])("such as %s", (endpoint) => expect(isPushService(endpoint, [])).toBe(true));

  it.each([
    "http://fcm.googleapis.com/fcm/send/abc",
    "https://fcm.googleapis.com:8443/fcm/send/abc",
    "https://user:secret@fcm.googleapis.com/fcm/send/abc",
    "https://fcm.googleapis.com.evil.test/abc",
    "https://evil-push.apple.com.test/abc",
    "https://notify.windows.com/abc",
    "https://127.0.0.1/abc",
    "https://localhost/abc",
    "https://[::1]/abc",
    "https://10.0.0.7/abc",
    "https://192.168.1.1/abc",
    "https://169.254.169.254/latest/meta-data",
    "https://2130706433/abc",
    "https://example.org/abc",
    "file:///etc/passwd",
    "not an address",
    "",
  ])("and never to %s", (endpoint) => expect(isPushService(endpoint, [])).toBe(false));

  it("also to one that the operator names, by its whole origin", () => {
    const others = ["http://127.0.0.1:4001", "https://push.example.org"];
    expect(isPushService("http://127.0.0.1:4001/abc", others)).toBe(true);
    expect(isPushService("https://push.example.org/abc", others)).toBe(true);
    expect(isPushService("http://127.0.0.1:4002/abc", others)).toBe(false);
    expect(isPushService("http://push.example.org/abc", others)).toBe(false);
    expect(isPushService("https://push.example.org.evil.test/abc", others)).toBe(false);
  });
});

describe("a phone", () => {
  // The receiver of RFC 8291's example.
  const whole = {
    endpoint: "https://web.push.apple.com/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV",
    p256dh:
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  };
  const read = (change: Partial<typeof whole>) =>
    readPhone(new URLSearchParams({ ...whole, ...change }), []);

  it("is read when it is whole", () => expect(read({})).toEqual(whole));

  it.each([
    { endpoint: "https://127.0.0.1/x" },
    { endpoint: `${whole.endpoint}${"x".repeat(1000)}` },
    { p256dh: "" },
    { p256dh: whole.p256dh.slice(0, -4) },
    { p256dh: `${whole.p256dh.slice(0, -1)}8` },
    { p256dh: randomBytes(65).toString("base64url") },
    { auth: "" },
    { auth: randomBytes(15).toString("base64url") },
  ])("is not read with %j", (change) => expect(read(change)).toBeNull());
});

describe("a reminder on a phone that is off", () => {
  const zone = "America/New_York";
  const day = isoDate("2026-11-02");
  const stale = (time: string) => staleAt(instantAt(day, time, zone), day, zone);

  it("is kept for three hours", () => {
    expect(stale("18:30")).toEqual(instantAt(day, "21:30", zone));
  });

  it("is never shown the day after", () => {
    expect(stale("22:00")).toEqual(instantAt(isoDate("2026-11-03"), "00:00", zone));
  });

  it("counts down, and never below nothing", () => {
    const until = instantAt(day, "21:30", zone);
    expect(secondsLeft(until, instantAt(day, "18:30", zone))).toBe(3 * 3600);
    expect(secondsLeft(until, instantAt(day, "21:31", zone))).toBe(0);
  });
});

describe("a push service's answer", () => {
  it.each([200, 201, 202, 204])("%i is sent", (status) =>
    expect(outcomeOfPush(status)).toEqual({ kind: "sent" }),
  );
  it.each([404, 410])("%i says that the phone is gone", (status) =>
    expect(outcomeOfPush(status).kind).toBe("gone"),
  );
  it.each([null, 301, 400, 401, 403, 413, 429, 500, 503])("%s is tried again", (status) =>
    expect(outcomeOfPush(status)).toMatchObject({
      kind: "later",
      reason: expect.stringMatching(/^The phone's push service .+\.$/),
    }),
  );
});
