import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";

import { adherence } from "@/lib/adherence/rules";
import type { PlanHistory } from "@/lib/adherence/schema";
import {
  anyDate,
  anyHistory,
  anyPause,
  anyPractice,
  anyWindow,
} from "@/lib/adherence/testing/histories";
import { naiveAdherence } from "@/lib/adherence/testing/naive";
import { day } from "@/lib/adherence/testing/plans";
import { timelineOf } from "@/lib/adherence/timeline";
import { addDays, type IsoDate } from "@/lib/dates";

// Thousands of random plans take seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const LATER = day(400);
const counts = ({ due, done, partial }: { due: number; done: number; partial: number }) => {
  return { due, done, partial };
};
const withPractice = (history: PlanHistory, ...practices: PlanHistory["practices"]) => {
  return { ...history, practices: [...history.practices, ...practices] };
};
const law = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...args: T) => void,
  numRuns = 1500,
) => fc.assert(fc.property<T>(...arbitraries, holds), { numRuns });

describe("adherence, over random histories", () => {
  it("agrees with a second implementation that counts day by day", () => {
    law(
      [anyHistory, anyWindow, anyDate()],
      (history, window, today) => {
        const expected = naiveAdherence(history, window, today);
        expect(counts(adherence(history, window, today))).toEqual(expected);
      },
      4000,
    );
  });

  it("keeps 0 ≤ partial ≤ done ≤ due, and has a ratio exactly when something was due", () => {
    law([anyHistory, anyWindow, anyDate()], (history, window, today) => {
      const { due, done, partial, ratio } = adherence(history, window, today);
      expect(partial).toBeGreaterThanOrEqual(0);
      expect(partial).toBeLessThanOrEqual(done);
      expect(done).toBeLessThanOrEqual(due);
      expect(ratio).toBe(due === 0 ? null : done / due);
    });
  });

  it("holds each day's and each week's done within its due, and sums them up", () => {
    law([anyHistory, anyWindow, anyDate()], (history, window, today) => {
      const { due, done, days, weeks } = adherence(history, window, today);
      const parts = [...days, ...weeks];
      expect(parts.every((part) => part.done <= part.due)).toBe(true);
      expect(parts.reduce((sum, part) => sum + part.due, 0)).toBe(due);
      expect(parts.reduce((sum, part) => sum + part.done, 0)).toBe(done);
    });
  });

  it("adds up when a window is split at any day", () => {
    law([anyHistory, anyWindow, anyDate(), anyDate()], (history, window, split, today) => {
      fc.pre(split >= window.from && split < window.to);
      const whole = adherence(history, window, today);
      const first = adherence(history, { from: window.from, to: split }, today);
      const second = adherence(history, { from: addDays(split, 1), to: window.to }, today);
      expect(first.due + second.due).toBe(whole.due);
      expect(first.done + second.done).toBe(whole.done);
    });
  });

  it("never falls when the patient practises more", () => {
    law([anyHistory, anyWindow, anyPractice], (history, window, extra) => {
      const before = adherence(history, window, LATER);
      const after = adherence(withPractice(history, extra), window, LATER);
      expect(after.done).toBeGreaterThanOrEqual(before.done);
      if (before.ratio !== null) expect(after.ratio).toBeGreaterThanOrEqual(before.ratio);
    });
  });

  it("never counts fewer sessions done when the patient practises more, even today", () => {
    law([anyHistory, anyWindow, anyDate(), anyPractice], (history, window, today, extra) => {
      const before = adherence(history, window, today);
      const after = adherence(withPractice(history, extra), window, today);
      expect(after.done).toBeGreaterThanOrEqual(before.done);
    });
  });

  it("does not depend on the order of sessions and pauses", () => {
    law([anyHistory, anyWindow, anyDate()], (history, window, today) => {
      const turned = {
        ...history,
        practices: history.practices.toReversed(),
        pauses: history.pauses.toReversed(),
      };
      expect(adherence(turned, window, today)).toEqual(adherence(history, window, today));
    });
  });

  it("is not changed by a revision that keeps the schedule", () => {
    law([anyHistory, anyWindow, anyDate(), anyDate(100)], (history, window, today, on) => {
      const inForce = timelineOf(history).stretches.findLast((s) => s.effectiveFrom <= on);
      fc.pre(inForce !== undefined);
      const edit = { effectiveFrom: on, schedule: { ...inForce!.schedule } };
      const edited = { ...history, revisions: [...history.revisions, edit] };
      expect(adherence(edited, window, today)).toEqual(adherence(history, window, today));
    });
  });

  it("never asks for more because the plan was paused", () => {
    law([anyHistory, anyWindow, anyDate(), anyPause], (history, window, today, pause) => {
      const paused = { ...history, pauses: [...history.pauses, pause] };
      const { due } = adherence(history, window, today);
      expect(adherence(paused, window, today).due).toBeLessThanOrEqual(due);
    });
  });

  it("counts no session as missed because today is not practised yet", () => {
    const missed = ({ due, done }: { due: number; done: number }) => due - done;
    law([anyHistory, anyDate(70), anyDate(90)], (history, from, today) => {
      // A pause or a stop on this very day may add it to the week's active days once practised.
      const unpractised = {
        ...history,
        pauses: history.pauses.filter((pause) => pause.from !== today),
        stoppedOn: history.stoppedOn === today ? null : history.stoppedOn,
        practices: history.practices.filter(({ date }) => date !== today),
      };
      const session = { date: today, itemsDone: 3, itemsTotal: 3 };
      const practised = withPractice(unpractised, session, session, session);
      const window = { from: from < today ? from : today, to: today };
      expect(missed(adherence(unpractised, window, today))).toBe(
        missed(adherence(practised, window, today)),
      );
    });
  });

  it("is unchanged by an unpractised today where days of the week are named", () => {
    law([anyHistory, anyDate(70), anyDate(90)], (history, from, today) => {
      const rest = history.practices.filter(({ date }) => date !== today);
      const unpractised = { ...history, practices: rest };
      fc.pre(history.revisions.every(({ schedule }) => schedule.daysOfWeek) && from < today);
      const upTo = (to: IsoDate) => counts(adherence(unpractised, { from, to }, today));
      expect(upTo(today)).toEqual(upTo(addDays(today, -1)));
    });
  });

  it("ignores what is logged after today", () => {
    law([anyHistory, anyWindow, anyDate(), anyPractice], (history, window, today, extra) => {
      fc.pre(extra.date > today);
      const ahead = withPractice(history, extra);
      expect(adherence(ahead, window, today)).toEqual(adherence(history, window, today));
    });
  });
});

