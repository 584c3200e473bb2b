import { expect, it } from "vitest";
import {
  anyDays,
  day,
  EVERY_DAY,
  onDays,
  planOf,
  practisedOn,
} from "@/lib/adherence/testing/plans";
import { weekOf } from "./week";

// Day 0 is a Monday.
const states = (week: ReturnType<typeof weekOf>) => week.days.map(({ state }) => state).join(" ");

it("marks what was done, what is due today and what is to come", () => {
  const plan = planOf(onDays(EVERY_DAY), { practices: practisedOn(0, 1) });
  const week = weekOf(plan, day(3));
  expect(states(week)).toBe("done done open due planned planned planned");
  expect(week).toMatchObject({ asked: 7, done: 2, dueToday: 1, doneToday: 0, next: day(4) });
});

it("shows rest days of a plan with named days, and calls none of them open", () => {
  const week = weekOf(planOf(onDays([1, 3, 5])), day(1));
  expect(states(week)).toBe("open rest planned rest planned rest rest");
  expect(week).toMatchObject({ asked: 3, done: 0, dueToday: 0, next: day(2) });
});

it("marks a day partly done until all its sessions are", () => {
  const schedule = onDays(EVERY_DAY, { sessionsPerDay: 2 });
  const one = planOf(schedule, { practices: practisedOn(0) });
  expect(weekOf(one, day(0))).toMatchObject({ dueToday: 2, doneToday: 1 });
  expect(states(weekOf(one, day(0)))).toMatch(/^part /);
  const two = planOf(schedule, { practices: practisedOn(0, 0) });
  expect(states(weekOf(two, day(0)))).toMatch(/^done /);
});

it("follows the plan week with n days a week, and rests once it is full", () => {
  const schedule = anyDays(2, { startDate: day(3) });
  const week = weekOf(planOf(schedule, { practices: practisedOn(3, 5) }), day(6));
  expect(week.days[0]?.date).toBe(day(3));
  expect(states(week)).toBe("done free done rest rest rest rest");
  expect(week).toMatchObject({ asked: 2, done: 2, dueToday: 0, next: day(10) });
});

it("asks for nothing before the start, after the end and while paused", () => {
  const schedule = onDays(EVERY_DAY, { startDate: day(2) });
  expect(states(weekOf(planOf(schedule), day(0)))).toBe(
    "off off planned planned planned planned planned",
  );
  const paused = planOf(onDays(EVERY_DAY), { pauses: [{ from: day(1), until: null }] });
  const week = weekOf(paused, day(2));
  expect(states(week)).toBe("open off off off off off off");
  expect(week).toMatchObject({ dueToday: 0, next: null });
});

it("shows practice on a day that asked for none", () => {
  const week = weekOf(planOf(onDays([1]), { practices: practisedOn(1) }), day(1));
  expect(states(week)).toBe("open done rest rest rest rest rest");
  expect(week).toMatchObject({ asked: 1, done: 0, doneToday: 1 });
});

it("does not count a session in which nothing was done", () => {
  const practices = [{ date: day(0), itemsDone: 0, itemsTotal: 4 }];
  expect(states(weekOf(planOf(onDays(EVERY_DAY), { practices }), day(0)))).toMatch(/^due /);
});
