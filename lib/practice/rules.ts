import { createHash } from "node:crypto";
import { addDays, eachDate, type IsoDate, latest } from "@/lib/dates";
import { knownPlaces } from "@/lib/pain/places";
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
    ...laterQuestions(report),
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** Questions that came later: left out where unanswered, so that what was sent before stays the same. */
function laterQuestions({ difficulty, painPlaces, wantsCall, corrects }: PracticeReport) {
  const places = knownPlaces(painPlaces);
  const isAnswered = difficulty !== null || places.length > 0 || wantsCall || corrects !== null;
  return isAnswered ? [difficulty, places, wantsCall, corrects] : [];
}

export type SignedSession = {
  id: string;
  date: IsoDate;
  createdAt: Date;
  /** Null: the question was left out. */
  redFlag: boolean | null;
  corrects: string | null;
  isWithdrawn: boolean;
};

/**
 * The day of the newest session in which the patient said whether there is a danger sign, when they
 * said yes and it was within the last seven days; else null. A later no ends it; leaving the question
 * out does not. A correction counts from when its first version was sent, unless it tells of a sign:
 * setting an old entry right is no word on how the patient is now.
 */
export function dangerSignOn(sessions: readonly SignedSession[], today: IsoDate): IsoDate | null {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const toldAt = (session: SignedSession): number => {
    const before = session.redFlag ? null : session.corrects && byId.get(session.corrects);
    return before ? firstSentAt(before, byId) : session.createdAt.getTime();
  };
  const since = addDays(today, -LATE_ENTRY_DAYS);
  const [newest] = sessions
    .filter(({ isWithdrawn, date, redFlag }) => !isWithdrawn && date >= since && redFlag !== null)
    .toSorted((a, b) => toldAt(b) - toldAt(a) || (a.id < b.id ? 1 : -1));
  return newest?.redFlag ? newest.date : null;
}

function firstSentAt(session: SignedSession, byId: ReadonlyMap<string, SignedSession>): number {
  const before = session.corrects && byId.get(session.corrects);
  return before ? firstSentAt(before, byId) : session.createdAt.getTime();
}
