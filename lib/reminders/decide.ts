import type { PlanHistory } from "@/lib/adherence/schema";
import { stateOn, timelineOf } from "@/lib/adherence/timeline";
import { addDays, eachDate, isoDate, todayIn, weekdayOf } from "@/lib/dates";
import { weekOf } from "@/lib/plan-document/week";
import type { PlanState } from "@/lib/plans/schema";
import { instantAt } from "./rules";
import type { Decision, ReminderKind, ReminderSettings, SkipReason, Slot, Ways } from "./schema";

/** A reminder that could not go for longer than this would only confuse. */
export const LATE_MS = 3 * 60 * 60 * 1000;
/** When the next morning is asked for, and until when a session that comes in late still brings it. */
const MORNING = "08:00";
const NOON = "12:00";
/** How far back a reminder that was missed is still noted as missed. */
export const LOOK_BACK_DAYS = 7;

/** A session as the patient noted it; those taken back are left out. */
export type NotedSession = {
  date: string;
  notedAt: Date;
  hasPainAfter: boolean;
  hasNextMorning: boolean;
};

/** Reminders that were decided on before. */
export type Run = { kind: ReminderKind; dueOn: string; wasSent: boolean };

/** What tells whether any reminder's time has come. */
export type SlotFacts = {
  settings: ReminderSettings;
  /** IANA zone of the patient. */
  timeZone: string;
  /** Those of the last nine days. */
  sessions: NotedSession[];
  runs: Run[];
};

export type ReminderFacts = SlotFacts & {
  state: PlanState;
  isArchived: boolean;
  history: PlanHistory;
  hasAddress: boolean;
  /** The last reminder came back from the address that the patient still has. */
  isRefused: boolean;
  /** How many phones can be reminded. */
  phones: number;
};

/**
 * The reminders whose time has come by `now` and on which nobody has decided yet, the oldest first.
 * None that was due before the patient last set them, and none of more than seven days ago.
 */
export function openSlots({ settings, timeZone, sessions, runs }: SlotFacts, now: Date): Slot[] {
  if (settings.unsubscribedAt) return [];
  const today = todayIn(timeZone, now);
  const find = (kind: ReminderKind, dueOn: string) =>
    runs.find((run) => run.kind === kind && run.dueOn === dueOn);
  const slots = eachDate(addDays(today, -LOOK_BACK_DAYS), today).flatMap((date): Slot[] => {
    const before = addDays(date, -1);
    const atTime = instantAt(date, settings.time, timeZone);
    const found: Slot[] = [];
    if (settings.daysOfWeek.includes(weekdayOf(date)))
      found.push({ kind: "day", dueOn: date, at: atTime });
    if (settings.again && find("day", before)?.wasSent)
      found.push({ kind: "again", dueOn: date, at: atTime });
    const scored = sessions.filter((session) => session.date === before && session.hasPainAfter);
    if (settings.nextMorning && scored.length > 0) {
      const noted = Math.min(...scored.map(({ notedAt }) => notedAt.getTime()));
      const at = new Date(Math.max(instantAt(date, MORNING, timeZone).getTime(), noted));
      if (at < instantAt(date, NOON, timeZone))
        found.push({ kind: "next-morning", dueOn: date, at });
    }
    return found;
  });
  return slots.filter(
    ({ kind, dueOn, at }) => at <= now && at >= settings.updatedAt && !find(kind, dueOn),
  );
}

/**
 * Decides on every reminder whose time has come by `now`: to be sent, or left out for a reason. The
 * same facts give the same decisions, whoever asks and however late.
 */
export function decideReminders(facts: ReminderFacts, now: Date): Decision[] {
  const sentOn = new Set(
    facts.runs.flatMap(({ kind, dueOn, wasSent }) => (kind === "day" && wasSent ? [dueOn] : [])),
  );
  // A day's own reminder stands before the second one of the day before.
  return openSlots(facts, now).map((slot) => {
    const skipped = reasonAgainst(facts, slot, sentOn, now);
    if (slot.kind === "day" && skipped === null) sentOn.add(slot.dueOn);
    return { ...slot, skipped };
  });
}

function reasonAgainst(
  facts: ReminderFacts,
  { kind, dueOn, at }: Slot,
  sentOn: ReadonlySet<string>,
  now: Date,
): SkipReason | null {
  const { state, sessions } = facts;
  if (facts.isArchived) return "archived";
  if (state !== "active" && state !== "paused") return "closed";
  if (now.getTime() - at.getTime() > LATE_MS) return "late";
  if (state === "paused") return "paused";
  const quiet =
    kind === "next-morning" ? answeredBy(sessions, dueOn) : notDue(facts, kind, dueOn, sentOn);
  if (quiet) return quiet;
  if (facts.phones > 0) return null;
  if (!facts.hasAddress) return "no-address";
  return facts.isRefused ? "refused" : null;
}

/**
 * How the reminders go that are to be sent: as the patient chose, as far as there is a way. Without a
 * phone it is mail, whatever was chosen, so that none is lost.
 */
export function waysOf({
  settings,
  phones,
  hasAddress,
  isRefused,
}: Pick<ReminderFacts, "settings" | "phones" | "hasAddress" | "isRefused">): Ways {
  const canMail = hasAddress && !isRefused;
  const byMail = canMail && (settings.byMail || phones === 0);
  return { byMail, toPhones: phones > 0, fellBack: byMail && !settings.byMail };
}

function answeredBy(sessions: NotedSession[], dueOn: string): SkipReason | null {
  const before = addDays(isoDate(dueOn), -1);
  const isAnswered = sessions.some((session) => session.date === before && session.hasNextMorning);
  return isAnswered ? "answered" : null;
}

function notDue(
  { history, sessions }: ReminderFacts,
  kind: "day" | "again",
  dueOn: Slot["dueOn"],
  sentOn: ReadonlySet<string>,
): SkipReason | null {
  const state = stateOn(timelineOf(history), dueOn);
  if (state === "not-started") return "not-begun";
  if (state === "ended") return "ended";
  if (state === "stopped" || state === "stop-day") return "closed";
  if (state !== "active") return "paused";
  // A session in which everything was skipped is an answer, too: nobody is urged after it.
  const noted = (date: string) => sessions.filter((session) => session.date === date).length;
  if (kind === "again") {
    if (sentOn.has(dueOn)) return "same-day";
    return noted(dueOn) + noted(addDays(dueOn, -1)) > 0 ? "noted" : null;
  }
  const { dueToday } = weekOf(history, dueOn);
  if (dueToday === 0) return "nothing-due";
  return noted(dueOn) >= dueToday ? "noted" : null;
}
