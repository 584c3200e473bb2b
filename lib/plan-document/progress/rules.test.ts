import { describe, expect, it } from "vitest";
import type { PlanHistory } from "@/lib/adherence/schema";
import {
  anyDays,
  day,
  EVERY_DAY,
  onDays,
  planOf,
  practisedOn,
} from "@/lib/adherence/testing/plans";
import type { IsoDate } from "@/lib/dates";
import type { PainScores } from "@/lib/pain/schema";
import { progressOf, type ProgressSession } from "./rules";

// Day 0 is a Monday.
const states = (weeks: { state: string }[][]) =>
  weeks.map((week) => week.map(({ state }) => state).join(" "));

function sessionsOf({ practices }: PlanHistory, pain: PainScores[] = []): ProgressSession[] {
  return practices.map(({ date, ...rest }, index) => {
    return { id: String(index), practisedOn: date, pain: pain[index] ?? {}, ...rest };
  });
}

const progress = (history: PlanHistory, today: IsoDate, pain?: PainScores[]) =>
  progressOf(history, sessionsOf(history, pain), day(0), today);

describe("how often", () => {
  it("counts the sessions in which something was done, and this week's as the plan's page does", () => {
    const history = planOf(onDays(EVERY_DAY), { practices: practisedOn(0, 1, 7, 8) });
    history.practices.push({ date: day(9), itemsDone: 0, itemsTotal: 3 });
    expect(progress(history, day(9))).toMatchObject({ total: 4, week: { asked: 7, done: 2 } });
  });

  it("is told of the last seven days", () => {
    const history = planOf(onDays(EVERY_DAY), { practices: practisedOn(1, 3, 5, 6, 8, 9) });
    expect(progress(history, day(9)).recent).toEqual({ done: 5, days: 7 });
  });

  it("does not count a today that is not over against the patient", () => {
    const history = planOf(onDays(EVERY_DAY), { practices: practisedOn(1, 2, 3, 4, 5, 6, 7) });
    expect(progress(history, day(8)).recent).toEqual({ done: 7, days: 7 });
  });

  it("counts from the plan's first day while it is younger than a week", () => {
    const history = planOf(onDays(EVERY_DAY), { practices: practisedOn(0, 2) });
    expect(progress(history, day(3)).recent).toEqual({ done: 2, days: 3 });
    expect(progress(planOf(onDays(EVERY_DAY)), day(0)).recent).toEqual({ done: 0, days: 0 });
  });

  it("counts two sessions of one day as one day", () => {
    const history = planOf(onDays(EVERY_DAY), { practices: practisedOn(8, 8) });
    expect(progress(history, day(9)).recent.done).toBe(1);
  });
});

describe("the calendar", () => {
  it("has four weeks, the running one last", () => {
    const { calendar } = progress(planOf(onDays(EVERY_DAY, { weeks: 8 })), day(38));
    expect(calendar.map((week) => week[0]?.date)).toEqual([day(14), day(21), day(28), day(35)]);
    expect(calendar.every((week) => week.length === 7)).toBe(true);
  });

  it("begins with the plan's first week, and tells nobody what they missed", () => {
    const history = planOf(onDays([1, 3, 5]), { practices: practisedOn(0, 2) });
    expect(states(progress(history, day(5)).calendar)).toEqual([
      "done none done none none none ahead",
    ]);
  });

  it("marks a day as partly done until all its sessions are", () => {
    const schedule = onDays(EVERY_DAY, { sessionsPerDay: 2 });
    const history = planOf(schedule, { practices: practisedOn(0, 1, 1) });
    expect(states(progress(history, day(1)).calendar)[0]).toMatch(/^part done ahead/);
  });

  it("marks a session on a day that asked for none as done", () => {
    const history = planOf(onDays([1]), { practices: practisedOn(1) });
    expect(states(progress(history, day(1)).calendar)[0]).toMatch(/^none done/);
    const free = planOf(anyDays(2), { practices: practisedOn(1) });
    expect(states(progress(free, day(1)).calendar)[0]).toMatch(/^none done/);
  });

  it("says nothing of days on which the plan was paused or over", () => {
    const paused = planOf(onDays(EVERY_DAY), { pauses: [{ from: day(1), until: day(4) }] });
    expect(states(progress(paused, day(4)).calendar)).toEqual([
      "none off off off none ahead ahead",
    ]);
    const stopped = planOf(onDays(EVERY_DAY), { stoppedOn: day(1) });
    expect(states(progress(stopped, day(3)).calendar)).toEqual(["none off off off off off off"]);
  });
});

describe("the change of pain", () => {
  const history = planOf(onDays(EVERY_DAY), { practices: practisedOn(0, 1, 2) });

  it("goes from the first score after practice to the latest; a missing one is not 0", () => {
    const { change } = progress(history, day(3), [{ after: 5 }, { after: 3 }, { before: 2 }]);
    expect(change).toMatchObject({ first: 5, latest: 3 });
  });

  it("is not told before there are two", () => {
    expect(progress(history, day(3), [{ after: 5 }, { before: 1 }]).change).toBeNull();
    expect(progress(history, day(3)).change).toBeNull();
  });
});
