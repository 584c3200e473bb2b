import { z } from "zod";

import { type IsoDate, isoDateSchema } from "@/lib/dates";
import type { Schedule } from "@/lib/plans/schedule";

/** A sent revision; in force from `effectiveFrom` until the next one's. */
export type RevisionInForce = { effectiveFrom: IsoDate; schedule: Schedule };

/** `from` is the day on which the plan was paused, `until` the first active day again (null: open). */
export type Pause = { from: IsoDate; until: IsoDate | null };

/** One session as logged, on the day it was practised (not the day it was sent). */
export type Practice = { date: IsoDate; itemsDone: number; itemsTotal: number };

/** All that adherence is computed from. Lists may come in any order; of two revisions in force from
 * the same day, the later in the list replaces the earlier. */
export type PlanHistory = {
  revisions: RevisionInForce[];
  pauses: Pause[];
  /** The day on which the plan left the active state for good, for whatever reason. */
  stoppedOn: IsoDate | null;
  practices: Practice[];
};

/** Both days included, in the patient's time zone. */
export const windowSchema = z
  .object({ from: isoDateSchema, to: isoDateSchema })
  .refine(({ from, to }) => from <= to, {
    path: ["to"],
    message: "Choose a last day that is not before the first.",
  });
export type Window = z.infer<typeof windowSchema>;

/** Why a day is due or not.
 * - `due`: scheduled, and over or done
 * - `today-open`: scheduled today, not all sessions done yet
 * - `pause-day`, `stop-day`: the plan was paused or stopped on this day: due as far as practised
 * - `any-day`: a day of an n-days-a-week schedule, counted with its week
 * - `not-scheduled`: another day of the week
 * - `paused`, `stopped`, `not-started`, `ended`: the plan was not active */
export type DayReason =
  | "due"
  | "today-open"
  | "pause-day"
  | "stop-day"
  | "any-day"
  | "not-scheduled"
  | "paused"
  | "stopped"
  | "not-started"
  | "ended";

/** One day's part of the number. `due` and `done` are 0 on days that are counted with their week. */
export type DayWorking = {
  date: IsoDate;
  reason: DayReason;
  /** Sessions logged with at least one exercise done. */
  sessions: number;
  due: number;
  done: number;
  /** Those of `done` in which not every exercise was done. */
  partial: number;
  /** Logged sessions that do not count: above the scheduled number, or on a day that is not due. */
  uncounted: number;
};

/** One plan week of an n-days-a-week schedule.
 * - `ended`: counts in full
 * - `running`: only what can no longer be made up is due
 * - `ends-later`: counts in a later window, here with 0 */
export type WeekStatus = "ended" | "running" | "ends-later";

export type WeekWorking = {
  /** Counted from 1 within its schedule. */
  number: number;
  from: IsoDate;
  to: IsoDate;
  status: WeekStatus;
  daysPerWeek: number;
  /** 7, or fewer where the plan's end, a pause or a new schedule cuts the week. */
  activeDays: number;
  /** `daysPerWeek`, or its rounded-up share of the active days. */
  target: number;
  /** Days on which a session can still be made up; 0 unless running. */
  openDays: number;
  /** Active days on which at least one exercise was done. */
  practisedOn: IsoDate[];
  due: number;
  done: number;
  partial: number;
  /** Practised days above the target. */
  uncounted: number;
};

/** The number with its working: `due` and `done` are the sums over days and weeks. */
export type Adherence = {
  due: number;
  done: number;
  /** done / due, 0 to 1; null when nothing was due. */
  ratio: number | null;
  partial: number;
  days: DayWorking[];
  weeks: WeekWorking[];
};

/** The days since the patient last logged anything, oldest first; made by `silenceOf`. */
export type Silence = {
  /** null when nothing was ever logged. */
  lastLoggedOn: IsoDate | null;
  /** Where each due day without an entry fell. */
  dueOn: IsoDate[];
  /** Every active calendar day without an entry. */
  activeOn: IsoDate[];
};
