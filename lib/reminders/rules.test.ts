import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate, todayIn } from "@/lib/dates";
import { anyDays, onDays } from "@/lib/adherence/testing/plans";
import { formatTime, instantAt, maskAddress, readTime, suggestedDays } from "./rules";

describe("a time of day", () => {
  it.each([
    ["18:30", "18:30"],
    ["18:30:00", "18:30"],
    ["7:05", "07:05"],
    ["18.30", "18:30"],
    ["18h30", "18:30"],
    ["18 h", "18:00"],
    ["7", "07:00"],
    ["6:30 pm", "18:30"],
    ["6 p.m.", "18:00"],
    ["12 am", "00:00"],
    ["12:15 PM", "12:15"],
    ["١٨:٣٠", "18:30"],
  ])("%s is read as %s", (text, time) => expect(readTime(text)).toBe(time));

  it.each(["", "24:00", "18:60", "half past six", "13 pm", "0 am", "18:30:00:00", "-1:00", "1830"])(
    "%s is none",
    (text) => expect(readTime(text)).toBeNull(),
  );

  it("that was read is read again as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (h, m) => {
        const time = `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`;
        expect(readTime(time)).toBe(time);
      }),
    );
  });

  it("is said as the reader's language says it", () => {
    expect(formatTime("18:30", "en-GB")).toBe("18:30");
    expect(formatTime("18:30", "de-DE")).toBe("18:30");
    expect(formatTime("18:30", "ar-u-nu-latn")).toMatch(/^6:30/);
  });

  it("is an instant of its own day in every zone", () => {
    const zones = ["Asia/Kathmandu", "Pacific/Apia", "America/St_Johns", "Africa/Casablanca"];
    const days = fc.date({
      min: new Date("2025-01-01"),
      max: new Date("2028-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        days,
        fc.integer({ min: 4, max: 23 }),
        (zone, on, h) => {
          const date = isoDate(on.toISOString().slice(0, 10));
          expect(todayIn(zone, instantAt(date, `${String(h).padStart(2, "0")}:10`, zone))).toBe(
            date,
          );
        },
      ),
    );
  });
});

describe("an address", () => {
  it.each([
    ["mara@example.org", "m…@example.org"],
    ["m@example.org", "m…@example.org"],
    ["été@exemple.fr", "é…@exemple.fr"],
    ['"a@b"@example.org', '"…@example.org'],
  ])("%s is shown as %s", (address, shown) => expect(maskAddress(address)).toBe(shown));
});

describe("the days that a form begins with", () => {
  it("are the plan's", () => expect(suggestedDays(onDays([2, 4]))).toEqual([2, 4]));

  it("are as many as the plan asks for, spread over the week", () => {
    const spread = [1, 2, 3, 4, 5, 6, 7].map((n) => suggestedDays(anyDays(n)).join(""));
    expect(spread).toEqual(["1", "14", "135", "1246", "12356", "123456", "1234567"]);
  });
});
