import { exerciseAdherence } from "@/lib/adherence/rules";
import type { IsoDate } from "@/lib/dates";
import type { PracticeSession } from "@/lib/practice/data";
import type { Difficulty, SkipReason } from "@/lib/practice/schema";

/** One session that asked for the exercise. */
export type ExerciseTime = {
  sessionId: string;
  on: IsoDate;
  sets: number;
  setsDone: number;
  skipReason: SkipReason | null;
};

export type Trend = "more" | "less" | "steady";

/** An exercise over the logged sessions of a window. */
export type ExerciseCourse = {
  name: string;
  /** Sets prescribed, and done: capped session by session. */
  due: number;
  done: number;
  /** done / due, 0 to 1; null when no set was prescribed. */
  ratio: number | null;
  skips: number;
  /** Of equally many the one that came last; null when it was never left out. */
  commonestReason: SkipReason | null;
  /** Of the last session in which it was done. Pain and difficulty are of that whole session: the
   * patient is not asked for each exercise. */
  last: { on: IsoDate; painAfter: number | null; difficulty: Difficulty | null } | null;
  /** Null with fewer than four sessions. */
  trend: { is: Trend; earlier: number; later: number } | null;
  /** The newest first. */
  times: ExerciseTime[];
};

/** From how many points of the share between the two halves it is a trend. */
export const TREND_FROM = 0.15;
const LEAST_FOR_TREND = 4;

type Session = Pick<PracticeSession, "id" | "practisedOn" | "items" | "pain" | "difficulty">;

/** Each exercise by its name, the least done first.
 * @param sessions the newest first. */
export function exerciseCourses(sessions: readonly Session[]): ExerciseCourse[] {
  const names = new Set(sessions.flatMap(({ items }) => items.map(({ name }) => name)));
  return [...names]
    .map((name) => courseOfExercise(name, sessions))
    .toSorted((a, b) => (a.ratio ?? 2) - (b.ratio ?? 2) || a.name.localeCompare(b.name, "en"));
}

function courseOfExercise(name: string, sessions: readonly Session[]): ExerciseCourse {
  const times: ExerciseTime[] = sessions.flatMap(({ id, practisedOn, items }) =>
    items
      .filter((item) => item.name === name)
      .map(({ sets, setsDone, skipReason }) => {
        return { sessionId: id, on: practisedOn, sets, setsDone, skipReason };
      }),
  );
  const reasons = times.flatMap(({ skipReason }) => skipReason ?? []);
  const often = (reason: SkipReason) => reasons.filter((each) => each === reason).length;
  const [commonest] = reasons.toSorted((a, b) => often(b) - often(a));
  const latest = sessions.find(({ items }) =>
    items.some((item) => item.name === name && item.setsDone > 0),
  );
  return {
    name,
    ...shareOf(times),
    skips: reasons.length,
    commonestReason: commonest ?? null,
    last: latest
      ? {
          on: latest.practisedOn,
          painAfter: latest.pain.after ?? null,
          difficulty: latest.difficulty,
        }
      : null,
    trend: trendOf(times),
    times,
  };
}

const shareOf = (times: readonly ExerciseTime[]) =>
  exerciseAdherence(
    times.map(({ sets, setsDone }) => ({ prescribedSets: sets, doneSets: setsDone })),
  );

/** The share of sets in the later half of the sessions against the earlier one; the middle of an odd
 * number belongs to the earlier. Null with fewer than four.
 * @param times the newest first. */
export function trendOf(times: readonly ExerciseTime[]): ExerciseCourse["trend"] {
  if (times.length < LEAST_FOR_TREND) return null;
  const half = Math.floor(times.length / 2);
  const later = shareOf(times.slice(0, half)).ratio;
  const earlier = shareOf(times.slice(half)).ratio;
  if (later === null || earlier === null) return null;
  const change = later - earlier;
  const is = change >= TREND_FROM ? "more" : change <= -TREND_FROM ? "less" : "steady";
  return { is, earlier, later };
}
