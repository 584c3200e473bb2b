import { expect, it } from "vitest";
import { canDeliver } from "./policy";

it("a therapist and an admin deliver plans, a trainer does not", () => {
  expect(canDeliver({ role: "therapist" })).toBe(true);
  expect(canDeliver({ role: "admin" })).toBe(true);
  expect(canDeliver({ role: "trainer" })).toBe(false);
});
