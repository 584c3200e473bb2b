import { formatDosage } from "@/lib/exercises/dosage";
import type { Dosage } from "@/lib/exercises/schema";
import { daysBetween, formatDate, formatDay, type IsoDate } from "@/lib/dates";
import { describeSchedule, endDate, type Schedule, scheduleSchema } from "./schedule";
import type { DraftSchedule, ExitReason, PlanDelivery, PlanState } from "./schema";
import { emptyDays, groupsOf, weekOfDay } from "./timing/days";
import type { ItemTiming } from "./timing/schema";
import { timingChanges } from "./timing/words";

const allowed = {
  send: ["draft", "active", "paused"],
  edit: ["draft", "active", "paused"],
  pause: ["active"],
  resume: ["paused"],
  complete: ["active", "paused"],
} as const satisfies Record<string, readonly PlanState[]>;
export type Transition = keyof typeof allowed;

/**
 * Whether a plan in this state may take the step. draft → active ⇄ paused → completed | stopped;
 * a closed plan never opens again. Sending a changed plan while it is paused resumes it.
 */
export function canMove(transition: Transition, state: PlanState): boolean {
  return (allowed[transition] as readonly PlanState[]).includes(state);
}

/** Whether a plan may still change: anything but completed and stopped. */
export function isOpen(state: PlanState): boolean {
  return canMove("edit", state);
}

/**
 * The state in which a plan ends. Finished and improved are successes: completed. With every other
 * reason the plan was broken off: stopped.
 */
export function closedStateFor(reason: ExitReason): "completed" | "stopped" {
  return reason === "finished" || reason === "improved" ? "completed" : "stopped";
}

/** More exercises or minutes a day than this lower adherence; the composer says so, softly. */
export const MANY_EXERCISES = 4;
export const MANY_MINUTES = 30;

/** The whole schedule, or null while a part of it is missing. */
export function wholeSchedule(schedule: DraftSchedule): Schedule | null {
  const parsed = scheduleSchema.safeParse(schedule);
  return parsed.success ? parsed.data : null;
}

const LONGEST_WAIT_DAYS = 30;
export const LATEST_MAIL = `Choose a time from now on, at most ${LONGEST_WAIT_DAYS} days ahead.`;

/** Whether a mail may wait until `sendAt`: in the future, and at most 30 days of it. */
export function mayWaitUntil(sendAt: Date, now: Date): boolean {
  const wait = sendAt.getTime() - now.getTime();
  return wait > 0 && wait <= LONGEST_WAIT_DAYS * 86_400_000;
}

type Sendable = {
  items: readonly Pick<ItemTiming, "fromWeek" | "untilWeek" | "everyDays">[];
  schedule: DraftSchedule;
};

/**
 * What keeps a draft from being sent: a sentence by field path, empty when nothing does. `today` is
 * the patient's calendar day; `email` is the patient's address, needed only when it goes by mail.
 */
export function obstaclesToSending(
  draft: Sendable,
  email: string | null,
  today: IsoDate,
  by: PlanDelivery["by"] = "mail",
): Record<string, string> {
  const found: Record<string, string> = {};
  if (draft.items.length === 0) found.items = "Add at least one exercise before you send the plan.";
  const { startDate, weeks, daysOfWeek, daysPerWeek } = draft.schedule;
  if (startDate === null) found["schedule.startDate"] = "Choose the day on which the plan starts.";
  if (weeks === null) found["schedule.weeks"] = "Say how many weeks the plan lasts.";
  if (daysOfWeek === null && daysPerWeek === null)
    found["schedule.daysOfWeek"] = "Choose the days of the week, or how many days a week.";
  const schedule = wholeSchedule(draft.schedule);
  if (schedule && endDate(schedule) < today)
    found["schedule.weeks"] =
      `This schedule ended on ${formatDate(endDate(schedule), "en-GB")}. Choose a later start or more weeks.`;
  else if (schedule && draft.items.length > 0) {
    const [first, ...more] = emptyDays(draft.items, schedule);
    if (first) found.items = nothingDue(first, more.length + 1, schedule);
  }
  if (email === null && by === "mail")
    found["patient.email"] = "This patient has no email address yet.";
  return found;
}

function nothingDue(first: IsoDate, count: number, { startDate, daysOfWeek }: Schedule): string {
  if (daysOfWeek === null) {
    const week = weekOfDay(daysBetween(startDate, first));
    return `No exercise is due in week ${week}. Let one go on, or make the plan shorter.`;
  }
  const days = count === 1 ? "one practice day" : `${count} practice days`;
  const from = count === 1 ? "" : "the first ";
  return `On ${days} no exercise is due (${from}${formatDay(first, "en-GB")}). Let one be done each time, or choose other days.`;
}

