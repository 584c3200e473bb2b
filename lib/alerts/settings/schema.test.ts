import { describe, expect, it } from "vitest";
import { hasCome } from "@/lib/alerts/digest/rules";
import { DEFAULT_ALERT_THRESHOLDS } from "@/lib/pain/flags";
import { canChangeAlertRules } from "./policy";
import { ALERT_PRESETS, alertRulesOf, presetOf } from "./rules";
import { alertSettingsSchema } from "./schema";

const on = {
  "high-pain": true,
  "pain-rise": true,
  "next-morning-rise": true,
  "stop-band-run": true,
  quiet: true,
  lost: true,
};
const good = { version: 0, ...DEFAULT_ALERT_THRESHOLDS, on, digestTime: "07:30" };
const faults = (input: object) => {
  const parsed = alertSettingsSchema.safeParse({ ...good, ...input });
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
};

describe("a clinic's alert rules", () => {
  it("are an admin's to change", () => {
    expect(canChangeAlertRules({ role: "admin" })).toBe(true);
    expect(canChangeAlertRules({ role: "therapist" })).toBe(false);
    expect(canChangeAlertRules({ role: "trainer" })).toBe(false);
  });

  it("take numbers as they are typed, and name the field that is wrong", () => {
    expect(alertSettingsSchema.parse({ ...good, highPain: "6" }).highPain).toBe(6);
    expect(faults({ highPain: "11" })).toEqual(["highPain"]);
    expect(faults({ highPain: "" })).toEqual(["highPain"]);
    expect(faults({ painRise: "1.5" })).toEqual(["painRise"]);
    expect(faults({ stopBandRun: 0 })).toEqual(["stopBandRun"]);
    expect(faults({ quietDueDays: 61, lostDays: 90 })).toEqual(["quietDueDays"]);
    expect(faults({ quietDueDays: 10, lostDays: 9 })).toEqual(["lostDays"]);
    expect(faults({ digestTime: "24:00" })).toEqual(["digestTime"]);
  });

  it("are the usual ones where a clinic has none of its own", () => {
    expect(alertRulesOf(null)).toEqual({ thresholds: DEFAULT_ALERT_THRESHOLDS, off: [] });
    expect(presetOf(alertRulesOf(null))).toBe("usual");
  });

  it("name their preset only while every rule is on", () => {
    const thresholds = { ...ALERT_PRESETS.tolerant, recentDays: 30 };
    expect(presetOf({ thresholds, off: [] })).toBe("tolerant");
    expect(presetOf({ thresholds, off: ["quiet"] })).toBeNull();
    expect(presetOf({ thresholds: { ...thresholds, highPain: 9 }, off: [] })).toBeNull();
  });

  it("hold presets that the schema takes", () => {
    for (const preset of Object.values(ALERT_PRESETS)) expect(faults(preset)).toEqual([]);
  });
});

describe("the time of a digest", () => {
  it("is the clinic's clock's, and has come until the day is over", () => {
    const at = (iso: string) => hasCome("07:30", "Europe/Berlin", new Date(iso));
    expect(at("2026-11-22T06:29:59Z")).toBe(false);
    expect(at("2026-11-22T06:30:00Z")).toBe(true);
    expect(at("2026-11-22T22:59:59Z")).toBe(true);
    expect(at("2026-11-22T23:00:00Z")).toBe(false);
  });

  it("comes also where the change to summer skips it", () => {
    const at = (iso: string) => hasCome("02:30", "Europe/Berlin", new Date(iso));
    expect(at("2026-03-29T00:59:00Z")).toBe(false);
    expect(at("2026-03-29T01:00:00Z")).toBe(true);
  });
});
