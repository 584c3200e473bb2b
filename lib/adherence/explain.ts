import type { DayReason, DayWorking, WeekWorking } from "@/lib/adherence/schema";

const REASONS: Record<DayReason, string> = {
  due: "",
  "today-open": "Today: counts once all its sessions are done or the day is over.",
  "pause-day": "The plan was paused on this day: only what was practised is due.",
  "stop-day": "The plan was stopped on this day: only what was practised is due.",
  "any-day": "Any day of the week may be chosen: counted with its week.",
  "not-scheduled": "Not a scheduled day.",
  paused: "The plan was paused.",
  stopped: "The plan had been stopped.",
  "not-started": "The plan had not begun.",
  ended: "The plan was over.",
};

/** Why a day counts as it does, in plain words: "1 of 2 sessions done." */
export function explainDay(day: DayWorking): string {
  const counted = day.due > 0 ? `${day.done} of ${sessions(day.due)} done.` : "";
  const extra =
    day.uncounted > 0 ? `${day.uncounted} logged ${plural(day.uncounted)} not counted.` : "";
  return [REASONS[day.reason], counted, extra].filter(Boolean).join(" ");
}

/** Why a plan week counts as it does, in plain words. */
export function explainWeek(week: WeekWorking): string {
  const { status, activeDays, daysPerWeek, target, due, done, openDays, uncounted } = week;
  if (status === "ends-later") return "This week counts when it ends.";
  const parts: string[] = [];
  if (activeDays < 7) {
    const days = activeDays === 1 ? "1 active day" : `${activeDays} active days`;
    parts.push(`Cut to ${days}: ${target} instead of ${sessions(daysPerWeek)}.`);
  }
  if (status === "running") {
    const open = openDays === 1 ? "1 day is" : `${openDays} days are`;
    parts.push(`This week is running and ${open} still open.`);
  }
  parts.push(due > 0 ? `${done} of ${sessions(due)} done.` : "Nothing is due.");
  if (uncounted > 0) parts.push(`${uncounted} more than asked, not counted.`);
  return parts.join(" ");
}

function sessions(count: number): string {
  return `${count} ${plural(count)}`;
}

function plural(count: number): string {
  return count === 1 ? "session" : "sessions";
}
