import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isoDate, todayIn } from "@/lib/dates";
import { NUDGE_LIMITS, nextNudgeOn, refusalOf, whyNotToBeNudged } from "./rules";
import { nudgeWordsSchema, type NudgeFacts } from "./schema";

const day = isoDate;
const facts = (change: Partial<NudgeFacts> = {}): NudgeFacts => ({
  planId: "plan",
  patientId: "patient",
  givenName: "Noor",
  email: "noor@mail.test",
  timeZone: "Europe/Berlin",
  language: null,
  state: "active",
  isArchived: false,
  isDischarged: false,
  hasStopped: false,
  wantsToEnd: false,
  nudgedAt: [],
  ...change,
});

describe("how often a patient is nudged", () => {
  test("once in three days: again on the third day after", () => {
    const nudgedOn = [day("2026-11-20")];
    expect(nextNudgeOn(nudgedOn, day("2026-11-20"))).toBe("2026-11-23");
    expect(nextNudgeOn(nudgedOn, day("2026-11-22"))).toBe("2026-11-23");
    expect(nextNudgeOn(nudgedOn, day("2026-11-23"))).toBeNull();
  });

  test("twice in seven days: the third waits until a week after the first", () => {
    const nudgedOn = [day("2026-11-16"), day("2026-11-19")];
    expect(nextNudgeOn(nudgedOn, day("2026-11-22"))).toBe("2026-11-23");
    expect(nextNudgeOn(nudgedOn, day("2026-11-23"))).toBeNull();
  });

  test("nobody who was never nudged has to wait", () => {
    expect(nextNudgeOn([], day("2026-11-22"))).toBeNull();
  });

  test("days are the patient's calendar days, also where the clock changes", () => {
    // Clocks went back on 25 October 2026 in Berlin: the 25th had 25 hours.
    const nudgedAt = [new Date("2026-10-23T21:30:00Z")];
    const at = (instant: string) => refusalOf(facts({ nudgedAt }), new Date(instant));
    expect(at("2026-10-25T22:59:59Z")?.until).toBe("2026-10-26");
    expect(at("2026-10-25T23:00:00Z")).toBeNull();
    // And forward on 29 March: three days are 71 hours.
    const spring = facts({ nudgedAt: [new Date("2026-03-27T23:30:00Z")] });
    expect(refusalOf(spring, new Date("2026-03-30T21:59:59Z"))?.until).toBe("2026-03-31");
    expect(refusalOf(spring, new Date("2026-03-30T22:00:00Z"))).toBeNull();
  });

  test("the sentence says when the last one was, the limit, and from when it is possible again", () => {
    const nudged = facts({ nudgedAt: [new Date("2026-11-21T09:00:00Z")] });
    expect(refusalOf(nudged, new Date("2026-11-22T09:00:00Z"))?.sentence).toBe(
      "Last nudged on 21 November 2026, and at most 1 goes in 3 days and 2 in 7. Possible again from 24 November 2026.",
    );
  });

  test("whoever asks every day for a year never goes beyond either limit", () => {
    const zones = fc.constantFrom("Asia/Kathmandu", "America/Santiago", "Africa/Casablanca");
    const steps = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 120 });
    fc.assert(
      fc.property(zones, steps, (timeZone, hours) => {
        let at = Date.parse("2026-01-01T00:00:00Z");
        const nudgedAt: Date[] = [];
        for (const step of hours) {
          at += step * 3_600_000;
          const now = new Date(at);
          if (!refusalOf(facts({ timeZone, nudgedAt }), now)) nudgedAt.push(now);
        }
        const days = nudgedAt.map((one) => todayIn(timeZone, one));
        for (const last of days)
          for (const { most, days: length } of NUDGE_LIMITS) {
            const within = days.filter((one) => one <= last && one > addDays(last, -length));
            expect(within.length).toBeLessThanOrEqual(most);
          }
      }),
    );
  });
});

describe("who is not nudged at all", () => {
  test.each([
    [{ isDischarged: true, isArchived: true }, "The patient is discharged."],
    [{ isArchived: true }, "The patient is archived."],
    [{ state: "paused" as const }, "The plan is paused."],
    [{ state: "stopped" as const }, "The plan has ended."],
    [{ state: "completed" as const }, "The plan has ended."],
    [{ state: "draft" as const }, "The plan has not been sent yet."],
    [{ wantsToEnd: true }, "The patient asked to end the plan. Answer that first."],
    [{ hasStopped: true }, "The patient stopped such mails."],
    [{ email: " " }, "The patient has no mail address."],
    [{ email: null }, "The patient has no mail address."],
  ])("%o: %s", (change, sentence) => {
    expect(whyNotToBeNudged(facts(change))).toBe(sentence);
    expect(refusalOf(facts(change), new Date())).toEqual({ sentence, until: null });
  });

  test("everybody else is", () => {
    expect(refusalOf(facts(), new Date())).toBeNull();
  });
});

test("own words keep their lines, have no blank ends, and are none when empty", () => {
  expect(nudgeWordsSchema.parse("  See you.\r\nSam \n")).toBe("See you.\nSam");
  expect(nudgeWordsSchema.parse(" \n ")).toBeNull();
  expect(nudgeWordsSchema.safeParse("a".repeat(501)).success).toBe(false);
});
