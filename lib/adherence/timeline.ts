import type { PlanHistory } from "@/lib/adherence/schema";
import { addDays, earliest, type IsoDate, latest } from "@/lib/dates";
import { endDate, sameSchedule, type Schedule } from "@/lib/plans/schedule";

/** The days for which one schedule is in force. Revisions that keep the schedule share a stretch, so
 * that changing an exercise starts no new plan week. */
export type Stretch = {
  schedule: Schedule;
  effectiveFrom: IsoDate;
  /** First and last scheduled day; none when `to` is earlier than `from`. */
  from: IsoDate;
  to: IsoDate;
  /** The day from which its plan weeks are counted. */
  weeksFrom: IsoDate;
};

export type Timeline = Pick<PlanHistory, "pauses" | "stoppedOn"> & { stretches: Stretch[] };

export type DayState =
  "active" | "pause-day" | "stop-day" | "paused" | "stopped" | "not-started" | "ended";

/** Puts the revisions in order and works out the days each schedule covers. */
export function timelineOf({ revisions, pauses, stoppedOn }: PlanHistory): Timeline {
  const byDay = new Map(revisions.map((revision) => [revision.effectiveFrom, revision.schedule]));
  const changes = [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, schedule], i, all) => i === 0 || !sameSchedule(schedule, all[i - 1]![1]));

  const stretches = changes.map(([effectiveFrom, schedule], i): Stretch => {
    const next = changes[i + 1];
    const from = latest(effectiveFrom, schedule.startDate);
    return {
      schedule,
      effectiveFrom,
      from,
      to: next ? earliest(endDate(schedule), addDays(next[0], -1)) : endDate(schedule),
      // A plan sent after its own start date keeps the weeks it was given; its first week is cut.
      // A later change starts a new week on the day on which it comes into force.
      weeksFrom: i === 0 ? schedule.startDate : from,
    };
  });
  return { stretches, pauses, stoppedOn };
}

/** The stretch whose revision is in force on `date` (its schedule may not have begun, or be over). */
export function stretchOn({ stretches }: Timeline, date: IsoDate): Stretch | null {
  return stretches.findLast((stretch) => stretch.effectiveFrom <= date) ?? null;
}

/** What the plan was on `date`. Where several hold, the one that asks least of the patient wins. */
export function stateOn(timeline: Timeline, date: IsoDate): DayState {
  const stretch = stretchOn(timeline, date);
  // When a new plan is sent on Monday to begin on Thursday, the link shows the new one at once: the
  // days between belong to neither.
  if (!stretch || date < stretch.from) return "not-started";
  const { stoppedOn, pauses } = timeline;
  if (stoppedOn !== null && date > stoppedOn) return "stopped";
  if (date > stretch.to) return "ended";
  if (pauses.some(({ from, until }) => from < date && (until === null || date < until))) {
    return "paused";
  }
  if (date === stoppedOn) return "stop-day";
  // Also when resumed on the same day: for part of it the patient was told to rest.
  if (pauses.some(({ from }) => from === date)) return "pause-day";
  return "active";
}