export type RevisionContent = {
  title: string;
  message: string | null;
  supervision: string | null;
  startingLevel: string | null;
  schedule: DraftSchedule;
  items: readonly ({
    exerciseSlug: string;
    name: string;
    dosage: Dosage;
    note: string | null;
  } & ItemTiming)[];
  advice: readonly { slug: string; title: string }[];
};

export type RevisionChange =
  | { kind: "added"; name: string; dosage: string }
  | { kind: "removed"; name: string }
  | { kind: "dosage"; name: string; from: string; to: string }
  /** Its part of the session, its partners, its weeks or its days. */
  | { kind: "timing"; name: string; from: string; to: string }
  | { kind: "note"; name: string; to: string | null }
  /** Positions counted from 1. */
  | { kind: "moved"; name: string; from: number; to: number }
  | { kind: "title"; from: string; to: string }
  | { kind: "schedule"; from: string; to: string }
  | { kind: "message"; to: string | null }
  | { kind: "supervision" | "starting-level"; to: string | null }
  | { kind: "advice-added"; title: string }
  | { kind: "advice-removed"; title: string };

/**
 * What changed from one revision to the next, in the order in which a person reads it. The same
 * exercise twice in a plan is told apart by its turn. Of reordered exercises only as few as explain
 * the new order are named as moved.
 */
export function diffRevisions(before: RevisionContent, after: RevisionContent): RevisionChange[] {
  const old = keyed(before.items);
  const now = keyed(after.items);
  const changes: RevisionChange[] = [];

  for (const [key, { item }] of now)
    if (!old.has(key))
      changes.push({ kind: "added", name: item.name, dosage: formatDosage(item.dosage) });
  for (const [key, { item }] of old)
    if (!now.has(key)) changes.push({ kind: "removed", name: item.name });

  const kept = [...now].flatMap(([key, to]) => {
    const from = old.get(key);
    return from ? [{ name: to.item.name, from, to }] : [];
  });
  for (const { name, from, to } of kept) {
    const [was, is] = [formatDosage(from.item.dosage), formatDosage(to.item.dosage)];
    if (was !== is) changes.push({ kind: "dosage", name, from: was, to: is });
    for (const change of timingChanges(from.item, to.item))
      changes.push({ kind: "timing", name, ...change });
    if (from.item.note !== to.item.note) changes.push({ kind: "note", name, to: to.item.note });
  }
  const stayed = longestRising(kept.map(({ from }) => from.position));
  for (const { name, from, to } of kept)
    if (!stayed.has(from.position))
      changes.push({ kind: "moved", name, from: from.position, to: to.position });

  if (before.title !== after.title)
    changes.push({ kind: "title", from: before.title, to: after.title });
  const [was, is] = [scheduleInWords(before.schedule), scheduleInWords(after.schedule)];
  if (was !== is) changes.push({ kind: "schedule", from: was, to: is });
  if (before.message !== after.message) changes.push({ kind: "message", to: after.message });
  if (before.supervision !== after.supervision)
    changes.push({ kind: "supervision", to: after.supervision });
  if (before.startingLevel !== after.startingLevel)
    changes.push({ kind: "starting-level", to: after.startingLevel });
  const has = (list: RevisionContent["advice"], slug: string) => list.some((a) => a.slug === slug);
  for (const { slug, title } of after.advice)
    if (!has(before.advice, slug)) changes.push({ kind: "advice-added", title });
  for (const { slug, title } of before.advice)
    if (!has(after.advice, slug)) changes.push({ kind: "advice-removed", title });
  return changes;
}

/** "Every day for 6 weeks, from 22 November 2026", or what is still missing. */
export function scheduleInWords(draft: DraftSchedule): string {
  const schedule = wholeSchedule(draft);
  if (!schedule) return "not set";
  return `${describeSchedule(schedule)}, from ${formatDate(schedule.startDate, "en-GB")}`;
}

type Item = RevisionContent["items"][number] & { partners: string[] };

/** Items by exercise and turn ("bridge 1", "bridge 2"), with their positions from 1. */
function keyed(items: RevisionContent["items"]): Map<string, { item: Item; position: number }> {
  const turns = new Map<string, number>();
  const groups = groupsOf(items);
  return new Map(
    items.map((found, index) => {
      const group = groups.find((one) => one.includes(found)) ?? [];
      const partners = group.flatMap((one) => (one === found ? [] : [one.name]));
      const item = { ...found, partners };
      const turn = (turns.get(item.exerciseSlug) ?? 0) + 1;
      turns.set(item.exerciseSlug, turn);
      return [`${item.exerciseSlug} ${turn}`, { item, position: index + 1 }];
    }),
  );
}

/** The members of a longest rising subsequence: those that can be said to have stayed in place. */
function longestRising(numbers: readonly number[]): Set<number> {
  const best: number[][] = [];
  for (const number of numbers) {
    const longest = best
      .filter((run) => run.at(-1)! < number)
      .reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, number]);
  }
  return new Set(best.reduce((a, b) => (b.length > a.length ? b : a), []));
}
