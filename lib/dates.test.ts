import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  daysBetween,
  eachDate,
  earliest,
  formatDate,
  formatDay,
  formatDayShort,
  isoDate,
  isoDateSchema,
  isTimeZone,
  latest,
  timeZoneSchema,
  todayIn,
  weekdayName,
  weekdayOf,
} from "@/lib/dates";

const anyDate = fc
  .integer({ min: -300_000, max: 300_000 })
  .map((n) => addDays(isoDate("2026-01-01"), n));

describe("calendar dates", () => {
  it("accepts real days only, and says what to do otherwise", () => {
    expect(isoDateSchema.parse("2028-02-29")).toBe("2028-02-29");
    for (const bad of [
      "2026-02-29",
      "2026-13-01",
      "22.11.2026",
      "2026-11-22T00:00:00Z",
      "",
      null,
    ]) {
      const result = isoDateSchema.safeParse(bad);
      expect(result.error?.issues[0]?.message).toBe("Give a date as year-month-day.");
    }
  });

  it("takes every day as one day, also where clocks change", () => {
    // Europe, the United States, Lord Howe Island (half an hour), and Samoa's day that never was.
    for (const date of ["2026-03-29", "2026-10-25", "2026-03-08", "2026-04-05", "2011-12-30"]) {
      const before = addDays(isoDate(date), -1);
      expect(addDays(before, 1)).toBe(date);
      expect(daysBetween(before, addDays(isoDate(date), 1))).toBe(2);
    }
  });

  it("crosses months, leap days and years", () => {
    expect(addDays(isoDate("2026-12-31"), 1)).toBe("2027-01-01");
    expect(addDays(isoDate("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(isoDate("2028-03-01"), -1)).toBe("2028-02-29");
    expect(() => addDays(isoDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(isoDate("0000-01-01"), -1)).toThrow(RangeError);
  });

  it("undoes each shift, and counts as many days as it moved", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -9000, max: 9000 }), (date, count) => {
        const moved = addDays(date, count);
        expect(addDays(moved, -count)).toBe(date);
        expect(daysBetween(date, moved)).toBe(count);
        expect(isoDateSchema.safeParse(moved).success).toBe(true);
        expect(moved > date).toBe(count > 0);
      }),
    );
  });

  it("numbers the days of the week from Monday 1 to Sunday 7", () => {
    const week = eachDate(isoDate("2026-11-16"), isoDate("2026-11-22"));
    expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("lists both ends, and nothing when they are the wrong way round", () => {
    const day = isoDate("2026-11-22");
    expect(eachDate(day, day)).toEqual([day]);
    expect(eachDate(day, addDays(day, 1))).toEqual(["2026-11-22", "2026-11-23"]);
    expect(eachDate(day, addDays(day, -1))).toEqual([]);
  });

  it("finds the earliest and the latest day", () => {
    const [a, b, c] = [isoDate("2026-01-31"), isoDate("2026-02-01"), isoDate("2025-12-31")];
    expect(earliest(a, b, c)).toBe(c);
    expect(latest(a, b, c)).toBe(b);
  });
});

describe("today", () => {
  it("is the patient's day, not the server's", () => {
    const now = new Date("2026-11-22T18:30:00Z");
    expect(todayIn("UTC", now)).toBe("2026-11-22");
    expect(todayIn("Asia/Kathmandu", now)).toBe("2026-11-23");
    expect(todayIn("America/Los_Angeles", now)).toBe("2026-11-22");
    expect(todayIn("Pacific/Kiritimati", now)).toBe("2026-11-23");
    expect(todayIn("Pacific/Pago_Pago", new Date("2026-11-22T05:00:00Z"))).toBe("2026-11-21");
  });

  it("turns at midnight, also on the night of a clock change at midnight", () => {
    expect(todayIn("Asia/Kathmandu", new Date("2026-11-22T18:14:59.999Z"))).toBe("2026-11-22");
    expect(todayIn("Asia/Kathmandu", new Date("2026-11-22T18:15:00Z"))).toBe("2026-11-23");
    // Cairo's clocks went from 24 April 2026, 00:00 to 01:00.
    expect(todayIn("Africa/Cairo", new Date("2026-04-23T21:59:59Z"))).toBe("2026-04-23");
    expect(todayIn("Africa/Cairo", new Date("2026-04-23T22:00:00Z"))).toBe("2026-04-24");
  });

  it("agrees with the platform's own calendar at any instant in any zone", () => {
    const zones = ["Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kolkata"];
    const instants = fc.date({
      min: new Date("1990-01-01"),
      max: new Date("2040-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (timeZone, now) => {
        const options = { timeZone, year: "numeric", month: "2-digit", day: "2-digit" } as const;
        const parts = new Intl.DateTimeFormat("en", options).formatToParts(now);
        const part = (type: string) => parts.find((p) => p.type === type)?.value;
        const expected = `${part("year")}-${part("month")}-${part("day")}`;
        expect(todayIn(timeZone, now)).toBe(expected);
      }),
    );
  });

  it("refuses an unknown zone and an invalid instant", () => {
    expect(() => todayIn("Mars/Olympus", new Date())).toThrow(RangeError);
    expect(() => todayIn("UTC", new Date(NaN))).toThrow(RangeError);
  });
});

describe("time zones", () => {
  it("knows IANA names and refuses offsets and nonsense", () => {
    expect(["UTC", "Asia/Kathmandu", "Europe/Berlin"].every(isTimeZone)).toBe(true);
    expect(["", "+05:45", "-08:00", "Mars/Olympus", " UTC"].some(isTimeZone)).toBe(false);
    expect(timeZoneSchema.safeParse("Nowhere").error?.issues[0]?.message).toBe(
      "Choose a time zone, for example Europe/Berlin.",
    );
  });
});

describe("dates in words", () => {
  it("names the same day whatever the machine's zone", () => {
    const day = isoDate("2026-11-22");
    expect(formatDate(day, "en-GB")).toBe("22 November 2026");
    expect(formatDate(day, "de")).toBe("22. November 2026");
    expect(formatDay(day, "en-GB")).toBe("Sunday 22 November");
    expect(formatDayShort(day, "en-GB")).toBe("22 Nov");
    expect(weekdayName(1, "en-GB")).toBe("Monday");
    expect(weekdayName(7, "de", "short")).toBe("So");
  });
});
