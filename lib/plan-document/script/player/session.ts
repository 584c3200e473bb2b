import { keptName, planOf } from "../../offline/place";
import type { Routine } from "../../player/routine";
import { forget, keep, readKept } from "../kept";
import type { Answers } from "./answers";
import type { Progress } from "./progress";

/** Guided practice as it is kept on the device: numbers, and answers that are not sent yet. */
export type KeptSession = {
  revision: string;
  day: string;
  steps: number;
  progress: Progress;
  /** For the practice form, by its own field names. */
  answers: Answers;
};

/** Of this page's plan: another patient's on the same phone is not touched. */
const name = () => keptName(planOf(location.pathname)!);
const KEPT_FOR_MS = 4 * 60 * 60 * 1000;

export function keepSession(
  { revision, day, steps }: Routine,
  progress: Progress,
  answers: Answers,
): void {
  keep(name(), { revision, day, steps: steps.length, progress, answers } satisfies KeptSession);
}

/** What is kept, unless it is older than four hours. */
export function keptSession(now: number): KeptSession | null {
  const kept = readKept<KeptSession>(name());
  if (typeof kept?.progress?.touched !== "number") return null;
  if (Math.abs(now - kept.progress.touched) <= KEPT_FOR_MS) return kept;
  forgetSession();
  return null;
}

/** What is kept of these very exercises. */
export function keptOf({ revision, day, steps }: Routine, now: number): KeptSession | null {
  const kept = keptSession(now);
  const fits = kept?.revision === revision && kept.day === day && kept.steps === steps.length;
  return fits ? kept : null;
}

export const forgetSession = () => forget(name());
