import { describe, expect, it } from "vitest";
import { canChangeClinic } from "./policy";
import { clinicSettingsSchema } from "./schema";

const good = {
  name: "Harbour Physiotherapy",
  phone: "",
  email: "",
  timeZone: "Asia/Kathmandu",
  language: "en",
  linkCheck: "none",
  painPreset: "middle",
  linkDays: "180",
} as const;

const fieldsOf = (input: object) => {
  const parsed = clinicSettingsSchema.safeParse({ ...good, ...input });
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
};

describe("the clinic's settings", () => {
  it("are an admin's to change", () => {
    expect(canChangeClinic({ role: "admin" })).toBe(true);
    expect(canChangeClinic({ role: "therapist" })).toBe(false);
    expect(canChangeClinic({ role: "trainer" })).toBe(false);
  });

  it("keep an empty line as nothing given, and days as a number", () => {
    expect(clinicSettingsSchema.parse(good)).toMatchObject({
      phone: null,
      email: null,
      linkDays: 180,
    });
  });

  it("name the field that is wrong", () => {
    expect(fieldsOf({ name: " " })).toEqual(["name"]);
    expect(fieldsOf({ email: "desk at harbour" })).toEqual(["email"]);
    expect(fieldsOf({ phone: "call us" })).toEqual(["phone"]);
    expect(fieldsOf({ timeZone: "+05:45" })).toEqual(["timeZone"]);
    expect(fieldsOf({ linkDays: "6" })).toEqual(["linkDays"]);
    expect(fieldsOf({ linkDays: "1.5" })).toEqual(["linkDays"]);
    expect(fieldsOf({ painPreset: "none" })).toEqual(["painPreset"]);
  });
});
