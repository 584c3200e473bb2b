import type { RemindersView } from "./data";
import type { Weekday } from "@/lib/dates";
import { DEFAULT_TIME, readTime } from "./rules";
import type { ReminderChoice } from "./schema";

/** The form as it was sent or is first shown: nothing typed is lost when it comes back. */
export type ReminderForm = {
  days: Weekday[];
  time: string;
  again: boolean;
  nextMorning: boolean;
  byMail: boolean;
};

/** Names of messages by field. */
export type ReminderErrors = { days?: "days" | "daysOnly"; time?: "time" };

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** What is set, else the plan's own days at six in the evening. */
export function formOf(settings: ReminderChoice | null, suggested: Weekday[]): ReminderForm {
  if (!settings)
    return { days: suggested, time: DEFAULT_TIME, again: false, nextMorning: false, byMail: true };
  const { daysOfWeek, ...rest } = settings;
  return { ...rest, days: daysOfWeek };
}

/**
 * Reads what a browser sent. Whatever is no day of the week is left out. A form that did not ask how,
 * because there is but one way, changes nothing of it.
 */
export function readForm(posted: URLSearchParams, settings: ReminderChoice | null): ReminderForm {
  const chosen = new Set(posted.getAll("day"));
  return {
    days: weekdays.filter((day) => chosen.has(String(day))),
    time: (posted.get("time") ?? "").slice(0, 20),
    again: posted.get("again") === "on",
    nextMorning: posted.get("next-morning") === "on",
    byMail: posted.has("ways") ? posted.get("by-mail") === "on" : (settings?.byMail ?? true),
  };
}

/** Whether there is any way to remind this patient. */
export function isReached({ address, push }: Pick<RemindersView, "address" | "push">): boolean {
  return address !== null || (push !== null && push.phones.length > 0);
}

/**
 * The choice that a form stands for, or what is wrong with it. Who cannot be reached can be asked
 * nothing the next morning, so a day is needed then.
 */
export function readChoice(
  { days, time: typed, again, nextMorning, byMail }: ReminderForm,
  hasWay: boolean,
): { ok: true; value: ReminderChoice } | { ok: false; errors: ReminderErrors } {
  const errors: ReminderErrors = {};
  if (days.length === 0 && !(hasWay && nextMorning)) errors.days = hasWay ? "days" : "daysOnly";
  const time = readTime(typed);
  if (time === null) errors.time = "time";
  if (time === null || errors.days) return { ok: false, errors };
  return {
    ok: true,
    value: { daysOfWeek: days, time, again: again && days.length > 0, nextMorning, byMail },
  };
}
