import type { DayWorking, Window } from "@/lib/adherence/schema";
import { addDays, daysBetween, eachDate, type IsoDate } from "@/lib/dates";
import type { PainScores } from "@/lib/pain/schema";

/** The moments that the chart draws. */
export const COURSE_MOMENTS = ["before", "after", "next-morning"] as const;
export type CourseMoment = (typeof COURSE_MOMENTS)[number];

export type CourseSession = {
  id: string;
  practisedOn: IsoDate;
  pain: PainScores;
  effort: number | null;
};

/** `x` in per cent of the time axis. */
export type CoursePoint = { x: number; score: number; sessionId: string };

export type Course = {
  /** The last day of the axis; one past the window where its last session has a next morning. */
  to: IsoDate;
  points: Record<CourseMoment, CoursePoint[]>;
  /** From one score to the next; none over a gap. */
  lines: Record<"before" | "after", [CoursePoint, CoursePoint][]>;
  efforts: CoursePoint[];
  /** The days to name under the axis. */
  ticks: { x: number; date: IsoDate }[];
};

/** The span of time that a chart shows: days as columns of one width. */
export type Axis = Window;

/** Where a moment of `date` lies, in per cent of the axis; `part` of the day is 0 to 1. */
export function placeOf(date: IsoDate, { from, to }: Axis, part = 0.5): number {
  return ((daysBetween(from, date) + part) / (daysBetween(from, to) + 1)) * 100;
}

/**
 * Marks and lines of pain and effort over a window. Sessions of one day lie side by side in its column,
 * a next morning in that of the day after. A score that was not given has no mark, and no line goes
 * over it, over a day in `gaps` (one that was missed or paused), or over a session without one.
 * @param sessions the oldest first.
 */
export function courseOf(
  sessions: readonly CourseSession[],
  window: Window,
  gaps: readonly IsoDate[],
): Course {
  const within = sessions.filter(({ practisedOn: on }) => on >= window.from && on <= window.to);
  const spillsOver = within.some(
    ({ practisedOn, pain }) => practisedOn === window.to && isGiven(pain["next-morning"]),
  );
  const axis = { from: window.from, to: spillsOver ? addDays(window.to, 1) : window.to };
  const xs = columns(within, axis);
  const course: Course = {
    to: axis.to,
    points: { before: [], after: [], "next-morning": [] },
    lines: { before: [], after: [] },
    efforts: [],
    ticks: ticksOf(axis),
  };
  const last: Partial<Record<CourseMoment, { point: CoursePoint; on: IsoDate }>> = {};
  within.forEach(({ id, practisedOn, pain, effort }, index) => {
    for (const moment of COURSE_MOMENTS) {
      const score = pain[moment];
      if (!isGiven(score)) {
        delete last[moment];
        continue;
      }
      const x =
        moment === "next-morning" ? placeOf(addDays(practisedOn, 1), axis, 0.2) : xs[index]!;
      const point = { x, score, sessionId: id };
      course.points[moment].push(point);
      if (moment === "next-morning") continue;
      const before = last[moment];
      if (before && !gaps.some((gap) => gap > before.on && gap < practisedOn))
        course.lines[moment].push([before.point, point]);
      last[moment] = { point, on: practisedOn };
    }
    if (effort !== null) course.efforts.push({ x: xs[index]!, score: effort, sessionId: id });
  });
  return course;
}

const isGiven = (score: number | null | undefined): score is number =>
  score !== null && score !== undefined;

function columns(sessions: readonly CourseSession[], axis: Axis): number[] {
  return sessions.map((session) => {
    const ofDay = sessions.filter(({ practisedOn }) => practisedOn === session.practisedOn);
    return placeOf(session.practisedOn, axis, (ofDay.indexOf(session) + 0.5) / ofDay.length);
  });
}

/** The days over which no line goes: nothing was noted though it was asked, or the plan was paused. */
export function gapDays(days: readonly DayWorking[]): IsoDate[] {
  return days
    .filter(({ reason, sessions }) => sessions === 0 && (reason === "due" || reason === "paused"))
    .map(({ date }) => date);
}

const STEPS = [1, 2, 7, 14, 28, 56, 91, 182];
const MOST_TICKS = 6;

function ticksOf(axis: Axis): Course["ticks"] {
  const days = daysBetween(axis.from, axis.to) + 1;
  const step = STEPS.find((each) => days / each <= MOST_TICKS) ?? 364;
  return eachDate(axis.from, axis.to)
    .filter((_, index) => index % step === 0)
    .map((date) => ({ x: placeOf(date, axis), date }));
}

/** Puts marks that would overlap into rows of their own: the row of each, from 0. Marks come from left
 * to right, `x` in per cent of an axis at least `width` wide, each mark `size` wide (the same unit). */
export function rowsOf(marks: readonly { x: number }[], width: number, size: number): number[] {
  const ends: number[] = [];
  return marks.map(({ x }) => {
    const at = (x / 100) * width;
    const free = ends.findIndex((end) => end <= at);
    const row = free < 0 ? ends.length : free;
    ends[row] = at + size;
    return row;
  });
}