describe("adherence and the clocks", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it("is the same in every zone of the machine", () => {
    law(
      [anyHistory, anyWindow, anyDate()],
      (history, window, today) => {
        const results = ["Asia/Kathmandu", "America/New_York", "Pacific/Apia", "UTC"].map((TZ) => {
          process.env.TZ = TZ;
          return adherence(history, window, today);
        });
        for (const result of results) expect(result).toEqual(results[0]);
      },
      200,
    );
  });

  it("is the same for a plan moved by whole weeks into or out of summer time", () => {
    law([anyHistory, anyWindow, anyDate(), fc.integer({ min: -60, max: 60 })], (...args) => {
      const [history, window, today, weeks] = args;
      const move = (date: IsoDate) => addDays(date, weeks * 7);
      const moved: PlanHistory = {
        revisions: history.revisions.map(({ effectiveFrom, schedule }) => ({
          effectiveFrom: move(effectiveFrom),
          schedule: { ...schedule, startDate: move(schedule.startDate) },
        })),
        pauses: history.pauses.map(({ from, until }) => ({
          from: move(from),
          until: until && move(until),
        })),
        stoppedOn: history.stoppedOn && move(history.stoppedOn),
        practices: history.practices.map((p) => ({ ...p, date: move(p.date) })),
      };
      const movedWindow = { from: move(window.from), to: move(window.to) };
      expect(counts(adherence(moved, movedWindow, move(today)))).toEqual(
        counts(adherence(history, window, today)),
      );
    });
  });
});
