import { createHash } from "node:crypto";
import { addDays, type IsoDate, weekdayOf } from "@/lib/dates";
import type { Story } from "./demo-patients";

/** Numbers in [0, 1) that are the same at every run (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type DemoSession = {
  practisedOn: IsoDate;
  /** Index of the exercise that was left out, if any. */
  leftOut: number | null;
  before: number | null;
  after: number | null;
  effort: number | null;
  comment: string | null;
  redFlag: boolean;
};

const between = ([from, to]: readonly [number, number], share: number) =>
  from + (to - from) * share;
const score = (value: number) => Math.min(10, Math.max(0, Math.round(value)));

/** A made-up but believable row of sessions for one story, up to and including today. */
export function demoSessions(
  story: NonNullable<Story["plan"]>,
  today: IsoDate,
  random: () => number,
): DemoSession[] {
  const start = addDays(today, -story.startedDaysAgo);
  const lastDay = Math.min(
    story.startedDaysAgo -
      Math.max(story.silentDays, story.pausedDaysAgo ?? 0, story.closed?.daysAgo ?? 0),
    story.weeks * 7 - 1,
  );
  const sessions: DemoSession[] = [];
  for (let day = 0; day <= lastDay; day++) {
    const date = addDays(start, day);
    const share = lastDay > 0 ? day / lastDay : 0;
    if (story.daysOfWeek && !story.daysOfWeek.includes(weekdayOf(date))) continue;
    // Today is practised by some only, so that "today" has something to show.
    const chance = between(story.practises, share) * (date === today ? 0.5 : 1);
    if (random() >= chance) continue;
    const before = score(between(story.painBefore, share) + (random() - 0.5) * 1.6);
    const after = score(before + between(story.painAdded, share) + (random() - 0.5) * 1.2);
    sessions.push({
      practisedOn: date,
      leftOut: random() < story.leavesOut ? Math.floor(random() * story.exercises.length) : null,
      // A score is left out now and then: missing is missing.
      before: random() < 0.08 ? null : before,
      after: random() < 0.12 ? null : after,
      effort: random() < 0.2 ? null : score(between(story.effort ?? [3, 6], random())),
      comment: null,
      redFlag: false,
    });
  }
  story.comments.forEach((comment, index) => {
    const session = sessions.at(-1 - index * 3);
    if (session) session.comment = comment;
  });
  const last = sessions.at(-1);
  if (last && story.redFlagLast) last.redFlag = true;
  return sessions;
}

/** Stands where a form's content hash would: seeded sessions came from no form. */
export const seededHash = createHash("sha256").update("seeded").digest("hex");
