import { describe, expect, it } from "vitest";
import { anyDays, day, EVERY_DAY, onDays, planOf } from "@/lib/adherence/testing/plans";
import type { PlanHistory } from "@/lib/adherence/schema";
import { type CalendarFeed, writeCalendar } from "./feed";
import { recurringTimes } from "./rules";
import { vtimezone } from "./time-zone";

const feedOf = (history: PlanHistory, change: Partial<CalendarFeed> = {}) =>
  writeCalendar({
    id: "0f0f0f0f-0000-4000-8000-000000000000",
    timeZone: "Europe/Berlin",
    time: "18:30",
    times: recurringTimes(history, [1, 3, 5], day(1)),
    changedAt: new Date("2026-11-01T10:00:00Z"),
    title: "Exercise time",
    ...change,
  });

describe("the weekly times", () => {
  it("are the chosen days as far as they are due, from the day on which the calendar was made", () => {
    const times = recurringTimes(planOf(onDays([1, 2, 3])), [1, 3, 5], day(1));
    expect(times).toEqual([{ first: day(2), last: day(23), days: [1, 3], except: [] }]);
  });

  it("are all due days when none of those chosen is due, and the chosen ones with n days a week", () => {
    expect(recurringTimes(planOf(onDays([2])), [1], day(0))[0]?.days).toEqual([2]);
    expect(recurringTimes(planOf(anyDays(3)), [6, 7], day(0))[0]?.days).toEqual([6, 7]);
    expect(recurringTimes(planOf(anyDays(3)), [], day(0))[0]?.days).toEqual([1, 3, 5]);
  });

  it("leave out the days of a pause, and end where one is open", () => {
    const over = planOf(onDays([1, 3]), { pauses: [{ from: day(7), until: day(14) }] });
    expect(recurringTimes(over, [], day(0))).toEqual([
      { first: day(0), last: day(23), days: [1, 3], except: [day(7), day(9)] },
    ]);
    const open = planOf(onDays([1, 3]), { pauses: [{ from: day(7), until: null }] });
    expect(recurringTimes(open, [], day(0))[0]).toMatchObject({ last: day(2) });
  });

  it("change with the schedule on the day on which it changes", () => {
    const first = onDays([1]);
    const second = onDays([4]);
    const history = planOf(first, {
      revisions: [
        { effectiveFrom: day(0), schedule: first },
        { effectiveFrom: day(8), schedule: second },
      ],
    });
    expect(recurringTimes(history, [], day(0))).toMatchObject([
      { first: day(0), last: day(7), days: [1] },
      { first: day(10), last: day(24), days: [4] },
    ]);
  });

  it("are none once the plan is closed, or its weeks are over", () => {
    expect(recurringTimes(planOf(onDays(EVERY_DAY), { stoppedOn: day(3) }), [], day(0))).toEqual(
      [],
    );
    expect(recurringTimes(planOf(onDays(EVERY_DAY)), [], day(40))).toEqual([]);
  });
});

describe("the calendar", () => {
  const text = feedOf(planOf(onDays(EVERY_DAY), { pauses: [{ from: day(7), until: day(8) }] }));

  it("has one neutral event that comes again each week by the patient's clock, with an alarm", () => {
    expect(text.split("\r\n")).toEqual(
      expect.arrayContaining([
        "VERSION:2.0",
        "UID:0f0f0f0f-0000-4000-8000-000000000000-2026-11-04@routinely",
        "DTSTAMP:20261101T100000Z",
        "DTSTART;TZID=Europe/Berlin:20261104T183000",
        "DTEND;TZID=Europe/Berlin:20261104T184500",
        "RRULE:FREQ=WEEKLY;UNTIL=20261127T225900Z;BYDAY=MO,WE,FR",
        "EXDATE;TZID=Europe/Berlin:20261109T183000",
        "SUMMARY:Exercise time",
        "BEGIN:VALARM",
        "TRIGGER:PT0S",
        "TZID:Europe/Berlin",
      ]),
    );
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it("has lines of at most 75 octets that end as the format asks", () => {
    const arabic = feedOf(planOf(onDays(EVERY_DAY)), {
      title: "حان وقت التمرين ".repeat(12).trim(),
    });
    for (const calendar of [text, arabic]) {
      expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of calendar.split("\r\n"))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it("is the same for the same plan, and empty when there is no time left", () => {
    const again = feedOf(planOf(onDays(EVERY_DAY), { pauses: [{ from: day(7), until: day(8) }] }));
    expect(again).toBe(text);
    const empty = feedOf(planOf(onDays(EVERY_DAY)), { times: [] });
    expect(empty).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(empty).not.toContain("VEVENT");
  });
});

describe("a time zone", () => {
  const year = ["2026-01-01", "2026-12-31"].map((date) => new Date(`${date}T00:00:00Z`));
  const of = (zone: string) => vtimezone(zone, year[0]!, year[1]!).split("\r\n").slice(2, -1);

  it("without changes has one observance", () => {
    expect(of("Asia/Kathmandu")).toEqual([
      "BEGIN:STANDARD",
      "DTSTART:20251231T054500",
      "TZOFFSETFROM:+0545",
      "TZOFFSETTO:+0545",
      "END:STANDARD",
    ]);
  });

  it("has one for each change, at the wall clock's time before it", () => {
    expect(of("Europe/Berlin").filter((line) => /DTSTART|DAY|TO/.test(line))).toEqual([
      "DTSTART:20251231T010000",
      "TZOFFSETTO:+0100",
      "BEGIN:DAYLIGHT",
      "DTSTART:20260329T020000",
      "TZOFFSETTO:+0200",
      "END:DAYLIGHT",
      "DTSTART:20261025T030000",
      "TZOFFSETTO:+0100",
    ]);
    // Half an hour, in the southern summer.
    expect(of("Australia/Lord_Howe").filter((line) => /DTSTART|TO/.test(line))).toEqual([
      "DTSTART:20251231T110000",
      "TZOFFSETTO:+1100",
      "DTSTART:20260405T020000",
      "TZOFFSETTO:+1030",
      "DTSTART:20261004T020000",
      "TZOFFSETTO:+1100",
    ]);
    expect(of("America/St_Johns").at(-4)).toBe("DTSTART:20261101T020000");
  });
});
