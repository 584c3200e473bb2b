import type { Column, TableState } from "@/lib/adherence/table/address";
import type { Count, DeliveryStanding, ReminderStanding } from "@/lib/adherence/table/schema";
import type { WindowName } from "@/lib/adherence/windows";
import type { SkipReason } from "@/lib/practice/schema";

/** What a window is called where it is chosen, and in the midst of a sentence. */
export const WINDOW_WORDS: Record<WindowName, { name: string; within: string }> = {
  "7": { name: "7 days", within: "over the last 7 days" },
  "14": { name: "14 days", within: "over the last 14 days" },
  "30": { name: "30 days", within: "over the last 30 days" },
  "90": { name: "90 days", within: "over the last 90 days" },
  all: { name: "Whole plan", within: "over each plan so far" },
};

export const COLUMN_WORDS: Record<Column, string> = {
  patient: "Patient",
  plan: "Plan",
  therapist: "Therapist",
  trainer: "Trainer",
  week: "Week",
  adherence: "Adherence",
  recent: "14 days",
  exercises: "Sets",
  "last-practice": "Last practice",
  "next-due": "Next due",
  pain: "Pain",
  change: "Change",
  rise: "After − before",
  morning: "Next morning",
  effort: "Effort",
  skips: "Left out",
  flags: "Flags",
  delivery: "Delivery",
  reminders: "Reminders",
};

/** How a plan's newest mail or link stands. */
export const DELIVERY_WORDS: Record<DeliveryStanding, string> = {
  failed: "Failed",
  waiting: "Waiting",
  unopened: "Not opened",
  opened: "Opened",
  ended: "Link ended",
  none: "Not sent",
};

/** Whether reminders go. */
export const REMINDER_WORDS: Record<ReminderStanding, string> = {
  on: "On",
  unreached: "Nobody reached",
  stopped: "Stopped",
  off: "Off",
};

export const PAIN_WORDS: Record<NonNullable<TableState["pain"]>, string> = {
  acceptable: "Pain acceptable",
  caution: "Pain in caution",
  stop: "Pain in stop",
  none: "No pain score",
};

export const ACTIVITY_WORDS: Record<NonNullable<TableState["activity"]>, string> = {
  "within-7": "Practised in the last 7 days",
  "not-7": "Not for 7 days or more",
  "not-14": "Not for 14 days or more",
  never: "Never practised",
};

/** Why an exercise was left out, in a table's cell. */
export const SKIP_WORDS: Record<SkipReason, string> = {
  pain: "pain",
  "too-hard": "too hard",
  "no-time": "no time",
  "unsure-how": "unsure how",
  "no-equipment": "no equipment",
};

/** "69", "1,000+" where there are more than were counted; "" where nothing is known. */
export function countWords({ n, more }: Count): string {
  if (!more) return n.toLocaleString("en");
  return n === 0 ? "" : `${n.toLocaleString("en")}+`;
}
