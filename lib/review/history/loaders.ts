import { z } from "zod";
import { adherence } from "@/lib/adherence/rules";
import type { Adherence, Window } from "@/lib/adherence/schema";
import { canReviewAdherence } from "@/lib/adherence/policy";
import type { Actor } from "@/lib/auth/session";
import { earliest, latest } from "@/lib/dates";
import { ForbiddenError } from "@/lib/errors";
import type { PracticeSession } from "@/lib/practice/data";
import { eventsOf, type HistoryEvent } from "./events";
import { readPlanCourse } from "./data";
import type { PlanCourse } from "./schema";
import { type HistoryWindow, isWithin, readWindow, type SearchParams } from "./window";

/** A plan's history over the window that was asked for. */
export type PlanHistoryView = {
  course: PlanCourse;
  /** From the plan's first day to today, or to its last. */
  whole: Window;
  shown: HistoryWindow;
  adherence: Adherence;
  /** Of the window; the newest first. */
  sessions: PracticeSession[];
  /** Of the window, the oldest first. */
  events: HistoryEvent[];
  /** When it was looked up. */
  now: Date;
};

/** Null for an id that is none, of a plan never sent, or of another clinic's plan. */
export async function loadPlanHistoryView(
  actor: Actor,
  planId: string,
  params: SearchParams,
  now = new Date(),
): Promise<PlanHistoryView | null> {
  if (!canReviewAdherence(actor)) throw new ForbiddenError();
  if (!z.guid().safeParse(planId).success) return null;
  const course = await readPlanCourse(actor, planId, now);
  return course && viewOf(course, params, now);
}

/** What a window of a plan's course shows. */
export function viewOf(course: PlanCourse, params: SearchParams, now: Date): PlanHistoryView {
  const whole = wholeOf(course);
  const shown = readWindow(params, whole);
  const { history, today, sessions, revisions, closed, wishes, alerts } = course;
  const events = eventsOf({
    revisions,
    pauses: history.pauses,
    closed,
    wishes,
    supervised: sessions
      .toReversed()
      .flatMap(({ id, practisedOn, supervisedBy }) =>
        supervisedBy ? [{ sessionId: id, on: practisedOn, by: supervisedBy.name }] : [],
      ),
    alerts: alerts.map(({ happenedOn, ...alert }) => ({ ...alert, on: happenedOn })),
  });
  return {
    course,
    whole,
    shown,
    adherence: adherence(history, shown.window, today),
    sessions: sessions.filter(({ practisedOn }) => isWithin(practisedOn, shown.window)),
    events: events.filter(({ on }) => isWithin(on, shown.window)),
    now,
  };
}

function wholeOf({ history, sessions, today, closed, alerts }: PlanCourse): Window {
  const from = earliest(
    today,
    ...history.revisions.map(({ effectiveFrom }) => effectiveFrom),
    ...sessions.map(({ practisedOn }) => practisedOn),
  );
  if (!closed) return { from, to: today };
  // What came in after the end is shown too.
  const last = latest(
    closed.on,
    from,
    ...sessions.map(({ practisedOn }) => practisedOn),
    ...alerts.map(({ happenedOn }) => happenedOn),
  );
  return { from, to: earliest(last, today) };
}
