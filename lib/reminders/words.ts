import { weekdayName } from "@/lib/dates";
import type { PlanReminders } from "./data";
import type { PhonesEnd } from "./push/data";
import type { ReminderKind, ReminderSettings, SkipReason } from "./schema";

const LOCALE = "en-GB";

/** What staff read of a reminder. */
export const kindWords: Record<ReminderKind, string> = {
  day: "Reminder",
  again: "Second reminder",
  "next-morning": "Question of the next morning",
};

/** Why a reminder was left out, as a sentence for staff. */
export const skipWords: Record<SkipReason, string> = {
  late: "Its time had passed by more than three hours, so it was left out.",
  closed: "The plan was over.",
  archived: "The patient was archived.",
  paused: "The plan was paused.",
  "not-begun": "The plan had not begun.",
  ended: "The planned weeks were over.",
  "nothing-due": "Nothing was due that day.",
  noted: "The patient had noted it already.",
  answered: "The patient had answered already.",
  "same-day": "The reminder of the day itself went.",
  "no-address": "The patient has no mail address. Add one to the patient.",
  refused: "The one before came back from this address. Correct the address of the patient.",
  stopped: "The patient stopped the reminders before it went.",
};

/** Those that a person should do something about. */
export const isFault = (reason: SkipReason | null): boolean =>
  reason === "no-address" || reason === "refused" || reason === "late";

/** "Monday and Friday at 18:30, once more the next day when nothing was noted". */
export function choiceInWords({ daysOfWeek, time, again, nextMorning }: ReminderSettings): string {
  const names = daysOfWeek.map((day) => weekdayName(day, LOCALE));
  const days = names.length === 7 ? "Every day" : new Intl.ListFormat(LOCALE).format(names);
  const parts = [
    names.length > 0 && `${days} at ${time}`,
    again && "once more the next day when nothing was noted",
    nextMorning && "asked the next morning how it was",
  ].filter((part) => part !== false);
  const text = parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "By mail and on 2 phones.": how they go; null for mail alone, which goes without saying. */
export function waysInWords({
  settings,
  hasAddress,
  phones,
}: Pick<PlanReminders, "settings" | "hasAddress" | "phones">): string | null {
  if (phones === 0) return null;
  const on = phones === 1 ? "on a phone" : `on ${phones} phones`;
  if (settings?.byMail && hasAddress) return `By mail and ${on}.`;
  return `${on.charAt(0).toUpperCase()}${on.slice(1)} only.`;
}

/** Why a phone that showed them does so no more. */
export const phoneEndWords: Record<PhonesEnd, string> = {
  "turned-off": "The patient turned them off on the phone.",
  replaced: "The phone takes no more reminders.",
  gone: "The phone takes no more reminders: they were turned off in its browser.",
  link: "The phone is not reminded any more: its link to the plan has ended.",
  keys: "The phone is not reminded any more: this system has other keys now.",
};
