import { expect, test } from "vitest";
import { isoDate } from "@/lib/dates";
import { readSupervised } from "./form";
import { canRemoveSupervised, canSupervise } from "./policy";
import { type SupervisedForm, supervisedSchema } from "./schema";

const ID = "00000000-0000-4000-8000-00000000000";
const form: SupervisedForm = {
  patientName: "Noor Haddad",
  day: isoDate("2026-11-20"),
  days: [isoDate("2026-11-20")],
  revisionId: `${ID}1`,
  items: [
    { planItemId: `${ID}2`, name: "Bridge", sets: 3 },
    { planItemId: `${ID}3`, name: "Wall sit", sets: 2 },
  ],
  notedBefore: 0,
};

const read = (fields: Record<string, string>) => {
  const posted = new FormData();
  for (const [name, value] of Object.entries(fields)) posted.set(name, value);
  return supervisedSchema.safeParse({
    id: `${ID}4`,
    planId: `${ID}5`,
    ...readSupervised(posted, form),
  });
};

test("a score that was not taken is missing, and 0 is 0", () => {
  const done = { "items.0.setsDone": "3", "items.1.setsDone": "2" };
  const { data } = read({ ...done, painBefore: "", painAfter: "0", effort: "10", note: " " });
  expect(data).toMatchObject({ painBefore: null, painAfter: 0, effort: 10, note: null });
});

test("what was left out has a reason, and what was done has none", () => {
  const without = read({ "items.0.setsDone": "0", "items.1.setsDone": "2", note: "" });
  expect(without.error?.issues).toMatchObject([
    { path: ["items", 0, "skipReason"], message: "Choose why it was left out." },
  ]);
  const { data } = read({
    "items.0.setsDone": "0",
    "items.0.skipReason": "pain",
    "items.1.setsDone": "1",
    "items.1.skipReason": "pain",
    note: "",
  });
  expect(data?.items).toMatchObject([
    { setsDone: 0, skipReason: "pain" },
    { setsDone: 1, skipReason: null },
  ]);
});

test("numbers that nobody can choose are refused", () => {
  const done = { "items.0.setsDone": "3", "items.1.setsDone": "2", note: "" };
  const wrong = [
    ["painAfter", "11"],
    ["effort", "-1"],
    ["items.0.setsDone", "1.5"],
  ] as const;
  for (const [name, value] of wrong) expect(read({ ...done, [name]: value }).success).toBe(false);
});

test("every member notes what they practised; a trainer removes only their own", () => {
  const noted = { userId: "kim" };
  expect(canSupervise({ role: "trainer" })).toBe(true);
  expect(canRemoveSupervised({ role: "trainer", userId: "kim" }, noted)).toBe(true);
  expect(canRemoveSupervised({ role: "trainer", userId: "lou" }, noted)).toBe(false);
  expect(canRemoveSupervised({ role: "therapist", userId: "ines" }, noted)).toBe(true);
});
