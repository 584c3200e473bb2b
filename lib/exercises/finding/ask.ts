import { type ExerciseFilter, filterAddress } from "./filter";
import type { ExerciseHits } from "./hit";

const PATIENCE_MS = 10_000;

const LOST = "The connection was lost. What was found before is still here.";
const SIGNED_OUT = "You are signed out. Sign in again in another tab, then try again.";

/** Its message is a sentence for people. */
export class SearchFault extends Error {}

/**
 * Asks the server for exercises, from a browser. `signal` says that nobody waits any more.
 * @throws SearchFault when no answer came.
 */
export async function askForExercises(
  filter: ExerciseFilter,
  offset = 0,
  signal?: AbortSignal,
): Promise<ExerciseHits> {
  const address = filterAddress(filter);
  if (offset > 0) address.set("offset", String(offset));
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const answer = await fetch(`/exercises/search?${address}`, {
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    if (answer.status === 401) throw new SearchFault(SIGNED_OUT);
    if (!answer.ok) throw new SearchFault("The search did not work. Try again.");
    return (await answer.json()) as ExerciseHits;
  } catch (error) {
    throw error instanceof SearchFault ? error : new SearchFault(LOST);
  }
}
