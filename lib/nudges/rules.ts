import { addDays, formatDate, type IsoDate, todayIn } from "@/lib/dates";
import type { NudgeFacts, NudgeRefusal } from "./schema";

/** At most so many nudges to one patient within so many calendar days, today among them. */
export const NUDGE_LIMITS = [
  { most: 1, days: 3 },
  { most: 2, days: 7 },
] as const;

/** How long a nudge waits before it goes, so that it can be taken back. */
export const UNDO_SECONDS = 30;

/**
 * The first day on which one more nudge is within the limits, after those on the days `nudgedOn`; null
 * where today is. Counted in the patient's calendar days, which no change of the clock makes longer.
 */
export function nextNudgeOn(nudgedOn: readonly IsoDate[], today: IsoDate): IsoDate | null {
  const newestFirst = nudgedOn.toSorted().toReversed();
  const next = NUDGE_LIMITS.flatMap(({ most, days }) => {
    const oldest = newestFirst[most - 1];
    return oldest === undefined ? [] : [addDays(oldest, days)];
  })
    .toSorted()
    .at(-1);
  return next !== undefined && next > today ? next : null;
}

/** Why this patient is not to be nudged about this plan, whenever; null where nothing stands against it. */
export function whyNotToBeNudged(facts: Omit<NudgeFacts, "nudgedAt">): string | null {
  const { state, isDischarged, isArchived, hasStopped, wantsToEnd, email } = facts;
  if (isDischarged) return "The patient is discharged.";
  if (isArchived) return "The patient is archived.";
  if (state === "paused") return "The plan is paused.";
  if (state === "draft") return "The plan has not been sent yet.";
  if (state !== "active") return "The plan has ended.";
  if (wantsToEnd) return "The patient asked to end the plan. Answer that first.";
  if (hasStopped) return "The patient stopped such mails.";
  if (!email?.trim()) return "The patient has no mail address.";
  return null;
}

/** Why no nudge may go at `now`, and until when; null where one may. */
export function refusalOf(facts: NudgeFacts, now: Date): NudgeRefusal | null {
  const sentence = whyNotToBeNudged(facts);
  if (sentence) return { sentence, until: null };
  const { timeZone, nudgedAt } = facts;
  const days = nudgedAt.map((at) => todayIn(timeZone, at));
  const until = nextNudgeOn(days, todayIn(timeZone, now));
  if (!until) return null;
  const last = formatDate(days.toSorted().at(-1)!, "en-GB");
  const [short, long] = NUDGE_LIMITS;
  return {
    sentence: `Last nudged on ${last}, and at most ${short.most} goes in ${short.days} days and ${long.most} in ${long.days}. Possible again from ${formatDate(until, "en-GB")}.`,
    until,
  };
}
