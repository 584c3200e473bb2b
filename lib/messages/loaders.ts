import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { logFault } from "@/lib/log";
import { countWaiting, listMessages } from "./data";
import { canReadMessage, canWriteMessages } from "./policy";
import type { StaffMessage } from "./schema";

/** More than this is "99+". */
const MOST_SHOWN = 100;

/** What was written about a plan, as far as this person may read it; the newest first. */
export async function loadMessages(actor: Actor, planId: string): Promise<StaffMessage[]> {
  if (!canWriteMessages(actor)) throw new ForbiddenError();
  const messages = await listMessages(actor.clinicId, planId);
  return messages.filter((message) => canReadMessage(actor, message));
}

/** How many messages wait for this person, at most 100; null where nobody can say just now: the frame
 * of every page must stand without it. */
export async function countMessages({ clinicId, userId }: Actor): Promise<number | null> {
  try {
    return await countWaiting(clinicId, userId, MOST_SHOWN);
  } catch (error) {
    logFault(error, "messages.count");
    return null;
  }
}
