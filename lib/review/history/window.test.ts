import { describe, expect, it } from "vitest";

import { isoDate } from "@/lib/dates";
import { readDay, readWindow, spanQuery, windowQuery } from "./window";

const whole = { from: isoDate("2026-11-02"), to: isoDate("2026-11-22") };
const read = (from?: string, to?: string) => readWindow({ from, to }, whole);

describe("the days of a history", () => {
  it("are all of the plan where the address asks for none", () => {
    expect(read()).toMatchObject({ window: whole, isWhole: true, errors: {} });
    expect(windowQuery(read())).toBe("");
  });

  it("are those asked for, never outside of the plan", () => {
    const asked = read("2026-11-10", "2026-12-24");
    expect(asked.window).toEqual({ from: "2026-11-10", to: "2026-11-22" });
    expect(windowQuery(asked)).toBe("?from=2026-11-10&to=2026-11-22");
    expect(read("2020-01-01").isWhole).toBe(true);
  });

  it("that end before they begin are a sentence at the place, and what was typed stays", () => {
    expect(read("2026-11-10", "2026-11-09")).toEqual({
      window: whole,
      isWhole: true,
      from: "2026-11-10",
      to: "2026-11-09",
      errors: { to: "Choose a last day that is not before the first." },
    });
  });

  it("that are no dates, to come, or before the plan are said, too", () => {
    expect(read("yesterday").errors).toHaveProperty("from");
    expect(read("2026-02-30").errors).toHaveProperty("from");
    expect(read(undefined, "2026-13-01").errors).toHaveProperty("to");
    expect(read("2026-12-01").errors).toEqual({
      from: "Choose a first day that is not yet to come.",
    });
    expect(read(undefined, "2026-10-01").errors).toEqual({
      to: "Choose a last day after the plan began.",
    });
  });

  it("are chosen quickly as so many up to the last", () => {
    expect(spanQuery(14, whole)).toBe("?from=2026-11-09");
    expect(spanQuery(90, whole)).toBe("?from=2026-11-02");
  });

  it("open one of themselves, and no other", () => {
    expect(readDay({ day: "2026-11-12" }, whole)).toBe("2026-11-12");
    expect(readDay({ day: "2026-12-12" }, whole)).toBeNull();
    expect(readDay({ day: "x" }, whole)).toBeNull();
    expect(readDay({}, whole)).toBeNull();
  });
});
