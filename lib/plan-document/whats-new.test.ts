import { expect, it } from "vitest";
import { isoDate, type Weekday } from "@/lib/dates";
import { EACH_TIME } from "@/lib/plans/timing/schema";
import { type Asked, whatsNew } from "./whats-new";

const item = (slug: string, change: Partial<Asked["items"][number]> = {}) => ({
  ...EACH_TIME,
  exercise: { slug, name: slug.toUpperCase() },
  dosageWords: "10 times.",
  note: null,
  ...change,
});

const asked = (items: Asked["items"], days: Weekday[] = [1, 3]): Asked => ({
  schedule: {
    startDate: isoDate("2026-11-01"),
    weeks: 6,
    daysOfWeek: days,
    daysPerWeek: null,
    sessionsPerDay: 1,
  },
  scheduleWords: days.join(" and "),
  items,
});

const before = asked([item("a"), item("b"), item("c")]);

it("the same plan has nothing new", () => {
  expect(whatsNew(before, asked([item("a"), item("b"), item("c")]))).toEqual([]);
});

it("tells what starts, what changes, what to look at and what ends, the schedule first", () => {
  const now = asked(
    [item("a", { dosageWords: "12 times." }), item("c", { note: "Slowly." }), item("d")],
    [2],
  );
  expect(whatsNew(before, now)).toEqual([
    { kind: "schedule", scheduleWords: "2" },
    { kind: "changes", name: "A", dosageWords: "12 times." },
    { kind: "look", name: "C" },
    { kind: "starts", name: "D" },
    { kind: "ends", name: "B" },
  ]);
});

it("another order is said once, and only where nothing else explains it", () => {
  expect(whatsNew(before, asked([item("b"), item("a"), item("c")]))).toEqual([{ kind: "order" }]);
  expect(whatsNew(before, asked([item("b"), item("c")]))).toEqual([{ kind: "ends", name: "A" }]);
});

it("an exercise that is there twice is matched by its turn", () => {
  const twice = asked([item("a"), item("a", { dosageWords: "5 times." })]);
  expect(whatsNew(twice, asked([item("a")]))).toEqual([{ kind: "ends", name: "A" }]);
});

it("a first schedule is new", () => {
  const none: Asked = { ...before, schedule: null, scheduleWords: null };
  expect(whatsNew(none, before)).toEqual([{ kind: "schedule", scheduleWords: "1 and 3" }]);
});
