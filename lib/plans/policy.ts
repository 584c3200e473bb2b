import type { Actor } from "@/lib/auth/session";
import { failure, type Result } from "@/lib/result";

/**
 * Who may compose, send, pause and end plans: therapists, and admins, because a solo practice has
 * one sign-in. A trainer never prescribes.
 */
export function canPrescribe(actor: Pick<Actor, "role">): boolean {
  return actor.role === "therapist" || actor.role === "admin";
}

/**
 * Does `work` for a page that `openedBy` had opened. Another tab may have signed somebody else in
 * since: what the one wrote is neither kept nor sent under the name of the other (OTHER_PERSON).
 */
export async function asOpened<T>(
  actor: Pick<Actor, "userId">,
  openedBy: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (openedBy !== actor.userId)
    return failure("OTHER_PERSON", "Somebody else has signed in here since you opened this plan.");
  return work();
}
