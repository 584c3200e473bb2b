import { createHash } from "node:crypto";
import { addDays, eachDate, type IsoDate, latest } from "@/lib/dates";
import type { PracticeReport, PractisedItem } from "./schema";

/** How many days back a patient may still enter a session. */
export const LATE_ENTRY_DAYS = 7;

/**
 * The days for which a session may be entered, newest first: today and the last seven, but none
 * before `planFrom`, the day from which the plan's first revision was in force.
 */
export function loggableDays(today: IsoDate, planFrom: IsoDate): IsoDate[] {
  const first = latest(addDays(today, -LATE_ENTRY_DAYS), planFrom <= today ? planFrom : today);
  return eachDate(first, today).toReversed();
}

/** Exercises with at least one set done. */
export function countDone(items: readonly Pick<PractisedItem, "setsDone">[]): number {
  return items.filter((item) => item.setsDone > 0).length;
}

/**
 * SHA-256 in hex of what was reported for `planId`: equal for the same report sent twice, whatever
 * the order of its items, and different as soon as one answer differs.
 */
export function contentHash(planId: string, report: PracticeReport): string {
  const items = report.items
    .map(({ planItemId, setsDone, skipReason }) => [planItemId, setsDone, skipReason])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const content = [
    planId,
    report.revisionId,
    report.practisedOn,
    items,
    report.painBefore,
    report.painAfter,
    report.effort,
    report.comment,
    report.redFlag,
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
