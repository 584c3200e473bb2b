import type { IsoDate, Weekday } from "@/lib/dates";

/**
 * - `day`: on a day that the patient chose
 * - `again`: once more the next day, when nothing was noted
 * - `next-morning`: how it was, the morning after a session
 */
export const reminderKinds = ["day", "again", "next-morning"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** What a patient sets. */
export type ReminderChoice = {
  /** Monday is 1; none when only the next morning is asked for. */
  daysOfWeek: Weekday[];
  /** "18:30" by the patient's clock. */
  time: string;
  again: boolean;
  nextMorning: boolean;
  /** By mail, too, while a phone is reminded; without a phone mail is the only way. */
  byMail: boolean;
};

/** What is stored of it. */
export type ReminderSettings = ReminderChoice & {
  unsubscribedAt: Date | null;
  /** When it was last set; nothing that was due before is caught up on. */
  updatedAt: Date;
};

/**
 * Why a reminder did not go.
 * - `late`: its time had passed by more than three hours
 * - `closed`, `archived`: the plan is over, or the patient's record put away
 * - `paused`, `not-begun`, `ended`: the plan asks for nothing at present
 * - `nothing-due`: nothing on that day by the schedule
 * - `noted`, `answered`: the patient was quicker
 * - `same-day`: the reminder of the day itself goes
 * - `no-address`, `refused`: there is nowhere to send it; the last one came back from this address
 * - `stopped`: the patient stopped them before it went
 */
export const skipReasons = [
  "late",
  "closed",
  "archived",
  "paused",
  "not-begun",
  "ended",
  "nothing-due",
  "noted",
  "answered",
  "same-day",
  "no-address",
  "refused",
  "stopped",
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** A reminder whose time has come. */
export type Slot = {
  kind: ReminderKind;
  /** The patient's calendar day. */ dueOn: IsoDate;
  at: Date;
};

/** What becomes of it: sent when `skipped` is null. */
export type Decision = Slot & { skipped: SkipReason | null };

/** How a reminder goes. */
export type Ways = {
  byMail: boolean;
  toPhones: boolean;
  /** By mail though the patient wants it on a phone only: there is none any more. */
  fellBack: boolean;
};
