import type { planSummaries } from "@/db/schema/practice";
import { FLAG_RULES } from "@/lib/adherence/flag-words";
import type { RowSummary } from "@/lib/adherence/summary";
import { type Share, WINDOWS } from "@/lib/adherence/windows";
import type { IsoDate } from "@/lib/dates";
import type { FlagRule } from "@/lib/pain/schema";

type Columns = typeof planSummaries.$inferInsert;

/** What a plan's summary counts, as the columns of `plan_summaries` keep it; what triggers keep is
 * not in it. */
export type CountedColumns = Required<
  Omit<
    Columns,
    | "clinicId"
    | "id"
    | "planId"
    | "updatedAt"
    | "shelf"
    | "patientId"
    | "therapistId"
    | "patientTherapistId"
    | "trainerId"
    | "timeZone"
    | "nameKey"
    | "titleKey"
    | "regions"
  >
>;

/** A counted plan as its row; `today` is the patient's day up to which it was counted. */
export function storedRow(summary: RowSummary, today: IsoDate): CountedColumns {
  const { adherence, windows, lastPracticeOn, latestPain, painChange } = summary;
  const flags = [...new Set(summary.flags.map(({ rule }) => rule))];
  const each = WINDOWS.map((name) => windows[name]);
  return {
    due: adherence.due,
    done: adherence.done,
    partial: adherence.partial,
    ratio: adherence.ratio,
    due7: windows["7"].due,
    done7: windows["7"].done,
    ratio7: ratioOf(windows["7"]),
    due14: windows["14"].due,
    done14: windows["14"].done,
    ratio14: ratioOf(windows["14"]),
    due30: windows["30"].due,
    done30: windows["30"].done,
    ratio30: ratioOf(windows["30"]),
    due90: windows["90"].due,
    done90: windows["90"].done,
    ratio90: ratioOf(windows["90"]),
    setsDue: each.map(({ setsDue }) => setsDue),
    setsDone: each.map(({ setsDone }) => setsDone),
    skips: each.map(({ skips }) => skips),
    skipReasons: each.map(({ commonestReason }) => commonestReason ?? ""),
    recent: summary.recent,
    lastPracticeOn,
    latestPain,
    painChange,
    latestRise: summary.latestRise,
    latestMorning: summary.latestMorning,
    latestEffort: summary.latestEffort,
    week: summary.week,
    weeks: summary.weeks,
    nextDueOn: summary.nextDueOn,
    weekDue: summary.trend.due,
    weekDone: summary.trend.done,
    weekPain: summary.trend.pain,
    beganOn: summary.beganOn,
    flags,
    flagKey: flagKeyOf(flags),
    countedOn: today,
    settled: summary.settled,
  };
}

function ratioOf({ due, done }: Share): number | null {
  return due === 0 ? null : done / due;
}

/** How many keys a first flag spans: above the number of rules, so that more flags stay within it. */
const SPAN = 16;

/** A whole number by which flags, the most urgent first, are sorted: higher is more urgent, and of
 * the same first flag the more flags the higher. null for none. */
export function flagKeyOf(flags: readonly FlagRule[]): number | null {
  const [first] = flags;
  return first === undefined ? null : leastFlagKey(first) + flags.length;
}

/** No plan on which `rule` holds has a lower key: it, or a more urgent rule, stands first. */
export function leastFlagKey(rule: FlagRule): number {
  return (FLAG_RULES.length - FLAG_RULES.indexOf(rule)) * SPAN;
}
