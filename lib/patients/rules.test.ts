import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/dates";
import { canManagePatients } from "./policy";
import { ageOn } from "./rules";
import { patientFilterSchema, patientSchema } from "./schema";

const least = {
  givenName: " Anna ",
  familyName: "Berg",
  timeZone: "Europe/Berlin",
  therapistId: "5e7c9b1e-8b9f-4a52-9d6b-0a4a3d0a6b11",
};

describe("age", () => {
  test.each([
    ["1990-11-22", "2026-11-21", 35],
    ["1990-11-22", "2026-11-22", 36],
    ["2000-02-29", "2026-02-28", 25],
    ["2000-02-29", "2026-03-01", 26],
  ])("born %s is on %s %i years old", (born, today, age) => {
    expect(ageOn(isoDate(born), isoDate(today))).toBe(age);
  });
});

describe("a patient's form", () => {
  test("names are enough, and what is left empty is null", () => {
    expect(
      patientSchema.parse({ ...least, email: " ", phone: "", dateOfBirth: "", trainerId: "" }),
    ).toMatchObject({
      givenName: "Anna",
      email: null,
      phone: null,
      dateOfBirth: null,
      trainerId: null,
      clinicalNotes: null,
    });
  });

  test.each([
    ["givenName", { givenName: " " }, "Write the given name."],
    ["email", { email: "anna@" }, "Write an email address like name@example.org."],
    ["timeZone", { timeZone: "Mars/Base" }, "Choose a time zone, for example Europe/Berlin."],
    ["dateOfBirth", { dateOfBirth: "2999-01-01" }, "The date of birth must not be in the future."],
    ["dateOfBirth", { dateOfBirth: "31.12.1980" }, "Give a date as year-month-day."],
  ])("a bad %s gets its own sentence", (field, change, sentence) => {
    const issue = patientSchema.safeParse({ ...least, ...change }).error?.issues[0];
    expect([issue?.path.join("."), issue?.message]).toEqual([field, sentence]);
  });
});

test("an unreadable address of the list falls back to the plain list", () => {
  expect(
    patientFilterSchema.parse({
      plan: "x",
      page: "-4",
      therapist: "'; drop",
      region: "tail",
      records: "y",
    }),
  ).toEqual({
    q: "",
    plan: "all",
    therapist: "all",
    region: "all",
    condition: "all",
    opened: "any",
    records: "current",
    page: 1,
  });
});

test("a trainer manages no patients", () => {
  expect(
    ["therapist", "admin", "trainer"].map((role) => canManagePatients({ role: role as never })),
  ).toEqual([true, true, false]);
});
