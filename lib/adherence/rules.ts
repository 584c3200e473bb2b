import { workDay } from "@/lib/adherence/days";
import type { Adherence, PlanHistory, Window } from "@/lib/adherence/schema";
import { sessionsByDay } from "@/lib/adherence/sessions";
import { timelineOf } from "@/lib/adherence/timeline";
import { workWeeks } from "@/lib/adherence/weeks";
import { eachDate, earliest, type IsoDate, latest } from "@/lib/dates";

/** Sessions due and done in a window of days, both ends included and never past `today`, with the
 * working day by day and week by week. `today` is the patient's calendar day. The ratio is 0 to 1,
 * or null when nothing was due; `done` never exceeds `due`. Days are listed from the first revision
 * to the plan's last day or last session. Throws nothing; an empty window gives zeros.
 * Source: the written definition "Adherence, exactly". */
export function adherence(history: PlanHistory, window: Window, today: IsoDate): Adherence {
  const timeline = timelineOf(history);
  const sessions = sessionsByDay(history.practices, today);
  const clipped = { from: window.from, to: earliest(window.to, today) };
  if (clipped.from > clipped.to || timeline.stretches.length === 0) return sum([], []);

  const first = timeline.stretches[0]!.effectiveFrom;
  const last = latest(first, ...timeline.stretches.map(({ to }) => to), ...sessions.keys());
  const days = eachDate(latest(clipped.from, first), earliest(clipped.to, last));
  return sum(
    days.map((date) => workDay(timeline, sessions, date, today)),
    timeline.stretches.flatMap((stretch) => workWeeks(timeline, stretch, sessions, clipped, today)),
  );
}

function sum(days: Adherence["days"], weeks: Adherence["weeks"]): Adherence {
  const total = { due: 0, done: 0, partial: 0 };
  for (const part of [...days, ...weeks]) {
    total.due += part.due;
    total.done += part.done;
    total.partial += part.partial;
  }
  return { ...total, ratio: total.due === 0 ? null : total.done / total.due, days, weeks };
}

export type ExerciseSets = { prescribedSets: number; doneSets: number };

/** Done sets of prescribed sets over several exercises, capped per exercise: extra sets of one never
 * make up for another. The ratio is 0 to 1, or null when no set was prescribed. */
export function exerciseAdherence(items: ExerciseSets[]): {
  due: number;
  done: number;
  ratio: number | null;
} {
  let due = 0;
  let done = 0;
  for (const { prescribedSets, doneSets } of items) {
    due += prescribedSets;
    done += Math.min(Math.max(0, doneSets), prescribedSets);
  }
  return { due, done, ratio: due === 0 ? null : done / due };
}
