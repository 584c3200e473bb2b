import type { BadgeTone } from "@/lib/ui/badge";
import { weekdayName } from "@/lib/dates";
import type { ReminderRun } from "./data";
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

/** How a reminder went: a word with its tone, and what there is to say about it. */
export function outcomeOf({ skipped, mail }: ReminderRun): {
  word: string;
  tone: BadgeTone;
  note: string | null;
} {
  if (skipped)
    return {
      word: "Left out",
      tone: isFault(skipped) ? "stop" : "neutral",
      note: skipWords[skipped],
    };
  if (!mail || mail.state === "queued") {
    const note = mail?.reason ? `${mail.reason} It is tried again by itself.` : null;
    return { word: "Queued", tone: "neutral", note };
  }
  if (mail.state === "sent") return { word: "Sent", tone: "accent", note: null };
  const [word, what] =
    mail.state === "bounced"
      ? ["Bounced", "Correct the address of the patient; until then no further one goes."]
      : ["Failed", "The next one is tried again by itself."];
  return { word, tone: "stop", note: `${mail.reason ?? "The mail could not be sent."} ${what}` };
}

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
