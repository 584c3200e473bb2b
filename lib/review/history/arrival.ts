import { daysBetween, type IsoDate, todayIn } from "@/lib/dates";

/**
 * When an entry reached us, by the patient's clock, and whether that was on a later day than the one it
 * is about. A device tells us nothing of when it was typed, so that late and kept offline look alike.
 */
export function arrivalOf(
  { practisedOn, createdAt }: { practisedOn: IsoDate; createdAt: Date },
  timeZone: string,
): { words: string; isLate: boolean } {
  const days = daysBetween(practisedOn, todayIn(timeZone, createdAt));
  const clock = { hour: "2-digit", minute: "2-digit", timeZone } as const;
  const at = new Intl.DateTimeFormat("en-GB", clock).format(createdAt);
  if (days < 1) return { words: `Received at ${at}.`, isLate: false };
  const date = { day: "numeric", month: "short", timeZone } as const;
  const on = new Intl.DateTimeFormat("en-GB", date).format(createdAt);
  const later = days === 1 ? "the day after" : `${days} days after`;
  return {
    words: `Received on ${on} at ${at}, ${later}: noted late, or kept by a phone that was offline.`,
    isLate: true,
  };
}
